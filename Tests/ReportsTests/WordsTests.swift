import Analysis
import Register
import Testing

@testable import Reports

/// One thing that every language says.
struct Said: Sendable, CustomTestStringConvertible {
  let name: String
  let text: @Sendable (Language) -> String
  var testDescription: String { name }

  /// Everything that is said in words of its own, whoever says it.
  static let all: [Said] =
    said(TablePhrase.self) { $0.text($1) } + said(FitPhrase.self) { $0.text($1) }
    + said(PagePhrase.self) { $0.text($1) } + said(FindingPhrase.self) { $0.text($1) }
    + said(DifferencePhrase.self) { $0.text($1) } + said(MapPhrase.self) { $0.text($1) }
    + said(ValueMapPhrase.self) { $0.text($1) } + said(FindingsMapPhrase.self) { $0.text($1) }
    + said(RelationsMapPhrase.self) { $0.text($1) }
    + said(PopulationMapPhrase.self) { $0.text($1) } + said(ChoroplethPhrase.self) { $0.text($1) }
    + said(MultiplesPhrase.self) { $0.text($1) }
    + said(DifferenceMapPhrase.self) { $0.text($1) } + said(FigurePhrase.self) { $0.text($1) }
    + said(ClaimPhrase.self) { $0.text($1) } + said(CooperationPhrase.self) { $0.text($1) }
    + said(ScreenPhrase.self) { $0.text($1) } + said(SheetPhrase.self) { $0.text($1) }
    + said(NotePhrase.self) { $0.text($1) } + said(JournalPhrase.self) { $0.text($1) }
    + said(OpeningPhrase.self) { $0.text($1) }
    + said(PartPhrase.self) { $0.text($1) }
    + said(EventKind.self) { $0.text($1) }
    + said(Role.self) { $0.text($1) }
    + HeadlineFigure.all.map(\.id).map { id in Said(name: id) { $0.messages.headline(id) ?? "" } }

  private static func said<Phrase: CaseIterable & Sendable>(
    _: Phrase.Type, _ text: @escaping @Sendable (any Messages, Phrase) -> String
  ) -> [Said] {
    Phrase.allCases.map { phrase in Said(name: "\(Phrase.self).\(phrase)") { text($0.messages, phrase) } }
  }
}

@Suite("Words")
struct WordsTests {
  @Test("collaborations of which none is filed under a county have no heading, beside others they have")
  func headingWithoutCounty() {
    let words = Words(.nb), territory = MapWorld("AB").input.report.snapshot.territory
    let nobody = CountyGroup(county: County(code: "", name: ""), collaborations: [])
    let county = CountyGroup(county: County(code: "01", name: "Vest"), collaborations: [])
    #expect(territory.hasUpperUnits)
    #expect(words.heading(of: nobody, among: [nobody], in: territory) == nil)
    #expect(words.heading(of: nobody, among: [county, nobody], in: territory) == words[.withoutUpper])
    #expect(words.heading(of: county, among: [county], in: territory) == "Vest")
  }

  @Test("every language has every phrase, with the same places to fill", arguments: Said.all)
  func phrases(_ phrase: Said) {
    let texts = Language.all.map(phrase.text)
    #expect(texts.allSatisfy { !$0.isEmpty && $0 != phrase.name })
    #expect(Set(texts.map(places)).count == 1)
  }

  @Test("every language has a label for every headline figure, and no other", arguments: Language.all)
  func headline(_ language: Language) {
    #expect(HeadlineFigure.all.map(\.id).filter { language.messages.headline($0)?.isEmpty ?? true } == [])
    #expect(language.messages.headline("nothing") == nil)
  }

  @Test("every figure of the catalogue has the sentence that defines it, and no sentence is left over")
  func figures() {
    #expect(Set(FigurePhrase.allCases.map(\.rawValue)) == Set(Figure.all.map(\.definition)))
    #expect(FigurePhrase.allCases.count == Figure.all.count)
    for figure in Figure.all {
      let needsLimit = figure.limit != nil
      for language in Language.all + [.madeUp] {
        let text = FigurePhrase(rawValue: figure.definition).map(language.messages.text) ?? ""
        #expect(places(in: text).contains("limit") == needsLimit, "\(figure.definition) in \(language.code)")
      }
    }
  }

  @Test("languages are found by their codes, and the first that is known is preferred")
  func codes() {
    #expect(Set(Language.all.map(\.code)).count == Language.all.count)
    for language in Language.all { #expect(Language(code: language.code) == language) }
    #expect(Language(code: "qya") == nil && Language(code: "NB") == nil)
    #expect(Language.preferred(of: ["qya", "en", "nn"]) == .en)
    #expect(Language.preferred(of: []) == .en)
  }

  @Test("a word goes with its number, and a name becomes an owner, as the language has it")
  func forms() {
    for language in Language.all {
      #expect(language.plural(1) == .one)
      #expect([0, 2, 11].allSatisfy { language.plural($0) == .other })
    }
    #expect(["Drammen", "Moss", "Vaksdal"].map(Language.nb.genitive) == ["Drammens", "Moss’", "Vaksdals"])
    #expect(Language.en.genitive("Moss") == "Moss’s")
  }

  @Test("nynorsk says innbyggjarar and ikkje")
  func nynorsk() {
    let all = Said.all.map { $0.text(.nn) }.joined(separator: " ")
    for word in ["enheter", "nbyggere", "ikke ", "fra ", "Hele ", " jevn", "noen", "hvilke", "Folketall "] {
      #expect(!all.contains(word), "\(word)")
    }
    for word in ["nbyggjarar", "ikkje", "Heile landet", "Kjelde"] { #expect(all.contains(word), "\(word)") }
  }

  @Test(
    "places are filled once, and values are not looked through",
    arguments: [
      ("{a} og {b}", "1 og {a}"), ("{c}", "{c}"), ("{", "{"), ("}{a}", "}1"), ("{a", "{a"), ("", ""),
    ])
  func filling(_ template: String, _ expected: String) {
    #expect(filled(template, ["a": "1", "b": "{a}"], in: .nb) == expected)
  }

  @Test("days and lists are written as in running text")
  func runningText() {
    let day = Day(year: 2020, month: 1, day: 9)!
    #expect(Words(.nb).day(day) == "9.1.2020")
    #expect(Words(.en).day(day) == "9\u{A0}January\u{A0}2020")
    #expect(Words(.nn).list([]) == "ingen")
    #expect(Words(.nb).list(["a"]) == "a")
    #expect(Words(.en).list(["a", "b", "c"]) == "a, b and c")
    #expect(Words(.nb).list(["a og b", "c"]) == "a og b og c")
    #expect(Words(.nb).list(["a, b", "c", "d"]) == "a, b; c; og d")
    #expect(Words(.nb).list(["a, b og c"]) == "a, b og c")
    // Whose order tells nothing: the "and" between two names is the first that is read.
    #expect(MapWords(.nb).tied(["a og b", "c"]) == "c og a og b")
    #expect(MapWords(.en).inARow(["a and b", "c", "d", "e"]) == "c, d, e and a and b")
  }
}

/// The values that a template asks for. Which forms of words go with them differs from language to language.
func places(in template: String) -> Set<String> {
  Set(
    template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { place in
      let name = place.prefix { $0.isLetter }
      return place.dropFirst(name.count).first == "}" ? String(name) : nil
    })
}
