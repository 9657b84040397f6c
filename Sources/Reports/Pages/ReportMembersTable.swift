import Analysis
import Register

/// Who takes part in each collaboration as a row each: how many, with how many inhabitants, and their names. Under the
/// title, number and notes of the table of members, which has a row for each of them.
func membersByCollaboration(_ input: ReportInput, _ words: Words) -> Table {
  var table = TableTheme.members.table(input)
  let snapshot = input.snapshot, figures = input.catalogue, unknown = UnknownCollaborations(input)
  let isKnown = snapshot.collaborations.allSatisfy { unknown.isKnown($0.id) }
  let others = Dictionary(grouping: snapshot.register.memberships(on: snapshot.day).filter { $0.role != .member }) {
    $0.collaboration
  }
  func name(_ membership: Membership) -> String {
    let name = membership.municipality.flatMap { snapshot.territory.municipality($0)?.name } ?? membership.party
    return "\(name) (\(words.role(membership.role)))"
  }
  var content = TableTheme.Content(
    columns: [
      Table.Column("number", words[.number], .year), Table.Column("collaboration", words[.collaboration], .name),
      Table.Column("members", words[.noteCount], .whole), Table.Column("population", words[.inhabitants], .people()),
      Table.Column("names", words[.memberNames], .list), Table.Column("others", words[.otherParties], .text),
    ],
    groups: [
      Table.Group(
        rows: snapshot.collaborationFigures.map { sums in
          let one = sums.collaboration
          return [figures.cell("number", from: .collaboration(sums)), .named(one.id, one.name)]
            + (unknown.isKnown(one.id)
              ? figures.cells(["members", "population"], from: .collaboration(sums))
              : [
                unknown.sum(one.id, as: .whole) { Double($0.municipalities) },
                unknown.sum(one.id, as: .people()) { Double($0.population) },
              ]) + [
              Cell(.list(snapshot.members(of: one.id).map { Cell.Named($0.code.text, $0.name) })),
              Cell(
                others[one.id].map { .text($0.map(name).sorted().joined(separator: ", ")) } ?? .missing,
                insteadOfMissing: ""),
            ]
        })
    ],
    total: [
      Cell(.missing, insteadOfMissing: ""), .text(words[.total]),
      isKnown ? .whole(snapshot.allMembers.municipalities) : .unknown(),
      isKnown ? .whole(snapshot.allMembers.population) : .unknown(), Cell(.missing, insteadOfMissing: ""),
      Cell(.missing, insteadOfMissing: ""),
    ])
  if others.isEmpty { content.leaveOut(column: "others") }
  if content.hasUnknown { table.notes.insert(words[.unknownCells], at: 0) }
  (table.columns, table.groups, table.total) = (content.columns, content.groups, content.total)
  // There are no days in it.
  table.notes.removeAll { $0 == words[.startsNote] }
  return table
}
