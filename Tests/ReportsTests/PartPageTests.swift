import Analysis
import Register
import Testing

@testable import Reports

@Suite("A page about a part")
struct PartPageTests {
  static let places = ReportPlaces(
    collaborations: ["aasland": "../collaborations/aasland.html", "nes": "../collaborations/nes.html"],
    upperUnits: ["01": "../counties/01.html", "02": "../counties/02.html"])

  static func page(_ scope: Scope, _ language: Language) -> Document {
    let (input, contents) = material(scope, language)
    return partPage(input, contents)
  }

  static func material(_ scope: Scope, _ language: Language) -> (ReportInput, PartContents) {
    var (input, note) = NoteTests.material(scope, language, proposing: false)
    input.places = places
    let facts = [
      DatedFact(
        collaboration: "nes", fact: .host, value: "0201",
        period: Period(start: SmallWorld.day(2020, 1, 1), end: nil)!, source: "Referat"),
      DatedFact(collaboration: "nes", fact: .model, value: "host", source: "Avtale"),
      DatedFact(collaboration: "aasland", fact: .model, value: "network"),
    ]
    return (
      input,
      PartContents(
        note: note,
        register: Register(
          collaborations: SmallWorld.collaborations, memberships: SmallWorld.memberships, facts: facts),
        previous: .init(name: "Åsland innkjøp", place: "aasland.html"))
    )
  }

  @Test("of a collaboration and of an upper unit, in every language", arguments: Language.all)
  func golden(_ language: Language) throws {
    try expectGolden(markdown(Self.page(NoteTests.collaboration, language)), named: "part.nes.\(language.code).md")
    try expectGolden(markdown(Self.page(NoteTests.county, language)), named: "part.02.\(language.code).md")
    if language == .nb {
      try expectGolden(withoutLooks(html(Self.page(NoteTests.collaboration, language))), named: "part.nes.html")
    }
  }

  @Test("tells members of the day, then earlier ones, with the days as they are known")
  func members() throws {
    let (input, contents) = Self.material(NoteTests.collaboration, .en)
    let table = participantsTable(
      of: SmallWorld.collaborations[1], in: contents.register, input, Words(input.language))
    #expect(table.groups.map(\.heading) == [nil, "Earlier"])
    #expect(table.groups.map { $0.rows.map { $0[0].text } } == [["Ærland", "Øvre Nes", "Nes"], ["Bø"]])
  }

  @Test("counts among the earlier ones who left by an event alone, but not who is yet to leave or has a row")
  func left() {
    var (input, contents) = Self.material(NoteTests.collaboration, .en)
    input.events = [
      Event(collaboration: "nes", when: .year(2019), kind: "left", municipality: SmallWorld.code("0102"), text: "Bø"),
      Event(collaboration: "nes", when: .year(2019), kind: "left", municipality: SmallWorld.code("0101"), text: "Ås"),
      Event(
        collaboration: "nes", when: .day(SmallWorld.day(2030, 1, 1)), kind: "left",
        municipality: SmallWorld.code("0201"), text: "Nes"),
    ]
    contents.register = Register(
      collaborations: SmallWorld.collaborations,
      memberships: SmallWorld.memberships.filter { $0.municipality != SmallWorld.code("0201") })
    let table = participantsTable(of: SmallWorld.collaborations[1], in: contents.register, input, Words(.en))
    #expect(table.groups.map { $0.rows.map { $0[0].text } } == [["Ærland", "Nes"], ["Bø", "Ås"]])
  }

  @Test("tells a source that all facts have once, below the table")
  func oneSource() {
    let (input, _) = Self.material(NoteTests.collaboration, .en)
    var one = SmallWorld.collaborations[1]
    one.source = "Avtale"
    let table = factsTable(of: one, in: Register(collaborations: [one], memberships: []), input, Words(.en))
    #expect(!table.columns.map(\.key).contains("source") && table.notes.contains("Source of all: Avtale."))
  }

  @Test("has one first heading, headings in order, no id twice, and leads back", arguments: Language.all)
  func structure(_ language: Language) {
    for scope in [NoteTests.collaboration, NoteTests.county] {
      let page = html(Self.page(scope, language))
      let levels = page.split(separator: "<h").dropFirst().compactMap { $0.first?.wholeNumberValue }
      #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1)
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
      let ids = page.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      #expect(Set(ids).count == ids.count)
      #expect(page.contains("href=\"../report.html\"") && page.contains("rel=\"prev\" href=\"aasland.html\""))
    }
  }

  @Test("in a made-up language says nothing of another")
  func madeUp() {
    let (input, contents) = Self.material(NoteTests.collaboration, .madeUp)
    let known = MadeUpLanguageTests.known.union(dataWords(FindingsRenderTests.evidence)).union(["Referat", "Avtale"])
    let told = markdown(partPage(input, contents))
    #expect(
      strangers(in: told, of: known).filter {
        !["svg", "html", "report", "counties", "collaborations", "aasland", "nes", "Map", "Colours", "note"].contains(
          $0)
      } == [])
  }
}
