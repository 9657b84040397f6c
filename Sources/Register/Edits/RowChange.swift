/// What an edit changes in one row of one table: a row that is new, one that goes, or one in which cells differ.
public struct RowChange: Hashable, Sendable {
  /// A table that edits change. The raw value is the name of its resource.
  public enum Table: String, Hashable, Sendable, CaseIterable {
    case collaborations, memberships, facts, disputes, events, plans
    case plannedMemberships = "planned-memberships"
    case codeChanges = "code-changes"
    /// Numbers and colours of collaborations, which stand in the descriptor.
    case appearances
  }

  /// A cell by the name of its column.
  public struct Cell: Hashable, Sendable {
    /// The name of the column.
    public var column: String
    /// The text, with a point before decimals; empty for nothing.
    public var text: String
    /// Whether it is a number that a table may write with a comma.
    public var isDecimal: Bool
    /// Whether readers know it from other cells, so that a table may do without the column.
    public var isImplied: Bool

    init(_ column: String, _ text: String, isDecimal: Bool = false, isImplied: Bool = false) {
      self.column = column
      self.text = text
      self.isDecimal = isDecimal
      self.isImplied = isImplied
    }
  }

  /// The table.
  public var table: Table
  /// The place of the row, from 0, in the table as the changes before this one have left it.
  public var row: Int
  /// The row before; `nil` when it is new.
  public var before: [Cell]?
  /// The row after; `nil` when it goes.
  public var after: [Cell]?

  /// The cells that differ, for a row that is there before and after.
  public var changedCells: [Cell] {
    guard let before, let after else { return [] }
    return zip(before, after).filter { $0.text != $1.text }.map(\.1)
  }
}

extension Membership {
  /// The row of `memberships`.
  var cells: [RowChange.Cell] {
    [
      .init("collaboration", collaboration), .init("municipality", municipality?.text ?? ""), .init("party", party),
      .init("role", role.rawValue), .init("from", period.startText), .init("to", period.endText),
      .init("source", source), .init("note", note),
    ]
  }
}

extension Collaboration {
  /// The row of `collaborations`.
  var cells: [RowChange.Cell] {
    func truth(_ answer: Bool?) -> String { answer.map { $0 ? "true" : "false" } ?? "" }
    func whole(_ number: Int?) -> String { number.map(String.init) ?? "" }
    return [
      .init("id", id), .init("name", name), .init("short_name", shortName),
      .init("full_name", fullName, isImplied: fullName == name),
      .init("county", county),
      .init("founded", founding.description), .init("ended", end?.description ?? ""),
      .init("host", host?.text ?? ""), .init("predecessor", predecessor), .init("model", model ?? ""),
      .init("legal_basis", legalBasis ?? ""), .init("written_agreement", truth(criteria.writtenAgreement)),
      .init("shared_competence", truth(criteria.sharedCompetence)), .init("authority", truth(criteria.authority)),
      .init("general_mandate", truth(criteria.generalMandate)), .init("scale", published.scale ?? ""),
      .init("fte", fullTimeEquivalents.map(shortDecimal) ?? "", isDecimal: true),
      .init("fte_day", fullTimeEquivalentsDay?.description ?? ""), .init("fte_note", fullTimeEquivalentsNote),
      .init("published_members", whole(published.members)),
      .init("published_population", whole(published.population)),
      .init("published_area_km2", whole(published.areaInSquareKilometres)), .init("source", source),
      .init("note", note),
    ]
  }

  /// Number and colour, as the descriptor has them.
  var appearanceCells: [RowChange.Cell] {
    [.init("id", id), .init("number", String(number)), .init("colour", colour.map(String.init) ?? "")]
  }
}

extension DatedFact {
  /// The row of `facts`.
  var cells: [RowChange.Cell] {
    [
      .init("collaboration", collaboration), .init("fact", fact.rawValue),
      .init("value", value, isDecimal: fact == .fullTimeEquivalents), .init("from", period.startText),
      .init("to", period.endText), .init("source", source), .init("note", note),
    ]
  }
}

extension Dispute {
  /// The row of `disputes`.
  var cells: [RowChange.Cell] {
    [
      .init("collaboration", collaboration), .init("municipality", municipality?.text ?? ""), .init("party", party),
      .init("about", subject.word), .init("value", value, isDecimal: subject == .fact(.fullTimeEquivalents)),
      .init("from", from == .unknown ? "" : from.description), .init("source", source), .init("note", note),
    ]
  }
}

extension Event {
  /// The row of `events`.
  var cells: [RowChange.Cell] {
    var day = when == .unknown ? "" : when.description
    var year = ""
    if case .year = when { (day, year) = ("", day) }
    return [
      .init("collaboration", collaboration), .init("day", day), .init("year", year), .init("kind", kind),
      .init("municipality", municipality?.text ?? ""), .init("text", text),
    ] + translations.sorted { $0.key < $1.key }.map { .init("text_\($0.key)", $0.value) } + [.init("source", source)]
  }
}

extension Plan {
  /// The row of `plans`.
  var cells: [RowChange.Cell] {
    [
      .init("id", id), .init("name", name), .init("status", status),
      .init("from", period.startText, isImplied: period.from == .unknown),
      .init("to", period.endText, isImplied: period.to == nil), .init("source", source), .init("note", note),
    ] + translations.sorted { $0.key < $1.key }.map { .init("name_\($0.key)", $0.value) }
  }
}

extension CodeChange {
  /// The row of `code-changes`.
  var cells: [RowChange.Cell] {
    [
      .init("day", day.description), .init("old_code", oldCode.text), .init("old_name", oldName),
      .init("new_code", newCode.text), .init("new_name", newName), .init("kind", kind.rawValue),
      .init("old_county", oldCounty), .init("new_county", newCounty),
    ]
  }
}

/// A number without decimals that say nothing: `6`, `2.5`.
func shortDecimal(_ number: Double) -> String {
  if let whole = Int(exactly: number) { return String(whole) }
  return number.description
}
