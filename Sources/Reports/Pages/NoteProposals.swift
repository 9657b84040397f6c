import Analysis
import Register

/// Proposals carried out, with what they change of the part that a note is about.
public struct ProposedState: Sendable {
  /// What they change.
  public var difference: StateDifference
  /// The register with them in it, and what is odd about them.
  public var proposed: ProposedRegister
  /// All that the second state rests on.
  public var after: Evidence

  /// A state from its parts.
  public init(_ difference: StateDifference, proposed: ProposedRegister, in after: Evidence) {
    self.difference = difference
    self.proposed = proposed
    self.after = after
  }
}

/// What proposals would change: participation, who goes where, the measures before and after, findings gained and lost.
///
/// - Parameters:
///   - scope: the part; of collaborations alone no participation is told, since all of their members take part.
///   - explains: whether it says what the measures mean, which the table of fit does where there is one.
func noteProposals(
  _ state: ProposedState, of scope: Scope?, explains: Bool, _ words: Words
) -> [Document.Block] {
  let difference = state.difference
  let writer = DifferenceWriter(
    words: words, register: state.proposed.register, territory: state.after.snapshot.territory,
    figures: FigureCatalogue(state.after), unknown: (difference.unknownBefore, difference.unknownAfter))
  func list(_ heading: FindingPhrase, _ lines: [String]) -> [Document.Block] {
    lines.isEmpty ? [] : [.paragraph(words[heading]), .list(lines)]
  }
  // Who is outside no longer stands among those who join.
  func told(_ findings: [Finding]) -> [String] {
    findings.filter { !$0.isNearMiss && $0.kind != .smallOutsider }.map(words.sentence)
  }
  if difference.changes.isEmpty && difference.founded.isEmpty && difference.ended.isEmpty {
    return [.paragraph(words[.noChange])] + list(.odditiesHeading, state.proposed.oddities.map(writer.oddity))
  }
  let table =
    difference.changes.isEmpty
    ? [] : [Document.Block.table(changesTable(difference.changes, explains: explains, writer))]
  let isOfPlaces = scope.map { !$0.upperUnits.isEmpty } ?? true
  return (isOfPlaces ? [.paragraph(writer.participation(difference.memberships))] : [])
    + list(.joinedHeading, writer.steps(difference.joined)) + list(.leftHeading, writer.steps(difference.left))
    + (difference.emptied.isEmpty
      ? [] : [.paragraph(words[.emptiedHeading]), .list(difference.emptied.map(writer.name))])
    + table
    + list(.gainedHeading, told(difference.findingsGained)) + list(.changedHeading, told(difference.findingsChanged))
    + list(.lostHeading, told(difference.findingsLost))
    + list(.odditiesHeading, state.proposed.oddities.map(writer.oddity))
}

extension DifferenceWriter {
  /// Steps by collaboration, a line each with all who take them, in the order of the steps.
  fileprivate func steps(_ steps: [MembershipStep]) -> [String] {
    var order: [String] = []
    let groups = Dictionary(grouping: steps) { step in
      if !order.contains(step.collaboration) { order.append(step.collaboration) }
      return step.collaboration
    }
    return order.map { id in "\(name(id)): \(words.list((groups[id] ?? []).map { name($0.municipality) }))" }
  }
}

/// The collaborations that change, with each measure as it is and as it would be.
private func changesTable(
  _ changes: [StateDifference.Change], explains: Bool, _ writer: DifferenceWriter
) -> Table {
  let words = writer.words, numbers = words.numbers
  func pair(_ change: StateDifference.Change, _ value: (CollaborationFit, UnknownMembers) -> String) -> Cell {
    let old = change.before.map { value($0, writer.unknown.before) }
    let new = change.after.map { value($0, writer.unknown.after) } ?? numbers.missing
    return .text(old.map { $0 == new ? new : "\($0) → \(new)" } ?? new)
  }
  func figure(_ id: String) -> (CollaborationFit, UnknownMembers) -> String {
    { writer.measure(id, $0, $1) }
  }
  let rows = changes.map { change in
    [
      Cell.named(change.collaboration, writer.name(change.collaboration)),
      pair(change, writer.members), pair(change, writer.people),
      pair(change, figure("mean_cover")), pair(change, figure("leaderless")), pair(change, figure("self_containment")),
    ]
  }
  return Table(
    id: "note-changes", title: words[.noteChangesTitle], language: words.language,
    columns: [
      Table.Column("collaboration", words[.collaboration], .name), Table.Column("members", words[.members], .text),
      Table.Column("population", words[.inhabitants], .text), Table.Column("mean_cover", words[.meanCover], .text),
      Table.Column("leaderless", words[.leaderless], .text),
      Table.Column("self_containment", words[.selfContainment], .text),
    ],
    groups: [Table.Group(rows: rows)],
    notes: explains ? words.meanings(of: ["mean_cover", "leaderless", "self_containment"], .collaboration) : [])
}
