/// Simple rings out of the walks around groups: where a walk comes back to a node, the loop is taken out as its own ring.
///
/// A hole that touches its shell at a point is walked together with it, and so are holes that touch each other; a
/// polygon wants them apart.
struct OutlineRings {
  /// One ring: where its runs lie, and whose it is.
  struct Ring {
    let runs: Range<Int>
    let group: Int
    /// Positive for shells, negative for holes.
    let area: Double
  }

  /// The runs of every ring, ring after ring.
  private(set) var runs: [ArcReference] = []
  private(set) var rings: [Ring] = []

  init(of topology: Topology, _ halves: OutlineHalves, _ walks: OutlineWalks) {
    var isDone = [Bool](repeating: false, count: walks.next.count)
    // Where on the way since the last loop each node was left; −1 when it was not.
    var position = [Int32](repeating: -1, count: topology.nodeCount)
    var way: [Int] = []
    for first in walks.next.indices where !isDone[first] {
      var half = first
      while !isDone[half] {
        isDone[half] = true
        position[Int(walks.ends[half].first)] = Int32(way.count)
        way.append(half)
        let back = Int(position[Int(walks.ends[half].last)])
        if back >= 0 {
          let begin = runs.count
          for half in way[back...] {
            runs.append(halves.references[half])
            position[Int(walks.ends[half].first)] = -1
          }
          way.removeSubrange(back...)
          let area = topology.signedArea(along: runs[begin...])
          rings.append(Ring(runs: begin..<runs.count, group: Int(halves.groups[first]), area: area))
        }
        half = Int(walks.next[half])
      }
    }
  }
}
