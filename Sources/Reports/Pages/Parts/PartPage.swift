import Analysis
import Register

/// What a page about a part has besides what a note about it is made from.
public struct PartContents: Sendable {
  /// What a note about the part would be made from.
  public var note: NoteContents
  /// The register with what was, and is to come, of every collaboration.
  public var register: Register
  /// The pages before and after it; `nil` at the ends.
  public var previous, next: NeighbourPage?

  /// Contents from their parts.
  public init(note: NoteContents, register: Register, previous: NeighbourPage? = nil, next: NeighbourPage? = nil) {
    self.note = note
    self.register = register
    self.previous = previous
    self.next = next
  }

  /// A page of the same kind.
  public struct NeighbourPage: Hashable, Sendable {
    /// What it is about.
    public var name: String
    /// Its file, seen from the page.
    public var place: String

    /// A page from its parts.
    public init(name: String, place: String) {
      self.name = name
      self.place = place
    }
  }
}

/// The page about a part, as HTML: one collaboration or one upper unit, with all that the report knows of it.
///
/// It lies in a folder inside that of the report, and leads back to it.
///
/// - Precondition: the input has a part and an assessment, and its places are seen from the page's folder.
public func partHTML(_ input: ReportInput, _ contents: PartContents) -> String {
  var document = partPage(input, contents)
  document.cards = PlaceCards(input)
  return html(document)
}

/// The page: what a note says of the part, and who takes part through time, what is recorded, and what lies around.
func partPage(_ input: ReportInput, _ contents: PartContents) -> Document {
  let words = Words(input.language)
  let own = input.part?.scope.collaborations.first.flatMap { id in
    input.snapshot.collaborations.first { $0.id == id }
  }
  let title =
    own?.fullName
    ?? words.title(
      words.filled(.noteTitle, ["day": words.day(input.snapshot.day)]), of: input.part?.scope,
      in: input.snapshot.register)
  let fit = noteFit(input, words)
  let blocks =
    [ways(contents, words), .paragraph(sourceLines(input, words)[0])]
    + words.recordNotes(input.snapshot).map { .paragraph(RunningText($0)) }
    + [.keyFigures(own.map { partFigures(of: $0, input, words) } ?? partFigures(ofPart: input, words))]
    + section("map", words[.figureHeading], contents.note.map.map { [.figure($0)] } ?? [])
    + (own.map { aboutCollaboration($0, input, contents, words) }
      ?? section("members", words[.noteMembersHeading], noteMembers(input, words))
      + section("units", words[.municipalities], [.table(unitsTable(input, words))]))
    + section("findings", words[.findingsHeading], partFindings(input, words))
    + section("fit", words.filled(.fitHeading, words.places(input.references)), fit)
    + section("outsiders", words[.noteOutsidersHeading], noteOutsiders(input, contents.note.candidates, words))
    + section("around", words[.noteAroundHeading], noteAround(input, words))
    + section(
      "sources", words[.sourcesHeading], sources(input, used: .assessment.union([.contiguity, .surroundings]), words))
  return Document(
    language: input.language, title: title, blocks: blocks.map { $0.leading(in: input) }, form: .report)
}

extension Document.Block {
  /// The block with the collaborations and upper units of its tables, and the collaborations in its lists, leading to
  /// their pages.
  fileprivate func leading(in input: ReportInput) -> Document.Block {
    switch self {
    case .table(let table): .table(table.leading(in: input))
    case .list(let items):
      .list(items.map { $0.leadsSomewhere ? $0 : RunningText($0.text, leading: input.collaborationPages) })
    default: self
    }
  }
}

private func ways(_ contents: PartContents, _ words: Words) -> Document.Block {
  let back = Way(direction: .up, text: words.filled(PartPhrase.up), place: "../report.html")
  let previous = contents.previous.map {
    Way(direction: .previous, text: words.filled(.previous, ["name": $0.name]), place: $0.place)
  }
  let next = contents.next.map {
    Way(direction: .next, text: words.filled(.next, ["name": $0.name]), place: $0.place)
  }
  return .ways([back] + [previous, next].compactMap { $0 })
}

/// The size of a collaboration, its staff, and how much of its labour markets it covers; what is not known is left out.
private func partFigures(of one: Collaboration, _ input: ReportInput, _ words: Words) -> [KeyFigure] {
  guard let sums = input.snapshot.collaborationFigures.first(where: { $0.collaboration.id == one.id }) else {
    return []
  }
  let size = PrintedFigures(.collaboration(sums), words.numbers)
  let unknown = UnknownCollaborations(input)
  let fit = unknown.isKnown(one.id) ? input.measures.fit(one.id).map { input.figures(of: $0) } : nil
  let members = unknown.printedSum(one.id, as: .whole) { Double($0.municipalities) }
  let people = unknown.printedSum(one.id, as: .people()) { Double($0.population) }
  let staff =
    size.number("fte") == nil
    ? [] : [KeyFigure(value: size["fte"], label: words.filled(OpeningPhrase.staff), detail: nil)]
  let cover =
    fit.flatMap { $0.number("mean_cover") } == nil
    ? []
    : [
      KeyFigure(
        value: fit?["mean_cover"] ?? "",
        label: words.filled(PartPhrase.cover, ["all": words.places(input.references)["all"] ?? ""]))
    ]
  return [
    KeyFigure(value: members, label: words.filled(PartPhrase.members, ["count": members])),
    KeyFigure(value: people, label: words.filled(PartPhrase.inhabitants, ["count": people])),
  ] + staff + cover
}

/// Who takes part in an upper unit, of units and of people, in how many collaborations, and who stands outside.
private func partFigures(ofPart input: ReportInput, _ words: Words) -> [KeyFigure] {
  let figures = input.participation(of: input.shownMunicipalities)
  let collaborations = words.numbers.whole(input.shownFigures.count)
  func of(_ part: String, _ all: String) -> String {
    words.filled(.partOfAll, ["part": figures[part], "all": figures[all]])
  }
  return [
    KeyFigure(
      value: figures.short("share"), label: words.filled(OpeningPhrase.unitShare),
      detail: of("members", "municipalities")),
    KeyFigure(
      value: figures.short("participation_population"), label: words.filled(OpeningPhrase.peopleShare),
      detail: of("member_population", "population")),
    KeyFigure(
      value: collaborations, label: words.filled(OpeningPhrase.collaborations, ["count": collaborations])),
    KeyFigure(
      value: figures.short("outsiders"), label: words.filled(OpeningPhrase.outside, ["count": figures["outsiders"]]),
      detail: figures.short("outsider_population") == "?"
        ? nil : words.filled(.outsidePeople, ["people": figures["outsider_population"]])),
  ]
}

/// Who takes part through time, what is recorded of it, what happened, and what lies around it.
private func aboutCollaboration(
  _ one: Collaboration, _ input: ReportInput, _ contents: PartContents, _ words: Words
) -> [Document.Block] {
  var events = TableTheme.events.table(input)
  events.title = words[.eventsTitle]
  events.source = []
  // They are all of this one.
  for group in events.groups.indices { events.groups[group].heading = nil }
  return section(
    "members", words.filled(PartPhrase.membersHeading),
    [.table(participantsTable(of: one, in: contents.register, input, words))])
    + section(
      "facts", words.filled(PartPhrase.facts),
      [.table(factsTable(of: one, in: contents.register, input, words))]
        + (events.rows.isEmpty ? [] : [.table(events)]))
    + section("neighbours", words.filled(PartPhrase.neighbours), neighbours(of: one.id, input, words))
}

/// What the rules found in the part. Small municipalities outside stand in the table of those outside.
private func partFindings(_ input: ReportInput, _ words: Words) -> [Document.Block] {
  guard let assessment = input.assessment else { return [] }
  let rules = assessment.rules.map(\.id).filter { $0 != .smallOutsider }
  let sections = findingSections(assessment, words, rules: rules).filter { !$0.isUntested && !$0.findings.isEmpty }
  if sections.isEmpty { return [.paragraph(words[.noFindings])] }
  return sections.flatMap { section in
    [.subsection(id: anchor(section.rule), heading: section.heading), .paragraph(section.summary)]
      + found(section, input, words)
  }
}
