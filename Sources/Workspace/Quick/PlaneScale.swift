import Geometry
import Projection

/// How many times as long as on the ground lines are drawn at a place of a plane in metres, in the direction in which that is
/// farther from 1; `nil` where the plane has no ellipsoid or the place is not on it.
///
/// Spherical Mercator draws a line at 60° N twice as long; of a plane that is made for a place it is within a hundredth
/// of 1.
///
/// - Parameters:
///   - place: the place, in coordinates of `system`.
///   - system: what the place is in.
func lengthening(on plane: ReferenceSystem, at place: Point, in system: ReferenceSystem) throws -> Double? {
  guard let ellipsoid = plane.ellipsoid else { return nil }
  var points = [place]
  if system != plane { try Transformation(from: system, to: plane).transform(&points) }
  let side = 1000.0
  points += [
    Point(x: points[0].x + side, y: points[0].y), Point(x: points[0].x, y: points[0].y + side),
  ]
  try Transformation(from: plane, to: plane.geographicBase()).transform(&points)
  let scales = points.dropFirst().map { side / geodesicDistance(from: points[0], to: $0, on: ellipsoid) }
  return scales.filter(\.isFinite).max { abs($0 - 1) < abs($1 - 1) }
}
