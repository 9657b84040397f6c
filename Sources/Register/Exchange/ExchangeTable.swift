/// A table of the register as people edit it in a spreadsheet. The raw value is the name of its sheet.
public enum ExchangeTable: String, Hashable, Sendable, CaseIterable {
  /// Who is in what, and when.
  case memberships
  /// What is said of collaborations: without days what their rows say, with days what holds then instead.
  case facts
  /// What is planned: a row for each plan, and one for each party in it.
  case plans
}

extension ExchangeTable {
  /// The heading of the column that says which row of the register a row is; who adds a row leaves it empty.
  public static let keyColumn = "row"

  /// The column of a plan's id in the sheet of plans.
  static let planColumn = "plan"

  /// The columns without which a sheet is none of the table.
  var needed: [String] {
    switch self {
    case .memberships: [Self.keyColumn, "collaboration", "municipality", "party", "role"]
    case .facts: [Self.keyColumn, "collaboration", "fact", "value"]
    case .plans: [Self.keyColumn, Self.planColumn, "status", "municipality"]
    }
  }
}

/// A table of the register as people edit it: headings and rows of texts, each with the key of its row in the register.
public struct ExchangeSheet: Equatable, Sendable {
  /// The table.
  public var table: ExchangeTable
  /// The headings: the key, and the names of the register's own columns.
  public var columns: [String]
  /// The rows, each as long as the headings.
  public var rows: [[String]]
}
