import Register
import TestSupport
import Testing

/// Four municipalities in a row, `a b c d`.
private let territory = Territory(
  municipalities: ["a", "b", "c", "d"].map { name in
    Municipality(
      code: MunicipalityCode(name)!, name: name.uppercased(), officialName: name, county: "1", population: 10,
      areaInSquareKilometres: 1)
  })

private func partition(
  _ assignments: [(String, String)], _ regions: [(code: String, centres: [String])] = [], id: String = "areas"
) -> Partition {
  Partition(
    id: id, assignments: assignments.map { (MunicipalityCode($0.0)!, $0.1) },
    regions: regions.map { region in
      Partition.Region(
        code: region.code, name: "Region \(region.code)", centres: region.centres.map { MunicipalityCode($0)! })
    })
}

/// Under a name that no local one hides.
private func allProblems(_ territory: Territory) -> [Problem] { problems(in: territory) }

@Suite("Divisions into regions")
struct PartitionTests {
  private static let whole = [("a", "1"), ("b", "1"), ("c", "2"), ("d", "2")]
  private static let declared: [(code: String, centres: [String])] = [("1", ["a"]), ("2", ["c", "d"])]

  @Test(
    "What does not fit is told with its place, and the rest is read",
    arguments: [
      ("sound", whole, declared, []),
      ("nobody in it", [], [], []),
      (
        "an unknown municipality", whole + [("x", "1")], declared,
        ["unknown-code: x has a region in areas, and is no unit"]
      ),
      (
        "an unknown region", [("a", "1"), ("b", "7"), ("c", "2"), ("d", "2")], declared,
        ["unknown-region: B (b) lies in the region '7' of areas, which does not exist"]
      ),
      ("regions that nobody has declared", whole, [], []),
      (
        "in two regions", whole + [("a", "2")], declared,
        ["two-regions: A (a) lies in two regions of areas, '1' and '2'; the first one counts"]
      ),
      ("twice in one region", whole + [("a", "1")], declared, []),
      (
        "a gap", [("a", "1"), ("c", "2"), ("d", "2")], declared,
        ["no-region: 1 unit lies in no region of areas, though others do, as B (b)"]
      ),
      (
        "a centre elsewhere", whole, [("1", ["c"]), ("2", ["c"])],
        ["centre-outside-region: the centre C (c) of Region 1 does not lie in it"]
      ),
      (
        "a centre nowhere", whole, [("1", ["x"]), ("2", ["c"])],
        ["unknown-code: the centre x of Region 1 is no unit"]
      ),
    ] as [(String, [(String, String)], [(code: String, centres: [String])], [String])])
  func found(
    _ name: String, _ assignments: [(String, String)], _ regions: [(code: String, centres: [String])],
    _ sentences: [String]
  ) {
    let problems = partition(assignments, regions).problems(in: territory)
    #expect(problems.map { "\($0.kind): \($0.sentence)" } == sentences, "\(name)")
    #expect(problems.allSatisfy { $0.severity == .error })
    var whole = territory
    whole.divisions = Divisions([partition(assignments, regions)])
    #expect(allProblems(whole) == problems)
  }

  @Test("Codes that are numbers come as numbers, the others after them by text")
  func order() {
    let mixed = partition([("a", "10"), ("b", "9"), ("c", "Oslo"), ("d", "Bergen")])
    #expect(mixed.regions.map(\.code) == ["9", "10", "Bergen", "Oslo"])
    #expect(mixed.regions.map(\.name) == mixed.regions.map(\.code))
    #expect(mixed.isUndeclared && !mixed.hasCentres && !mixed.isEmpty)
    #expect(mixed.region(of: MunicipalityCode("a")!)?.code == "10")
    #expect(mixed.index(of: MunicipalityCode("x")!) == nil)
  }

  @Test("The order of rows changes nothing, conflicts left aside")
  func permuted() {
    var random = SplitMix64(seed: 5)
    let first = partition(Self.whole, Self.declared)
    for _ in 0..<20 {
      #expect(
        partition(Self.whole.shuffled(using: &random), Self.declared.shuffled(using: &random)) == first)
    }
  }

  @Test("The reference is the one that is meant, or the first that has municipalities; hubs are never guessed")
  func roles() {
    let empty = partition([], Self.declared, id: "empty"), areas = partition(Self.whole)
    let other = partition([("a", "x")], id: "other")
    #expect(Divisions([empty, areas, other]).reference?.id == "areas")
    #expect(Divisions([empty, areas, other]).hubs == nil)
    #expect(Divisions([empty, areas, other], reference: "other", hubs: "areas").reference?.id == "other")
    #expect(Divisions([empty, areas, other], reference: "other", hubs: "areas").hubs?.id == "areas")
    #expect(Divisions([empty, areas], reference: "empty", hubs: "empty").reference?.id == "areas")
    #expect(Divisions([empty, areas], hubs: "empty").hubs == nil)
    #expect(Divisions([empty]).reference == nil)
    let chosen = Divisions([areas], hubs: "areas").choosing(other)
    #expect(chosen.isChosen && chosen.reference == other && chosen.hubs == areas && chosen.all == [areas])
  }
}
