import Geometry

/// The layer with each side of its rings split into equal parts.
///
/// Each side is divided from its lower end (by `x`, then `y`), so that both neighbours of a shared border get the same
/// new vertices to the last bit.
func densified(_ layer: PolygonLayer, parts: Int) -> PolygonLayer {
  var points: [Point] = []
  points.reserveCapacity(layer.points.count * parts)
  for ring in 0..<layer.ringCount {
    let corners = Array(layer.points(ofRing: ring))
    for (place, corner) in corners.enumerated() {
      let next = corners[(place + 1) % corners.count]
      let (low, high) = corner < next ? (corner, next) : (next, corner)
      points.append(corner)
      for part in 1..<max(parts, 1) {
        let share = Double(corner < next ? part : parts - part) / Double(parts)
        points.append(
          Point(x: low.x * (1 - share) + high.x * share, y: low.y * (1 - share) + high.y * share))
      }
    }
  }
  return PolygonLayer(
    points: points, ringStarts: layer.ringStarts.map { $0 * parts }, polygonStarts: layer.polygonStarts,
    featureStarts: layer.featureStarts)
}
