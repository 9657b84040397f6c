import Cartography
import Geometry

extension MapFrame {
  /// The rectangle of the plane that holds most of the named circles which lie over each other, and so is worth an inset;
  /// `nil` where few do.
  ///
  /// Circles are as large in an inset as on the map, and farther apart.
  ///
  /// - Parameters:
  ///   - width: metres that the inset can show from west to east.
  ///   - height: and from south to north.
  ///   - margin: metres around what it holds.
  ///   - scale: of the inset.
  /// - Complexity: named circles times all that the title counts.
  func crowdedCircles(
    width: Double, height: Double, margin: Double, scale: Double, circle: (PolygonLayer, Int) -> Circle?
  ) -> Box? {
    let (width, height) = (width - 2 * margin, height - 2 * margin)
    let named = circlesOnPage(circle: circle).filter { $0.name != nil }
    let crowded = named.indices.filter { place in
      named.indices.contains { other in
        let (one, two) = (named[place].circle, named[other].circle)
        return other != place
          && distance(one.centre, two.centre) < (one.radius + two.radius) * MapMeasures.circlesOver
      }
    }
    let boxes = crowded.compactMap { place -> (box: Box, weight: Double)? in
      let one = named[place].circle
      let box = Circle(centre: viewport.plane(one.centre), radius: one.radius * scale / 1000).box
      return box.width <= width && box.height <= height ? (box, 1) : nil
    }
    guard let best = heaviestWindow(over: boxes, width: width, height: height),
      best.weight >= MapMeasures.worthwhileCircles
    else { return nil }
    return best.box.expanded(by: margin)
  }

  /// The name of the greatest circle that stands in a rectangle of the plane; `nil` where none has a name.
  func greatestCircle(in box: Box, _ circle: (PolygonLayer, Int) -> Circle?) -> String? {
    circlesOnPage(circle: circle)
      .filter { $0.name != nil && box.contains(viewport.plane($0.circle.centre)) }
      .max { ($0.circle.radius, $1.place) < ($1.circle.radius, $0.place) }?.name
  }
}
