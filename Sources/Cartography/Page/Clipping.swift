import Geometry

/// A ring cut to a rectangle, by Sutherland and Hodgman; empty when nothing is left.
///
/// Where a ring leaves the rectangle and comes back, its parts stay joined along the side. Linear in the points.
public func clipped(ring: some Sequence<Point>, to box: Box) -> [Point] {
  var points = Array(ring)
  guard let bounds = Box(around: points), bounds.intersects(box) else { return [] }
  if box.contains(Point(x: bounds.minX, y: bounds.minY)) && box.contains(Point(x: bounds.maxX, y: bounds.maxY)) {
    return points
  }
  points = cut(points, inside: { $0.x >= box.minX }, crossing: { crossing($0, $1, x: box.minX) })
  points = cut(points, inside: { $0.x <= box.maxX }, crossing: { crossing($0, $1, x: box.maxX) })
  points = cut(points, inside: { $0.y >= box.minY }, crossing: { crossing($0, $1, y: box.minY) })
  points = cut(points, inside: { $0.y <= box.maxY }, crossing: { crossing($0, $1, y: box.maxY) })
  return points
}

extension PolygonLayer {
  /// The same features with what of each lies in a rectangle, ring by ring as ``clipped(ring:to:)`` cuts them; those of which
  /// nothing does are without polygons. Linear in the points.
  public func cut(to box: Box) -> PolygonLayer {
    var part = PolygonLayer()
    for feature in 0..<featureCount {
      let isSeen = self.box(ofFeature: feature)?.intersects(box) ?? false
      let polygons = (isSeen ? self.polygons(ofFeature: feature) : 0..<0).map { polygon in
        rings(ofPolygon: polygon).map { clipped(ring: points(ofRing: $0), to: box) }
      }
      part.appendFeature(
        polygons.filter { ($0.first?.count ?? 0) > 2 }.map { rings in rings.filter { $0.count > 2 } })
    }
    return part
  }
}

/// The runs of a line that lie in a rectangle, in order; a line along a side counts as inside. Linear in the points.
public func clipped(line: some Collection<Point>, to box: Box) -> [[Point]] {
  // Asking a collection of a kind that is known to the caller alone for each point takes longer than cutting does.
  let line = Array(line)
  var runs: [[Point]] = []
  var run: [Point] = []
  guard var from = line.first else { return [] }
  for to in line.dropFirst() {
    if let (start, end) = clipped(from, to, to: box) {
      if run.last != start {
        if run.count > 1 { runs.append(run) }
        run = [start]
      }
      run.append(end)
    }
    from = to
  }
  if run.count > 1 { runs.append(run) }
  return runs
}

/// The runs of a line that lie outside a rectangle, in order. Linear in the points.
public func clipped(line: some Collection<Point>, outside box: Box) -> [[Point]] {
  let line = Array(line)
  var runs: [[Point]] = []
  guard var from = line.first else { return [] }
  var run = [from]
  func close() {
    if run.count > 1 { runs.append(run) }
  }
  for to in line.dropFirst() {
    if let (start, end) = clipped(from, to, to: box), start != end {
      if start != from { run.append(start) }
      close()
      run = [end]
    }
    if run.last != to { run.append(to) }
    from = to
  }
  close()
  return runs
}

/// The part of a straight line that lies in a rectangle, by Liang and Barsky; `nil` when there is none.
func clipped(_ from: Point, _ to: Point, to box: Box) -> (Point, Point)? {
  // Most lines lie inside.
  if box.contains(from) && box.contains(to) { return (from, to) }
  let dx = to.x - from.x
  let dy = to.y - from.y
  var enters = 0.0
  var leaves = 1.0
  /// Whether the line is not beside the box, as far as one side of it tells.
  func reaches(_ step: Double, _ room: Double) -> Bool {
    if step == 0 { return room >= 0 }
    if step < 0 { enters = max(enters, room / step) } else { leaves = min(leaves, room / step) }
    return true
  }
  guard reaches(-dx, from.x - box.minX), reaches(dx, box.maxX - from.x), reaches(-dy, from.y - box.minY),
    reaches(dy, box.maxY - from.y), enters <= leaves
  else { return nil }
  // The ends themselves, not computed copies: a run must see that the next piece begins where the last one ended.
  let start = enters == 0 ? from : Point(x: from.x + enters * dx, y: from.y + enters * dy)
  let end = leaves == 1 ? to : Point(x: from.x + leaves * dx, y: from.y + leaves * dy)
  return (start, end)
}

private func cut(_ ring: [Point], inside: (Point) -> Bool, crossing: (Point, Point) -> Point) -> [Point] {
  guard var from = ring.last else { return [] }
  var wasInside = inside(from)
  var kept: [Point] = []
  for to in ring {
    let isInside = inside(to)
    if isInside != wasInside { kept.append(crossing(from, to)) }
    if isInside { kept.append(to) }
    from = to
    wasInside = isInside
  }
  return kept
}

private func crossing(_ a: Point, _ b: Point, x: Double) -> Point {
  Point(x: x, y: a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x))
}

private func crossing(_ a: Point, _ b: Point, y: Double) -> Point {
  Point(x: a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y), y: y)
}
