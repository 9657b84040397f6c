import Analysis
import Register

extension TableTheme {
  /// Who takes part in each collaboration on the day, members first, then the other roles.
  static let members = TableTheme(id: "members", title: .membersTitle, uses: []) { input, words in
    let shown = input.snapshot.register.memberships(on: input.snapshot.day).filter { input.part?.touches($0) ?? true }
    let memberships = Dictionary(grouping: shown) { $0.collaboration }
    let groups = ordered(input.snapshot.collaborations, input.order, input.language.collation).map { collaboration in
      let rows = (memberships[collaboration.id] ?? []).map { Participant($0, input.snapshot.territory) }
        .sorted { $0.precedes($1, input.order, input.language.collation) }
        .map { row(of: $0, in: collaboration, words) }
      return Table.Group("\(collaboration.number) \(collaboration.name)", rows: rows)
    }
    let counted = Participation(of: input.shownMunicipalities, in: input.snapshot).members.municipalities
    let strangers = shown.filter { membership in
      membership.role == .member && membership.municipality.flatMap(input.snapshot.territory.municipality) == nil
    }.map(\.party)
    let notCounted = strangers.isEmpty ? [] : [words.filled(.notCountedNote, ["names": words.list(strangers)])]
    return Content(
      columns: [
        Table.Column("collaboration", words[.collaboration], .name, isPrinted: false),
        Table.Column("municipality", words[.code], .code),
        Table.Column("name", words[.name], .text),
        Table.Column("role", words[.role], .name),
        Table.Column("from", words[.from], .day),
        Table.Column("to", words[.until], .day),
      ],
      groups: groups.filter { !$0.rows.isEmpty },
      notes: [words.filled(.rolesNote, ["members": words.numbers.whole(counted)]), words[.startsNote]]
        + notCounted + input.notes(ofDisputedDays: words))
  }

  private static func row(
    of participant: Participant, in collaboration: Collaboration, _ words: Words
  ) -> [Cell] {
    let membership = participant.membership
    return [
      .named(collaboration.id, collaboration.name),
      membership.municipality.map { .named($0.text, participant.name) } ?? .missing,
      .text(participant.name),
      .named(membership.role.rawValue, words.role(membership.role)),
      .day(membership.period.from == .unknown ? nil : membership.period.from, words),
      .day(membership.period.to, words),
    ]
  }

  /// Collaborations in the order that is asked for.
  static func ordered(
    _ collaborations: [Collaboration], _ order: ReportInput.Order, _ collation: Collation
  ) -> [Collaboration] {
    order == .official ? collaborations : collaborations.sorted { collation.precedes($0.name, $1.name) }
  }
}

/// A membership with the name that readers know the party by.
private struct Participant {
  let membership: Membership
  let name: String

  init(_ membership: Membership, _ territory: Territory) {
    self.membership = membership
    // What is printed may be a name of its time, or short for something; a municipality has one name in all tables.
    name = membership.municipality.flatMap { territory.municipality($0)?.name } ?? membership.party
  }

  func precedes(_ other: Participant, _ order: ReportInput.Order, _ collation: Collation) -> Bool {
    let roles = (rank(membership.role), rank(other.membership.role))
    if roles.0 != roles.1 { return roles.0 < roles.1 }
    if order == .alphabetical, name != other.name { return collation.precedes(name, other.name) }
    return key(membership).lexicographicallyPrecedes(key(other.membership))
  }

  private func rank(_ role: Role) -> Int { Role.allCases.firstIndex(of: role) ?? Role.allCases.count }

  // Parties without a code come after those with one.
  private func key(_ membership: Membership) -> [String] {
    [
      membership.municipality == nil ? "1" : "0", membership.municipality?.text ?? "", membership.party,
      membership.period.start?.description ?? "", membership.period.end?.description ?? "", membership.note,
    ]
  }
}
