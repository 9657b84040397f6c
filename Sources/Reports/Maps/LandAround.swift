import Cartography
import Geometry

/// The land of others around the country, on the plane of a map: what tells a border on land from a coast.
public struct LandAround: Sendable {
  /// Its polygons, in metres. They may reach in under the country, which is drawn over them, so that no gap is left.
  let layer: PolygonLayer
  private let lookup: LandLookup
  /// Rectangles of the plane, in metres, in which something from elsewhere is drawn with its own land around: none of this is
  /// there.
  private(set) var frames: [Frame] = []

  /// A rectangle of the plane in which something from elsewhere is drawn.
  struct Frame: Sendable {
    let box: Box
    /// The land around what is drawn there; `nil` where it is not known.
    let land: PolygonLayer?
    fileprivate let lookup: LandLookup?
  }

  /// Polygons that do not overlap each other.
  public init(_ layer: PolygonLayer) {
    self.layer = layer
    lookup = LandLookup(layer)
  }

  /// The same with the frames of far parts.
  func besides(_ parts: [FarPart]) -> LandAround {
    var land = self
    land.frames = parts.map { Frame(box: $0.frame, land: $0.landAround, lookup: $0.landAround.map(LandLookup.init)) }
    return land
  }

  /// Whether a place of the plane lies on land; `nil` where nobody knows.
  func lies(on place: Point) -> Bool? {
    guard let frame = frames.first(where: { $0.box.contains(place) }) else { return lookup.contains(place) }
    return frame.lookup?.contains(place)
  }

  /// Whether a place of the plane is known to lie on land.
  func contains(_ place: Point) -> Bool { lies(on: place) ?? false }

  /// The land in a part of a page, in as much detail as land needs that nothing is told of.
  func shown(in viewport: Viewport, clippedTo box: Box) -> PathData { shown(layer, in: viewport, clippedTo: box) }

  /// The same of the land in a frame.
  func shown(_ frame: Frame, in viewport: Viewport) -> PathData {
    shown(frame.land ?? PolygonLayer(), in: viewport, clippedTo: viewport.page(frame.box))
  }

  private func shown(_ layer: PolygonLayer, in viewport: Viewport, clippedTo box: Box) -> PathData {
    let (from, to) = (
      viewport.plane(Point(x: box.minX, y: box.maxY)), viewport.plane(Point(x: box.maxX, y: box.minY))
    )
    let seen = Box(minX: from.x, minY: from.y, maxX: to.x, maxY: to.y)
    let metres = 1 / viewport.millimetresPerMetre
    let resolution = MapMeasures.abroadResolution * metres
    // What is not seen need not be simplified.
    let fine = Topology(layer.cut(to: seen)).withoutSmallParts(
      under: MapMeasures.leastIsletAbroad * metres * metres
    )
    .simplified(minimumArea: resolution * resolution, mostRestored: 2000).rejoined()
    return PathData(
      (0..<fine.ringCount).map { fine.points(ofRing: $0).map(viewport.page) }, isClosed: true)
  }
}
