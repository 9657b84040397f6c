import Geometry
import Testing

/// Borders that go on over water.
@Suite struct LinesOverWaterTests {
  /// The ways between the groups of the letters, in the order of the alphabet.
  private func ways(_ drawing: String, _ groups: [Int?], within limit: Double = 6) -> Set<Set<Point>> {
    let lines = Topology(World(drawing).layer).linesOverWater(between: groups, within: limit)
    return Set(lines.map { Set($0) })
  }

  private func way(_ a: (Double, Double), _ b: (Double, Double)) -> Set<Point> {
    [Point(x: a.0, y: a.1), Point(x: b.0, y: b.1)]
  }

  @Test("a border that ends on one shore of a fjord goes on where it begins again on the other")
  func fjord() {
    let drawing = "AAABBBB\n......B\nCCCDDDD"
    #expect(ways(drawing, [0, 1, 0, 1]) == [way((3, 1), (3, 2))])
    // On one side alone it is still the border of the same group.
    #expect(ways(drawing, [0, 1, nil, 1]) == [way((3, 1), (3, 2))])
    #expect(ways(drawing, [0, 1, 0, 1], within: 0.9) == [])
    #expect(ways(drawing, [nil, 1, 1, nil]) == [way((3, 1), (3, 2))])
  }

  @Test("nothing goes over land, or along a coast that faces the open sea")
  func closed() {
    // The island lies in the way.
    #expect(ways("AAABBBB\n......B\n..EE..B\n......B\nCCCDDDD", [0, 1, 0, 1, nil]) == [])
    // A straight coast is as long as the way along it.
    #expect(ways("AABBCC", [0, 1, 2]) == [])
    // Between groups of which none is the same nothing is closed.
    #expect(ways("AAABBBB\n......E\nCCCDDDD", [0, 1, 2, 3, nil]) == [])
    // From shore to shore of one land the way runs over that land.
    #expect(ways("AAA\nABA\nAAA", [0, 1]) == [])
  }

  @Test("the shortest ways come first, and each place has one", arguments: 1...40)
  func invariants(seed: UInt64) {
    // Unshaken, so that the letters tell what is water.
    let random = RandomWorld(seed: seed, shake: 0)
    let names = random.world.names
    let groups = names.indices.map { $0 % 4 == 3 ? nil : $0 % 3 }
    let topology = Topology(random.layer)
    let lines = topology.linesOverWater(between: groups, within: 7)
    var ends: Set<Point> = []
    var last = 0.0
    for line in lines {
      #expect(line.count == 2 && ends.insert(line[0]).inserted && ends.insert(line[1]).inserted)
      let (dx, dy) = (line[1].x - line[0].x, line[1].y - line[0].y)
      let length = (dx * dx + dy * dy).squareRoot()
      #expect(length <= 7 && length >= last)
      last = length
      // Of many places along it none lies inside a square of land.
      for step in 1..<200 {
        let (x, y) = (line[0].x + dx * Double(step) / 200, line[0].y + dy * Double(step) / 200)
        guard x != x.rounded(), y != y.rounded() else { continue }
        let square = World.Corner(x: Int(x.rounded(.down)), y: Int(y.rounded(.down)))
        #expect(random.world.letter(square) == ".", "seed \(seed): \(x), \(y)")
      }
    }
  }

  @Test("random worlds have such ways at all")
  func some() {
    let count = (1...40).reduce(0) { sum, seed in
      let layer = RandomWorld(seed: UInt64(seed), shake: 0).layer
      let groups = (0..<layer.featureCount).map { $0 % 4 == 3 ? nil : $0 % 3 }
      return sum + Topology(layer).linesOverWater(between: groups, within: 7).count
    }
    #expect(count > 30)
  }
}
