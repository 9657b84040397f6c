import Analysis
import Testing

/// Areas built from flows, on worlds small enough to follow by hand.
struct ZonesTests {
  //   a ⇄ b      c ⇄ d     two pairs that trade workers within, and one commuter between them
  static let pairs = [
    ("a", "a", 60), ("a", "b", 38), ("b", "a", 40), ("b", "b", 60), ("c", "c", 60), ("c", "d", 40), ("d", "c", 40),
    ("d", "d", 60), ("a", "c", 2),
  ]

  static let small = ZoneRules(
    minimumSize: 50, targetSize: 150, minimumContainment: 0.6, targetContainment: 0.8)!

  @Test("Those who trade workers end in one area, told by the community with most jobs")
  func twoPairs() {
    let division = zones(from: zoneFlows(Self.pairs), by: Self.small)
    #expect(division.zones.map(\.members) == [["a", "b"], ["c", "d"]])
    #expect(division.zones.map(\.centre) == ["a", "c"])
    #expect(division.zones.map(\.balance.inside) == [198, 200])
    #expect(division.zones.allSatisfy { $0.validity >= 1 })
    #expect(division.setAside.isEmpty && division.reserve.isEmpty)
  }

  @Test("A community that meets the rules alone stays alone")
  func alone() {
    let division = zones(
      from: zoneFlows([("a", "a", 200), ("a", "b", 5), ("b", "b", 200), ("b", "a", 5)]), by: Self.small)
    #expect(division.zones.map(\.members) == [["a"], ["b"]])
    #expect(division.steps.isEmpty)
  }

  @Test("Communities without residents, without jobs or with inner flow only are set aside, and who falls with them")
  func setAside() {
    //  e only sends to a; f only receives from e; g keeps to itself; h works in f alone and falls when f has.
    let division = zones(
      from: zoneFlows(Self.pairs + [("e", "a", 3), ("e", "f", 2), ("g", "g", 9)]), by: Self.small)
    #expect(division.setAside.map(\.community) == ["e", "f", "g"])
    #expect(division.setAside.map(\.reason) == [.noJobs, .noResidents, .innerFlowOnly])
    #expect(division.zones.map(\.members) == [["a", "b"], ["c", "d"]])
  }

  @Test("Rules are checked when they are made")
  func rules() {
    #expect(ZoneRules(minimumSize: 10, targetSize: 10, minimumContainment: 0.5, targetContainment: 0.7) == nil)
    #expect(ZoneRules(minimumSize: 0, targetSize: 10, minimumContainment: 0.5, targetContainment: 0.7) == nil)
    #expect(ZoneRules(minimumSize: 1, targetSize: 10, minimumContainment: 0.8, targetContainment: 0.7) == nil)
    #expect(ZoneRules(minimumSize: 1, targetSize: 10, minimumContainment: 0.5, targetContainment: 1.1) == nil)
    #expect(ZoneRules.preset("ons")?.targetSize == 25_000)
    #expect(ZoneRules.preset("nobody") == nil)
  }

  @Test(
    "Validity is 1 at the target containment for the smallest, and at the minimum for the largest",
    arguments: [
      (50, 40, 1.0), (150, 90, 1.0), (300, 180, 1.0), (100, 70, 1.0208333333333333), (150, 45, 0.5), (100, 100, 1.0),
    ])
  func validity(_ live: Int, _ inside: Int, _ expected: Double) {
    let balance = ZoneBalance(live: live, work: live, inside: inside)
    #expect(abs(Self.small.validity(of: balance) - expected) < 1e-12)
  }
}

/// Flows from a list of who lives where, works where, and how many.
func zoneFlows(_ list: [(String, String, Int)]) -> ZoneFlows {
  ZoneFlows(list.map { (residence: $0.0, workplace: $0.1, employed: $0.2) })
}
