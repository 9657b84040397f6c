import Cartography
import Geometry

/// The land of others around the country, on the plane of a map: what tells a border on land from a coast.
public struct LandAround: Sendable {
  /// Its polygons, in metres. They may reach in under the country, which is drawn over them, so that no gap is left.
  let layer: PolygonLayer
  private let lookup: LandLookup
  /// Rectangles of the plane, in metres, in which something from elsewhere is drawn: none of this land is there.
  var frames: [Box] = []

  /// Polygons that do not overlap each other.
  public init(_ layer: PolygonLayer) {
    self.layer = layer
    lookup = LandLookup(layer)
  }

  /// Whether a place of the plane lies on it.
  func contains(_ place: Point) -> Bool { lookup.contains(place) && !frames.contains { $0.contains(place) } }

  /// The land in a part of a page, in as much detail as land needs that nothing is told of.
  func shown(in viewport: Viewport, clippedTo box: Box) -> PathData {
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
