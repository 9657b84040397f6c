import Analysis
import Register

/// What changed, as a document: participation, what came and went, what is told besides, and what is not known.
///
/// A section without content is left out. `input` is the second state.
func differenceDocument(_ difference: RegisterDifference, input: ReportInput) -> Document {
  let lines = DifferenceLines(difference, input.language)
  let words = lines.words
  var blocks: [Document.Block] = [
    .paragraph(words.filled(.diffBasis, ["year": String(difference.to.codeYear)])),
    .section(id: "participation", heading: words[.participationHeading]),
    .list(lines.participation),
  ]
  if difference.isEmpty { blocks.append(.paragraph(words[.diffNothing])) }
  for section in DifferenceSection.all {
    let content = section.content(lines)
    if content.isEmpty { continue }
    blocks.append(.section(id: section.id, heading: lines.heading(section.heading)))
    if let note = section.note { blocks.append(.paragraph(words[note])) }
    blocks += content
  }
  let sources = sourceLines(input, words)
  blocks += sources.map { .paragraph($0) }
  return Document(language: input.language, title: lines.title, blocks: blocks)
}

/// One section of the comparison of two days. A new one is one value in `all`.
struct DifferenceSection: Sendable {
  /// For links.
  let id: String
  /// What it is called.
  let heading: DifferencePhrase
  /// What must be said before its lines; `nil` for nothing.
  var note: DifferencePhrase?
  /// Its blocks; none leave the section out.
  let content: @Sendable (DifferenceLines) -> [Document.Block]

  /// Every section after participation, in order.
  static let all: [DifferenceSection] = [
    DifferenceSection(id: "founded", heading: .diffFounded) { list($0.founded) },
    DifferenceSection(id: "ended", heading: .diffEnded) { list($0.ended) },
    DifferenceSection(id: "joined", heading: .diffJoined) { list($0.joined) },
    DifferenceSection(id: "left", heading: .diffLeft) { list($0.left) },
    DifferenceSection(id: "roles", heading: .diffRoles) { list($0.roles) },
    DifferenceSection(id: "not-counted", heading: .diffUncounted) { list($0.uncounted) },
    DifferenceSection(id: "hosts", heading: .diffHost) { list($0.hostChanges) },
    DifferenceSection(id: "facts", heading: .diffFacts) { list($0.factChanges) },
    DifferenceSection(id: "mergers", heading: .diffMergers) { list($0.mergers) },
    DifferenceSection(id: "divisions", heading: .diffDivisions) { list($0.divisions) },
    DifferenceSection(id: "codes", heading: .diffRenumbered) { list($0.newCodes) },
    DifferenceSection(id: "figures", heading: .diffFigures) { $0.figures.map { [.table($0)] } ?? [] },
    DifferenceSection(id: "events", heading: .diffOther) { list($0.events($0.difference.otherEvents)) },
    DifferenceSection(id: "year-only", heading: .diffUncertain, note: .diffUncertainNote) {
      list($0.events($0.difference.uncertainEvents))
    },
    DifferenceSection(id: "undated", heading: .diffUndated, note: .diffUndatedNote) {
      list($0.events($0.difference.undatedEvents))
    },
    DifferenceSection(id: "planned", heading: .diffPlanned) { list($0.plans) },
    DifferenceSection(id: "unknown", heading: .diffUnknown) { list($0.unknown) },
  ]

  private static func list(_ lines: [String]) -> [Document.Block] { lines.isEmpty ? [] : [.list(lines)] }
}
