import Geometry
import Testing

/// Who lies beside whom.
@Suite struct BorderTests {
  @Test(arguments: [
    ("side by side", "AB", "AB 1", "AB 1"),
    ("a corner", "A.\n.B", "", "AB 0"),
    ("four squares", "AB\nCD", "AB 1, AC 1, BD 1, CD 1", "AB 1, AC 1, AD 0, BC 0, BD 1, CD 1"),
    ("an enclave", "AAA\nABA\nAAA", "AB 4", "AB 4"),
    ("an exclave", "ABA", "AB 2", "AB 2"),
    ("water between", "A.B", "", ""),
  ])
  func borders(_ name: String, _ drawing: String, _ rook: String, _ queen: String) {
    let world = World(drawing)
    func text(_ borders: [Border]) -> String {
      borders.map { "\(world.names[$0.first])\(world.names[$0.second]) \(Int($0.length))" }.joined(separator: ", ")
    }
    #expect(text(Topology(world.layer).borders()) == rook, "\(name)")
    #expect(text(Topology(world.layer).borders(by: .queen)) == queen, "\(name)")
  }

  @Test(arguments: 1...10)
  func bordersAreThoseOfTheSquares(seed: UInt64) {
    let random = RandomWorld(seed: seed, shake: 0)
    let world = random.world
    var lengths: [[Character]: Double] = [:]
    var meetings: Set<[Character]> = []
    for y in -1...24 {
      for x in -1...24 {
        let here = world.letter(World.Corner(x: x, y: y))
        for (dx, dy) in [(1, 0), (0, 1), (1, 1), (1, -1)] {
          let there = world.letter(World.Corner(x: x + dx, y: y + dy))
          guard here != ".", there != ".", here != there else { continue }
          if dx * dy == 0 { lengths[[here, there].sorted(), default: 0] += 1 }
          meetings.insert([here, there].sorted())
        }
      }
    }
    let topology = Topology(random.layer)
    func names(_ border: Border) -> [Character] { [world.names[border.first], world.names[border.second]] }
    let found = Dictionary(uniqueKeysWithValues: topology.borders().map { (names($0), $0.length) })
    #expect(found == lengths)
    #expect(Set(topology.borders(by: .queen).map(names)) == meetings)
    for (feature, neighbours) in topology.neighbours().enumerated() {
      #expect(neighbours.map(\.feature) == neighbours.map(\.feature).sorted())
      for neighbour in neighbours {
        #expect(found[names(Border(first: feature, second: neighbour.feature, length: 0)).sorted()] == neighbour.length)
      }
    }
  }

  @Test(
    "borders come in the order of pairs, and their pieces are added the shortest first",
    arguments: 1...10 as ClosedRange<UInt64>)
  func sumsToTheLastBit(seed: UInt64) {
    let topology = Topology(RandomWorld(seed: seed).layer)
    var pieces: [[Int]: [Double]] = [:]
    for arc in 0..<topology.arcs.count {
      let owners = topology.owners(ofArc: arc)
      guard let left = owners.left, let right = owners.right, left != right else { continue }
      pieces[[left, right].sorted(), default: []].append(topology.arcs.length(ofArc: arc))
    }
    let expected = pieces.keys.sorted { $0.lexicographicallyPrecedes($1) }.map { pair in
      Border(
        first: pair[0], second: pair[1], length: pieces[pair]!.sorted().dropFirst().reduce(pieces[pair]!.min()!, +))
    }
    #expect(topology.borders() == expected)
  }
}
