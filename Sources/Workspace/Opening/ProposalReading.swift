import Register
import Reports

/// What rows of a list of proposals come to, one after the other.
struct ProposalReading {
  let index: NameIndex
  let names: CollaborationNames
  /// Who is a member of what now.
  let register: Register
  let territory: Territory
  /// The day that is looked at.
  let day: Day
  /// The name of the file, for messages.
  let file: String
  /// What there is so far.
  private(set) var list = ProposalList(memberships: [])

  init(
    index: NameIndex, names: CollaborationNames, register: Register, territory: Territory, day: Day, file: String
  ) {
    self.index = index
    self.names = names
    self.register = register
    self.territory = territory
    self.day = day
    self.file = file
  }

  /// Adds what a row says: that the municipality leaves what it is a member of, and joins what the row names.
  mutating func add(_ row: ProposedRow, _ notes: inout Notes) throws {
    let match = index.match(row.municipality)
    guard let code = match.code, let municipality = territory.municipality(code) else {
      throw failure(index.sentence(for: match, of: row.municipality), row)
    }
    let when = try day(of: row)
    let role = try role(of: row)
    let target =
      try row.target.isEmpty || isUnknown(called: row.target) || isNone(called: row.target)
      ? nil : collaboration(row.target, row, &notes)
    // Who becomes something else than a member stays where it is.
    if role == .member || !row.origin.isEmpty {
      let own = try left(by: code, row, &notes)
      if own.isEmpty, target == nil {
        notes.add(
          Note(.data, "\(row.place): \(municipality.name) is a member of nothing", at: file, severity: .warning))
      }
      for left in own where left != target {
        list.memberships.append(
          Membership(
            collaboration: left, municipality: code, party: municipality.name, role: .member,
            period: Period(start: nil, end: when ?? day) ?? .ongoing, source: file, note: row.note))
      }
    }
    guard let target else { return }
    list.memberships.append(
      Membership(
        collaboration: target, municipality: code, party: municipality.name, role: role,
        period: Period(start: when, end: nil) ?? .ongoing, source: file, note: row.note))
  }

  private func day(of row: ProposedRow) throws -> Day? {
    if row.day.isEmpty { return nil }
    guard let day = Day(row.day) ?? Day(written: row.day) else { throw failure("'\(row.day)' is no day", row) }
    return day
  }

  private func role(of row: ProposedRow) throws -> Role {
    if row.role.isEmpty { return .member }
    guard let role = Role(rawValue: row.role) ?? Reports.role(called: row.role) else {
      let known = Role.allCases.map(\.rawValue).joined(separator: ", ")
      throw failure("'\(row.role)' is no role; there is \(known)", row)
    }
    return role
  }

  /// The id of the collaboration that a text names; that of a new one where nothing is called so.
  private mutating func collaboration(_ text: String, _ row: ProposedRow, _ notes: inout Notes) throws -> String {
    if let known = try names.collaboration(called: text) { return known.id }
    if let new = list.names.first(where: { normalisedName($0.value) == normalisedName(text) }) { return new.key }
    let id = "new-\(list.names.count + 1)"
    list.names[id] = text
    let near = names.near(text)
    if !near.isEmpty {
      let ids = near.map { "'\($0)'" }.joined(separator: " or ")
      notes.add(
        Note(
          .data,
          "\(row.place): nothing is called '\(text)', which is taken as a new collaboration; if it is not, did you "
            + "mean \(ids)?", at: file, severity: .warning))
    }
    return id
  }

  /// The ids of the collaborations that the municipality leaves: the one that the row names, or else all that it is a member
  /// of on the day.
  private func left(by code: MunicipalityCode, _ row: ProposedRow, _ notes: inout Notes) throws -> [String] {
    let own = register.memberships(on: day).filter { $0.role == .member && $0.municipality == code }.map(
      \.collaboration)
    if row.origin.isEmpty || isUnknown(called: row.origin) { return own }
    guard let named = try names.collaboration(called: row.origin) else { throw names.unknown(row.origin) }
    if !own.contains(named.id) {
      notes.add(
        Note(
          .data, "\(row.place): \(row.municipality) is no member of '\(named.id)'", at: file, severity: .warning))
    }
    return own.filter { $0 == named.id }
  }

  private func failure(_ sentence: NamingText, _ row: ProposedRow) -> Failure {
    Failure("\(row.place): \(sentence)", file: file)
  }
}
