import Cartography
import Geometry

/// A circle that stands on a feature or a group of features for an amount.
struct FeatureCircle: Equatable {
  /// The feature, or the group when `isGroup`.
  let place: Int
  var isGroup = false
  /// The radius on the page, in millimetres, in every frame.
  let radius: Double
  /// What is said of it.
  let title: String
  /// Where it stands on the plane, in metres; in the middle of the greatest piece when `nil`.
  var anchor: Point?
  /// What it is called on the map; `nil` where it has no name there.
  var name: String?
}

/// A circle where it stands on the page.
struct DrawnCircle {
  let circle: Circle
  let title: String
  let name: String?
  let place: Int
}

/// The fill of a circle that an inset shows again: nearer to the page than those that stand on the map alone.
///
/// - Parameter page: the colour that it goes towards.
func repeatedFill(_ fill: Colour, towards page: Colour) -> Colour { fill.mixed(with: page, share: 0.55) }

extension MapFrame {
  /// The circles that the frame shows, on the page.
  func circlesOnPage(
    circle: (PolygonLayer, Int) -> Circle?
  ) -> [DrawnCircle] {
    features.circles.compactMap { one -> DrawnCircle? in
      let ground = one.isGroup ? outlines : layer
      guard one.radius > 0,
        let place = one.anchor
          ?? (one.isGroup ? ground.greatestPolygon(ofFeature: one.place) : labelPolygon(ofFeature: one.place))
          .flatMap({ circle(ground, $0)?.centre })
      else { return nil }
      var centre = viewport.page(place)
      guard viewport.frame.contains(centre) else { return nil }
      let inner = viewport.frame.expanded(by: -one.radius)
      if features.focus != nil, prefix != "inset-", inner.width > 0, inner.height > 0 {
        // Nothing of it lies across the frame of a part.
        centre = Point(
          x: min(max(centre.x, inner.minX), inner.maxX), y: min(max(centre.y, inner.minY), inner.maxY))
      }
      // What the frame of an inset would cut stands whole on the map itself.
      let isWhole = viewport.frame.expanded(by: -one.radius).contains(centre)
      guard prefix != "inset-" || isWhole else { return nil }
      return DrawnCircle(
        circle: Circle(centre: centre, radius: one.radius), title: one.title, name: one.name, place: one.place)
    }
  }

  /// The rooms of circles that are smaller than a name: one that stands there would hide them.
  func smallCircles(circle: (PolygonLayer, Int) -> Circle?) -> [Box] {
    circlesOnPage(circle: circle).map(\.circle).filter { $0.radius < MapMeasures.smallCircle }
      .map { $0.box.expanded(by: -0.1 * $0.radius) }
  }

  /// The circles on the frame, the largest below; `nil` when there are none.
  ///
  /// - Parameter inset: the frame that shows a part of the map larger: what stands there as a whole is pale here, where it
  ///   lies in a heap, and yet is the most of all.
  func layerOfCircles(
    _ paint: Paint, circle: (PolygonLayer, Int) -> Circle?, besides inset: MapFrame? = nil,
    on paper: Colour = Colour(0xFFFFFF)
  ) -> SheetGroup? {
    let larger = Set(inset?.circlesOnPage(circle: circle).map(\.title) ?? [])
    let place = inset.map { viewport.page($0.viewport.extent) }
    let drawn = circlesOnPage(circle: circle)
    func isRepeated(_ one: DrawnCircle) -> Bool {
      place?.contains(one.circle.centre) ?? false && larger.contains(one.title)
    }
    let pale = Paint(fill: paint.fill.map { repeatedFill($0, towards: paper) }, stroke: paint.stroke)
    func rimmed(_ paint: Paint, _ radius: Double) -> Paint {
      guard features.thinsCircleRims, var stroke = paint.stroke else { return paint }
      // Hundredths are seen; more kinds of rims would only make the drawing larger.
      stroke.width = (min(stroke.width, radius * MapMeasures.crowdedRim) * 100).rounded() / 100
      return Paint(fill: paint.fill, stroke: stroke.width > 0 ? stroke : nil)
    }
    guard !drawn.isEmpty else { return nil }
    return SheetGroup(
      id: prefix + "circles",
      items: drawn.sorted { ($1.circle.radius, $0.place) < ($0.circle.radius, $1.place) }.map { one in
        .group(
          SheetGroup(
            title: one.title,
            items: [
              .circle(one.circle, rimmed(isRepeated(one) ? pale : paint, one.circle.radius))
            ]))
      })
  }
}
