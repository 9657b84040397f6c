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
  /// The number that is known of it from elsewhere; `nil` where there is none.
  var number: String?
  /// Whether it is one of those that the title counts.
  var isStressed = false
}

/// How the circles of a map are painted: all alike, or those that the title counts before the others.
struct CirclePaints {
  var usual = Paint()
  /// Of those that the title counts; `nil` where it counts none.
  var stressed: Paint?

  /// The paint of a circle.
  func paint(isStressed: Bool) -> Paint { isStressed ? stressed ?? usual : usual }
}

/// A circle where it stands on the page.
struct DrawnCircle {
  let circle: Circle
  let title: String
  let name: String?
  var number: String?
  let place: Int
  let paint: Paint

  /// Whether an inset shows it: by its title and where it stands, since another one elsewhere may be called the same.
  func isShown(by elsewhere: Set<String>, in part: Box?) -> Bool {
    elsewhere.contains(title) && part.map { $0.contains(circle.centre) } ?? false
  }
}

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
      // Nothing of it lies across the frame of a part, nor beyond the edge of the page.
      let room = features.focus == nil ? viewport.frame.expanded(by: MapMeasures.circleBeyond) : viewport.frame
      let inner = room.expanded(by: -one.radius)
      if prefix != "inset-", inner.width > 0, inner.height > 0 {
        centre = Point(
          x: min(max(centre.x, inner.minX), inner.maxX), y: min(max(centre.y, inner.minY), inner.maxY))
      }
      // What the frame of an inset would cut stands whole on the map itself.
      let isWhole = viewport.frame.expanded(by: -one.radius).contains(centre)
      guard prefix != "inset-" || isWhole else { return nil }
      return DrawnCircle(
        circle: Circle(centre: centre, radius: one.radius), title: one.title, name: one.name,
        number: one.number, place: one.place,
        paint: features.circlePaints.paint(isStressed: one.isStressed))
    }
  }

  /// The rooms of circles that are smaller than a name: one that stands there would hide them.
  func smallCircles(circle: (PolygonLayer, Int) -> Circle?) -> [Box] {
    circlesOnPage(circle: circle).map(\.circle).filter { $0.radius < MapMeasures.smallCircle }
      .map { $0.box.expanded(by: -0.1 * $0.radius) }
  }

  /// The circles on the frame, the largest below; `nil` when there are none.
  ///
  /// - Parameters:
  ///   - elsewhere: the titles of those that an inset shows: here they would lie over each other, and are left out.
  ///   - part: what it shows, on the page.
  func layerOfCircles(
    circle: (PolygonLayer, Int) -> Circle?, shownBy elsewhere: Set<String> = [], in part: Box? = nil
  ) -> SheetGroup? {
    let drawn = circlesOnPage(circle: circle).filter { !$0.isShown(by: elsewhere, in: part) }
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
        .group(SheetGroup(title: one.title, items: [.circle(one.circle, rimmed(one.paint, one.circle.radius))]))
      })
  }
}
