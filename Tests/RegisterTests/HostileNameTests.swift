import Register
import Testing

struct HostileNameTests {
  // A loop, not arguments of the test: reports print those, and these are long.
  @Test("A name may be anything, even a page")
  func anything() {
    let texts = [
      String(repeating: "Herøy i ", count: 20_000), String(repeating: "/", count: 50_000),
      String(repeating: "(", count: 50_000) + ")", String(repeating: "9", count: 50_000),
      String(repeating: " - ", count: 20_000), "\u{0}", "\u{301}", "((Nordland))", ")(", "(Nordland)", " (Nordland)",
    ]
    for text in texts {
      let match = SmallWorld.names.match(text)
      #expect(match.code == nil)
      #expect(SmallWorld.names.sentence(for: match, of: text).description.count < 300)
    }
  }
}
