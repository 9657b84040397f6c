import Analysis

/// The first page: the day, four numbers, five findings that each lead to where they are shown, and the main map, small.
///
/// - Parameter titles: what the tables of the report are called where something leads to them, by id.
func opening(
  _ input: ReportInput, _ figure: FigureReference, tables titles: [String: String], _ words: Words
) -> [Document.Block] {
  let facts = OpeningFacts(input, words)
  let findings = OpeningFinding.all.lazy.compactMap { finding -> RunningText? in
    guard let place = finding.shown.lazy.compactMap({ place($0, titles, facts) }).first,
      let sentence = finding.sentence(facts)
    else { return nil }
    return RunningText(facts.asRecorded(sentence) + " ", leading: input.collaborationPages) + place
  }
  return [
    .paragraph(sourceLines(input, words)[0])
  ] + words.recordNotes(input.snapshot).map { .paragraph(RunningText($0)) } + [
    .keyFigures(openingFigures(input, words)),
    .section(id: "summary", heading: words.filled(OpeningPhrase.heading)),
    .summary(Array(findings.prefix(5)), beside: figure),
    .paragraph(words.leading(.sources, "place", words[.sourcesHeading], to: "#sources")),
  ]
}

/// "See Table 3-1." with a link; `nil` where the report does not have it.
private func place(
  _ place: OpeningFinding.Place, _ titles: [String: String], _ facts: OpeningFacts
) -> RunningText? {
  let words = facts.words
  switch place {
  case .table(let id): return titles[id].map { words.leading(.shownIn, "place", $0, to: "#table-\(id)") }
  case .rule(let rule):
    guard facts.findings.contains(where: { rule.rule.kinds.contains($0.kind) }) else { return nil }
    return words.leading(.shownIn, "place", words.name(rule), to: "#\(anchor(rule))")
  }
}

/// The id of a rule's part of the findings.
func anchor(_ rule: FlagRule.ID) -> String { "findings-\(rule.rawValue)" }

extension Words {
  /// A phrase one of whose places leads somewhere.
  func leading(_ phrase: OpeningPhrase, _ name: String, _ text: String, to place: String) -> RunningText {
    RunningText(filled(phrase, [name: mark]), leading: text, to: place)
  }

  /// A phrase one of whose places leads somewhere.
  func leading(_ phrase: PagePhrase, _ name: String, _ text: String, to place: String) -> RunningText {
    RunningText(filled(phrase, [name: mark]), leading: text, to: place)
  }
}

/// A character that no text has, which keeps the place of a link.
private let mark = "\u{FFFC}"

extension RunningText {
  /// A text with a link where the mark stands.
  fileprivate init(_ marked: String, leading text: String, to place: String) {
    let parts = marked.split(separator: Character(mark), omittingEmptySubsequences: false)
    let texts = parts.map { part -> [Part] in part.isEmpty ? [] : [.text(String(part))] }
    self.init(Array(texts.joined(separator: [.link(text, to: place)])))
  }
}
