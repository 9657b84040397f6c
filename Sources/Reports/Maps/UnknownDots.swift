import Cartography
import Geometry

extension MapFrame {
  /// The dots that say of land that something is not known of it: closer where colour has a meaning besides, as on small
  /// maps.
  ///
  /// What lies between the rows has a dot of its own: all of a unit, and each of its islands that a dot has room on.
  func unknownDots(on area: PathData, _ style: MapLines) -> PathData {
    let spacing = style.hatch.spacing * (features.dashesUnsureGroups ? MapMeasures.closerDots : 1)
    var dots = hatched(area, spacing: spacing, .dotted)
    let rings = (0..<area.count).map { area[$0] }
    let areas = rings.map { signedArea(of: $0) }
    let widest = areas.max { abs($0) < abs($1) } ?? 0
    for (ring, own) in zip(rings, areas) where own * widest > 0 && abs(own) >= MapMeasures.leastDotted {
      let island = PathData([ring], isClosed: true)
      if hatched(island, spacing: spacing, .dotted).isEmpty { dots.append(contentsOf: middleDot(of: island)) }
    }
    return dots.isEmpty ? middleDot(of: area) : dots
  }

  /// A dot in the middle of the widest level line through an area.
  private func middleDot(of area: PathData) -> PathData {
    let lines = hatched(area, spacing: 0.2, .level)
    let widest = (0..<lines.count).max { a, b in
      guard let (c, d) = lines[a].ends, let (e, f) = lines[b].ends else { return false }
      return d.x - c.x < f.x - e.x
    }
    guard let widest, let (from, to) = lines[widest].ends else { return PathData(isClosed: false) }
    let middle = Point(x: (from.x + to.x) / 2, y: from.y)
    return PathData([[middle, Point(x: middle.x + 0.02, y: middle.y)]], isClosed: false)
  }
}

extension ArraySlice<Point> {
  /// The first and the last; `nil` for none.
  fileprivate var ends: (Point, Point)? { first.flatMap { first in last.map { (first, $0) } } }
}
