/// The rings of a topology, each a list of references to arcs, one after the other in one flat array.
struct RingReferences: Equatable, Sendable {
  /// The references of every ring, ring after ring.
  private(set) var references: [ArcReference] = []
  /// Where each ring begins in `references`, and, last, where the last one ends.
  private(set) var starts = [0]

  /// How many rings there are.
  var count: Int { starts.count - 1 }
  /// The references of a ring.
  subscript(ring: Int) -> ArraySlice<ArcReference> { references[starts[ring]..<starts[ring + 1]] }

  /// Adds a reference to the ring that is being written.
  mutating func append(_ reference: ArcReference) { references.append(reference) }
  /// Ends the ring that is being written.
  mutating func endRing() { starts.append(references.count) }
}
