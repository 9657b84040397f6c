/// A row of a table as it was and as it is to be: what somebody who edits the tables themselves has changed.
///
/// Without a row before it is a new one, without one after it goes.
public enum RowSetting: Hashable, Sendable {
  case membership(Membership?, Membership?)
  case fact(DatedFact?, DatedFact?)
  /// A plan without its parties.
  case plan(Plan?, Plan?)
  /// A party of a plan.
  case planned(Membership?, Membership?)
}

extension RowSetting {
  /// The table that the row stands in.
  public var table: RowChange.Table {
    switch self {
    case .membership: .memberships
    case .fact: .facts
    case .plan: .plans
    case .planned: .plannedMemberships
    }
  }

  /// The id of the collaboration or plan.
  public var collaboration: String {
    switch self {
    case .membership(let old, let new), .planned(let old, let new): (new ?? old)?.collaboration ?? ""
    case .fact(let old, let new): (new ?? old)?.collaboration ?? ""
    case .plan(let old, let new): (new ?? old)?.id ?? ""
    }
  }

  /// The cells of the row before; `nil` for a new one.
  public var before: [RowChange.Cell]? { cells.before }
  /// The cells of the row after; `nil` for one that goes.
  public var after: [RowChange.Cell]? { cells.after }

  private var cells: (before: [RowChange.Cell]?, after: [RowChange.Cell]?) {
    switch self {
    case .membership(let old, let new), .planned(let old, let new): (old?.cells, new?.cells)
    case .fact(let old, let new): (old?.cells, new?.cells)
    case .plan(let old, let new): (old?.cells, new?.cells)
    }
  }

  /// A setting from the cells of its rows, by column; `nil` where they are no rows of the table.
  public init?(_ table: RowChange.Table, before: [String: String]?, after: [String: String]?) {
    func rows<Row>(_ make: ([String: String]) -> Row?) -> (Row?, Row?)? {
      let (old, new) = (before.flatMap(make), after.flatMap(make))
      guard (old == nil) == (before == nil), (new == nil) == (after == nil), old != nil || new != nil else {
        return nil
      }
      return (old, new)
    }
    switch table {
    case .memberships:
      guard let (old, new) = rows({ Membership(cells: $0) }) else { return nil }
      self = .membership(old, new)
    case .plannedMemberships:
      guard let (old, new) = rows({ Membership(cells: $0) }) else { return nil }
      self = .planned(old, new)
    case .facts:
      guard let (old, new) = rows({ DatedFact(cells: $0) }) else { return nil }
      self = .fact(old, new)
    case .plans:
      guard let (old, new) = rows({ Plan(cells: $0) }) else { return nil }
      self = .plan(old, new)
    case .collaborations, .disputes, .events, .codeChanges, .appearances: return nil
    }
  }
}
