import Analysis
import Register
import Testing

@testable import Reports

@Suite("The first page of a report")
struct OpeningTests {
  private static func input(_ language: Language = .nb, measured: Bool = true) -> ReportInput {
    var input = SmallWorld.input(language: language)
    if measured { input.assessment = Assessment(FindingsRenderTests.evidence) }
    return input
  }

  private static func blocks(_ input: ReportInput) -> [Document.Block] {
    let blocks = report(input, figure: .collaborations(input)).blocks
    let end = blocks.firstIndex { if case .section("maps", _) = $0 { true } else { false } }
    return Array(blocks[..<(end ?? 0)])
  }

  private static func findings(_ input: ReportInput) -> [RunningText] {
    blocks(input).flatMap { if case .summary(let items, _) = $0 { items } else { [] } as [RunningText] }
  }

  @Test("has the day, four numbers, at most five findings, and the map, small", arguments: Language.all)
  func contents(_ language: Language) throws {
    let blocks = Self.blocks(Self.input(language))
    guard case .paragraph(let day) = blocks[0], case .keyFigures(let figures) = blocks[1] else {
      Issue.record("\(blocks)")
      return
    }
    #expect(day.text.contains("2020") && figures.count == 4)
    #expect((1...5).contains(Self.findings(Self.input(language)).count))
  }

  @Test("says each finding in a sentence that ends with where it is shown", arguments: Language.all)
  func places(_ language: Language) throws {
    let input = Self.input(language)
    let page = reportHTML(input)
    for finding in Self.findings(input) {
      let links = finding.parts.compactMap { if case .link(_, let place) = $0 { place } else { nil } as String? }
      let place = try #require(links.last)
      #expect(page.contains("id=\"\(place.dropFirst())\""), "\(finding.text)")
      #expect(finding.text.hasSuffix(".") && !finding.text.contains("{"), "\(finding.text)")
    }
  }

  @Test("takes the first five that have something to say, in the order of the list")
  func order() {
    let texts = Self.findings(Self.input()).map(\.text)
    #expect(
      texts == [
        "Deltakelsen er høyest i Østfylket (100\u{A0}%) og lavest i Åfylket (50\u{A0}%). Se tabell 3-1.",
        "Én kommune med minst 50\u{A0}000 innbyggere står utenfor, Nes, med 100\u{A0}% av alle innbyggerne utenfor. "
          + "Se Store kommuner utenfor.",
        "Ett samarbeid er restsamarbeid: det mangler senteret i regionen og er lite ved siden av byen utenfor "
          + "(Åsland innkjøp). Se Restsamarbeid og motvekt.",
        "1 av 2 bo- og arbeidsmarkedsregioner er delt mellom flere samarbeid. Se Delte regioner.",
        "Samarbeidet med flest innbyggere er Nes, Ærland & omegn (72\u{A0}345), det med færrest er "
          + "Åsland innkjøp (3\u{A0}300). Se tabell 3-3.",
      ])
  }

  @Test("of a data set that nobody has measured speaks of what the register knows")
  func unmeasured() {
    let texts = Self.findings(Self.input(measured: false)).map(\.text)
    #expect(texts.count == 2 && texts[1].hasPrefix("Samarbeidet med flest innbyggere er Nes, Ærland & omegn"))
  }

  @Test("without staff counts who stands outside instead")
  func noStaff() {
    let input = SmallWorld.input(collaborations: [SmallWorld.collaborations[1]])
    #expect(openingFigures(input, Words(input.language)).last?.value == "3")
    #expect(openingFigures(Self.input(), Words(.nb)).last?.value == "3,5")
  }
}

@Suite("Names that lead somewhere")
struct LeadingTextTests {
  @Test(
    "lead once, as whole words, the longest first",
    arguments: [
      ("Nes and Nes", ["Nes"], "[Nes] and Nes"), ("Nesodden, Nes", ["Nes"], "Nesodden, [Nes]"),
      ("Øvre Nes", ["Nes", "Øvre Nes"], "[Øvre Nes]"), ("Nes, Øvre Nes", ["Nes", "Øvre Nes"], "[Nes], [Øvre Nes]"),
      ("Nes-Ås", ["Nes"], "Nes-Ås"), ("", ["Nes"], ""), ("nothing", [], "nothing"), ("(Nes)", ["Nes"], "([Nes])"),
    ])
  func names(_ text: String, _ names: [String], _ shown: String) {
    let running = RunningText(text, leading: names.map { NamedPlace(name: $0, place: "x.html") })
    let told = running.parts.map { part in
      switch part {
      case .text(let text): text
      case .link(let text, to: _): "[\(text)]"
      }
    }.joined()
    #expect(told == shown)
    #expect(running.text == text)
  }
}
