/// The numbers of the places where an arc begins and ends; a place has one number, whichever arcs meet there.
struct ArcEnds: Hashable, Sendable {
  let first, last: Int32
}

/// The ends with the places numbered afresh without gaps, and how many places there are.
func numbered(_ ends: [ArcEnds], vertexCount: Int) -> ([ArcEnds], count: Int) {
  numbered(ends, marks: [Int32](filledWith: -1, count: vertexCount))
}

/// The same with room for the numbers, −1 for each place.
func numbered(_ ends: [ArcEnds], marks: consuming [Int32]) -> ([ArcEnds], count: Int) {
  var number = consume marks
  var count: Int32 = 0
  let numbered = ends.map { pair in
    for vertex in [Int(pair.first), Int(pair.last)] where number[vertex] < 0 {
      number[vertex] = count
      count += 1
    }
    return ArcEnds(first: number[Int(pair.first)], last: number[Int(pair.last)])
  }
  return (numbered, Int(count))
}
