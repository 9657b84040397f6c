import Cartography
import Geometry

/// The land of one frame in the detail that its scale can show: what must be known before furniture finds its place, and
/// what borders and labels are made of afterwards.
struct FrameGround {
  let viewport: Viewport
  /// The features without what is too small or too fine to be seen, in metres.
  let topology: Topology
  /// The same as rings.
  let layer: PolygonLayer
  /// The same on the page.
  let shapes: FrameShapes

  init(_ topology: Topology, in viewport: Viewport) {
    self.viewport = viewport
    let metres = 1 / viewport.millimetresPerMetre
    let resolution = MapMeasures.resolution * metres
    // Islets first: what is not drawn need not be simplified.
    self.topology = topology.withoutSmallParts(under: MapMeasures.leastIslet * metres * metres)
      .simplified(minimumArea: resolution * resolution)
    layer = self.topology.rejoined()
    shapes = FrameShapes(layer, in: viewport, lonely: self.topology.lonelyFeatures(layer))
  }
}

extension Topology {
  /// The features most of whose rim is shared with nobody: islands, also such as touch another one somewhere.
  ///
  /// - Parameter layer: the same as rings.
  fileprivate func lonelyFeatures(_ layer: PolygonLayer) -> Set<Int> {
    var shared = [Double](repeating: 0, count: layer.featureCount)
    for border in borders() {
      shared[border.first] += border.length
      shared[border.second] += border.length
    }
    return Set(
      (0..<layer.featureCount).filter { feature in
        let rim = layer.rings(ofFeature: feature).reduce(0) { $0 + layer.lengthOfRing($1) }
        return shared[feature] < MapMeasures.lonelyShare * rim
      })
  }
}

extension PolygonLayer {
  /// The length of a ring, back to its first point.
  fileprivate func lengthOfRing(_ ring: Int) -> Double {
    let points = points(ofRing: ring)
    guard let first = points.first, let last = points.last else { return 0 }
    return zip(points, points.dropFirst()).reduce(distance(last, first)) { $0 + distance($1.0, $1.1) }
  }
}
