import Cartography
import Geometry

extension PlacedLabel {
  /// The same with a leader that ends where it has come clearly into the area that it names, rather than in its middle: what is
  /// beyond is a line over land for nothing.
  ///
  /// One that forks is as it is: where its pieces are is what it tells.
  ///
  /// - Parameter area: the rings of the area on the page.
  /// - Complexity: the length of the leader times the points of the rings.
  func shortened(into area: PathData) -> PlacedLabel {
    guard let leader, leader.branches.isEmpty, !request.leadsFromRim, !area.isEmpty else { return self }
    let start = leader.bend ?? leader.to
    let length = distance(start, leader.from)
    let before = leader.bend.map { distance($0, leader.to) } ?? 0
    for reach in stride(from: max(0, MapMeasures.leastLeader - before), to: length, by: 0.2) {
      let share = reach / length
      let place = Point(
        x: start.x + (leader.from.x - start.x) * share, y: start.y + (leader.from.y - start.y) * share)
      guard area.holds(place, by: MapMeasures.leaderInside) else { continue }
      var shorter = self
      shorter.leader?.from = place
      return shorter
    }
    return self
  }
}

extension PathData {
  /// Whether a place lies inside its rings, by the even-odd rule, and so far from all of them, in millimetres.
  func holds(_ place: Point, by depth: Double) -> Bool {
    var isInside = false
    for part in 0..<count {
      let ring = self[part]
      guard var before = ring.last else { continue }
      for corner in ring {
        if (corner.y > place.y) != (before.y > place.y) {
          let share = (place.y - corner.y) / (before.y - corner.y)
          if place.x < corner.x + share * (before.x - corner.x) { isInside.toggle() }
        }
        if Leader(from: before, to: corner).distance(from: place) < depth { return false }
        before = corner
      }
    }
    return isInside
  }
}
