/// Vertices that become one, pair by pair, the nearest first.
///
/// The place of one of them is kept; no other moves farther than the tolerance. Two vertices of one feature never become
/// one, so that no detail of a border is lost.
struct VertexMerging {
  /// For each vertex that moves the place it moves to.
  private(set) var moves: [Point: Point] = [:]
  /// How far one moves at most.
  private(set) var greatestMove = 0.0

  private let tolerance: Double
  private let measure: GroundMeasure
  /// For each place that is kept those that move to it.
  private var members: [Point: [Point]] = [:]
  /// For each vertex the features that have it; for a place that is kept those of all that move to it.
  private var features: [Point: Set<Int>]
  /// Places that have been moved to before, or have moved.
  private let pinned: Set<Point>

  init(
    within tolerance: Double, on measure: GroundMeasure, features: [Point: Set<Int>], pinned: Set<Point>
  ) {
    self.tolerance = tolerance
    self.measure = measure
    self.features = features
    self.pinned = pinned
  }

  /// Where a vertex ends up.
  func place(of vertex: Point) -> Point { moves[vertex] ?? vertex }
  /// The features that have a vertex at this place when all is done.
  func features(at place: Point) -> Set<Int> { features[place] ?? [] }

  /// Makes one vertex of two, if that may be.
  mutating func merge(_ a: Point, _ b: Point) {
    let (first, second) = (place(of: a), place(of: b))
    guard first != second, features(at: first).isDisjoint(with: features(at: second)) else { return }
    // Kept is the place that more depends on; of two alike the lower one, so that the answer is always the same.
    let isFirstKept =
      weight(first) != weight(second) ? weight(first) > weight(second) : first < second
    if !move(isFirstKept ? second : first, to: isFirstKept ? first : second) {
      _ = move(isFirstKept ? first : second, to: isFirstKept ? second : first)
    }
  }

  /// A place that has been moved already stays; else one that others have moved to; else one of more features.
  private func weight(_ place: Point) -> (Int, Int, Int) {
    (pinned.contains(place) ? 1 : 0, members[place]?.count ?? 0, features(at: place).count)
  }

  private mutating func move(_ place: Point, to kept: Point) -> Bool {
    let moving = (members[place] ?? []) + [place]
    guard moving.allSatisfy({ !pinned.contains($0) && measure.distance($0, kept) <= tolerance }) else { return false }
    for vertex in moving {
      moves[vertex] = kept
      greatestMove = max(greatestMove, measure.distance(vertex, kept))
    }
    members[place] = nil
    members[kept, default: []] += moving
    features[kept, default: []].formUnion(features[place] ?? [])
    return true
  }
}
