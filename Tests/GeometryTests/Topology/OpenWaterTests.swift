import Geometry
import Testing

/// What lies between two features: land or water, by a straight line.
@Suite struct OpenWaterTests {
  /// A box of a feature, by its corners.
  private typealias Land = (minX: Double, minY: Double, maxX: Double, maxY: Double)

  private func crossing(_ lands: [[Land]], within limit: Double) -> OpenWater.Crossing? {
    var rings: [[[Point]]] = []
    for land in lands {
      rings.append(
        land.map { box in
          [
            Point(x: box.minX, y: box.minY), Point(x: box.maxX, y: box.minY), Point(x: box.maxX, y: box.maxY),
            Point(x: box.minX, y: box.maxY),
          ]
        })
    }
    var points: [Point] = [], ringStarts = [0], polygonStarts = [0], featureStarts = [0]
    for feature in rings {
      for ring in feature {
        points += ring
        ringStarts.append(points.count)
        polygonStarts.append(ringStarts.count - 1)
      }
      featureStarts.append(polygonStarts.count - 1)
    }
    let layer = PolygonLayer(
      points: points, ringStarts: ringStarts, polygonStarts: polygonStarts, featureStarts: featureStarts)
    return OpenWater(Topology(layer)).crossing(from: 0, to: 1, within: limit)
  }

  @Test("Two shores with nothing between are joined by the shortest way, which runs from the one to the other")
  func open() {
    let found = crossing([[(0, 0, 10, 10)], [(13, 2, 20, 8)]], within: 5)
    #expect(found.map { $0.to.x - $0.from.x } == 3 && found?.from.x == 10)
    #expect(crossing([[(0, 0, 10, 10)], [(13, 2, 20, 8)]], within: 2.9) == nil)
  }

  @Test("A third feature all the way between is land, however narrow")
  func narrow() {
    #expect(crossing([[(0, 0, 10, 10)], [(12, 0, 20, 10)], [(10, 0, 12, 10)]], within: 5) == nil)
    #expect(crossing([[(0, 0, 10, 10)], [(13, 0, 20, 10)], [(11, -5, 12, 15)]], within: 5) == nil)
  }

  @Test("Features with a land neighbour in common are near where they face each other over water")
  func fjord() {
    // A bridge of land at the bottom joins both, and a fjord lies between above it.
    let found = crossing([[(0, 2, 10, 30)], [(14, 2, 24, 30)], [(0, 0, 24, 2)]], within: 5)
    #expect(found.map { $0.to.x - $0.from.x } == 4)
  }

  @Test("An islet in the way is passed beside it")
  func islet() {
    let found = crossing([[(0, 0, 10, 10)], [(13, 0, 20, 10)], [(11, 0, 12, 6)]], within: 4)
    #expect((found?.from.y ?? 0) > 6)
  }
}
