import Analysis
import Testing

/// Areas whose stray pieces are moved, on worlds drawn in a row.
struct ContiguousZonesTests {
  //   a b c d e   in a row; e works in a, far away
  static let flows = [
    ("a", "a", 100), ("b", "b", 10), ("b", "a", 40), ("c", "c", 90), ("d", "d", 90), ("d", "c", 9), ("c", "d", 9),
    ("e", "a", 30), ("e", "e", 9), ("e", "d", 6), ("a", "e", 5), ("a", "b", 5),
  ]
  static let rules = ZoneRules(minimumSize: 20, targetSize: 80, minimumContainment: 0.6, targetContainment: 0.7)!
  static let row = ["a": ["b"], "b": ["a", "c"], "c": ["b", "d"], "d": ["c", "e"], "e": ["d"]]

  @Test("A piece that lies apart goes to the area beside it, and what areas hold follows")
  func moved() throws {
    let flows = zoneFlows(Self.flows)
    let apart = zones(from: flows, by: Self.rules)
    let home = try #require(apart.zone(of: "e"))
    #expect(home.members.contains("a") && !home.members.contains("d"))
    let (whole, moved) = apart.contiguous(flows, by: Self.rules, neighbours: Self.row)
    #expect(moved.map(\.communities) == [["e"]] && moved[0].from == home.centre)
    #expect(whole.zone(of: "e")?.members.contains("d") == true)
    #expect(whole.zones.flatMap(\.members).sorted() == apart.zones.flatMap(\.members).sorted())
    #expect(whole.zones.map(\.balance.live).reduce(0, +) == apart.zones.map(\.balance.live).reduce(0, +))
    for zone in whole.zones {
      let inside = Self.flows.filter { zone.members.contains($0.0) && zone.members.contains($0.1) }
      #expect(zone.balance.inside == inside.reduce(0) { $0 + $1.2 })
      #expect(zone.validity == Self.rules.validity(of: zone.balance))
    }
  }

  @Test("Nothing moves where all lies together, and an island without neighbours stays")
  func stays() {
    let flows = zoneFlows(Self.flows)
    let apart = zones(from: flows, by: Self.rules)
    var ring = Self.row
    ring["e"] = ["a"]
    ring["a"] = ["b", "e"]
    ring["d"] = ["c"]
    #expect(apart.contiguous(flows, by: Self.rules, neighbours: ring).moved.isEmpty)
    var island = Self.row
    island["e"] = []
    island["d"] = ["c"]
    let (division, moved) = apart.contiguous(flows, by: Self.rules, neighbours: island)
    #expect(moved.isEmpty && division.zone(of: "e")?.members == apart.zone(of: "e")?.members)
  }
}
