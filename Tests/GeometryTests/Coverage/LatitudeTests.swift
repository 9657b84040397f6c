import Geometry
import TestSupport
import Testing

/// How a country in degrees may be damaged, so that neighbours do not share their borders any more; by a metre between two sides
/// of a border at most.
enum CoverageDamage: CaseIterable, Sendable {
  /// Noise in the ninth decimal of a degree.
  case noise
  /// Vertices on the border that only one side has.
  case extraVertices
  /// Five decimals on one side.
  case rounded
  /// Every feature moved as a whole.
  case shifted
  /// Every vertex of every feature moved by itself.
  case shaken
  /// Moved, with other vertices besides.
  case shakenWithVertices
  /// Every second feature moved and given vertices; the others as they were.
  case everySecond

  /// How far something is moved at most, in metres, along each axis.
  private var reach: Double {
    switch self {
    case .noise: 1e-4
    case .extraVertices, .rounded: 0
    case .shifted, .shaken, .shakenWithVertices, .everySecond: 0.25
    }
  }

  private var hasVertices: Bool { [.extraVertices, .shakenWithVertices, .everySecond].contains(self) }

  /// The country with the damage.
  ///
  /// - Parameter unit: a metre to the east and to the north, in degrees.
  func done(to country: PolygonLayer, seed: UInt64, unit: Point) -> PolygonLayer {
    var random = SplitMix64(seed: seed &* 104_729)
    func shift() -> Point {
      Point(
        x: Double.random(in: -1...1, using: &random) * reach * unit.x,
        y: Double.random(in: -1...1, using: &random) * reach * unit.y)
    }
    var damaged = PolygonLayer()
    for feature in 0..<country.featureCount {
      guard self != .everySecond || feature % 2 == 0, self != .rounded || feature % 2 == 0 else {
        damaged.appendFeature(country.nested(ofFeature: feature))
        continue
      }
      let whole = shift()
      // A vertex that a feature has twice moves the same way both times.
      var moved: [Point: Point] = [:]
      func place(_ point: Point) -> Point {
        if let known = moved[point] { return known }
        let by = self == .shifted ? whole : shift()
        moved[point] =
          self == .rounded
          ? Point(x: (point.x * 1e5).rounded() / 1e5, y: (point.y * 1e5).rounded() / 1e5)
          : Point(x: point.x + by.x, y: point.y + by.y)
        return moved[point] ?? point
      }
      var split: [Set<Point>: [Double]] = [:]
      func parts(_ a: Point, _ b: Point) -> [Double] {
        guard hasVertices else { return [] }
        if let known = split[[a, b]] { return known }
        let parts = (0..<Int.random(in: 0...2, using: &random)).map { _ in Double.random(in: 0.1...0.9, using: &random)
        }
        split[[a, b]] = parts.sorted()
        return parts.sorted()
      }
      damaged.appendFeature(
        country.nested(ofFeature: feature).map { polygon in
          polygon.map { ring in
            ring.indices.flatMap { index -> [Point] in
              let (a, b) = (ring[index], ring[(index + 1) % ring.count])
              let (from, to) = (place(a), place(b))
              return [from]
                + parts(a, b).map { Point(x: from.x + $0 * (to.x - from.x), y: from.y + $0 * (to.y - from.y)) }
            }
          }
        })
    }
    return damaged
  }
}

@Suite struct LatitudeTests {
  private static let earth = GroundMeasure.degrees(semiMajorAxis: 6_378_137, flattening: 1 / 298.257223563)

  /// A metre to the east and to the north at a latitude, in degrees; on a sphere, which is right to half a per cent.
  private func metre(at latitude: Double) -> Point {
    let degree = 111_195.0
    return Point(x: 1 / (degree * cosine(latitude)), y: 1 / degree)
  }

  /// Without a library: 1 − x²/2! + x⁴/4! − …
  private func cosine(_ degrees: Double) -> Double {
    let x = degrees * .pi / 180
    return (1...12).reduce((sum: 1.0, term: 1.0)) { state, n in
      let term = -state.term * x * x / Double((2 * n - 1) * 2 * n)
      return (state.sum + term, term)
    }.sum
  }

  @Test(
    "a gap counts by its metres, whatever the latitude and whichever way it lies",
    arguments: [0, 45, 60, 67, 70, 80, -55], [true, false])
  func gaps(_ latitude: Double, _ isEast: Bool) {
    let metre = metre(at: latitude)
    func pair(_ gap: Double) -> PolygonLayer {
      let (dx, dy) = isEast ? (0.1 + gap * metre.x, 0.0) : (0.0, 0.1 + gap * metre.y)
      var layer = PolygonLayer()
      for (x, y) in [(0.0, 0.0), (dx, dy)] {
        layer.appendFeature([
          [[(0.0, 0.0), (0.1, 0), (0.1, 0.1), (0, 0.1)].map { Point(x: 10 + x + $0.0, y: latitude + y + $0.1) }]
        ])
      }
      return layer
    }
    let (near, far) = (pair(0.9), pair(1.1))
    let mended = near.mended(within: 1, on: Self.earth)
    #expect(mended.breaks.count == 1 && mended.left.isEmpty)
    #expect(mended.topology.borders().count == 1)
    #expect((0.88...0.92).contains(mended.greatestMove))
    #expect((0.88...0.92).contains(mended.breaks.first?.width ?? 0))
    #expect(far.mended(within: 1, on: Self.earth).layer == far)
    // A hundredth of the features is wide enough for a gap; it is told with its size.
    let gap = far.topologyGaps(on: Self.earth).first
    #expect(gap?.features == [0, 1] && gap?.isEnclosed == false)
    #expect((1.08...1.12).contains(gap?.width ?? 0))
  }

  @Test(
    "damaged countries get their neighbours back at every latitude, and nothing moves farther than a metre",
    arguments: CoverageDamage.allCases, [1.0, 46, 67])
  func damaged(_ damage: CoverageDamage, _ latitude: Double) {
    for seed in UInt64(1)...3 {
      let plane = RandomWorld(seed: seed, side: 14, capitals: 9).layer
      // Fourteen squares of some two kilometres.
      var country = plane
      country.points = plane.points.map {
        Point(x: 10 + $0.x * 0.02 / cosine(latitude), y: latitude + $0.y * 0.02)
      }
      let unit = metre(at: latitude + 0.2)
      let damaged = damage.done(to: country, seed: seed, unit: unit)
      let sound = Topology(country).borders().map { [$0.first, $0.second] }
      #expect(country.mended(within: 1, on: Self.earth).layer == country)
      #expect(damaged != country)
      let mended = damaged.mended(within: 1, on: Self.earth)
      #expect(mended.topology.borders().map { [$0.first, $0.second] } == sound, "\(seed)")
      #expect(mended.left.isEmpty, "\(seed)")
      #expect(mended.greatestMove <= 1)
      #expect(mended.layer.mended(within: 1, on: Self.earth).layer == mended.layer)
      // By another measure: no vertex is farther than a metre from the outline that the feature had.
      for feature in 0..<country.featureCount {
        #expect(mended.layer.farthest(feature, from: damaged, unit: unit) <= 1.01, "\(seed)")
        #expect(damaged.farthest(feature, from: mended.layer, unit: unit) <= 1.01, "\(seed)")
      }
    }
  }
}

extension PolygonLayer {
  fileprivate func topologyGaps(on measure: GroundMeasure) -> [NarrowGap] {
    Topology(self).narrowGaps(of: self, widerThan: 1, on: measure)
  }

  /// How far a vertex of a feature lies from the outline that it has in another layer, at most, in metres.
  fileprivate func farthest(_ feature: Int, from other: PolygonLayer, unit: Point) -> Double {
    func metres(_ layer: PolygonLayer) -> [[Point]] {
      layer.rings(ofFeature: feature).map { ring in
        layer.points(ofRing: ring).map { Point(x: ($0.x - 10) / unit.x, y: $0.y / unit.y) }
      }
    }
    let edges = metres(other).flatMap { Array(zip($0, $0.dropFirst() + $0.prefix(1))) }
    return metres(self).joined().map { point in edges.map { apart(point, $0.0, $0.1) }.min() ?? 0 }.max() ?? 0
  }
}

private func apart(_ point: Point, _ a: Point, _ b: Point) -> Double {
  let (dx, dy) = (b.x - a.x, b.y - a.y)
  let squared = dx * dx + dy * dy
  let part = squared > 0 ? min(1, max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / squared)) : 0
  let (x, y) = (point.x - a.x - part * dx, point.y - a.y - part * dy)
  return (x * x + y * y).squareRoot()
}
