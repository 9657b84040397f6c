import Geometry
import Overlay
import Testing

/// Repair, circles and distances on the map of Norway.
struct RealOverlayTests {
  @Test func invalidPolygonsSurviveTheirRepair() throws {
    let layer = try RealMap.inMetres.get()
    let found = try invalidities(in: layer)
    #expect(found.count == 22)
    #expect(found.allSatisfy { $0.reason.contains("elf-intersection") && $0.place != nil })
    let sound = try repaired(layer)
    #expect(try invalidities(in: sound).isEmpty)
    for feature in 0..<layer.featureCount {
      let (before, after) = (area(of: layer, feature: feature), area(of: sound, feature: feature))
      #expect(abs(after - before) < 1e-3 * before)
    }
  }

  @Test func circlesAreThoseOfGEOS() throws {
    let (groups, count) = try RealMap.collaborations()
    let layer = try RealMap.topology.get().simplified(minimumArea: 1e6).dissolved(by: groups, count: count)
    for group in 0..<count {
      let polygon = try #require(layer.greatestPolygon(ofFeature: group))
      let ours = try #require(layer.inscribedCircle(ofPolygon: polygon, tolerance: 50))
      let theirs = try #require(try inscribedCircle(ofPolygon: polygon, in: layer, tolerance: 50))
      #expect(abs(ours.radius - theirs.radius) <= 50, "collaboration \(group)")
    }
  }

  @Test func neighboursAndNearNeighboursAreFound() throws {
    let (layer, topology) = (try RealMap.inMetres.get(), try RealMap.topology.get())
    let pairs = try nearbyPairs(in: layer, within: 3000)
    let touching = Set(pairs.filter { $0.distance == 0 }.map { [$0.first, $0.second] })
    let meeting = Set(topology.borders(by: .queen).map { [$0.first, $0.second] })
    #expect(meeting.isSubset(of: touching))
    #expect(pairs.count == 873)
    // Of the 23 without a land neighbour 16 have one across at most 3 km of water.
    let alone = Set(topology.neighbours().indices.filter { topology.neighbours()[$0].isEmpty })
    let near = Set(pairs.flatMap { [$0.first, $0.second] })
    #expect(alone.count == 23 && alone.subtracting(near).count == 7)
  }
}
