/// The pieces of a long list put into another order, with pieces of another list between them.
///
/// Where the pieces that stay keep their order, as borders do of which a few have changed, they are moved where they lie: a
/// second list of millions of points would be asked of the system, which clears it first.
struct MovedPieces {
  /// A piece of the list, or of the other one.
  struct Piece {
    let isNew: Bool
    /// Where it begins in its list, and how many elements it has.
    let from, count: Int
  }

  private let pieces: [Piece]
  private let total: Int
  /// Whether the pieces that stay follow each other as they did.
  let isInOrder: Bool

  init(_ pieces: [Piece]) {
    self.pieces = pieces
    var (total, end, isInOrder) = (0, 0, true)
    for piece in pieces {
      total += piece.count
      if piece.isNew { continue }
      if piece.from < end { isInOrder = false }
      end = piece.from + piece.count
    }
    self.total = total
    self.isInOrder = isInOrder
  }

  /// The pieces one behind the other. O(elements), and nothing for those that come to lie where they are.
  func moved(_ list: consuming [Point], adding other: [Point]) -> [Point] {
    var points = consume list
    guard isInOrder, total <= points.capacity else { return copied(points, adding: other) }
    let before = points.count
    if total > before { points.append(contentsOf: repeatElement(Point(x: 0, y: 0), count: total - before)) }
    points.withUnsafeMutableBufferPointer { points in
      guard let base = points.baseAddress else { return }
      // What goes down makes way for what follows it, and what goes up for what comes before it.
      var start = 0
      for piece in pieces {
        if !piece.isNew, start < piece.from { (base + start).update(from: base + piece.from, count: piece.count) }
        start += piece.count
      }
      for piece in pieces.reversed() {
        start -= piece.count
        if !piece.isNew, start > piece.from { (base + start).update(from: base + piece.from, count: piece.count) }
      }
      other.withUnsafeBufferPointer { other in
        guard let added = other.baseAddress else { return }
        var start = 0
        for piece in pieces {
          if piece.isNew { (base + start).update(from: added + piece.from, count: piece.count) }
          start += piece.count
        }
      }
    }
    if total < before { points.removeLast(before - total) }
    return points
  }

  /// The clear way: a list written anew.
  func copied(_ list: [Point], adding other: [Point]) -> [Point] {
    var points = [Point](roomFor: total)
    for piece in pieces {
      points.append(contentsOf: (piece.isNew ? other : list)[piece.from..<piece.from + piece.count])
    }
    return points
  }
}
