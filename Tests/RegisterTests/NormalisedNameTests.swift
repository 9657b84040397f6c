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
