/// A number or two for each vertex, in room that is asked for once and used for one question after the other: the system
/// clears what it gives, and for millions of vertices that takes longer than the questions.
struct VertexMarks {
  private(set) var first: [Int32]
  private(set) var second: [Int32]

  /// Marks of −1 for so many vertices.
  init(count: Int) {
    first = [Int32](filledWith: -1, count: count)
    second = [Int32](filledWith: -1, count: count)
  }

  /// Notes two numbers of a vertex.
  @inline(__always) mutating func note(_ vertex: Int, _ first: Int32, _ second: Int32) {
    self.first[vertex] = first
    self.second[vertex] = second
  }

  /// Takes the room of the first numbers, with −1 in it again; none are left.
  mutating func givenUpFirst() -> [Int32] {
    var given: [Int32] = []
    swap(&given, &first)
    return VertexMarks.cleared(given)
  }

  /// The same of the second ones.
  mutating func givenUpSecond() -> [Int32] {
    var given: [Int32] = []
    swap(&given, &second)
    return VertexMarks.cleared(given)
  }

  private static func cleared(_ marks: consuming [Int32]) -> [Int32] {
    var marks = consume marks
    marks.withUnsafeMutableBufferPointer { $0.update(repeating: -1) }
    return marks
  }
}
