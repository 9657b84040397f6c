import Analysis
import Register
import Testing

@testable import Reports

/// A language that is one folder and one name goes through everything.
@Suite("A made-up language")
struct MadeUpLanguageTests {
  static let input = SmallWorld.input(language: .madeUp)
  static let known = dataWords(input)

  @Test("says every phrase with the same places to fill as the others", arguments: Said.all)
  func phrases(_ phrase: Said) {
    #expect(strangers(in: withoutPlaces(phrase.text(.madeUp))) == [])
    #expect(places(in: phrase.text(.madeUp)) == places(in: phrase.text(.en)))
  }

  @Test("has every table to itself", arguments: TableTheme.all.map(\.id))
  func tables(_ id: String) throws {
    let table = try #require(TableTheme.named(id)).table(Self.input)
    #expect(strangers(in: text(table), of: Self.known) == [])
    #expect(strangers(in: markdown(table), of: Self.known) == [])
  }

  @Test("has the report to itself, as a page and in Markdown")
  func report() {
    #expect(strangers(in: visible(reportHTML(Self.input)), of: Self.known) == ["SVG"])
    let cards = PlaceCards(Self.input)
    let told = cards.unitLabels + cards.groupLabels + (cards.units + cards.groups).flatMap(\.facts)
    #expect(strangers(in: told.joined(separator: "\n"), of: Self.known) == [])
    #expect(reportHTML(Self.input).contains("<html lang=\"qya\">"))
    #expect(strangers(in: reportMarkdown(Self.input), of: Self.known) == ["svg"])
  }

  @Test("has findings, candidates, proposals and differences to itself")
  func findings() throws {
    let evidence = FindingsRenderTests.evidence, assessment = Assessment(evidence)
    #expect(strangers(in: findingsText(assessment, language: .madeUp), of: Self.known) == [])
    let bare = Assessment(Evidence(snapshot: evidence.snapshot))
    #expect(strangers(in: findingsText(bare, language: .madeUp), of: Self.known) == [])
    let answer = try #require(evidence.candidates(for: SmallWorld.code("0202")))
    #expect(strangers(in: candidatesText(answer, in: evidence, language: .madeUp), of: dataWords(evidence)) == [])
    let (difference, proposed, after) = FindingsRenderTests.proposal
    let told = whatIfText(difference, proposed: proposed, in: after, language: .madeUp)
    #expect(strangers(in: told, of: dataWords(proposed, Self.input)) == [])
    let days = DifferenceRenderTests.difference()
    #expect(strangers(in: differenceText(days, input: Self.input), of: dataWords(days, Self.input)) == [])
  }

  @Test("has every map to itself", arguments: MapTheme.all.map(\.id))
  func maps(_ id: String) throws {
    let theme = try #require(MapTheme.named(id))
    var input = MapWorld.measured(language: .madeUp).input
    let present = input.report.snapshot
    input.earlier = Snapshot(
      territory: present.territory,
      register: Register(
        collaborations: present.register.collaborations, memberships: Array(present.register.memberships.dropFirst(3))),
      day: SmallWorld.day(2019, 10, 1))
    let sheet = theme.sheet(input)
    let said = sheet.texts().map(\.text) + [sheet.title, sheet.description]
    #expect(strangers(in: said.joined(separator: "\n"), of: dataWords(input.report)) == [])
    #expect(sheet.language == "qya")
  }

  @Test("sorts and writes by its own habits")
  func habits() {
    let words = Words(.madeUp)
    #expect(["k", "z", "a"].sorted(by: Language.madeUp.collation.precedes) == ["a", "z", "k"])
    #expect(words.numbers.decimal(1_234.5, places: 1) == "1’234·5")
    #expect(words.list(["a", "b"]) == "a ανδ b")
    #expect(words.day(SmallWorld.day(2020, 10, 1)) == "2020/10/1")
  }

  private func withoutPlaces(_ template: String) -> String {
    template.replacing(/\{[A-Za-z]+[:?]/, with: " ").replacing(/[A-Za-z_.]+\}/, with: " ")
  }
}
