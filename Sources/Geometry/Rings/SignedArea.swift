/// The area inside a ring, in squared units; positive when its points run counterclockwise.
///
/// The ring is open: its last point joins the first. A ring of under three points has area 0.
@inlinable public func signedArea(of ring: some Collection<Point>) -> Double {
  // Inlinable, because as a generic function of another target it would run some thirty times slower.
  guard let origin = ring.first else { return 0 }
  var previous = origin
  var doubled = 0.0
  for point in ring {
    // Relative to the first point: products of seven-digit northings would drown a small area.
    doubled += (previous.x - origin.x) * (point.y - origin.y) - (point.x - origin.x) * (previous.y - origin.y)
    previous = point
  }
  return doubled / 2
}
