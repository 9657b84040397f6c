import Geometry

/// A directed step from one vertex to the next.
struct Step: Hashable {
  var from, to: Point
}

/// How often each step is walked by the rings of a feature.
func steps(of layer: PolygonLayer, feature: Int) -> [Step: Int] {
  var steps: [Step: Int] = [:]
  for ring in layer.rings(ofFeature: feature) {
    let points = Array(layer.points(ofRing: ring))
    for (index, point) in points.enumerated() {
      steps[Step(from: point, to: points[(index + 1) % points.count]), default: 0] += 1
    }
  }
  return steps
}

/// A ring turned so that it begins with its lowest point; where that occurs twice, with the lower follower.
func turned(_ ring: some Collection<Point>) -> [Point] {
  let points = Array(ring)
  return points.indices.map { Array(points[$0...] + points[..<$0]) }
    .min { $0.lexicographicallyPrecedes($1) } ?? []
}

/// The rings of a layer, each turned to begin with its lowest point, in order.
func turnedRings(of layer: PolygonLayer) -> [[Point]] { (0..<layer.ringCount).map { turned(layer.points(ofRing: $0)) } }

/// The area of a feature by the directions of its rings.
func signedArea(of layer: PolygonLayer, feature: Int) -> Double {
  layer.rings(ofFeature: feature).reduce(0) { $0 + signedArea(of: layer.points(ofRing: $1)) }
}
