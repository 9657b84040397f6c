import Geometry

/// How the lines of a hatch run.
public enum HatchDirection: Hashable, Sendable, CaseIterable {
  /// Up to the right, and down to the right, at 45°.
  case rising, falling
  /// From side to side, and from top to bottom.
  case level, upright
  /// Both ways at 45°, a net: told from `rising` by more than the way it leads.
  case crossed
  /// Dots in rows, those of each row below the gaps of the one above: lines next to no length, for a stroke with round ends
  /// as wide as `dotWidth` says.
  case dotted
  /// Small plus signs in rows, those of each row below the gaps of the one above.
  case plusses

  /// How wide a dot is, in millimetres, where rows lie so far apart: smaller where they are close.
  public static func dotWidth(spacing: Double) -> Double { min(0.28, spacing * 0.26) }

  /// Where the lines lead, as a step of length 1, y down.
  fileprivate var way: Point {
    let half = 0.5.squareRoot()
    return switch self {
    case .rising, .crossed: Point(x: half, y: -half)
    case .falling: Point(x: half, y: half)
    case .level, .dotted, .plusses: Point(x: 1, y: 0)
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
///   - cap: how far the round ends of a wide stroke reach, in millimetres: lines end that much earlier, and those with no more
///     than their ends are left out.
/// - Returns: the lines from left to right; they lie on one grid for the whole page, so that neighbours agree.
/// - Complexity: linear in the points times the lines that an edge crosses.
public func hatched(
  _ area: PathData, spacing: Double, _ direction: HatchDirection = .rising, cap: Double
) -> PathData {
  let lines = hatched(area, spacing: spacing, direction)
  return PathData(
    (0..<lines.count).compactMap { line -> [Point]? in
      guard let from = lines[line].first, let to = lines[line].last else { return nil }
      let length = distance(from, to)
      guard length > 2 * cap else { return nil }
      let step = Point(x: (to.x - from.x) / length * cap, y: (to.y - from.y) / length * cap)
      return [Point(x: from.x + step.x, y: from.y + step.y), Point(x: to.x - step.x, y: to.y - step.y)]
    }, isClosed: false)
}

/// The same with lines that end where the area does.
public func hatched(_ area: PathData, spacing: Double, _ direction: HatchDirection = .rising) -> PathData {
  switch direction {
  case .rising, .falling, .level, .upright: return ruled(area, spacing: spacing, direction)
  case .crossed:
    // As dark as the lines of one way would be.
    var lines = ruled(area, spacing: spacing * 1.7, .rising)
    lines.append(contentsOf: ruled(area, spacing: spacing * 1.7, .falling))
    return lines
  case .dotted: return dotted(ruled(area, spacing: spacing, direction), spacing: spacing)
  case .plusses: return plusses(area, spacing: spacing)
  }
}

/// A plus sign wherever the area has room for a whole one, on one grid for the whole page.
private func plusses(_ area: PathData, spacing: Double) -> PathData {
  let (arm, step) = (spacing * 0.24, spacing * 2)
  /// What of each row lies inside, a little above or below it.
  func rows(_ offset: Double) -> [Int: [ClosedRange<Double>]] {
    let lines = ruled(area, spacing: spacing, .level, offset: offset)
    return (0..<lines.count).reduce(into: [:]) { rows, part in
      guard let from = lines[part].first, let to = lines[part].last, from.x <= to.x else { return }
      rows[Int(((from.y - offset) / spacing).rounded()), default: []].append(from.x...to.x)
    }
  }
  let (middle, above, below) = (rows(0), rows(-arm), rows(arm))
  var signs = PathData(isClosed: false)
  for row in middle.keys.sorted() {
    let y = Double(row) * spacing
    let shift = row % 2 != 0 ? step / 2 : 0
    for range in middle[row] ?? [] {
      var x = ((range.lowerBound + arm - shift) / step).rounded(.up) * step + shift
      while x + arm <= range.upperBound {
        if [above, below].allSatisfy({ $0[row]?.contains { $0.contains(x) } ?? false }) {
          signs.append([Point(x: x - arm, y: y), Point(x: x + arm, y: y)])
          signs.append([Point(x: x, y: y - arm), Point(x: x, y: y + arm)])
        }
        x += step
      }
    }
  }
  return signs
}

/// Level lines cut to dots on one grid for the whole page; none that a line has no room for as a whole.
private func dotted(_ lines: PathData, spacing: Double) -> PathData {
  let (dot, step) = (HatchDirection.dotWidth(spacing: spacing), spacing * 2)
  var dots = PathData(isClosed: false)
  for part in 0..<lines.count {
    guard let from = lines[part].first, let to = lines[part].last else { continue }
    let shift = Int((from.y / spacing).rounded()) % 2 != 0 ? step / 2 : 0
    var left = ((from.x - shift) / step).rounded(.up) * step + shift
    while left + dot / 2 <= to.x {
      if left - dot / 2 >= from.x { dots.append([Point(x: left, y: from.y), Point(x: left + 0.02, y: from.y)]) }
      left += step
    }
  }
  return dots
}

/// Single lines, moved across by an offset.
private func ruled(
  _ area: PathData, spacing: Double, _ direction: HatchDirection, offset: Double = 0
) -> PathData {
  // Turned so that the lines are level: u runs along them, v across.
  let way = direction.way
  func along(_ p: Point) -> Double { p.x * way.x + p.y * way.y }
  func across(_ p: Point) -> Double { p.y * way.x - p.x * way.y - offset }
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
    let v = Double(line) * spacing + offset
    for pair in 0..<(ends.count / 2) {
      lines.append(
        [ends[2 * pair], ends[2 * pair + 1]].map { u in
          Point(x: u * way.x - v * way.y, y: u * way.y + v * way.x)
        })
    }
  }
  return lines
}
