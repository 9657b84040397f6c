import Geometry
import Overlay
import TestSupport
import Testing

/// Areas, outlines and neighbours of random coverages, by our topology and by GEOS.
@Suite struct RandomCoverageTests {
  /// A net of cells whose corners lie where chance puts them and whose sides have bends, some cells joined to one
  /// feature in two parts, and every seventh missing.
  private static func coverage(_ seed: UInt64) -> (layer: PolygonLayer, groups: [Int?]) {
    var random = SplitMix64(seed: seed)
    let (columns, rows) = (Int.random(in: 2...7, using: &random), Int.random(in: 2...7, using: &random))
    func jitter(_ value: Int) -> Double { Double(value) * 100 + Double.random(in: -30...30, using: &random) }
    let corners = (0...rows).map { row in (0...columns).map { Point(x: jitter($0), y: jitter(row)) } }
    // The bends of each side once, from its lower or left end, so that both cells have the same.
    func bends(_ a: Point, _ b: Point) -> [Point] {
      let count = Int.random(in: 0...4, using: &random)
      return (0..<count).map { step in
        let share = Double(step + 1) / Double(count + 1)
        let off = Double.random(in: -8...8, using: &random)
        let (dx, dy) = (b.x - a.x, b.y - a.y)
        let length = (dx * dx + dy * dy).squareRoot()
        return Point(x: a.x + dx * share - dy / length * off, y: a.y + dy * share + dx / length * off)
      }
    }
    let across = (0...rows).map { row in (0..<columns).map { bends(corners[row][$0], corners[row][$0 + 1]) } }
    let upwards = (0..<rows).map { row in (0...columns).map { bends(corners[row][$0], corners[row + 1][$0]) } }
    var cells: [[Point]] = []
    for row in 0..<rows {
      for column in 0..<columns where (row * columns + column) % 7 != 6 {
        let below = [corners[row][column]] + across[row][column]
        let right = [corners[row][column + 1]] + upwards[row][column + 1]
        let above = [corners[row + 1][column + 1]] + across[row + 1][column].reversed()
        let left = [corners[row + 1][column]] + upwards[row][column].reversed()
        cells.append(below + right + above + left)
      }
    }
    var layer = PolygonLayer()
    var place = 0
    while place < cells.count {
      let parts = place + 2 < cells.count && Int.random(in: 0...4, using: &random) == 0 ? [place, place + 2] : [place]
      layer.appendFeature(parts.map { [cells[$0]] })
      // The one between is a feature by itself.
      if parts.count == 2 { layer.appendFeature([[cells[place + 1]]]) }
      place += parts.count == 2 ? 3 : 1
    }
    let groups = (0..<layer.featureCount).map { _ in
      Int.random(in: 0...4, using: &random) == 0 ? nil : Int.random(in: 0...3, using: &random)
    }
    return (layer, groups)
  }

  /// A layer of one feature without a shape: what differs from it is a feature's whole area.
  private static let nothing: PolygonLayer = {
    var layer = PolygonLayer()
    layer.appendFeature([[[Point]]]())
    return layer
  }()

  @Test("areas are those of GEOS", arguments: 1...60 as ClosedRange<UInt64>)
  func areas(_ seed: UInt64) throws {
    let (layer, _) = Self.coverage(seed)
    for feature in 0..<layer.featureCount {
      let other = try symmetricDifferenceArea(feature, of: layer, 0, of: Self.nothing)
      #expect(abs(abs(signedArea(of: layer, feature: feature)) - other) < 1e-9 * other)
    }
  }

  @Test("groups dissolve to the outlines that GEOS makes", arguments: 1...60 as ClosedRange<UInt64>)
  func outlines(_ seed: UInt64) throws {
    let (layer, groups) = Self.coverage(seed)
    let dissolved = Topology(layer).dissolved(by: groups, count: 4)
    for group in 0..<4 {
      let members = groups.indices.filter { groups[$0] == group }
      if members.isEmpty { continue }
      let united = try union(ofFeatures: members, in: layer)
      let area = try symmetricDifferenceArea(0, of: united, 0, of: Self.nothing)
      #expect(try symmetricDifferenceArea(group, of: dissolved, 0, of: united) < 1e-9 * area)
    }
  }

  @Test("neighbours are those that touch by GEOS", arguments: 1...60 as ClosedRange<UInt64>)
  func neighbours(_ seed: UInt64) throws {
    let (layer, _) = Self.coverage(seed)
    let ours = Topology(layer).borders(by: .queen).map { [$0.first, $0.second] }
    let theirs = try nearbyPairs(in: layer, within: 0).map { [$0.first, $0.second] }
    #expect(ours == theirs)
  }

  @Test(
    "what GEOS refuses of a damaged coverage is suspect, and nothing of a sound one overlaps",
    arguments: 1...60 as ClosedRange<UInt64>)
  func damaged(_ seed: UInt64) throws {
    let (layer, _) = Self.coverage(seed)
    var random = SplitMix64(seed: seed &+ 1000)
    var damaged = PolygonLayer()
    let wrong = Int.random(in: 0..<layer.featureCount, using: &random)
    for feature in 0..<layer.featureCount {
      var polygons = layer.nested(ofFeature: feature)
      if feature == wrong {
        // One corner thrown across its own cell.
        let at = Int.random(in: 0..<polygons[0][0].count, using: &random)
        let opposite = polygons[0][0][(at + polygons[0][0].count / 2) % polygons[0][0].count]
        polygons[0][0][at] = Point(x: opposite.x * 1.05 + 3, y: opposite.y * 1.05 + 3)
      }
      damaged.appendFeature(polygons)
    }
    for (layer, feature) in [(layer, wrong), (damaged, wrong)] {
      if try invalidity(ofFeature: feature, in: layer) != nil { #expect(layer.isSuspect(feature: feature)) }
    }
    #expect(try overlapArea(layer) < 1e-6)
  }

  /// By how much the areas of the features exceed that of their union.
  private func overlapArea(_ layer: PolygonLayer) throws -> Double {
    let valid = try repaired(layer)
    let sum = try (0..<valid.featureCount).reduce(0.0) {
      try $0 + symmetricDifferenceArea($1, of: valid, 0, of: Self.nothing)
    }
    let united = try union(ofFeatures: 0..<valid.featureCount, in: valid)
    return try sum - symmetricDifferenceArea(0, of: united, 0, of: Self.nothing)
  }
}
