/// Level lines across polygons, evenly spaced: how much of them lies on land tells about how much land there is, and how much
/// of it two layers share, for a few instructions an edge.
public struct LevelLines: Sendable {
  private let low, spacing: Double
  private var crossings: [[Double]]

  /// Lines between the lower and the upper side of a rectangle.
  public init(across box: Box, count: Int) {
    spacing = max(box.height / Double(count), 1e-9)
    low = box.minY + spacing / 2
    crossings = [[Double]](repeating: [], count: count)
  }

  /// Adds the edges of rings or of lines that are parts of rings.
  public mutating func add(_ points: ArraySlice<Point>, isClosed: Bool) {
    guard var from = points.first else { return }
    var row = place(from)
    let first = (point: from, row: row)
    for to in points.dropFirst() {
      let next = place(to)
      if next != row { add(from, to, row, next) }
      (from, row) = (to, next)
    }
    if isClosed, first.row != row { add(from, first.point, row, first.row) }
  }

  /// The height of a line.
  public func height(ofLine line: Int) -> Double { low + Double(line) * spacing }

  /// For each line the stretches of it that lie inside an odd number of the rings, from west to east.
  public var stretches: [[ClosedRange<Double>]] {
    crossings.map { crossings in
      var own = crossings
      return levelStretches(between: &own)
    }
  }

  /// The number of the first line that is not below a point.
  private func place(_ point: Point) -> Int {
    let place = (point.y - low) / spacing
    return place >= 0 ? Int(min(place, Double(crossings.count))) + 1 : 0
  }

  private mutating func add(_ from: Point, _ to: Point, _ row: Int, _ next: Int) {
    for line in min(row, next)..<min(max(row, next), crossings.count) {
      let y = height(ofLine: line)
      crossings[line].append(from.x + (y - from.y) / (to.y - from.y) * (to.x - from.x))
    }
  }
}

/// The stretches between the first place and the second, the third and the fourth, and so on.
func levelStretches(between places: inout [Double]) -> [ClosedRange<Double>] {
  places.sort()
  return stride(from: 1, to: places.count, by: 2).map { places[$0 - 1]...places[$0] }
}

/// How much of a level line two lists of stretches have in common, each from west to east and without overlaps.
public func commonLength(_ some: [ClosedRange<Double>], _ others: [ClosedRange<Double>]) -> Double {
  var (first, second, length) = (0, 0, 0.0)
  while first < some.count, second < others.count {
    let (a, b) = (some[first], others[second])
    length += max(0, min(a.upperBound, b.upperBound) - max(a.lowerBound, b.lowerBound))
    if a.upperBound < b.upperBound { first += 1 } else { second += 1 }
  }
  return length
}
