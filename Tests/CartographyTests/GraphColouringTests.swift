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
}
