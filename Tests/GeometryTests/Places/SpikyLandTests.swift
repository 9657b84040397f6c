import Geometry
import Testing

@Suite("Lookup of land with long edges")
struct LongEdgesTests {
  @Test("takes no more room than a few entries an edge", .timeLimit(.minutes(1)))
  func spikes() {
    let count = 400_000
    let points = (0..<count).map { Point(x: Double($0), y: $0 % 2 == 0 ? 0 : 1_000) }
    var layer = PolygonLayer()
    layer.appendFeature([[points]])
    let lookup = LandLookup(layer)
    #expect(lookup.contains(Point(x: 2, y: 1)) != lookup.contains(Point(x: 1, y: 1)))
    #expect(lookup.entryCount < 10 * count)
  }
}

@Suite("Simplification of what is only to be seen")
struct CappedRestoringTests {
  @Test("gives no more points back than it may")
  func capped() {
    // Two shores with a narrow channel between, which their bends leave when some are dropped.
    func bend(_ place: Int, _ salt: Int) -> Double { Double((place * 7_919 + salt * 104_729) % 1_009 * 37 % 101) / 101 }
    let shores = (0..<600).map { place in
      let low = 30 * bend(place, 1)
      return (low: Point(x: Double(place), y: low), high: Point(x: Double(place), y: low + 0.2 + 0.6 * bend(place, 2)))
    }
    var layer = PolygonLayer()
    layer.appendFeature([[[Point(x: 0, y: -50)] + shores.map(\.low) + [Point(x: 599, y: -50)]]])
    layer.appendFeature([[[Point(x: 0, y: 90)] + shores.map(\.high) + [Point(x: 599, y: 90)]]])
    let simplification = Simplification(of: Topology(layer))
    let whole = simplification.simplified(minimumArea: 1_024),
      capped = simplification.simplified(minimumArea: 1_024, mostRestored: 10)
    #expect(whole.restoredCount > 20 && (10...12).contains(capped.restoredCount), "\(whole.restoredCount)")
  }
}
