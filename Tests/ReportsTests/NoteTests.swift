import Analysis
import Register
import Testing

@testable import Reports

/// The note about the western county of the small world, with proposals: its outsider joins what crosses the border.
@Suite("A note about a part")
struct NoteTests {
  /// What a note about an upper unit or a collaboration is made from.
  static func material(
    _ scope: Scope, _ language: Language, proposing: Bool = true
  ) -> (input: ReportInput, contents: NoteContents) {
    let evidence = FindingsRenderTests.evidence
    var input = SmallWorld.input(language: language)
    input.assessment = Assessment(evidence).limited(to: scope)
    input.part = scope.extent(in: evidence.snapshot)
    let figure = FigureReference(
      id: "map-part", file: "note-02.svg", title: "Map", alternative: "Map", description: "Colours")
    var contents = NoteContents(candidates: evidence.candidates(of: scope), map: figure)
    if proposing {
      let (difference, proposed, after) = FindingsRenderTests.proposal
      contents.proposals = ProposedState(
        difference.limited(to: scope, from: evidence, to: after), proposed: proposed, in: after)
    }
    return (input, contents)
  }

  static let county = Scope(upperUnits: [SmallWorld.counties[1]])!
  static let collaboration = Scope(collaborations: ["nes"])!

  @Test("about an upper unit, in every language", arguments: Language.all)
  func county(_ language: Language) throws {
    let (input, contents) = Self.material(Self.county, language)
    try expectGolden(noteMarkdown(input, contents), named: "note.\(language.code).md")
    if language == .nb { try expectGolden(withoutLooks(noteHTML(input, contents)), named: "note.html") }
  }

  @Test("about a collaboration, without proposals")
  func collaboration() throws {
    let (input, contents) = Self.material(Self.collaboration, .nb, proposing: false)
    try expectGolden(noteMarkdown(input, contents), named: "note.collaboration.md")
  }

  @Test("in a made-up language says nothing of another")
  func madeUp() {
    let (input, contents) = Self.material(Self.county, .madeUp)
    let known = MadeUpLanguageTests.known.union(dataWords(contents.proposals!.proposed, input)).union(
      dataWords(FindingsRenderTests.evidence))
    #expect(
      strangers(in: noteMarkdown(input, contents), of: known).filter {
        !["svg", "Map", "Colours", "note"].contains($0)
      } == [])
  }

  @Test("explains every measure that its tables show, below them")
  func meanings() {
    for block in note(Self.material(Self.county, .en).input, Self.material(Self.county, .en).contents).blocks {
      guard case .table(let table) = block, table.id == "note-fit" else { continue }
      for column in table.columns where ["mean_cover", "leaderless", "self_containment", "pieces"].contains(column.key)
      {
        #expect(table.notes.contains { $0.hasPrefix(column.heading + ": ") }, "\(column.heading)")
      }
      return
    }
    Issue.record("no table of fit")
  }
}
