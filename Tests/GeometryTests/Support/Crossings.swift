import Geometry

/// How many pairs of arc segments meet elsewhere than at common ends, all compared with all.
func crossingCount(in arcs: ArcList) -> Int {
  var segments: [(Point, Point)] = []
  for arc in 0..<arcs.count { segments += zip(arcs[arc], arcs[arc].dropFirst()) }
  var count = 0
  for i in segments.indices {
    for j in segments[..<i].indices where doMeet(segments[i], segments[j]) { count += 1 }
  }
  return count
}

private func doMeet(_ s: (Point, Point), _ t: (Point, Point)) -> Bool {
  func turn(_ a: Point, _ b: Point, _ c: Point) -> Double { (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) }
  func isOn(_ p: Point, _ s: (Point, Point)) -> Bool {
    p != s.0 && p != s.1 && turn(s.0, s.1, p) == 0
      && (p.x - s.0.x) * (p.x - s.1.x) + (p.y - s.0.y) * (p.y - s.1.y) < 0
  }
  if isOn(s.0, t) || isOn(s.1, t) || isOn(t.0, s) || isOn(t.1, s) { return true }
  if (s.0 == t.0 && s.1 == t.1) || (s.0 == t.1 && s.1 == t.0) { return true }
  return turn(s.0, s.1, t.0) * turn(s.0, s.1, t.1) < 0 && turn(t.0, t.1, s.0) * turn(t.0, t.1, s.1) < 0
}
