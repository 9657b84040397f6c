import Analysis
import Testing

@testable import Reports

@Suite("Sources of a report")
struct SourceNoteTests {
  private static var input: ReportInput {
    var input = SmallWorld.input(language: .en)
    input.assessment = Assessment(FindingsRenderTests.evidence)
    input.sources = [
      .init(title: "Places", place: "Office", licence: "CC0", facts: [[]]),
      .init(title: "Borders", facts: [.contiguity]), .init(title: "Flows, plans", facts: [.commuting, .plans]),
      .init(title: "Advice", facts: [.advice]), .init(title: "Anything"),
    ]
    return input
  }

  @Test(
    "stand below a figure or a table by number, those alone that it uses",
    arguments: [
      ([], "[1]"), (.contiguity, "[1], [2]"), (.plans, "[1], [3]"), (.regions, "[1]"),
      ([.contiguity, .commuting], "[1], [2], [3]"),
    ] as [(Facts, String)])
  func numbers(_ used: Facts, _ numbers: String) throws {
    let note = try #require(Self.input.sourceNote(used, Words(.en)).first)
    #expect(note.hasPrefix("Membership as of ") && note.hasSuffix(" Sources: \(numbers)."))
  }

  @Test("of which nobody has said what for are not numbered")
  func plain() {
    let input = SmallWorld.input(language: .en)
    #expect(input.sourceNote(.assessment, Words(.en)) == Array(sourceLines(input, Words(.en)).prefix(1)))
  }

  @Test("stand once, at the end, with place and licence, without those that the report does not use")
  func list() {
    let page = reportMarkdown(Self.input)
    #expect(page.contains("- \\[1\\] Places. Office. Licence: CC0.\n- \\[2\\] Borders.\n"))
    #expect(page.contains("\n- Anything.") && !page.contains("Advice"))
    #expect(page.components(separatedBy: "Office").count == 2)
  }
}

@Suite("What belongs around a figure")
struct FigureTextTests {
  private static let figure = FigureReference(
    id: "map-x", file: "map-x.svg", number: "7", title: "Who \"buys\"", alternative: "Alt", description: "Long")

  @Test("is told as a text to copy from")
  func text() {
    let lines = figureText(Self.figure, SmallWorld.input(language: .en)).split(separator: "\n")
    #expect(lines.prefix(5) == ["Figure 7: Who \"buys\"", "Alternative text:", "Alt", "Description:", "Long"])
    #expect(lines.contains { $0.contains("© Nobody, CC BY 4.0") })
  }

  @Test("is told to programs with number and title apart")
  func json() {
    let told = figuresJSON([Self.figure, .collaborations(SmallWorld.input())], SmallWorld.input(language: .en))
    for part in [
      "\"id\": \"map-x\"", "\"number\": \"7\"", "\"title\": \"Who \\\"buys\\\"\"", "\"day\": \"2020-10-01\"",
      "\"language\": \"en\"", "\"file\": \"figure-3-1.svg\"",
    ] { #expect(told.contains(part), "\(part)") }
  }

  @Test("a table and a map name only the sources in few words that they use, and all where nobody says what is used")
  func credits() {
    var input = SmallWorld.input(language: .en)
    input.sourceLine = "Everything."
    input.credits = [
      .init("Register {day}", facts: [[]]), .init("Areas", facts: [.regions]),
      .init("Flows", facts: [.commuting, .events]),
    ]
    func line(_ used: Facts?) -> String? { sourceLines(input, used: used, Words(.en)).last }
    #expect(line([]) == "Sources: Register 1\u{A0}October\u{A0}2020.")
    #expect(line(.regions) == "Sources: Register 1\u{A0}October\u{A0}2020; Areas.")
    #expect(line(.events) == "Sources: Register 1\u{A0}October\u{A0}2020; Flows.")
    #expect(line(nil) == "Sources: Register 1\u{A0}October\u{A0}2020; Areas; Flows.")
    #expect(TableTheme.members.table(input).source.last == line([]))
    input.credits = []
    #expect(line([]) == "Everything.")
  }
}
