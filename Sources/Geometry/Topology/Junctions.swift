/// For each vertex whether arcs end there: whether two walks through it come from or go to different vertices.
///
/// The tip of a spike (`a b a`) is a junction too, so that both of its sides become one arc with the same feature on
/// either side, which then cancels.
///
/// ```
///   +---+---+        The vertices marked o are junctions: the walk of the left square goes up and left there, that
///   |   |   |        of the right one up and right. A ring that touches no other has none.
///   +---o---+
///   |   |   |
///   +---o---+
/// ```
func junctions(of walks: RingWalks, vertexCount: Int) -> [Bool] {
  var isJunction = [Bool](repeating: false, count: vertexCount)
  // The vertices before and after, the lower first, as the first walk through this vertex had them.
  var lower = [Int32](filledWith: -1, count: vertexCount)
  var higher = [Int32](filledWith: -1, count: vertexCount)
  for walk in 0..<walks.count {
    let range = walks.range(of: walk)
    guard range.count > 1 else { continue }
    var before = walks.vertices[range.upperBound - 1]
    for index in range {
      let vertex = Int(walks.vertices[index])
      let after = walks.vertices[index + 1 < range.upperBound ? index + 1 : range.lowerBound]
      let (low, high) = before < after ? (before, after) : (after, before)
      if lower[vertex] < 0 {
        lower[vertex] = low
        higher[vertex] = high
        if low == high { isJunction[vertex] = true }
      } else if lower[vertex] != low || higher[vertex] != high {
        isJunction[vertex] = true
      }
      before = Int32(vertex)
    }
  }
  return isJunction
}
