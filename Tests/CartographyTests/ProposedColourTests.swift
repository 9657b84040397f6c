import Testing

@testable import Cartography

/// Four groups in a row, 40 km across: neighbours touch, the next but one lies 40 km off, the one after 80.
///
///     0 1 2 3
@Suite("Proposed colours")
struct ProposedColourTests {
  private func row(_ count: Int = 4) -> GroupSurroundings {
    var row = GroupSurroundings(neighbours: [], near: [])
    for first in 0..<count {
      for second in (first + 1)..<max(count, first + 1) {
        let pair = GroupSurroundings.Pair(first, second, metres: Double(second - first - 1) * 40_000)
        row.near.append(pair)
        if pair.metres == 0 { row.neighbours.append(pair) }
      }
    }
    return row
  }
  /// Blue, orange, yellow; pear and olive, which nobody tells apart well.
  private let palette = [0x77AADD, 0xEE8866, 0xEEDD88, 0xBBCC33, 0xAAAA00].map { Colour($0 as UInt32) }

  @Test("Colours that are given stay, whatever is proposed beside them")
  func givenStay() {
    for missing in 0..<4 {
      var colours: [Int?] = [0, 1, 2, 0]
      colours[missing] = nil
      let answer = proposedColours(colours, surroundings: row(), palette: palette)
      for group in 0..<4 where group != missing { #expect(answer[group] == colours[group]) }
    }
  }

  @Test("One more group changes none of the proposals before it")
  func stable() {
    let three = proposedColours([0, nil, nil], surroundings: row(3), palette: palette)
    #expect(Array(proposedColours([0, nil, nil, nil], surroundings: row(), palette: palette).prefix(3)) == three)
  }

  @Test(
    "The colour is none that is near, none that is like a neighbour's, and of the rest the one used least",
    arguments: [
      ("blue and orange are near, yellow is free", [0, 1, nil, nil], 2, 2),
      ("pear is too like the yellow beside it, and olive is used nowhere yet", [0, 1, 2, nil], 3, 4),
      ("olive is too like the pear beside it, and blue is far", [3, nil, 1, 2], 1, 0),
      ("yellow and olive are too like the pear beside it: orange 40 km off must do", [3, nil, 0, 1], 1, 1),
    ] as [(String, [Int?], Int, Int)])
  func chosen(_ name: String, _ colours: [Int?], _ group: Int, _ expected: Int) {
    #expect(proposedColours(colours, surroundings: row(), palette: palette)[group] == expected, "\(name)")
  }

  @Test("A colour that is far comes before one that is near, however often it is used")
  func farBeforeRare() {
    // Orange twice and far, blue once and 40 km off, yellow beside.
    let answer = proposedColours([1, 1, 0, 2, nil], surroundings: row(5), palette: palette, choices: 0..<3)
    #expect(answer[4] == 1)
  }

  @Test("With one colour everybody gets it, and choices are kept to")
  func few() {
    #expect(proposedColours([nil, nil], surroundings: row(2), palette: [palette[0]]) == [0, 0])
    #expect(proposedColours([0, nil], surroundings: row(2), palette: palette, choices: 0..<1) == [0, 0])
  }
}
