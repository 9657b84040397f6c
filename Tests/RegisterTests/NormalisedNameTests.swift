import Register
import Testing

struct NormalisedNameTests {
  @Test(
    "Spellings that differ in form alone are equal",
    arguments: [
      ("Nord-Fron", "nord fron"), ("NORD FRON", "nord fron"), ("Nord\u{2011}Fron", "nord fron"),
      ("Nord – Fron", "nord fron"), (" Nord\u{A0}Fron\u{A0}", "nord fron"), ("Nord\u{AD}re Follo", "nordre follo"),
      ("A\u{30A}s", "ås"), ("ÅS", "ås"), ("Ås kommune", "ås"), ("kommune", "kommune"), ("Porsáŋgu", "porsáŋgu"),
      ("", ""),
    ])
  func equal(_ text: String, _ expected: String) {
    #expect(normalisedName(text, ignoring: ["kommune"]) == expected, "'\(text)'")
  }

  @Test("Texts of ASCII alone come out as they do beside a letter that is none")
  func onlyASCII() {
    var state: UInt64 = 7
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let signs: [Character] = ["A", "z", "Z", "0", " ", "-", "\t", "'", "@", "[", "\u{7F}", "\u{1}"]
    for _ in 0..<2_000 {
      let text = String((0..<Int(next() % 9)).map { _ in signs[Int(next() % UInt64(signs.count))] })
      // The letter has the text take the general way.
      let beside = normalisedName("\(text) ø").split(separator: " ").dropLast().joined(separator: " ")
      #expect(normalisedName(text) == beside, "'\(text)'")
    }
  }

  @Test("Letters that differ are different", arguments: [("Å", "Aa"), ("á", "a"), ("ø", "o"), ("æ", "ae")])
  func different(_ a: String, _ b: String) {
    #expect(normalisedName(a) != normalisedName(b))
  }

  @Test(
    "Names in several languages come apart at dashes with spaces and at slashes",
    arguments: [
      ("Porsanger - Porsáŋgu - Porsanki\u{A0}", ["Porsanger", "Porsáŋgu", "Porsanki"]),
      ("Nord-Fron", ["Nord-Fron"]), ("Oslo/Bærum", ["Oslo", "Bærum"]),
      ("Gáivuotna – Kåfjord", ["Gáivuotna", "Kåfjord"]),
      ("Os -", ["Os -"]), ("", []), (" / ", []),
    ])
  func parts(_ text: String, _ expected: [String]) {
    #expect(parallelNames(text) == expected, "'\(text)'")
  }

  @Test(
    "A remark in brackets is no part of the name",
    arguments: [("Herøy (Nordland)", "Herøy"), ("Herøy", "Herøy"), ("(Nordland)", "(Nordland)"), ("Os ) ", "Os )")])
  func remark(_ text: String, _ expected: String) {
    #expect(nameWithoutRemark(text) == expected)
  }
}
