import Geometry

/// Whether two lines share a point, ends included.
public func crosses(_ a: Leader, _ b: Leader) -> Bool {
  if !a.isStraight || !b.isStraight { return a.pieces.contains { one in b.pieces.contains { crosses(one, $0) } } }
  func side(_ p: Point, _ q: Point, _ r: Point) -> Double { (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x) }
  let (a0, a1) = (side(b.from, b.to, a.from), side(b.from, b.to, a.to))
  let (b0, b1) = (side(a.from, a.to, b.from), side(a.from, a.to, b.to))
  if a0 * a1 < 0 && b0 * b1 < 0 { return true }
  if a0 * a1 > 0 || b0 * b1 > 0 { return false }
  // One end lies on the other's line, or both lie on one line: their rectangles decide.
  guard let first = Box(around: [a.from, a.to]), let second = Box(around: [b.from, b.to]) else { return false }
  return first.intersects(second)
}

/// Whether a line touches a rectangle.
public func crosses(_ leader: Leader, _ box: Box) -> Bool {
  guard leader.box.intersects(box) else { return false }
  guard !leader.isStraight else { return clipped(leader.from, leader.to, to: box) != nil }
  return leader.pieces.contains { clipped($0.from, $0.to, to: box) != nil }
}
