import Analysis
import Register
import Testing

@testable import Reports

/// The small world four months before the day for which its register is true: of its four members only `0201` has a start
/// on record, so that between one and four of five took part.
@Suite("Figures of a day of which it is not known who took part")
struct UnknownFiguresTests {
  private static func input(_ language: Language = .en, knownOn known: Day? = SmallWorld.day(2020, 10, 1))
    -> ReportInput
  {
    var input = SmallWorld.input(language: language)
    input.snapshot = Snapshot(
      territory: input.snapshot.territory,
      register: Register(collaborations: SmallWorld.collaborations, memberships: SmallWorld.memberships),
      day: SmallWorld.day(2020, 6, 1), knownOn: known)
    return input
  }

  private static func printed(_ cell: Cell, _ input: ReportInput) -> String {
    cell.printed(in: Table.Column(nil, "", .whole), input.language.numbers, Words(input.language))
  }

  @Test("Tables have the limits for readers, and what is on record for scripts")
  func tables() throws {
    let input = Self.input()
    let headline = TableTheme.headline.table(input)
    func row(_ id: String) throws -> [Cell] { try #require(headline.rows.first { $0[0] == .text(id) }) }
    #expect(try row("members")[2].value == .missing && Self.printed(row("members")[2], input) == "1–4")
    #expect(try row("members")[2].machineText == "4" && row("participation")[2].machineText == "0.8")
    let plain = TableTheme.headline.table(Self.input(knownOn: nil))
    for (own, other) in zip(headline.rows, plain.rows) {
      #expect(own[2...4].map(\.machineText) == other[2...4].map(\.machineText), "\(own[0])")
    }
    #expect(json(headline).contains("0.8"))
    #expect(try Self.printed(row("participation")[2], input) == "20–80%")
    #expect(try Self.printed(row("mean_members")[2], input) == "?")
    #expect(try row("municipalities")[2].value == .number(5) && row("collaborations")[2].value == .number(3))
    #expect(try row("participation").allSatisfy { if case .number = $0.value { false } else { true } })
    for theme in [TableTheme.headline, .participationByCounty, .participationBySize, .collaborations, .fit, .regions] {
      let table = theme.table(input)
      #expect(table.rows.joined().contains { $0.isUnknown }, "\(theme.id)")
      #expect(table.notes.contains { $0.contains("“?”") }, "\(theme.id)")
      #expect(table.notes.contains { $0.contains("3 memberships have no recorded start") }, "\(theme.id)")
      #expect(!theme.table(Self.input(knownOn: nil)).rows.joined().contains { $0.isUnknown }, "\(theme.id)")
    }
  }

  @Test("A collaboration is known where all its members are")
  func collaborations() throws {
    let input = Self.input(), unknown = UnknownCollaborations(input)
    #expect(["aasland", "nes", "alone"].map(unknown.isKnown) == [false, false, true])
    #expect(unknown.printedSum("nes", as: .whole) { Double($0.municipalities) } == "1–2")
    let column = try #require(ValueColumn.named("mean_cover", in: input))
    #expect(column.unknown == ["aasland", "nes"] && column.restsOnMembers)
    #expect(column.values.allSatisfy { $0.unit == "alone" || $0.value == nil })
    #expect(try !#require(ValueColumn.named("population", in: input)).restsOnMembers)
    #expect(try !#require(ValueColumn.named("regions.population", in: input)).restsOnMembers)
  }

  @Test("Key figures and sentences say what is known, in every language", arguments: Language.all)
  func sentences(_ language: Language) throws {
    let input = Self.input(language), words = Words(language.inNorway)
    let figures = openingFigures(input, words)
    #expect(figures.map { $0.value.replacingOccurrences(of: "\u{A0}", with: " ") }.first?.hasPrefix("20–80") == true)
    #expect(figures[0].detail?.hasPrefix("1–4 ") == true)
    // Of shares that may all be the same none is the highest.
    #expect(OpeningFinding.all.first?.sentence(OpeningFacts(input, words)) == nil)
    #expect(
      input.countryFigures.number("members") == nil && input.countryFigures.owner(of: "largest_population") == "–")
    let alternative = FigureReference.collaborations(input).alternative
    #expect(alternative.contains("1–4 ") && alternative.contains("1–4 \(language == .en ? "are" : "")"))
    #expect(try words.recordNotes(#require(Optional(input.snapshot))).count == 1)
  }

  @Test("A finding is told as far as members are on record")
  func asRecorded() {
    let (unknown, known) = (Self.input(), Self.input(knownOn: nil))
    let words = Words(unknown.language)
    #expect(OpeningFacts(unknown, words).asRecorded("One stands outside.") == "As recorded: one stands outside.")
    #expect(OpeningFacts(known, words).asRecorded("One stands outside.") == "One stands outside.")
  }

  @Test("A note opens with what is known")
  func noteLead() throws {
    let scope = try #require(Scope(upperUnits: [SmallWorld.counties[0]]))
    func opening(_ input: ReportInput) throws -> String {
      var input = input
      input.part = scope.extent(in: input.snapshot)
      return noteMarkdown(input, NoteContents(candidates: []))
    }
    let unknown = try opening(Self.input())
    #expect(unknown.contains("0–3 of 3 municipalities are members of a collaboration"))
    #expect(unknown.contains("3 are on record as members, 3 of them without a recorded start"))
    #expect(!unknown.contains("Nobody stands outside") && !unknown.contains("No membership is on record for 0"))
    #expect(try opening(Self.input(knownOn: nil)).contains("Nobody stands outside"))
  }
}

@Test("A value at the beginning of a sentence has a capital where the place has")
func capitalOfValue() {
  let values = ["members": "an unknown number", "area": "Ås"]
  #expect(
    filled("Map of {area}. {Members} take part, {members}.", values, in: .en)
      == "Map of Ås. An unknown number take part, an unknown number.")
}

@Test("No sentence of a text begins with a number that may be an unknown one", arguments: Language.all)
func sentencesBeginWithCapitals(_ language: Language) {
  for said in Said.all where said.name.hasPrefix("MapPhrase") || said.name.hasPrefix("PopulationMapPhrase") {
    let text = said.text(language)
    #expect(
      text.firstMatch(of: /[.!?] \{(members|share|outsiders|between|population_share)\}/) == nil
        || said.name.contains("groups"),
      "\(said.name): \(text)")
  }
}

@Test("Of one there is one", arguments: Language.all)
func singular(_ language: Language) {
  let words = Words(language.inNorway), maps = MapWords(language.inNorway)
  let values = [
    "groups": "1", "lost": "1", "municipalities": "1", "members": "0", "day": "x", "area": "y", "collaborations": "0",
    "share": "z", "people": "u",
  ]
  let texts = [
    maps.filled(.panelOpenNote, values), words.filled(.noteLeadNone, values),
    maps.filled(.figureAreaAlternative, values), maps.filled(.figureAreaUnknownAlternative, values),
    maps.filled(.participationSubtitle, values), maps.filled(.participationPeopleSubtitle, values),
    maps.filled(.participationUnknownSubtitle, values), maps.filled(.panelOpenPartNote, values),
    maps.filled(.panelOpenPartNoneNote, values),
  ]
  for text in texts {
    for odd in ["1 collaborations", "1 kommune ", "1 municipality", "of 1 ", "av 1 "] {
      #expect(!text.contains(odd), "\(text)")
    }
  }
}
