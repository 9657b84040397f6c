import Geometry
import Testing

@testable import Workspace

/// A body that leaves free a corner at the lower left, so many tenths of its side wide and high.
private func body(free tenths: Double) -> PolygonLayer {
  let (side, notch) = (1_000_000.0, tenths * 100_000)
  let ring = [
    (notch, 0.0), (side, 0), (side, side), (0, side), (0, notch), (notch, notch), (notch, 0),
  ].map { Point(x: $0.0, y: $0.1) }
  var layer = PolygonLayer()
  layer.appendFeature([[ring]])
  return layer
}

private func frame(of width: Double, beside body: PolygonLayer) throws -> ArrangedFrames.Place {
  try #require(
    ArrangedFrames(for: [Box(minX: 0, minY: 0, maxX: width, maxY: width)], beside: body).places.first)
}

@Test(
  "a far part is as large as the map, or smaller where a free corner has no more room, or below where there is none")
func frameSizes() throws {
  let extent = Box(minX: 0, minY: 0, maxX: 1_000_000, maxY: 1_000_000)
  func lies(_ place: ArrangedFrames.Place) -> Bool {
    place.frame.minX >= extent.minX && place.frame.minY >= extent.minY && place.frame.maxX <= extent.maxX
      && place.frame.maxY <= extent.maxY
  }
  // A small one has its own size in a corner.
  let small = try frame(of: 100_000, beside: body(free: 4))
  #expect(small.share == 1 && lies(small))
  // A large one is at most three tenths of the body.
  let large = try frame(of: 900_000, beside: body(free: 4))
  #expect(abs(large.share - 1.0 / 3) < 1e-9 && lies(large))
  // In a smaller corner it is smaller, rather than below the map.
  let smaller = try frame(of: 900_000, beside: body(free: 3))
  #expect(smaller.share < large.share && lies(smaller))
  // Where it would be a stamp, it stands below, as large as can be.
  let below = try frame(of: 900_000, beside: body(free: 1))
  #expect(below.share == large.share && below.frame.maxY < extent.minY)
}

@Test("several far parts stand in one row or column, aligned and apart, each filling its frame", arguments: [0, 2, 6])
func strips(_ free: Double) throws {
  let parts = [(900_000, 700_000), (60_000, 90_000), (50_000, 50_000), (200_000, 30_000)].map {
    Box(minX: 0, minY: 0, maxX: Double($0.0), maxY: Double($0.1))
  }
  let places = ArrangedFrames(for: parts, beside: body(free: free)).places
  #expect(places.count == parts.count)
  let isRow = Set(places.map(\.frame.maxY)).count == 1
  let isColumn = Set(places.map(\.frame.minX)).count == 1
  #expect(isRow != isColumn, "\(places)")
  // Rows have one height, columns one width, but for rounding.
  let sides = places.map { isRow ? $0.frame.height : $0.frame.width }
  #expect(sides.allSatisfy { abs($0 - sides[0]) < 1 })
  for (place, one) in places.enumerated() {
    #expect(!places[..<place].contains { $0.outer.intersects(one.outer) })
    #expect(one.outer.minX >= -1 && one.outer.maxX <= 1_000_001)
    #expect(parts[place].width * one.share <= one.frame.width && parts[place].height * one.share <= one.frame.height)
  }
}
