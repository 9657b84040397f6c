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
    shapes = FrameShapes(layer, in: viewport)
  }
}
