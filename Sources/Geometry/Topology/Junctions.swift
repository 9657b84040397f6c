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
///
/// - Parameter marks: of −1 for each vertex; written to.
func junctions(of walks: RingWalks, _ marks: inout VertexMarks) -> [Bool] {
  var isJunction = [Bool](repeating: false, count: marks.first.count)
  // Marked are the vertices before and after, the lower first, as the first walk through this vertex had them.
  for walk in 0..<walks.count {
    let range = walks.range(of: walk)
    guard range.count > 1 else { continue }
    var before = walks.vertices[range.upperBound - 1]
    for index in range {
      let vertex = Int(walks.vertices[index])
      let after = walks.vertices[index + 1 < range.upperBound ? index + 1 : range.lowerBound]
      let (low, high) = before < after ? (before, after) : (after, before)
      if marks.first[vertex] < 0 {
        marks.note(vertex, low, high)
        if low == high { isJunction[vertex] = true }
      } else if marks.first[vertex] != low || marks.second[vertex] != high {
        isJunction[vertex] = true
      }
      before = Int32(vertex)
    }
  }
  return isJunction
}
