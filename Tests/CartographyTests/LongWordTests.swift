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

@Test("a range of long numbers without room goes on after its dash, and no other dash parts a word")
func ranges() {
  let range = "1 000 000 000 232–1 000 000 000 289".replacing(" ", with: "\u{A0}")
  let whole = roomyTextWidth(range, size: 2)
  #expect(wrapped(range, width: whole + 1, size: 2) == [range])
  let parts = range.split(separator: "–").map(String.init)
  #expect(wrapped(range, width: whole * 0.7, size: 2) == [parts[0] + "–", parts[1]])
  #expect(wrapped("Oslo–Bergen", width: 4, size: 2) == ["Oslo–Bergen"])
}
