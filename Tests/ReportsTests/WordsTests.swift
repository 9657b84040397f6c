import Analysis
import Register
import Testing

@testable import Reports

@Suite("Words")
struct WordsTests {
  private static let vocabularies: [(Language, Vocabulary)] = [(.nb, .nb), (.nn, .nn), (.en, .en)]

  @Test("every language has every phrase, headline label and role", arguments: Language.allCases)
  func complete(_ language: Language) throws {
    let vocabulary = try #require(Self.vocabularies.first { $0.0 == language }).1
    #expect(Phrase.allCases.filter { vocabulary.phrases[$0]?.isEmpty ?? true } == [])
    #expect(HeadlineFigure.all.map(\.id).filter { vocabulary.headline[$0] == nil } == [])
    #expect(vocabulary.headline.count == HeadlineFigure.all.count)
    #expect(Role.allCases.filter { vocabulary.roles[$0] == nil } == [])
    #expect(vocabulary.eventKinds.keys.sorted() == Vocabulary.nb.eventKinds.keys.sorted())
  }

  @Test("a phrase has the same places to fill in every language")
  func places() {
    for phrase in Phrase.allCases {
      let all = Self.vocabularies.map { places(in: $0.1.phrases[phrase] ?? "") }
      #expect(Set(all).count == 1, "\(phrase)")
    }
    for figure in HeadlineFigure.all {
      #expect(Set(Self.vocabularies.map { places(in: $0.1.headline[figure.id] ?? "") }).count == 1, "\(figure.id)")
    }
  }

  @Test("nynorsk says kommunar, innbyggjarar and ikkje")
  func nynorsk() {
    let all = Vocabulary.nn.phrases.values.joined(separator: " ") + Vocabulary.nn.headline.values.joined(separator: " ")
    for word in ["kommuner", "nbyggere", "ikke ", "fra ", "Hele ", "jevn", "edlemmer", "noen", "hvilke", "Folketall "] {
      #expect(!all.contains(word), "\(word)")
    }
    for word in ["kommunar", "nbyggjarar", "ikkje", "Heile landet", "Kjelde"] { #expect(all.contains(word), "\(word)") }
  }

  @Test(
    "places are filled once, and values are not looked through",
    arguments: [
      ("{a} og {b}", "1 og {a}"), ("{c}", "{c}"), ("{", "{"), ("}{a}", "}1"), ("{a", "{a"), ("", ""),
    ])
  func filling(_ template: String, _ expected: String) {
    #expect(filled(template, ["a": "1", "b": "{a}"]) == expected)
  }

  @Test("days and lists are written as in running text")
  func runningText() {
    let day = Day(year: 2020, month: 1, day: 9)!
    #expect(Words(.nb).day(day) == "9.1.2020")
    #expect(Words(.en).day(day) == "9\u{A0}January\u{A0}2020")
    #expect(Words(.nn).list([]) == "ingen")
    #expect(Words(.nb).list(["a"]) == "a")
    #expect(Words(.en).list(["a", "b", "c"]) == "a, b and c")
    #expect(Words(.nb).list(["a og b", "c"]) == "a og b; c")
    #expect(Words(.nb).list(["a, b", "c", "d"]) == "a, b; c; d")
    #expect(Words(.nb).list(["a, b og c"]) == "a, b og c")
  }

  private func places(in template: String) -> [String] {
    template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "}" })
    }.sorted()
  }
}
