import Geometry
import Testing

/// Borders drawn once.
@Suite struct LineTests {
  @Test(arguments: [
    ("the coast of an island", "A", "coast", 1),
    ("the coast of two squares is one line", "AB", "coast", 1),
    ("the border between them is one line", "AB", "border", 1),
    ("four squares: four borders meet in the middle", "AB\nCD", "border", 4),
    ("three squares: the border of A goes through", "AA\nBC", "border", 3),
    ("an enclave", "AAA\nABA\nAAA", "border", 1),
    ("two coasts that touch at a point", "A.\n.B", "coast", 2),
  ])
  func lines(_ name: String, _ drawing: String, _ kind: String, _ count: Int) {
    let topology = Topology(World(drawing).layer)
    let lines = topology.lines { left, right in (left == nil || right == nil) == (kind == "coast") }
    #expect(lines.count == count, "\(name)")
  }

  @Test(arguments: 1...10)
  func everyChosenArcIsDrawnOnceAndLinesAreAsLongAsCanBe(seed: UInt64) {
    let topology = Topology(RandomWorld(seed: seed).layer)
    for isCoast in [true, false] {
      let lines = topology.lines { left, right in (left == nil || right == nil) == isCoast }
      var drawn: [Set<Point>: Int] = [:]
      for line in lines {
        for (a, b) in zip(line, line.dropFirst()) { drawn[[a, b], default: 0] += 1 }
      }
      var wanted: [Set<Point>: Int] = [:]
      for arc in 0..<topology.arcs.count {
        let owners = topology.owners(ofArc: arc)
        guard (owners.left == nil || owners.right == nil) == isCoast else { continue }
        for (a, b) in zip(topology.arcs[arc], topology.arcs[arc].dropFirst()) { wanted[[a, b], default: 0] += 1 }
      }
      #expect(drawn == wanted)
      var ends: [Point: Int] = [:]
      for line in lines where line.first != line.last {
        ends[line[0], default: 0] += 1
        ends[line[line.count - 1], default: 0] += 1
      }
      // Where two lines end and none passes, they should have been one.
      #expect(!ends.contains { end, count in count == 2 && passes(lines, through: end) == 0 })
    }
  }

  private func passes(_ lines: [[Point]], through point: Point) -> Int {
    lines.reduce(0) { $0 + ($1.first == $1.last ? $1 : Array($1.dropFirst().dropLast())).filter { $0 == point }.count }
  }
}
