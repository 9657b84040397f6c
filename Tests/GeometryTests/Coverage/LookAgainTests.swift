import TestSupport
import Testing

@testable import Geometry

/// The look at polygons of which a little has changed since they were looked at.
@Suite struct LookAgainTests {
  @Test("what is left when all is mended is what a look at everything finds", arguments: 1...15 as ClosedRange<UInt64>)
  func left(_ seed: UInt64) {
    let layer = scattered(seed)
    for tolerance in [0.01, 0.05] {
      let mended = layer.mended(within: tolerance)
      let fresh = mended.topology.coverageFaults(of: mended.layer, within: tolerance)
      #expect(mended.topology == Topology(mended.layer))
      #expect(alike(mended.left, fresh))
    }
  }

  @Test("one look after another finds what each finds alone", arguments: 1...15 as ClosedRange<UInt64>)
  func oneByOne(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var layer = scattered(seed)
    var look = CoverageLook(Topology(layer), layer, within: 0.05, on: .plane(), since: nil)
    for _ in 0..<4 {
      // A vertex here and there goes elsewhere, some of them onto others.
      for _ in 0..<3 {
        let place = Int.random(in: 0..<layer.points.count, using: &random)
        let near = layer.points[Int.random(in: 0..<layer.points.count, using: &random)]
        let point = layer.points[place]
        layer.points[place] =
          Bool.random(using: &random) ? Point(x: point.x + 0.3, y: point.y - 0.2) : near
      }
      let topology = Topology(layer)
      look = CoverageLook(topology, layer, within: 0.05, on: .plane(), since: look)
      #expect(alike(look.faults, topology.coverageFaults(of: layer, within: 0.05)))
    }
  }

  /// Countries whose features have moved a little by themselves, a few of them more than that.
  private func scattered(_ seed: UInt64) -> PolygonLayer {
    var random = SplitMix64(seed: seed &* 31)
    var layer = RandomWorld(seed: seed, side: 20, capitals: 8).layer
    for place in layer.points.indices where Int.random(in: 0..<8, using: &random) == 0 {
      let size = Int.random(in: 0..<20, using: &random) == 0 ? 0.2 : 0.02
      let point = layer.points[place]
      layer.points[place] = Point(
        x: point.x + Double.random(in: -size...size, using: &random),
        y: point.y + Double.random(in: -size...size, using: &random))
    }
    return layer
  }

  /// Whether two looks find the same; sums may be added up in another order.
  private func alike(_ one: CoverageFaults, _ other: CoverageFaults) -> Bool {
    one.suspects == other.suspects && Set(one.stretches) == Set(other.stretches)
      && one.breaks.map { [$0.first, $0.second] } == other.breaks.map { [$0.first, $0.second] }
      && zip(one.breaks, other.breaks).allSatisfy { abs($0.length - $1.length) < 1e-9 && $0.width == $1.width }
  }
}
