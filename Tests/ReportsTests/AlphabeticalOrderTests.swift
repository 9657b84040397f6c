import Testing

@testable import Reports

@Suite("Alphabetical order")
struct AlphabeticalOrderTests {
  @Test("æ, ø and å come last, accents are ignored, and every order of the names gives the same")
  func order() {
    let precedes = Language.nb.collation.precedes
    let sorted = [
      "Aremark", "Áltá", "Bø", "Čáhcesuolu", "Nes", "Nord-Fron", "Nordre Land", "nordre land", "Zürich", "Ærland",
      "Ørland", "Österdalen", "Øygarden", "Åfjord", "A\u{30A}s",
    ]
    #expect(sorted.reversed().sorted(by: precedes) == sorted.sorted(by: precedes))
    #expect(sorted.sorted(by: precedes) == ["Áltá"] + sorted.filter { $0 != "Áltá" })
  }
}
