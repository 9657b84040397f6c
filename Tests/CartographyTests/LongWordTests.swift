import Cartography
import Testing

@Suite struct LongWordTests {
  @Test("a word wider than a line is parted between letters, and nothing is lost", arguments: [20.0, 3, 0.1])
  func parted(_ width: Double) {
    let word = String(repeating: "Åsen", count: 50)
    let lines = wrapped("a \(word) b", width: width, size: 2)
    #expect(lines.joined().filter { $0 != " " } == "a\(word)b")
    #expect(lines.allSatisfy { $0.count == 1 || roomyTextWidth($0, size: 2) <= width }, "\(lines)")
  }
}
