extension PolygonLayer {
  /// The largest circle inside a polygon; its centre is the point farthest from the border, where a label has most room.
  ///
  /// Squares that could hold a better centre than the best so far are divided until none is left that could be better by
  /// more than the tolerance: V. Agafonkin, A new algorithm for finding a visual center of a polygon (2016). Inside is
  /// decided by the even-odd rule, so that rings which touch or cross themselves need no repair. Each square costs a
  /// look at the pieces of the border, and a walk along those near it.
  ///
  /// - Parameter tolerance: by how much the radius may be smaller than the best, in the unit of the points; no finer than
  ///   a ten-thousandth of the polygon's width.
  /// - Returns: `nil` when the polygon has no area.
  public func inscribedCircle(ofPolygon polygon: Int, tolerance: Double) -> Circle? {
    let rings = rings(ofPolygon: polygon)
    guard let shell = rings.first, let box = Box(around: points(ofRing: shell)) else { return nil }
    // Wide enough that a few squares cover the box, however long and narrow it is.
    let side = max(min(box.width, box.height), max(box.width, box.height) / 64)
    guard side > 0, (box.width * box.width + box.height * box.height).isFinite else { return nil }
    // In a strip all the middle line is equally good, and below this its squares would be divided almost for ever.
    let tolerance = max(tolerance, side * 1e-4)
    var border = BorderPieces(rings.map { self.points(ofRing: $0) })
    var best = Circle(centre: box.centre, radius: border.depth(of: box.centre, unlessUnder: 0) ?? 0)
    var squares: [Square] = []
    func add(_ centre: Point, half: Double) {
      // The middle is at most half a diagonal from any point of the square.
      let reach = half * 2.squareRoot()
      guard let depth = border.depth(of: centre, unlessUnder: best.radius + tolerance - reach) else { return }
      if depth > best.radius { best = Circle(centre: centre, radius: depth) }
      push(Square(centre: centre, half: half, potential: depth + reach), on: &squares)
    }
    for row in 0...Int(box.height / side) {
      for column in 0...Int(box.width / side) {
        let corner = Point(x: box.minX + Double(column) * side, y: box.minY + Double(row) * side)
        add(Point(x: corner.x + side / 2, y: corner.y + side / 2), half: side / 2)
      }
    }
    while let square = pop(from: &squares), square.potential > best.radius + tolerance {
      let half = square.half / 2
      for (dx, dy) in [(-half, -half), (half, -half), (-half, half), (half, half)] {
        add(Point(x: square.centre.x + dx, y: square.centre.y + dy), half: half)
      }
    }
    return best.radius > 0 ? best : nil
  }

  /// The number of the polygon of a feature with the largest shell; `nil` when it has none.
  public func greatestPolygon(ofFeature feature: Int) -> Int? {
    func area(_ polygon: Int) -> Double { abs(signedArea(of: points(ofRing: polygonStarts[polygon]))) }
    return polygons(ofFeature: feature).map { (area($0), $0) }.max { ($0.0, -$0.1) < ($1.0, -$1.1) }?.1
  }

  /// The number of the polygon of a feature that a point lies in; `nil` when it lies in none, or on a border.
  ///
  /// - Complexity: linear in the points of the feature.
  public func polygon(ofFeature feature: Int, around point: Point) -> Int? {
    polygons(ofFeature: feature).first { polygon in
      guard let box = Box(around: points(ofRing: polygonStarts[polygon])), box.contains(point) else { return false }
      var border = BorderPieces(rings(ofPolygon: polygon).map { self.points(ofRing: $0) })
      return border.depth(of: point, unlessUnder: 0) != nil
    }
  }
}

/// A square that may hold the centre of the circle, with the radius that it could give at most.
private struct Square {
  let centre: Point
  let half, potential: Double
}

/// Adds to a heap with the greatest potential on top.
private func push(_ square: Square, on heap: inout [Square]) {
  var place = heap.count
  heap.append(square)
  while place > 0, heap[(place - 1) / 2].potential < square.potential {
    heap[place] = heap[(place - 1) / 2]
    place = (place - 1) / 2
  }
  heap[place] = square
}

/// Takes the one with the greatest potential from a heap.
private func pop(from heap: inout [Square]) -> Square? {
  guard let top = heap.first, let last = heap.popLast() else { return nil }
  guard !heap.isEmpty else { return top }
  var place = 0
  while true {
    var child = 2 * place + 1
    guard child < heap.count else { break }
    if child + 1 < heap.count && heap[child + 1].potential > heap[child].potential { child += 1 }
    guard heap[child].potential > last.potential else { break }
    heap[place] = heap[child]
    place = child
  }
  heap[place] = last
  return top
}
