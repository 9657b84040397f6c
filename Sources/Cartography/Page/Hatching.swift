import Geometry

/// Which way the lines of a hatch run.
public enum HatchDirection: Hashable, Sendable, CaseIterable {
  /// Up to the right, and down to the right, at 45°.
  case rising, falling
  /// From side to side, and from top to bottom.
  case level, upright

  /// Where the lines lead, as a step of length 1, y down.
  fileprivate var way: Point {
    let half = 0.5.squareRoot()
    return switch self {
    case .rising: Point(x: half, y: -half)
    case .falling: Point(x: half, y: half)
    case .level: Point(x: 1, y: 0)
    case .upright: Point(x: 0, y: -1)
    }
  }
}

/// Parallel lines cut to the inside of closed parts (even-odd), as geometry: programs lose patterns.
///
/// - Parameters:
///   - area: the rings, in millimetres on the page.
///   - spacing: millimetres between two lines.
///   - direction: which way they run.
/// - Returns: the lines from left to right; they lie on one grid for the whole page, so that neighbours agree.
/// - Complexity: linear in the points times the lines that an edge crosses.
public func hatched(_ area: PathData, spacing: Double, _ direction: HatchDirection = .rising) -> PathData {
  // Turned so that the lines are level: u runs along them, v across.
  let way = direction.way
  func along(_ p: Point) -> Double { p.x * way.x + p.y * way.y }
  func across(_ p: Point) -> Double { p.y * way.x - p.x * way.y }
  var crossings: [Int: [Double]] = [:]
  for part in 0..<area.count {
    let points = area[part]
    guard var from = points.last else { continue }
    for to in points {
      let (v0, v1) = (across(from), across(to))
      if v0 != v1 {
        // Half-open, so that a corner on a line counts once.
        let first = Int((min(v0, v1) / spacing).rounded(.up))
        let last = Int((max(v0, v1) / spacing).rounded(.up)) - 1
        if first <= last {
          for line in first...last {
            let share = (Double(line) * spacing - v0) / (v1 - v0)
            crossings[line, default: []].append(along(from) + share * (along(to) - along(from)))
          }
        }
      }
      from = to
    }
  }
  var lines = PathData(isClosed: false)
  for line in crossings.keys.sorted() {
    let ends = (crossings[line] ?? []).sorted()
    let v = Double(line) * spacing
    for pair in 0..<(ends.count / 2) {
      lines.append(
        [ends[2 * pair], ends[2 * pair + 1]].map { u in
          Point(x: u * way.x - v * way.y, y: u * way.y + v * way.x)
        })
    }
  }
  return lines
}
