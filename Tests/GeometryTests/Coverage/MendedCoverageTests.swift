import Geometry
import TestSupport
import Testing

/// Two or three features, how they fail to share their borders, and what mending makes of them.
struct CoverageCase: CustomTestStringConvertible, Sendable {
  let name: String
  let shapes: PolygonLayer
  /// How many pairs of features have a break in their border.
  var breaks = 0
  /// The length of the border of the first two features when it is mended; 0 for none.
  var border = 0.0
  /// How many pairs may overlap when all is mended.
  var suspects = 0
  /// Whether anything is changed.
  var isChanged: Bool { breaks > 0 }
  var testDescription: String { name }

  /// Features of a tolerance of a hundredth.
  static let all: [CoverageCase] = [
    // a +---+---+ b
    //   |   |   |
    //   +---+---+
    CoverageCase(
      name: "squares with a common side", shapes: layer(["0,0 10,0 10,10 0,10"], ["10,0 20,0 20,10 10,10"]), border: 10),
    CoverageCase(
      name: "a vertex that only one side has", shapes: layer(["0,0 10,0 10,10 0,10"], ["10,0 20,0 20,10 10,10 10,5"]),
      breaks: 1, border: 10),
    CoverageCase(
      name: "vertices that either side has alone",
      shapes: layer(["0,0 10,0 10,3.7 10,10 0,10"], ["10,0 20,0 20,10 10,10 10,5"]), breaks: 1, border: 10),
    CoverageCase(
      name: "two on one side of a third",
      shapes: layer(["0,0 10,0 10,10 0,10"], ["10,0 20,0 20,5 10,5"], ["10,5 20,5 20,10 10,10"]), breaks: 2, border: 5),
    CoverageCase(
      name: "sides that are staggered",
      shapes: layer(["0,0 10,0 10,10 0,10"], ["10,4 20,4 20,14 10,14"]), breaks: 1, border: 6),
    CoverageCase(
      name: "noise in the last places",
      shapes: layer(["0,0 10,0 10,10 0,10"], ["10.000000001,0 20,0 20,10 10.000000001,10"]), breaks: 1, border: 10),
    CoverageCase(
      name: "a gap under the tolerance",
      shapes: layer(["0,0 10,0 10,10 0,10"], ["10.009,0 20,0 20,10 10.004,10"]), breaks: 1, border: 10),
    CoverageCase(
      name: "an overlap under the tolerance",
      shapes: layer(["0,0 10,0 10,10 0,10"], ["9.993,0 20,0 20,10 9.995,10"]), breaks: 1, border: 10),
    CoverageCase(
      name: "borders that cross within the tolerance",
      shapes: layer(["0,0 10,0 10,10 0,10"], ["9.995,0 20,0 20,10 10.005,10"]), breaks: 1, border: 10),
    CoverageCase(
      name: "other vertices on either side of a bend",
      shapes: layer(["0,0 10,0 10.004,2 9.998,7 10,10 0,10"], ["10,0 20,0 20,10 10,10 10.003,8 10.002,4"]), breaks: 1,
      border: 10),
    CoverageCase(
      name: "a gap over the tolerance",
      shapes: layer(["0,0 10,0 10,10 0,10"], ["10.02,0 20,0 20,10 10.02,10"])),
    CoverageCase(
      name: "an overlap over the tolerance",
      shapes: layer(["0,0 10,0 10,10 0,10"], ["9.9,0 20,0 20,10 9.9,10"]), suspects: 1),
    CoverageCase(
      name: "an overlap between vertices that both have",
      shapes: layer(["0,0 10,0 10.5,5 10,10 0,10"], ["10,0 20,0 20,10 10,10 9.5,5"]), suspects: 1),
    CoverageCase(
      name: "a lake that was not cut out",
      shapes: layer(["0,0 10,0 10,10 0,10"], ["3,3 7,3 7,7 3,7"]), suspects: 1),
    CoverageCase(
      name: "a lake that was cut out",
      shapes: layer(["0,0 10,0 10,10 0,10", "3,3 3,7 7,7 7,3"], ["3,3 7,3 7,7 3,7"]), border: 16),
    CoverageCase(
      name: "a lake cut out a little too small",
      shapes: layer(["0,0 10,0 10,10 0,10", "3.004,3 3,7 7,6.995 7,3"], ["3,3 7,3 7,7 3,7"]), breaks: 1, border: 16),
    CoverageCase(
      name: "a polygon that stands twice",
      shapes: layer(["0,0 10,0 10,10 0,10"], ["0,0 10,0 10,10 0,10"]), suspects: 1),
    CoverageCase(
      name: "coasts that part at a river's mouth",
      shapes: layer(["0,0 10,0 10,10 9.999,10.01 0,20"], ["10,0 20,0 20,20 10.001,10.01 10,10"]), border: 10),
    CoverageCase(
      name: "a corner that nearly touches a coast",
      shapes: layer(["0,0 10,0 10,10 0,10"], ["10.005,5 20,0 20,10"])),
    CoverageCase(
      name: "corners that touch", shapes: layer(["0,0 10,0 10,10 0,10"], ["10,10 20,10 20,20 10,20"])),
  ]
}

@Suite struct MendedCoverageTests {
  private static let tolerance = 0.01

  @Test("what is found and mended", arguments: CoverageCase.all)
  func cases(_ row: CoverageCase) {
    let mended = row.shapes.mended(within: Self.tolerance)
    #expect(mended.breaks.count == row.breaks)
    #expect(mended.left.breaks.isEmpty)
    #expect(mended.left.suspects.count == row.suspects)
    #expect(mended.isChanged == row.isChanged)
    #expect(mended.greatestMove <= Self.tolerance)
    let border = mended.topology.borders().first { ($0.first, $0.second) == (0, 1) }?.length ?? 0
    #expect(abs(border - row.border) <= 4 * Self.tolerance)
    if !row.isChanged { #expect(mended.layer == row.shapes) }
  }

  @Test("without a tolerance, vertices are put into lines that they lie on, and nothing moves")
  func noTolerance() {
    let onLine = layer(["0,0 10,0 10,10 0,10"], ["10,0 20,0 20,10 10,10 10,5"]).mended(within: 0)
    #expect(onLine.insertedCount == 1 && onLine.movedCount == 0 && onLine.greatestMove == 0)
    let noisy = layer(["0,0 10,0 10,10 0,10"], ["10.000000001,0 20,0 20,10 10.000000001,10"])
    #expect(noisy.mended(within: 0).layer == noisy)
  }

  @Test("a break tells where the two are farthest apart, and how far")
  func place() throws {
    let apart = layer(["0,0 10,0 10,10 0,10"], ["10.009,0 20,0 20,10 10.004,10"])
    let found = try #require(apart.mended(within: 0.01).breaks.first)
    #expect((found.first, found.second) == (0, 1))
    #expect(abs(found.width - 0.009) < 1e-6 && abs(found.length - 10) < 1e-3)
    #expect(abs(found.place.y) < 1e-3 && abs(found.place.x - 10) < 0.01)
  }

  @Test("mending what is mended changes nothing", arguments: CoverageCase.all)
  func idempotent(_ row: CoverageCase) {
    let once = row.shapes.mended(within: Self.tolerance).layer
    #expect(once.mended(within: Self.tolerance).layer == once)
  }

  @Test("countries that are coverages come back bit for bit", arguments: UInt64(1)...40)
  func valid(_ seed: UInt64) {
    let country = RandomWorld(seed: seed).layer
    let mended = country.mended(within: 0.01)
    #expect(mended.layer == country)
    #expect(mended.breaks.isEmpty)
    #expect(mended.left.suspects.isEmpty)
  }

  @Test("damaged countries get their neighbours back", arguments: UInt64(1)...60)
  func damaged(_ seed: UInt64) {
    let country = RandomWorld(seed: seed).layer
    let damaged = damage(country, seed: seed, by: 0.01)
    let mended = damaged.mended(within: 0.01)
    #expect(mended.layer != damaged)
    #expect(neighbours(Topology(damaged)) != neighbours(Topology(country)))
    #expect(neighbours(mended.topology) == neighbours(Topology(country)))
    #expect(mended.left.isEmpty)
    #expect(mended.greatestMove <= 0.01)
    // The lengths of borders, and what every feature covers, change by no more than a rim of the tolerance.
    for (border, sound) in zip(mended.topology.borders(), Topology(country).borders()) {
      #expect(abs(border.length - sound.length) <= 0.04 * (sound.length + 1))
    }
    for feature in 0..<country.featureCount {
      #expect(mended.layer.farthest(feature, from: damaged) <= 0.01 + 1e-12)
      #expect(damaged.farthest(feature, from: mended.layer) <= 0.01 + 1e-12)
    }
  }

  @Test(
    "polygons that nobody else holds are mended alike, and rings that are said to be as they were are",
    arguments: UInt64(1)...20)
  func givenUp(_ seed: UInt64) {
    let damaged = damage(RandomWorld(seed: seed).layer, seed: seed, by: 0.01)
    let mended = damaged.mended(within: 0.01)
    // With room, so that they can be mended where they lie, and without.
    for room in [0, 10_000] {
      var own = PolygonLayer()
      own.reservePoints(room)
      own.appendFeatures(0..<damaged.featureCount, of: damaged)
      #expect(own.mended(within: 0.01, isGivenUp: true) == mended)
      #expect(own == damaged)
    }
    #expect(!mended.changedRings.isEmpty)
    for ring in 0..<damaged.ringCount {
      #expect(
        mended.changedRings.contains(ring) == (mended.layer.points(ofRing: ring) != damaged.points(ofRing: ring)))
    }
  }

  @Test("dissolved and simplified, a damaged country has no cracks", arguments: UInt64(1)...12)
  func cracks(_ seed: UInt64) {
    let country = RandomWorld(seed: seed).layer
    let mended = damage(country, seed: seed, by: 0.01).mended(within: 0.01)
    let simple = mended.topology.simplified(minimumArea: 0.05)
    #expect(neighbours(simple) == neighbours(Topology(country)))
    // Holes of the country's outline are as large as lakes; a crack has next to no area.
    let whole = simple.dissolved(by: [Int?](repeating: 0, count: country.featureCount), count: 1)
    for ring in 0..<whole.ringCount { #expect(abs(signedArea(of: whole.points(ofRing: ring))) > 0.05) }
  }

  private func neighbours(_ topology: Topology) -> [[Int]] {
    topology.borders().map { [$0.first, $0.second] }
  }
}

/// The country with other vertices in the borders of every feature, all moved a little: of two sides of a border none is
/// farther from the other than the tolerance.
private func damage(_ country: PolygonLayer, seed: UInt64, by tolerance: Double) -> PolygonLayer {
  var random = SplitMix64(seed: seed &* 7919)
  var result = PolygonLayer()
  for feature in 0..<country.featureCount {
    // A vertex that a feature has twice moves the same way both times.
    var moved: [Point: Point] = [:]
    var split: [Set<Point>: [Double]] = [:]
    func place(_ point: Point) -> Point {
      if let known = moved[point] { return known }
      let new = Point(
        x: point.x + Double.random(in: -0.2...0.2, using: &random) * tolerance,
        y: point.y + Double.random(in: -0.2...0.2, using: &random) * tolerance)
      moved[point] = new
      return new
    }
    let polygons = country.nested(ofFeature: feature).map { polygon in
      polygon.map { ring -> [Point] in
        ring.indices.flatMap { index -> [Point] in
          let (a, b) = (ring[index], ring[(index + 1) % ring.count])
          let (from, to) = (place(a), place(b))
          let parts =
            split[[a, b]]
            ?? (0..<Int.random(in: 0...2, using: &random)).map { _ in
              Double.random(in: 0.1...0.9, using: &random)
            }.sorted()
          split[[a, b]] = parts
          return [from] + parts.map { Point(x: from.x + $0 * (to.x - from.x), y: from.y + $0 * (to.y - from.y)) }
        }
      }
    }
    result.appendFeature(polygons)
  }
  return result
}

extension PolygonLayer {
  /// How far a vertex of a feature lies from the outline that it has in another layer, at most.
  fileprivate func farthest(_ feature: Int, from other: PolygonLayer) -> Double {
    let edges = other.rings(ofFeature: feature).flatMap { ring -> [(Point, Point)] in
      let points = Array(other.points(ofRing: ring))
      return zip(points, points.dropFirst() + points.prefix(1)).map { ($0, $1) }
    }
    var farthest = 0.0
    for ring in rings(ofFeature: feature) {
      for point in points(ofRing: ring) {
        farthest = max(farthest, edges.map { apart(point, $0.0, $0.1) }.min() ?? 0)
      }
    }
    return farthest
  }
}

private func apart(_ point: Point, _ a: Point, _ b: Point) -> Double {
  let (dx, dy) = (b.x - a.x, b.y - a.y)
  let squared = dx * dx + dy * dy
  let part = squared > 0 ? min(1, max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / squared)) : 0
  let (x, y) = (point.x - a.x - part * dx, point.y - a.y - part * dy)
  return (x * x + y * y).squareRoot()
}
