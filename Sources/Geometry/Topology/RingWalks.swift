/// The rings of a layer as walks from vertex to vertex, a vertex repeated directly after itself taken once.
struct RingWalks {
  /// The vertices of every walk, walk after walk; the last of a walk leads back to its first.
  private(set) var vertices: [Int32]
  /// Where each walk begins in `vertices`, and, last, where the last one ends. As many walks as rings.
  private(set) var starts = [0]
  /// For each ring whether points were left out because they repeat the one before.
  private(set) var hasRepeats: [Bool] = []

  init(rings ringStarts: [Int], identities: VertexIdentities) {
    if !RingWalks.repeatsAny(rings: ringStarts, identities.numbers) {
      // As in nearly all files: the points are the walks.
      vertices = identities.numbers
      starts = ringStarts
      hasRepeats = [Bool](repeating: false, count: ringStarts.count - 1)
      return
    }
    vertices = [Int32](roomFor: identities.numbers.count)
    starts.reserveCapacity(ringStarts.count)
    for ring in 0..<ringStarts.count - 1 {
      let begin = vertices.count
      for index in ringStarts[ring]..<ringStarts[ring + 1] {
        let vertex = identities.numbers[index]
        if vertices.count == begin || vertices[vertices.count - 1] != vertex { vertices.append(vertex) }
      }
      while vertices.count > begin + 1 && vertices[vertices.count - 1] == vertices[begin] { vertices.removeLast() }
      starts.append(vertices.count)
      hasRepeats.append(vertices.count - begin < ringStarts[ring + 1] - ringStarts[ring])
    }
  }

  /// How many walks there are.
  var count: Int { starts.count - 1 }
  /// Where the vertices of a walk lie.
  func range(of walk: Int) -> Range<Int> { starts[walk]..<starts[walk + 1] }

  /// Whether any ring has a vertex directly after itself.
  private static func repeatsAny(rings ringStarts: [Int], _ numbers: [Int32]) -> Bool {
    for ring in 0..<ringStarts.count - 1 where ringStarts[ring + 1] - ringStarts[ring] > 1 {
      var previous = numbers[ringStarts[ring + 1] - 1]
      for index in ringStarts[ring]..<ringStarts[ring + 1] {
        if numbers[index] == previous { return true }
        previous = numbers[index]
      }
    }
    return false
  }
}
