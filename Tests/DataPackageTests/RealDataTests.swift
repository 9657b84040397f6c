import DataPackage
import Glibc
import Register
import Testing

/// The data set of the repository, found from this file's own place.
private let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/GeoData/norway-2020"

private func dataSet() throws -> DataSet { try DataSet { try bytes("\(folder)/\($0)") } }

/// The bytes of a file of the repository.
func bytes(_ path: String) throws -> [UInt8] {
  guard let file = fopen(path, "rb") else { throw Fixture.NoSuchFile() }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}

struct RealDataTests {
  @Test("Norway 2020 has what its sources say")
  func counts() throws {
    let dataSet = try dataSet()
    let contents = try dataSet.contents(of: .all)
    let territory = contents.territory
    #expect(contents.absent.isEmpty)
    #expect(contents.problems.isEmpty)
    #expect(territory.municipalities.count == 356)
    #expect(territory.counties.count == 11)
    #expect(territory.divisions.all.map(\.id) == ["travel-to-work-areas", "economic-regions"])
    #expect(territory.divisions.all.map(\.regions.count) == [159, 85])
    #expect(territory.divisions.all.map(\.municipalities.count) == [356, 356])
    #expect(territory.divisions.reference?.kind == "travel-to-work" && territory.divisions.hubs?.kind == "economic")
    #expect(territory.codeChanges.count == 430)
    #expect(territory.municipalities.reduce(0) { $0 + $1.population } == 5_367_580)
    #expect(territory.divisions.reference?.regions.count { !$0.hasDeclaredCentre } == 2)
    #expect(contents.register.collaborations.map(\.number) == Array(1...36))
    let members = contents.register.collaborations.flatMap {
      contents.register.members(of: $0.id, on: dataSet.settings.day)
    }
    #expect(members.count == 246 && Set(members).count == 246)
    #expect(contents.register.memberships(on: dataSet.settings.day).count == 260)
    #expect(contents.register.memberships.count == 263)
    #expect(contents.flows.reduce(0) { $0 + $1.employed } == 2_673_248)
    #expect(contents.plans.map { $0.memberships.count } == [4, 4, 0, 0])
    #expect(contents.aliases.count == 7)
    #expect(!contents.events.isEmpty && !contents.arrangements.isEmpty && !contents.relations.isEmpty)
  }

  @Test("Who left before 2020 is counted under the number of 2020, and what became part of another is not")
  func beforeTheCodeYear() throws {
    let dataSet = try dataSet()
    let contents = try dataSet.contents(of: .all)
    let last = day("2019-12-31")
    let counted = RegisterInUnits(
      contents.register, of: contents.territory, codeDay: dataSet.settings.codeDay)
    #expect(counted.translations(on: last).map(\.membership.party) == ["Solund", "Gloppen"])
    #expect(counted.translations(on: last).map(\.codes) == [[code("4636")], [code("4650")]])
    #expect(counted.leftOut(on: last).map(\.membership.party) == ["Granvin"])
    let inss = counted.register.members(of: "inss", on: last)
    #expect(inss.count == 17 && inss.contains(code("4636")) && inss.contains(code("4650")))
    #expect(counted.translations(on: dataSet.settings.day).isEmpty)
    #expect(contents.register.membersOfUnknownStart(on: last, knownOn: dataSet.settings.day).count == 235)
  }

  @Test("Norway 2020 fits together, and one collaboration is older than its host")
  func audit() throws {
    let dataSet = try dataSet()
    let contents = try dataSet.contents(of: .all)
    #expect(problems(in: contents.territory) == [])
    let audit = RegisterAudit(
      contents.register, territory: contents.territory, plans: contents.plans, on: dataSet.settings.day)
    #expect(
      audit.problems().map(\.sentence) == [
        "Nordfjord, Sunnfjord og Sogn (INSS) was founded in 2018, but its host Kinn (4602) exists from 2020-01-01"
      ])
  }

  @Test("Every party that the report prints is found by its name, but for the two names that two municipalities have")
  func names() throws {
    let dataSet = try dataSet()
    let contents = try dataSet.contents(of: [.names, .register])
    let names = NameIndex(
      contents.territory, aliases: contents.aliases, scheme: dataSet.settings.codes, on: dataSet.settings.day)
    var questions: [String] = []
    var countyQuestions: [String] = []
    for membership in contents.register.memberships(on: dataSet.settings.day) where membership.role == .member {
      if names.match(membership.party).code != membership.municipality {
        questions.append("\(membership.collaboration) \(membership.party)")
      }
      let county = contents.register.collaboration(membership.collaboration)?.county
      if names.match(membership.party, county: county).code != membership.municipality {
        countyQuestions.append(membership.party)
      }
    }
    #expect(questions.sorted() == ["riik Våler", "siis Herøy", "sunnmore Herøy"])
    #expect(countyQuestions == [])
  }

  @Test(
    "Names and codes of other years are told with their successors",
    arguments: [
      ("Hornindal", "Hornindal (1444) became part of Volda (1577) on 2020-01-01"),
      ("Granvin", "Granvin (1234) became part of Voss (4621) on 2020-01-01"),
      ("Meldal", "Meldal (5023) became part of Orkland (5059) on 2020-01-01"),
      ("Verran", "Verran (5039) became part of Steinkjer (5006) on 2020-01-01"),
      ("1508", "Ålesund (1508) exists from 2024-01-01 only; on 2020-10-01 there is Ålesund (1507)"),
    ])
  func former(_ text: String, _ expected: String) throws {
    let dataSet = try dataSet()
    let contents = try dataSet.contents(of: .names)
    let names = NameIndex(contents.territory, scheme: dataSet.settings.codes, on: dataSet.settings.day)
    #expect(names.sentence(for: names.match(text), of: text).description == expected)
  }
}
