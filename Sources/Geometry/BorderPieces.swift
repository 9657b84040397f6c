/// The border of a polygon in pieces of some edges with boxes around them, so that how deep a point lies inside is found with a
/// walk along the few pieces near it.
struct BorderPieces {
  /// Edges that go on from each other: from the point at `first` to the one before `end`.
  private struct Piece {
    let box: Box
    let first, end: Int
  }

  /// The points of the rings, each with its last point before its first.
  private var points: [Point] = []
  private var pieces: [Piece] = []
  /// The piece that was nearest to the point before: it may well be near to the next.
  private var nearest = 0

  init(_ rings: [ArraySlice<Point>]) {
    points.reserveCapacity(rings.reduce(0) { $0 + $1.count + 1 })
    for ring in rings {
      guard let last = ring.last else { continue }
      var first = points.count
      points.append(last)
      points.append(contentsOf: ring)
      while first < points.count - 1 {
        let end = min(first + Self.edges + 1, points.count)
        if let box = Box(around: points[first..<end]) { pieces.append(Piece(box: box, first: first, end: end)) }
        first = end - 1
      }
    }
  }

  /// The distance of a point from the border, negative outside, by the even-odd rule; `nil` as soon as it is known to be no more
  /// than the limit, which spares most of the walk for points near the border.
  mutating func depth(of point: Point, unlessUnder limit: Double) -> Double? {
    if pieces.isEmpty { return nil }
    let enough = limit > 0 ? limit * limit : -1
    var isInside = false
    var least = Double.infinity
    let first = nearest
    for place in -1..<pieces.count where place != first {
      let piece = pieces[place < 0 ? first : place]
      // A hair's breadth farther, so that what is left out is not near by rounding either.
      if piece.box.squaredDistance(to: point) > least * 1.0001 {
        // Whatever turns it takes, it crosses the ray to the right once more or less as its ends lie on both sides of that.
        if point.x < piece.box.minX, (points[piece.first].y > point.y) != (points[piece.end - 1].y > point.y) {
          isInside.toggle()
        }
        continue
      }
      let before = least
      let isNear = points.withUnsafeBufferPointer { points in
        var previous = points[piece.first]
        for index in piece.first + 1..<piece.end {
          let corner = points[index]
          if (corner.y > point.y) != (previous.y > point.y) {
            let share = (point.y - corner.y) / (previous.y - corner.y)
            if point.x < corner.x + share * (previous.x - corner.x) { isInside.toggle() }
          }
          least = min(least, squaredDistance(from: point, toSegment: previous, corner))
          if least <= enough { return true }
          previous = corner
        }
        return false
      }
      if least < before { nearest = place < 0 ? first : place }
      if isNear { return nil }
    }
    let depth = isInside ? least.squareRoot() : -least.squareRoot()
    return depth > limit ? depth : nil
  }

  /// How many edges a piece has.
  private static let edges = 12
}

extension Box {
  /// The squared distance of a point from the nearest point of the rectangle; 0 inside.
  fileprivate func squaredDistance(to point: Point) -> Double {
    let x = max(minX - point.x, 0, point.x - maxX), y = max(minY - point.y, 0, point.y - maxY)
    return x * x + y * y
  }
}

/// The squared distance of a point from the nearest point of a segment.
@inline(__always) private func squaredDistance(from point: Point, toSegment a: Point, _ b: Point) -> Double {
  let (dx, dy) = (b.x - a.x, b.y - a.y)
  var (x, y) = (point.x - a.x, point.y - a.y)
  let along = x * dx + y * dy, length = dx * dx + dy * dy
  if along >= length && length > 0 {
    x = point.x - b.x
    y = point.y - b.y
  } else if along > 0 {
    let cross = x * dy - y * dx
    return cross * cross / length
  }
  return x * x + y * y
}
