import Cartography
import Geometry

/// The features as they are drawn in one frame: rings on the page, and dots for what is too small.
struct FrameShapes {
  /// For each feature its rings on the page; empty when the frame does not show it.
  private(set) var areas: [PathData] = []
  /// For each feature the dot that shows it when its area would not.
  private(set) var dots: [Circle?] = []

  /// - Parameter lonely: the features without neighbours. Only they become dots: among others a dot would hide who lies
  ///   where, and the area that they are part of is seen anyway.
  init(_ layer: PolygonLayer, in viewport: Viewport, lonely: Set<Int>) {
    let extent = viewport.extent
    for feature in 0..<layer.featureCount {
      var area = PathData(isClosed: true)
      var dot: Circle?
      if let box = layer.box(ofFeature: feature), box.intersects(extent) {
        for ring in layer.rings(ofFeature: feature) {
          area.append(clipped(ring: layer.points(ofRing: ring).map(viewport.page), to: viewport.frame))
        }
        dot = lonely.contains(feature) ? Self.dot(feature, layer, viewport) : nil
      }
      areas.append(area)
      dots.append(dot)
    }
  }

  /// How much of the page the features take, in square millimetres, without dots.
  var area: Double {
    areas.reduce(0) { sum, rings in
      sum + abs((0..<rings.count).reduce(0) { $0 + signedArea(of: Array(rings[$1])) })
    }
  }

  /// Everything that is drawn, for looking where the page is free.
  var land: PathData {
    var land = PathData(isClosed: true)
    for area in areas { land.append(contentsOf: area) }
    for case let dot? in dots { land.append(dot.box.corners) }
    return land
  }

  /// The dot on the greatest polygon of a feature whose polygons are together less than the dot.
  private static func dot(_ feature: Int, _ layer: PolygonLayer, _ viewport: Viewport) -> Circle? {
    let radius = MapMeasures.dot(atScale: viewport.scale) / 2
    let least = Double.pi * radius * radius / (viewport.millimetresPerMetre * viewport.millimetresPerMetre)
    var total = 0.0
    var greatest: (area: Double, shell: Int)?
    for polygon in layer.polygons(ofFeature: feature) {
      let shell = layer.rings(ofPolygon: polygon).lowerBound
      let area = abs(signedArea(of: layer.points(ofRing: shell)))
      total += area
      if total >= least { return nil }
      if area > greatest?.area ?? -1 { greatest = (area, shell) }
    }
    guard let greatest, let box = Box(around: layer.points(ofRing: greatest.shell)) else { return nil }
    let centre = viewport.page(box.centre)
    return viewport.frame.contains(centre) ? Circle(centre: centre, radius: radius) : nil
  }
}
