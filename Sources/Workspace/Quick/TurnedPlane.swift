import Geometry
import Projection

extension ReferenceSystem {
  /// Whether it is a plane whose coordinates are metres.
  var isPlaneInMetres: Bool { kind == .projected && unit?.factor == 1 }

  /// Whether coordinates on it grow to the south or to the west, as in Krovak's and in southern Africa, or are told in
  /// the other order: drawn as they are, a map stands on its head or lies on its side.
  ///
  /// Looked at in the middle of its area of use; around a pole every direction is somewhere up.
  var isTurned: Bool {
    guard kind == .projected, let middle = areaOfUse?.centre, abs(middle.y) < 60, let base = try? geographicBase()
    else { return false }
    let step = 0.1
    var points = [middle, Point(x: middle.x, y: middle.y + step), Point(x: middle.x + step, y: middle.y)]
    guard (try? Transformation(from: base, to: self).transform(&points)) != nil,
      points.allSatisfy({ $0.x.isFinite && $0.y.isFinite })
    else { return false }
    let (north, east) = (points[1], points[2])
    let isUp = north.y - points[0].y >= abs(north.x - points[0].x)
    return !isUp || east.x - points[0].x < abs(east.y - points[0].y)
  }
}
