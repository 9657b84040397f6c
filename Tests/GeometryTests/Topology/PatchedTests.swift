import TestSupport
import Testing

@testable import Geometry

/// The topology of polygons of which a little has changed, without cutting all of them anew.
@Suite struct PatchedTests {
  @Test("it is what cutting all rings anew gives", arguments: 1...40 as ClosedRange<UInt64>)
  func likeCutting(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let layer = turnedRings(
      RandomWorld(seed: seed, side: 40, capitals: 90, shake: seed % 3 == 0 ? 0 : 0.35).layer, &random)
    let topology = Topology(layer)
    let change = randomChange(of: layer, &random)
    let after = changed(layer, change)
    let patch = patched(layer, change, to: after)
    #expect(patch.topology == Topology(after))
    // Arcs that are said to stay do.
    guard let before = patch.before else { return }
    for (arc, earlier) in before.enumerated() where earlier >= 0 {
      #expect(patch.topology.arcs[arc] == topology.arcs[Int(earlier)])
    }
  }

  @Test("most arcs stay where little changes, and none where much does")
  func staying() throws {
    let layer = RandomWorld(seed: 7, side: 40, capitals: 90).layer
    var moves: [Point: Point] = [:]
    func move(_ place: Int) {
      moves[layer.points[place]] = Point(x: layer.points[place].x + 0.01, y: layer.points[place].y)
    }
    move(0)
    let little = BorderChange(moves: moves, inserted: [:])
    let before = try #require(patched(layer, little, to: changed(layer, little)).before)
    #expect(before.count { $0 >= 0 } > before.count / 2)
    for place in layer.points.indices { move(place) }
    let much = BorderChange(moves: moves, inserted: [:])
    #expect(patched(layer, much, to: changed(layer, much)).before == nil)
  }

  @Test("a change of nothing changes nothing", arguments: 1...5 as ClosedRange<UInt64>)
  func nothing(_ seed: UInt64) {
    let layer = RandomWorld(seed: seed).layer
    let topology = Topology(layer)
    #expect(patched(layer, BorderChange(moves: [:], inserted: [:]), to: layer).topology == topology)
  }

  /// A ring without a junction opens at its lowest point, which may have lain inside an arc.
  @Test("rings that lose their last junction, or get their first")
  func junctions() {
    let square = "0,0 3,0 6,0 10,0 10,10 7,10 5,10 2,10 0,10 0,4"
    let (on, off) = ("5,10 7,14 6,15 5,16 4,15 3,14", "5,11 7,14 6,15 5,16 4,15 3,14")
    let (apart, touching) = (layer([square], [off]), layer([square], [on]))
    let onto = BorderChange(moves: [Point(x: 5, y: 11): Point(x: 5, y: 10)], inserted: [:])
    #expect(patched(apart, onto, to: touching).topology == Topology(touching))
    // Three squares of which two get a side in common: the corner between them is a junction no more.
    let open = layer(["0,0 4,0 4,1 4,2 4,3 4,4 0,4"], ["4,0 8,0 8,4 4,4 5,2"])
    let shut = BorderChange(moves: [Point(x: 5, y: 2): Point(x: 4, y: 2)], inserted: [:])
    let shutLayer = layer(["0,0 4,0 4,1 4,2 4,3 4,4 0,4"], ["4,0 8,0 8,4 4,4 4,2"])
    #expect(patched(open, shut, to: shutLayer).topology == Topology(shutLayer))
    // A polygon that stands twice but for one vertex becomes one that stands twice.
    let twice = layer([square], ["0,0 3,0 6,0 10,0 10,10 7,10 5,9 2,10 0,10 0,4"])
    let same = BorderChange(moves: [Point(x: 5, y: 9): Point(x: 5, y: 10)], inserted: [:])
    let sameLayer = layer([square], [square])
    #expect(patched(twice, same, to: sameLayer).topology == Topology(sameLayer))
  }

  private func patched(_ layer: PolygonLayer, _ change: BorderChange, to after: PolygonLayer) -> PatchedTopology {
    var topology = Topology(layer)
    let touched = ArcPlaces(of: topology.arcs).arcs(atAnyOf: change.places, of: topology.arcs)
    return topology.patch(touched, to: after)
  }

  /// Rings that begin anywhere.
  private func turnedRings(_ layer: PolygonLayer, _ random: inout SplitMix64) -> PolygonLayer {
    var turned = layer
    for ring in 0..<layer.ringCount {
      let range = layer.pointRange(ofRing: ring)
      let shift = Int.random(in: 0..<range.count, using: &random)
      for place in 0..<range.count {
        turned.points[range.lowerBound + place] = layer.points[range.lowerBound + (place + shift) % range.count]
      }
    }
    return turned
  }

  /// Some vertices that move, onto others and elsewhere, and some that are put into edges.
  private func randomChange(of layer: PolygonLayer, _ random: inout SplitMix64) -> BorderChange {
    var moves: [Point: Point] = [:]
    var inserted: [PointPair: [Point]] = [:]
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let ring = Int.random(in: 0..<layer.ringCount, using: &random)
      let points = Array(layer.points(ofRing: ring))
      let place = Int.random(in: 0..<points.count, using: &random)
      let (from, to) = (points[place], points[(place + 1) % points.count])
      switch Int.random(in: 0..<4, using: &random) {
      case 0: moves[from] = Point(x: from.x + 0.01, y: from.y - 0.02)
      case 1: moves[from] = layer.points.randomElement(using: &random)
      case 2: inserted[PointPair(from, to)] = [layer.points.randomElement(using: &random) ?? from]
      default:
        inserted[PointPair(from, to)] = [Point(x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + 0.01)]
      }
    }
    return BorderChange(moves: moves, inserted: inserted)
  }

  /// The clear way: every ring written anew.
  private func changed(_ layer: PolygonLayer, _ change: BorderChange) -> PolygonLayer {
    var points: [Point] = []
    var starts = [0]
    for ring in 0..<layer.ringCount {
      let own = Array(layer.points(ofRing: ring))
      for place in own.indices {
        points.append(change.place(of: own[place]))
        points += change.chain(own[place], own[(place + 1) % own.count])
      }
      starts.append(points.count)
    }
    return PolygonLayer(
      points: points, ringStarts: starts, polygonStarts: layer.polygonStarts, featureStarts: layer.featureStarts)
  }
}
