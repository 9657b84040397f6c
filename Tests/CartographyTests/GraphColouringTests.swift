import TestSupport
import Testing

@testable import Cartography

@Suite("Graph colouring")
struct GraphColouringTests {
  @Test(
    "Neighbours differ wherever there are colours enough",
    arguments: [
      ("no nodes", [], 3),
      ("one node", [[]], 1),
      ("a triangle", [[1, 2], [2], []], 3),
      ("an edge given in one direction", [[1], []], 2),
      ("a ring of five, which needs three", [[1, 4], [2], [3], [4], []], 3),
      ("a wheel of six, which needs four", [[1, 2, 3, 4, 5], [2, 5], [3], [4], [5], []], 4),
    ] as [(String, [[Int]], Int)])
  func neighboursDiffer(_ name: String, _ graph: [[Int]], _ colours: Int) {
    let answer = graphColouring(of: graph, colours: colours)
    #expect(answer.count == graph.count, "\(name)")
    for (node, others) in graph.enumerated() {
      for other in others { #expect(answer[node] != answer[other], "\(name): \(node) and \(other)") }
    }
  }

  @Test("A colour that is given stays, and others go around it")
  func givenColoursStay() {
    #expect(graphColouring(of: [[1], [2], []], colours: 2, fixed: [1: 0]) == [1, 0, 1])
  }

  @Test("With too few colours every node still gets one of them")
  func tooFewColours() {
    let answer = graphColouring(of: [[1, 2], [2], []], colours: 2)
    #expect(Set(answer) == [0, 1])
  }

  @Test("Nodes without edges share the palette evenly")
  func spreads() {
    #expect(graphColouring(of: [[], [], [], []], colours: 4).sorted() == [0, 1, 2, 3])
  }

  @Test("Counts that are carried on give what counting anew does", arguments: 1...20 as ClosedRange<UInt64>)
  func likeCountingAnew(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...40, using: &random)
    let graph = (0..<count).map { _ in
      (0..<Int.random(in: 0...4, using: &random)).map { _ in Int.random(in: 0..<count, using: &random) }
    }
    var fixed: [Int: Int] = [:]
    for colour in 0...1 { fixed[Int.random(in: 0..<count, using: &random)] = colour }
    for colours in [2, 3, 8] {
      #expect(
        graphColouring(of: graph, colours: colours, fixed: fixed)
          == countedAnew(graph, colours: colours, fixed: fixed))
    }
  }

  /// The clear way: the colours around each node are looked up whenever they are asked for.
  private func countedAnew(_ graph: [[Int]], colours: Int, fixed: [Int: Int]) -> [Int] {
    var adjacent = [Set<Int>](repeating: [], count: graph.count)
    for (node, others) in graph.enumerated() {
      for other in others where other != node {
        adjacent[node].insert(other)
        adjacent[other].insert(node)
      }
    }
    var answer = graph.indices.map { fixed[$0] }
    while let node = answer.indices.filter({ answer[$0] == nil }).max(by: {
      let shown = { (node: Int) in Set(adjacent[node].compactMap { answer[$0] }).count }
      return (shown($0), adjacent[$0].count, -$0) < (shown($1), adjacent[$1].count, -$1)
    }) {
      answer[node] = (0..<colours).min { first, second in
        let taken = { (colour: Int) in adjacent[node].count { answer[$0] == colour } }
        let used = { (colour: Int) in answer.count { $0 == colour } }
        return (taken(first), used(first), first) < (taken(second), used(second), second)
      }
    }
    return answer.map { $0 ?? 0 }
  }
}
