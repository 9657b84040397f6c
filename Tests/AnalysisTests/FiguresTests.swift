import Register
import Testing

@testable import Analysis

@Suite("Figures")
struct FiguresTests {
  let snapshot = FiguresWorld.snapshot()

  @Test("an owner who is not a member is not counted")
  func ownersAreNotCounted() {
    #expect(snapshot.participation.members.municipalities == 4)
    #expect(snapshot.participation.share == 4.0 / 6)
    #expect(snapshot.participation.members.population == 7_899)
  }

  @Test("areas add up as decimals")
  func areasAddUpAsDecimals() {
    #expect(snapshot.collaborationFigures.map(\.members.areaInSquareKilometres) == [0.3, 30])
    #expect(snapshot.allMembers.areaInSquareKilometres == 30.3)
  }

  @Test(
    "decimals add up without binary noise, in every order",
    arguments: [
      ([0.1, 0.2], 0.3), ([0.2, 0.1], 0.3), ([], 0), ([1e300, 1], 1e300), ([0.7, 0.1, 0.2], 1),
      ([-0.3, 0.1], -0.2),
    ] as [([Double], Double)])
  func decimals(_ terms: [Double], _ sum: Double) {
    #expect(decimalSum(terms) == sum)
  }

  @Test("a term that is no number makes a sum that is none")
  func notANumber() {
    #expect(decimalSum([.nan, 1]).isNaN)
    #expect(decimalSum([.infinity, 1]) == .infinity)
  }

  @Test("counties come by falling share, and equal shares by code")
  func counties() {
    let rows = participationByCounty(in: snapshot)
    #expect(rows.map(\.county.code) == ["01", "02"])
    #expect(rows.map(\.participation.members.municipalities) == [3, 1])
    let nobody = participationByCounty(in: FiguresWorld.snapshot(memberships: []))
    #expect(nobody.map(\.county.code) == ["01", "02"])
    let west = participationByCounty(in: FiguresWorld.snapshot(memberships: [FiguresWorld.membership("a", "0201")]))
    #expect(west.map(\.county.code) == ["02", "01"])
  }

  @Test("a county that no table names keeps its municipalities, and one without municipalities comes last")
  func strayCounties() {
    let snapshot = FiguresWorld.snapshot(
      municipalities: FiguresWorld.municipalities + [FiguresWorld.municipality("9901", "99", 5, 1)],
      counties: [County(code: "00", name: "Nothing")] + FiguresWorld.counties)
    let rows = participationByCounty(in: snapshot)
    #expect(rows.map(\.county.code) == ["01", "02", "99", "00"])
    #expect(rows.last?.participation.share == nil)
    #expect(rows.reduce(0) { $0 + $1.participation.whole.municipalities } == 7)
  }

  @Test(
    "a size class holds its lower bound and not its upper one",
    arguments: [
      ([0, 1_000, 3_000], [0, 1_000, 3_000], [2, 2, 2], [1, 2, 1]),
      ([3_000, 1_000], [0, 1_000, 3_000], [2, 2, 2], [1, 2, 1]),
      ([], [0], [6], [4]),
      ([-5, 60_000, 60_000], [0, 60_000], [5, 1], [4, 0]),
    ] as [([Int], [Int], [Int], [Int])])
  func sizes(_ bounds: [Int], _ from: [Int], _ municipalities: [Int], _ members: [Int]) {
    let rows = participationBySize(in: snapshot, bounds: bounds)
    #expect(rows.map(\.from) == from)
    #expect(rows.map(\.to) == from.dropFirst().map { $0 } + [nil])
    #expect(rows.map(\.participation.whole.municipalities) == municipalities)
    #expect(rows.map(\.participation.members.municipalities) == members)
  }

  @Test("regional scale asks for both members and area, and each limit belongs to it")
  func regional() {
    let limits = Thresholds(["regional_members": 2, "regional_area_km2": 30])
    #expect(snapshot.collaborationFigures.map { limits.isRegional($0.members) } == [false, true])
    let more = Thresholds(["regional_members": 2.5, "regional_area_km2": 30])
    #expect(snapshot.collaborationFigures.map { more.isRegional($0.members) } == [false, false])
  }

  @Test("limits are taken from a data set by name, and figures and rules take the same")
  func namedLimits() throws {
    let limits = ["regional_members": 1.5, "regional_area_km2": 0.2, "large_outsider_population": 2_999.5]
    let basis = HeadlineBasis(snapshot, thresholds: Thresholds(limits))
    let findings = Assessment(Evidence(snapshot: snapshot), thresholds: Thresholds(limits)).findings
    func found(_ kind: FindingKind) -> Set<String> { Set(findings.filter { $0.kind == kind }.map(\.subject.key)) }
    #expect(basis.regional.map(\.collaboration.id) == ["a", "b"])
    #expect(found(.regionalScale) == ["a", "b"])
    #expect(found(.largeOutsider) == Set(basis.largeOutsiders.map(\.code.text)))
    #expect(Thresholds(limits)[.severalFullTimeEquivalents] == 2)
  }

  @Test("members are counted in the county they lie in, wherever their collaboration is filed")
  func crossing() {
    let rows = countiesOfMembers(of: "b", in: snapshot)
    #expect(rows.map(\.county.code) == ["01", "02"])
    #expect(rows.map(\.members) == [1, 1])
    #expect(rows.map(\.membersOfAny) == [3, 1])
    #expect(rows.map(\.municipalities) == [3, 3])
  }

  @Test("a collaboration that is added later joins its county")
  func groups() {
    let added = FiguresWorld.collaborations + [Collaboration(id: "c", number: 3, name: "C", county: "01")]
    let snapshot = FiguresWorld.snapshot(collaborations: added.reversed())
    let groups = groupedByCounty(snapshot.collaborationFigures.reversed(), in: snapshot.territory)
    #expect(groups.map(\.county.name) == ["East", "West"])
    #expect(groups.map { $0.collaborations.map(\.collaboration.id) } == [["a", "c"], ["b"]])
  }

  @Test("published figures are compared after the publication's own rounding")
  func published() {
    let rows = comparedWithPublished(snapshot.collaborationFigures)
    #expect(rows.map(\.measure) == [.members, .population, .area])
    #expect(rows.map(\.agrees) == [true, true, false])
    #expect(rows.map(\.rounded) == [2, 2_000, 0])
  }

  @Test(
    "halves are rounded away from zero",
    arguments: [(500.0, 1_000, 1_000), (499.9, 1_000, 0), (-500, 1_000, -1_000), (7, 0, 7), (1e30, 10, .max)]
      as [(Double, Int, Int)])
  func rounding(_ value: Double, _ step: Int, _ expected: Int) {
    #expect(rounded(value, toNearest: step) == expected)
  }
}
