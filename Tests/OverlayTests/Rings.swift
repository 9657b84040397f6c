import Geometry

/// A ring from text, as `0,0 1,0 1,1`.
func ring(_ text: String) -> [Point] {
  text.split(separator: " ").map { pair in
    let numbers = pair.split(separator: ",").map { Double($0)! }
    return Point(x: numbers[0], y: numbers[1])
  }
}

/// A layer from features of one polygon each, given by its rings.
func layer(_ features: [String]...) -> PolygonLayer {
  var layer = PolygonLayer()
  for feature in features { layer.appendFeature([feature.map(ring)]) }
  return layer
}

/// The area of a feature by the directions of its rings.
func signedArea(of layer: PolygonLayer, feature: Int) -> Double {
  layer.rings(ofFeature: feature).reduce(0) { $0 + Geometry.signedArea(of: layer.points(ofRing: $1)) }
}
