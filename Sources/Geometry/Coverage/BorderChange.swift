/// What one round of mending does to borders: vertices that move, and vertices that are put into edges.
struct BorderChange {
  /// For each vertex that moves the place it moves to.
  let moves: [Point: Point]
  /// For each edge the vertices to be put into it, from its lower end to its higher.
  let inserted: [PointPair: [Point]]

  /// Where a vertex ends up.
  func place(of vertex: Point) -> Point { moves[vertex] ?? vertex }

  /// What is put into an edge, in the direction in which it is walked.
  func chain(_ from: Point, _ to: Point) -> [Point] {
    let edge = PointPair(from, to)
    guard let chain = inserted[edge] else { return [] }
    return edge.low == from ? chain : chain.reversed()
  }

  /// Every place where something is other than it was: those left and those come to, and the ends of edges with something
  /// new in them.
  var places: Set<Point> {
    var places = Set(moves.keys).union(moves.values)
    for (edge, chain) in inserted {
      places.insert(edge.low)
      places.insert(edge.high)
      places.formUnion(chain)
    }
    return places
  }
}
