import Cartography
import Geometry

/// A sign on the map, a square on its corner, that a municipality owns a part of a collaboration without being a member of it.
struct OwnerDot {
  /// The municipality and the place of the collaboration.
  let feature, group: Int
  let circle: Circle
  /// What labels keep off: the sign and a little more.
  var room: Box { (Box(around: circle.diamond) ?? circle.box).expanded(by: 0.4) }
}

extension MapFrame {
  /// The dots of owners: at the label point of the municipality, side by side where it owns several.
  func ownerDots(circle: (PolygonLayer, Int) -> Circle?) -> [OwnerDot] {
    features.owned.sorted { $0.key < $1.key }.flatMap { feature, groups -> [OwnerDot] in
      guard let polygon = labelPolygon(ofFeature: feature),
        let inside = circle(layer, polygon).map(viewport.page),
        viewport.frame.contains(inside.centre)
      else { return [] }
      return groups.enumerated().map { place, group in
        let step = (Double(place) - Double(groups.count - 1) / 2) * 2.4 * MapMeasures.ownerDot
        return OwnerDot(
          feature: feature, group: group,
          circle: Circle(
            centre: Point(x: inside.centre.x + step, y: inside.centre.y), radius: MapMeasures.ownerDot))
      }
    }
  }

  /// The dots as a layer, each in the colour of what is owned; `nil` when nobody owns.
  func layer(of dots: [OwnerDot], _ palette: Palette, _ words: MapWords) -> SheetGroup? {
    guard !dots.isEmpty else { return nil }
    return SheetGroup(
      id: prefix + "owners",
      items: dots.map { dot in
        let group = features.list[dot.group]
        let name = features.municipalities[dot.feature]?.name ?? ""
        return .group(
          SheetGroup(
            title: "\(name): " + words.filled(.ownerOf, ["name": [group.label, group.name].joined(separator: " ")]),
            attributes: [.init("owns", group.id)],
            // Not round: circles are small islands.
            items: [
              .path(
                PathData([dot.circle.diamond], isClosed: true),
                Paint(fill: group.fill, stroke: Stroke(palette.outline, width: 0.3)))
            ]))
      })
  }
}
