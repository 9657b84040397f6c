import Register

extension TableReader {
  /// The rows of `collaborations`, with the number and colour that the settings give them.
  ///
  /// One without a number there gets the next free one, in the order of the rows.
  mutating func collaborations(_ settings: Settings) throws(DataSetError) -> [Collaboration] {
    let id = try column("id")
    let name = try column("name")
    let founded = optionalColumn("founded")
    let host = optionalColumn("host")
    var next = (settings.collaborations.values.compactMap(\.number).max() ?? 0) + 1
    var collaborations: [Collaboration] = []
    var seen: Set<String> = []
    for row in rows {
      let key = try self.key(row, id)
      guard seen.insert(key).inserted else {
        noteDuplicate(key, row, id)
        continue
      }
      let appearance = settings.collaborations[key]
      let number = appearance?.number ?? next
      if appearance?.number == nil { next += 1 }
      collaborations.append(
        Collaboration(
          id: key, number: number, name: try self.key(row, name), fullName: string(row, optionalColumn("full_name")),
          county: string(row, optionalColumn("county")), founding: try founding(row, founded),
          end: try optionalDay(row, optionalColumn("ended")), host: try optionalCode(row, host, settings.codes),
          predecessor: string(row, optionalColumn("predecessor")),
          model: string(row, optionalColumn("model")).nonEmpty,
          legalBasis: string(row, optionalColumn("legal_basis")).nonEmpty,
          criteria: Collaboration.Criteria(
            writtenAgreement: try optionalFlag(row, optionalColumn("written_agreement")),
            sharedCompetence: try optionalFlag(row, optionalColumn("shared_competence")),
            authority: try optionalFlag(row, optionalColumn("authority")),
            generalMandate: try optionalFlag(row, optionalColumn("general_mandate"))),
          fullTimeEquivalents: try optionalAmount(row, optionalColumn("fte")),
          fullTimeEquivalentsDay: try optionalDay(row, optionalColumn("fte_day")),
          fullTimeEquivalentsNote: string(row, optionalColumn("fte_note")), colour: appearance?.colour,
          published: Collaboration.Published(
            members: try optionalWhole(row, optionalColumn("published_members")),
            population: try optionalWhole(row, optionalColumn("published_population")),
            areaInSquareKilometres: try optionalWhole(row, optionalColumn("published_area_km2")),
            scale: string(row, optionalColumn("scale")).nonEmpty),
          source: string(row, optionalColumn("source")), note: string(row, optionalColumn("note")),
          shortName: string(row, optionalColumn("short_name"))))
    }
    return collaborations
  }

  /// The rows of `facts`.
  mutating func facts(_ scheme: CodeScheme) throws(DataSetError) -> [DatedFact] {
    let collaboration = try column("collaboration")
    let fact = try column("fact")
    let value = try column("value")
    let from = optionalColumn("from")
    let to = optionalColumn("to")
    let source = optionalColumn("source")
    let note = optionalColumn("note")
    var facts: [DatedFact] = []
    for row in rows {
      let kind: Fact = try choice(row, fact)
      facts.append(
        DatedFact(
          collaboration: try key(row, collaboration), fact: kind, value: try factValue(row, value, kind, scheme),
          period: try period(row, from, to), source: string(row, source), note: string(row, note)))
    }
    return facts
  }

  /// The rows of `disputes`.
  mutating func disputes(_ scheme: CodeScheme) throws(DataSetError) -> [Dispute] {
    let collaboration = try column("collaboration")
    let municipality = try column("municipality")
    let party = optionalColumn("party")
    let about = try column("about")
    let value = try column("value")
    let from = optionalColumn("from")
    let source = optionalColumn("source")
    let note = optionalColumn("note")
    var disputes: [Dispute] = []
    for row in rows {
      guard let subject = Dispute.Subject(word: string(row, about)) else {
        throw error(row, about, found: string(row, about), expected: "from, to, or a fact")
      }
      var text: String
      switch subject {
      case .start, .end: text = try optionalKnownDay(row, value)?.description ?? ""
      case .fact(let fact): text = try factValue(row, value, fact, scheme)
      }
      disputes.append(
        Dispute(
          collaboration: try key(row, collaboration), municipality: try optionalCode(row, municipality, scheme),
          party: string(row, party), subject: subject, value: text,
          from: try optionalKnownDay(row, from) ?? .unknown, source: string(row, source), note: string(row, note)))
    }
    return disputes
  }

  /// What a fact is, written as tables of this program write it; fails when the cell can not be that.
  private mutating func factValue(
    _ row: Int, _ column: Column, _ fact: Fact, _ scheme: CodeScheme
  ) throws(DataSetError) -> String {
    var probe = Collaboration(id: "", number: 0, name: "")
    switch fact {
    case .host: probe.host = try optionalCode(row, column, scheme)
    case .fullTimeEquivalents: probe.fullTimeEquivalents = try optionalAmount(row, column)
    case .fullTimeEquivalentsDay: probe.fullTimeEquivalentsDay = try optionalDay(row, column)
    case .writtenAgreement, .sharedCompetence, .authority, .generalMandate:
      return try optionalFlag(row, column).map { $0 ? "true" : "false" } ?? ""
    case .colour: probe.colour = try optionalWhole(row, column)
    case .name, .shortName, .fullName, .predecessor, .model, .legalBasis, .fullTimeEquivalentsNote:
      return string(row, column)
    }
    return probe[fact]
  }

  func period(_ row: Int, _ from: Column?, _ to: Column?) throws(DataSetError) -> Period {
    let start = try optionalKnownDay(row, from) ?? .unknown
    guard let period = Period(from: start, to: try optionalKnownDay(row, to)) else {
      throw error(row, try column("to"), found: string(row, to), expected: "a day after \(string(row, from))")
    }
    return period
  }

  /// The rows of `memberships`, or of a table of the same columns.
  mutating func memberships(_ scheme: CodeScheme) throws(DataSetError) -> [Membership] {
    let collaboration = try column("collaboration")
    let municipality = try column("municipality")
    let party = optionalColumn("party")
    let role = try column("role")
    let from = optionalColumn("from")
    let to = optionalColumn("to")
    let source = optionalColumn("source")
    let note = optionalColumn("note")
    var memberships: [Membership] = []
    for row in rows {
      let period = try period(row, from, to)
      memberships.append(
        Membership(
          collaboration: try key(row, collaboration), municipality: try optionalCode(row, municipality, scheme),
          party: string(row, party), role: try choice(row, role), period: period, source: string(row, source),
          note: string(row, note)))
    }
    return memberships
  }

  private func founding(_ row: Int, _ column: Column?) throws(DataSetError) -> Founding {
    let written = string(row, column)
    guard let column, !written.isEmpty else { return .unknown }
    if let founding = Founding(stored: written) { return founding }
    throw error(
      row, column, found: written,
      expected: "\(TableReader.knownDayForm), or \(Founding.overLongerTime)")
  }

  /// The day in a cell as it is known; `nil` when the cell is empty.
  func optionalKnownDay(_ row: Int, _ column: Column?) throws(DataSetError) -> KnownDay? {
    let written = string(row, column)
    guard let column, !written.isEmpty else { return nil }
    if let day = KnownDay(stored: written) { return day }
    throw error(row, column, found: written, expected: TableReader.knownDayForm)
  }

  /// What a day as it is known looks like, for who wrote something else.
  static let knownDayForm =
    "a day of the form YYYY-MM-DD, a month, a season as 2022-spring, a year, before-YYYY-MM-DD, after-YYYY-MM-DD or "
    + "unknown"

  /// A year of four digits; `nil` for anything else.
  func year(_ written: String) -> Int? {
    guard written.utf8.count == 4, let year = Int(written), year >= 1000 else { return nil }
    return year
  }
}

extension String {
  /// The text; `nil` when it is empty.
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
