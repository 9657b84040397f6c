import Geometry
import TestSupport
import Testing

/// The weights of points against the method written down plainly.
@Suite struct EffectiveAreaTests {
  @Test(arguments: 1...20, [PointWeighting.area, .shape(k: 0.7)])
  func weightsAreThoseOfThePlainMethod(seed: UInt64, weighting: PointWeighting) {
    // Every other world on the bare lattice, where most weights are equal.
    let topology = Topology(RandomWorld(seed: seed, shake: seed % 2 == 0 ? 0 : 0.35).layer)
    let areas = Simplification(of: topology, weighting: weighting).areas
    for arc in 0..<topology.arcs.count {
      let line = Array(topology.arcs[arc])
      #expect(Array(areas[topology.arcs.pointRange(ofArc: arc)]) == plainAreas(of: line, weighting))
    }
  }

  @Test("a long line of points many of which are as light as others", arguments: 1...4 as ClosedRange<UInt64>)
  func longLines(seed: UInt64) {
    // A skyline on a lattice: most points weigh as much as many others, or nothing.
    var random = SplitMix64(seed: seed)
    let ring =
      (0..<800).map { Point(x: Double($0), y: Double(Int.random(in: 0..<4, using: &random))) }
      + [Point(x: 799, y: -9), Point(x: 0, y: -9)]
    var layer = PolygonLayer()
    layer.appendFeature([[ring]])
    let topology = Topology(layer)
    #expect(Simplification(of: topology).areas == plainAreas(of: Array(topology.arcs[0]), .area))
  }

  /// Looks through all points for the lightest, again and again.
  private func plainAreas(of line: [Point], _ weighting: PointWeighting) -> [Double] {
    var areas = [Double](repeating: .infinity, count: line.count)
    var left = Array(line.indices)
    var greatest = 0.0
    while left.count > (line.first == line.last ? 4 : 2) {
      let weights = left.indices.dropFirst().dropLast().map {
        (weight(line[left[$0 - 1]], line[left[$0]], line[left[$0 + 1]], weighting), $0)
      }
      let (lightest, place) = weights.min { $0 < $1 }!
      greatest = max(greatest, lightest)
      areas[left.remove(at: place)] = greatest
    }
    return areas
  }

  private func weight(_ a: Point, _ b: Point, _ c: Point, _ weighting: PointWeighting) -> Double {
    let (ux, uy, vx, vy) = (a.x - b.x, a.y - b.y, c.x - b.x, c.y - b.y)
    let area = abs(ux * vy - uy * vx) / 2
    guard case .shape(let k) = weighting, area > 0 else { return area }
    return area * (1 - k * ((ux * vx + uy * vy) / ((ux * ux + uy * uy) * (vx * vx + vy * vy)).squareRoot()))
  }
}
