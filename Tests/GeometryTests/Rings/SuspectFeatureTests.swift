import TestSupport
import Testing

@testable import Geometry

/// A quick look for features that may not be valid.
@Suite struct SuspectFeatureTests {
  @Test(arguments: [
    ("a square", ["0,0 2,0 2,2 0,2"], false), ("a square with a hole", ["0,0 4,0 4,4 0,4", "1,1 1,2 2,2 2,1"], false),
    ("repeated points", ["0,0 0,0 2,0 2,0 2,2 2,2 0,2 0,2"], false),
    ("straight corners", ["0,0 1,0 2,0 2,1 2,2 1,2 0,2 0,1"], false),
    ("a hole outside", ["0,0 2,0 2,2 0,2", "5,5 6,5 6,6 5,6"], true),
    ("a hole in a hole", ["0,0 9,0 9,9 0,9", "1,1 1,8 8,8 8,1", "2,2 2,3 3,3 3,2"], true),
    ("a hole that touches", ["0,0 4,0 4,4 0,4", "0,0 1,2 2,1"], true),
    ("a waist", ["0,0 2,0 2,2 4,2 4,4 2,4 2,2 0,2"], true), ("a bow tie", ["0,0 2,2 2,0 0,2"], true),
    ("a spike", ["0,0 2,0 4,0 2,0 2,2 0,2"], true), ("a corner on a side", ["0,0 4,0 4,4 2,0 0,4"], true),
    ("two points", ["0,0 1,0"], true), ("one point thrice", ["0,0 0,0 0,0"], true),
    ("no number", ["0,0 nan,1 1,1"], true),
    ("back along a level", ["0,0 2,0 4,0 3,0 3,2 0,2"], true), ("back along a meridian", ["0,0 2,0 2,4 2,3 0,4"], true),
    ("on along a level and a meridian", ["0,0 2,0 2,1 3,1 3,3 2,3 2,4 0,4"], false),
    ("a corner in the same quadrant", ["0,0 4,1 3,1 5,4 0,4"], false),
    ("back across itself", ["0,0 4,2 4,1 1,1 1,4 0,4"], true),
  ])
  func suspects(_ name: String, _ rings: [String], _ isSuspect: Bool) {
    #expect(layer(rings).isSuspect(feature: 0) == isSuspect, "\(name)")
  }

  @Test("islands in lakes are sound, and land on land is not")
  func nested() {
    var layer = PolygonLayer()
    let lake = [ring("0,0 9,0 9,9 0,9"), ring("1,1 1,8 8,8 8,1")]
    layer.appendFeature([lake, [ring("2,2 3,2 3,3 2,3")]])
    layer.appendFeature([[ring("0,0 9,0 9,9 0,9")], [ring("2,2 3,2 3,3 2,3")]])
    #expect(layer.suspectFeatures() == [1])
  }

  @Test("all edges against all find no more than the grid does", arguments: 1...60 as ClosedRange<UInt64>)
  func likeAllAgainstAll(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    // A star with some corners moved far out of their place: some cross, some do not.
    let corners = Int.random(in: 4...40, using: &random)
    let ring = (0..<corners).map { corner -> Point in
      let radius = Int.random(in: 0..<corners, using: &random) == 0 ? 1.7 : Double.random(in: 0.5...1, using: &random)
      let turn = Double(corner + (radius > 1 ? 2 : 0)) / Double(corners)
      // On a spiral of squares, which needs no trigonometry.
      let along = turn * 4, side = Int(along) % 4, part = along - along.rounded(.down)
      let rim = [(1, -1 + 2 * part), (1 - 2 * part, 1), (-1, 1 - 2 * part), (-1 + 2 * part, -1)][side]
      return Point(x: rim.0 * radius, y: rim.1 * radius)
    }
    var layer = PolygonLayer()
    layer.appendFeature([[ring]])
    let edges = ring.indices.map { (ring[$0], ring[($0 + 1) % corners]) }
    var isMet = false
    for i in edges.indices {
      for j in edges[..<i].indices where meet(edges[i].0, edges[i].1, edges[j].0, edges[j].1) { isMet = true }
    }
    if isMet { #expect(layer.isSuspect(feature: 0)) }
  }

  @Test("a whole country of random shapes is sound, but where its pieces touch")
  func country() {
    let layer = RandomWorld(seed: 3, side: 40).layer
    let outlines = Topology(layer).dissolved(by: (0..<layer.featureCount).map { Optional($0) })
    #expect(outlines.suspectFeatures().count < outlines.featureCount)
  }
}
