/// For each ring its feature, its direction, and the side on which the polygon lies.
///
/// Read off the area of the ring, not assumed: shapefiles turn shells clockwise, GeoJSON counterclockwise, and some
/// files do as they please.
struct RingSides: Equatable, Sendable {
  /// For each ring the feature it belongs to.
  private(set) var feature: [Int] = []
  /// For each ring whether it runs counterclockwise.
  private(set) var isCounterclockwise: [Bool] = []
  /// For each ring whether the polygon lies to the left as one walks it.
  private(set) var interiorIsLeft: [Bool] = []

  /// No rings yet.
  init() {}

  init(of layer: PolygonLayer) {
    feature.reserveCapacity(layer.ringCount)
    isCounterclockwise.reserveCapacity(layer.ringCount)
    interiorIsLeft.reserveCapacity(layer.ringCount)
    for number in 0..<layer.featureCount {
      for polygon in layer.polygons(ofFeature: number) {
        for ring in layer.rings(ofPolygon: polygon) {
          let isShell = ring == layer.polygonStarts[polygon]
          append(
            feature: number, isCounterclockwise: signedArea(of: layer.points(ofRing: ring)) >= 0, isShell: isShell)
        }
      }
    }
  }

  /// Adds a ring.
  mutating func append(feature number: Int, isCounterclockwise: Bool, isShell: Bool) {
    feature.append(number)
    self.isCounterclockwise.append(isCounterclockwise)
    interiorIsLeft.append(isCounterclockwise == isShell)
  }

  /// Adds a ring of another topology.
  mutating func append(ring: Int, of other: RingSides) {
    feature.append(other.feature[ring])
    isCounterclockwise.append(other.isCounterclockwise[ring])
    interiorIsLeft.append(other.interiorIsLeft[ring])
  }
}
