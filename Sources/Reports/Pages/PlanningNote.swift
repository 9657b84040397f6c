import Analysis
import Register

/// Everything that a note about a part of a data set is made from, beside what tables are.
public struct NoteContents: Sendable {
  /// What everybody outside whom the part is about could join, by code.
  public var candidates: [Candidates]
  /// What proposals would change of the part; `nil` where there are none.
  public var proposals: ProposedState?
  /// The map of the part; `nil` where the data set has no boundaries.
  public var map: FigureReference?

  /// Contents from their parts.
  public init(candidates: [Candidates], proposals: ProposedState? = nil, map: FigureReference? = nil) {
    self.candidates = candidates
    self.proposals = proposals
    self.map = map
  }
}

/// The note about a part of a data set as a page: HTML that prints on a few sheets of A4.
///
/// - Precondition: the input has a part and an assessment.
public func noteHTML(_ input: ReportInput, _ contents: NoteContents) -> String {
  var document = note(input, contents)
  document.cards = PlaceCards(input)
  return html(document)
}

/// The same note in Markdown.
public func noteMarkdown(_ input: ReportInput, _ contents: NoteContents) -> String { markdown(note(input, contents)) }

/// The note: who is a member and who is not, the map, the members, the outsiders with what they could join, findings, fit,
/// what proposals would change, what is planned around, and where it all comes from. A section without content is left out.
func note(_ input: ReportInput, _ contents: NoteContents) -> Document {
  let words = Words(input.language)
  let scope = input.part?.scope
  let fit = noteFit(input, words)
  var title = words.title(
    words.filled(.noteTitle, ["day": words.day(input.snapshot.day)]), of: scope, in: input.snapshot.register)
  if contents.proposals != nil { title = words.filled(.noteTitleProposals, ["title": title]) }
  return Document(
    language: input.language, title: title,
    blocks: [.paragraph(([noteLead(input, words)] + undividedSentences(input, words)).joined(separator: " "))]
      + words.recordNotes(input.snapshot).map { .paragraph(RunningText($0)) }
      + section("map", words[.figureHeading], contents.map.map { [.figure($0)] } ?? [])
      + section("members", words[.noteMembersHeading], noteMembers(input, words))
      + section("outsiders", words[.noteOutsidersHeading], noteOutsiders(input, contents.candidates, words))
      + section("findings", words[.findingsHeading], noteFindings(input, words))
      + section("fit", words.filled(.fitHeading, words.places(input.references)), fit)
      + section(
        "proposals", words[.noteProposalsHeading],
        contents.proposals.map { state in
          noteProposals(state, of: scope, explains: fit.isEmpty, words)
        } ?? [])
      + section("around", words[.noteAroundHeading], noteAround(input, words))
      + section("sources", words[.sourcesHeading], sources(input, words)), form: .note)
}

/// How many of the part are members, and who is not.
private func noteLead(_ input: ReportInput, _ words: Words) -> String {
  let all = input.shownMunicipalities
  let figures = PrintedFigures(.upperUnit(Participation(of: all, in: input.snapshot)), words.numbers)
  let outside = all.filter { input.snapshot.collaboration(of: $0.code) == nil }
  let values = [
    "day": words.day(input.snapshot.day), "members": figures["members"], "municipalities": figures["municipalities"],
    "share": figures["share"], "people": figures["member_population"], "all": figures["population"],
    "peopleShare": figures["participation_population"], "outsiders": figures["outsiders"],
    "outsidePeople": figures["outsider_population"], "names": words.list(outside.map(\.name)),
    "collaborations": words.numbers.whole(input.shownFigures.count),
  ]
  let unsure = input.unknownMembers.unsure
  let unknown = input.participation(of: all)
  if unknown.isOpen || !unknown.isKnown {
    return unknownLead(
      input, unknown,
      values.merging([
        "members": unknown["members"], "peopleShare": unknown["participation_population"],
        "recorded": figures["members"], "unsure": words.numbers.whole(all.count { unsure.contains($0.code) }),
      ]) { $1 }, words)
  }
  // All members of a collaboration are members: only upper units have somebody outside.
  if input.part?.scope.upperUnits.isEmpty ?? false { return words.filled(.noteLeadMembers, values) }
  return words.filled(outside.count == all.count ? .noteLeadNone : .noteLead, values) + " "
    + words.filled(outside.isEmpty ? .noteNobodyOutside : .noteOutside, values)
}

/// The same where it is not known who takes part: what is known, and who is on record.
private func unknownLead(
  _ input: ReportInput, _ shown: ShownParticipation, _ values: [String: String], _ words: Words
) -> String {
  let isOfMembers = input.part?.scope.upperUnits.isEmpty ?? false
  let isRecorded = values["recorded"] != words.numbers.whole(0),
    isOutside = values["outsiders"] != words.numbers.whole(0)
  return [
    words.filled(isOfMembers ? .noteLeadMembersUnknown : .noteLeadUnknown, values),
    isRecorded ? words.filled(.noteOnRecord, values) : nil,
    isOutside && !isOfMembers ? words.filled(.noteNotOnRecord, values) : nil,
  ].compactMap { $0 }.joined(separator: " ")
}

/// The rules' findings in the part, each rule with what it looks for. Small municipalities outside stand in the table of
/// those outside already.
private func noteFindings(_ input: ReportInput, _ words: Words) -> [Document.Block] {
  guard let assessment = input.assessment else { return [] }
  let rules = assessment.rules.map(\.id).filter { $0 != .smallOutsider }
  let sections = findingSections(assessment, words, rules: rules).filter { !$0.isUntested && !$0.found.isEmpty }
  if sections.isEmpty { return [.paragraph(words[.noFindings])] }
  return sections.flatMap { section in
    [.subsection(section.heading), .paragraph(section.summary), .list(section.found)] as [Document.Block]
  }
}

/// What is planned, asked for and done together in the part besides membership.
func noteAround(_ input: ReportInput, _ words: Words) -> [Document.Block] {
  guard let part = input.part else { return [] }
  let evidence = input.measures.evidence
  let plans = evidence.plans.filter(part.touches).map { plan in
    words.filled(
      .plannedWith,
      ["name": plan.names.text(in: words.language.code), "partners": words.list(plan.memberships.map(\.party))])
  }
  let told = evidence.events.filter { $0.word == .invited || $0.word == .considered }.filter(part.touches).map {
    event in
    let name = input.snapshot.register.collaboration(event.collaboration)?.name ?? event.collaboration
    return "\(name): \(event.said.text(in: words.language.code))"
  }
  let relations = evidence.relations.filter(part.touches).map { relation in
    words.cooperation(relation, besides: nil, input.snapshot)
  }
  let lines = plans + told + relations
  return lines.isEmpty ? [] : [.list(lines)]
}
