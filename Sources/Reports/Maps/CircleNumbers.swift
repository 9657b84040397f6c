import Cartography
import Geometry

extension MapFrame {
  /// The numbers of circles that have no name, each in its circle where it has room: a reader who knows the number from another
  /// map finds it, and who asks what a circle is has where to look.
  ///
  /// - Parameters:
  ///   - names: the boxes of what stands on the map already.
  ///   - elsewhere: the titles of circles that an inset shows.
  ///   - part: what it shows, on the page.
  func circleNumbers(
    _ style: MapStyle, circle: (PolygonLayer, Int) -> Circle?, off names: [Box], shownBy elsewhere: Set<String> = [],
    in part: Box? = nil
  ) -> [PlacedLabel] {
    let drawn = circlesOnPage(circle: circle).filter { !$0.isShown(by: elsewhere, in: part) }
    let sizes = [style.text.label, style.text.leastLabel, MapMeasures.leastInCircle].map { points($0) }
    return drawn.compactMap { one -> PlacedLabel? in
      guard let number = one.number, one.name == nil else { return nil }
      for size in sizes.sorted(by: >) {
        let width = textWidth(number, size: size, isBold: true, in: style.typeface)
        let height = style.typeface.capHeight * size
        let (x, y) = (one.circle.centre.x - width / 2, one.circle.centre.y - height / 2)
        let box = Box(minX: x, minY: y, maxX: x + width, maxY: y + height)
        let reach = (width * width + height * height).squareRoot() / 2
        // Smaller circles lie above it.
        guard reach <= MapMeasures.roomInCircle * one.circle.radius, !names.contains(where: box.intersects),
          !drawn.contains(where: { $0.circle.radius < one.circle.radius && $0.circle.box.intersects(box) })
        else { continue }
        var request = LabelRequest(
          text: number, circle: one.circle, sizes: [size], ground: one.paint.fill ?? Colour(0xFFFFFF))
        request.face = style.typeface
        return PlacedLabel(request: request, size: size, box: box)
      }
      return nil
    }
  }
}
