import Cartography
import Geometry

extension MapInput {
  /// Whether the page of the map is water, on which the country lies with what is around it.
  var hasSea: Bool { landAround != nil && area == nil }

  /// The same with water as white as paper where it is drawn without colours and nobody has chosen others: then no grey of
  /// the map is read as water.
  var withWaterForGrey: MapInput {
    let usual = Palette(groups: [])
    guard settings.isGreyscale else { return self }
    var input = self
    if settings.palette.sea == usual.sea { input.settings.palette.sea = settings.palette.paper }
    // Between paper and land outside every group.
    if settings.palette.abroad == usual.abroad { input.settings.palette.abroad = Colour(0xEAEAEA) }
    return input
  }

  /// Whether a border with land of others is seen.
  var showsNation: Bool {
    guard let landAround = landAround?.besides(farParts) else { return false }
    var length = 0.0
    for arc in 0..<topology.arcs.count {
      let (left, right) = topology.owners(ofArc: arc)
      guard (left == nil) != (right == nil) else { continue }
      let points = topology.arcs[arc]
      for (a, b) in zip(points, points.dropFirst()) {
        let middle = Point(x: (a.x + b.x) / 2, y: (a.y + b.y) / 2)
        guard area?.extent.contains(middle) ?? true, landAround.isBeside(a, b, reach: MapMeasures.leastKeyedBorder / 10)
        else { continue }
        length += distance(a, b)
        if length >= MapMeasures.leastKeyedBorder { return true }
      }
    }
    return false
  }

  /// What the letters of a page keep from its edges, in millimetres: as much on white as on water, so that maps beside each
  /// other begin on one line, and none is cut where a page ends.
  var pageInset: Double { MapMeasures.pageInset }
}
