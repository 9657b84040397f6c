import Register
import TestSupport
import Testing

@testable import DataPackage

@Suite("Recoding random data sets")
struct RecodeRandomTests {
  /// A random country: some municipalities keep their codes, some change or exchange them, some are divided, and with
  /// mergers some come together.
  private static func world(_ seed: Int, mergers: Bool) -> (world: RecodeWorld, answers: [String]) {
    var random = SplitMix64(seed: UInt64(seed))
    func padded(_ number: Int) -> String { String(repeating: "0", count: 4 - String(number).count) + String(number) }
    let codes = (1...999).shuffled(using: &random).prefix(Int.random(in: 4...14, using: &random)).map(padded).sorted()
    var fresh = (1000...9998).shuffled(using: &random).map(padded)
    var answers: [String] = []
    var changes: [String] = []
    func change(_ old: String, _ new: String, _ name: String, _ kind: String) {
      changes.append("2021-01-01,\(old),n\(old),\(new),\(name),\(kind),01,01")
    }
    // Whole codes of others are taken over too: all changes of a day happen at once.
    var pool = codes.shuffled(using: &random)
    var open = codes.shuffled(using: &random)
    while let code = open.popLast() {
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where pool.contains(code): pool.removeAll { $0 == code }
      case 1:
        let parts = (0..<Int.random(in: 2...3, using: &random)).map { _ in fresh.removeLast() }
        for part in parts { change(code, part, "n\(part)", "split") }
        let weights = parts.map { "\($0):\(Int.random(in: 1...9, using: &random))" }
        answers.append("\(code)=" + weights.joined(separator: ","))
      case 2 where mergers && !open.isEmpty:
        let new = fresh.removeLast()
        for old in [code, open.removeLast()] { change(old, new, "n\(new)", "merge") }
      default:
        // The code of one that still waits, so that codes wander.
        let taken = open.first { pool.contains($0) && $0 != code }
        let isFree = taken.map { free in changes.contains { $0.hasPrefix("2021-01-01,\(free),") } } ?? false
        let new = isFree ? taken! : fresh.removeLast()
        change(code, new, "n\(code)", "renumber")
      }
    }
    let municipalities = codes.map { code in
      let area = "\(Int.random(in: 0...99, using: &random)).\(Int.random(in: 10...99, using: &random))"
      return "\(code),n\(code),n\(code),01,\(Int.random(in: 0...500, using: &random)),\(area)"
    }
    var flows: [String] = []
    for home in codes {
      for work in codes where Bool.random(using: &random) {
        flows.append("\(home),\(work),\(Int.random(in: 1...9, using: &random))")
      }
    }
    let members = codes.shuffled(using: &random).map { code -> String in
      let collaboration = Bool.random(using: &random) ? "x" : "y"
      let period =
        [",", ",2020-05-01", "2018-01-01,2020-05-01", "2019-03-01,", ",2024-01-01"].randomElement(using: &random) ?? ","
      return "\(collaboration),\(code),n\(code),member,\(period),,"
    }
    let world = RecodeWorld([
      "municipalities": "code,name,official_name,county,population,area_km2\n" + lines(municipalities),
      "counties": "code,name,from,to\n01,Alt,,\n",
      "collaborations": "id,name,county,host\nx,X,01,\ny,Y,01,\n",
      "memberships": "collaboration,municipality,party,role,from,to,source,note\n" + lines(members),
      "commuting": "residence,workplace,employed\n" + lines(flows),
      "travel-to-work-areas": "code,name,centres\n1,A,\(codes.prefix(3).joined(separator: ";"))\n",
      // A second day on which nothing happens that concerns anybody, so that there always is one.
      "code-changes": "day,old_code,old_name,new_code,new_name,kind,old_county,new_county\n"
        + lines(changes + ["2021-07-01,9999,a,9999,b,rename,01,01"]),
    ])
    return (world, answers)
  }

  private static func lines(_ lines: [String]) -> String { lines.map { "\($0)\n" }.joined() }

  private func recoded(_ world: RecodeWorld, _ year: Int, _ answers: [String]) throws -> RecodeWorld {
    RecodeWorld(try RecodedDataSet(try world.dataSet(), to: year, answers: answers.map { CodeAnswer($0)! }))
  }

  @Test("Renumbered, exchanged and divided, there and back again is the original to the byte", arguments: 0..<60)
  func roundTrip(_ seed: Int) throws {
    let (world, answers) = Self.world(seed, mergers: false)
    let there = try recoded(world, 2021, answers)
    let back = try recoded(there, 2020, [])
    for (file, bytes) in world.files {
      #expect(back.text(file) == String(decoding: bytes, as: UTF8.self), "seed \(seed), \(file)")
    }
  }

  @Test("Whatever happens to codes, nobody is lost, nothing stands twice, and all codes are known", arguments: 0..<60)
  func conserved(_ seed: Int) throws {
    let (world, answers) = Self.world(seed, mergers: true)
    let before = try world.dataSet().contents(of: .all)
    let after = try recoded(world, 2021, answers).dataSet().contents(of: .all)
    func people(_ contents: DataSetContents) -> Int {
      contents.territory.municipalities.reduce(0) { $0 + $1.population }
    }
    func area(_ contents: DataSetContents) -> Int {
      contents.territory.municipalities.reduce(0) { $0 + Int(($1.areaInSquareKilometres * 100).rounded()) }
    }
    func employed(_ contents: DataSetContents) -> Int { contents.flows.reduce(0) { $0 + $1.employed } }
    #expect(people(before) == people(after) && area(before) == area(after) && employed(before) == employed(after))
    #expect(after.problems.isEmpty, "no key stands twice")
    #expect(problems(in: after.flows, of: after.territory) == [])
    for membership in after.register.memberships where membership.period.contains(Day("2021-01-01")!) {
      #expect(membership.municipality.flatMap(after.territory.municipality) != nil)
    }
    let past = { (contents: DataSetContents) in
      contents.register.memberships.filter { ($0.period.end ?? Day("9999-01-01")!) <= Day("2021-01-01")! }
    }
    #expect(past(before) == past(after), "those that have ended keep their codes")
  }
}
