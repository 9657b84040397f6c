import Cartography
import Geometry

/// The named circles of a map: where an inset helps most among them, and what it is called after.
struct CrowdedCircles {
  /// On the page, with where they stand on the plane.
  private let named: [(circle: Circle, place: Point, name: String)]
  /// Those that lie over another.
  private let crowded: [Int]

  /// - Complexity: the circles, and the square of the named ones.
  init(of map: MapFrame, circle: (PolygonLayer, Int) -> Circle?) {
    let named = map.circlesOnPage(circle: circle).compactMap { one in
      one.name.map { (circle: one.circle, place: map.viewport.plane(one.circle.centre), name: $0) }
    }
    crowded = named.indices.filter { one in
      named.indices.contains { other in
        let (a, b) = (named[one].circle, named[other].circle)
        return other != one && distance(a.centre, b.centre) < (a.radius + b.radius) * MapMeasures.circlesOver
      }
    }
    self.named = named
  }

  /// The rectangle of the plane that holds most of those that lie over each other, and so is worth an inset; `nil` where
  /// few do.
  ///
  /// Circles are as large in an inset as on the map, and farther apart.
  ///
  /// - Parameters:
  ///   - width: metres that the inset can show from west to east.
  ///   - height: and from south to north.
  ///   - margin: metres around what it holds.
  ///   - scale: of the inset.
  func extent(width: Double, height: Double, margin: Double, scale: Double) -> Box? {
    let (width, height) = (width - 2 * margin, height - 2 * margin)
    let boxes = crowded.compactMap { place -> (box: Box, weight: Double)? in
      let one = named[place]
      let box = Circle(centre: one.place, radius: one.circle.radius * scale / 1000).box
      return box.width <= width && box.height <= height ? (box, 1) : nil
    }
    guard let best = heaviestWindow(over: boxes, width: width, height: height),
      best.weight >= MapMeasures.worthwhileCircles
    else { return nil }
    return best.box.expanded(by: margin)
  }

  /// The name of the greatest that stands in a rectangle of the plane, of equals of the first; `nil` where none does.
  func greatestName(in box: Box) -> String? {
    named.filter { box.contains($0.place) }.reduce(nil as (circle: Circle, place: Point, name: String)?) { best, one in
      best.map { $0.circle.radius >= one.circle.radius } ?? false ? best : one
    }?.name
  }
}
