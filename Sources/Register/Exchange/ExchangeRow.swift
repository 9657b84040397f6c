/// A row of a sheet with what it is in the register.
struct ExchangeRow {
  /// What a row of a sheet is in the register.
  enum Content: Hashable {
    case membership(Membership)
    /// What a collaboration's own row says, without days.
    case value(collaboration: String, Fact, String)
    case fact(DatedFact)
    case plan(Plan)
    case planned(Membership)
  }

  var key: String
  var content: Content
  /// The texts by column, without the key.
  var cells: [String: String]
}

extension RegisterBook {
  /// The rows of a sheet in the order of the register: of facts, what each collaboration's row says and then what holds
  /// from a day on; of plans, each with its parties.
  func exchangeRows(_ table: ExchangeTable) -> [ExchangeRow] {
    var rows: [ExchangeRow] = []
    var met: [String: Int] = [:]
    func add(_ letter: String, _ content: ExchangeRow.Content, _ cells: [String: String]) {
      // Made of what the row says, so that it is found again as long as the register says the same.
      let text = cells.sorted { $0.key < $1.key }.map { "\($0.key)\u{1F}\($0.value)" }.joined(separator: "\u{1E}")
      let key = "\(letter)-\(checksum(text))"
      met[key, default: 0] += 1
      let number = met[key] ?? 1
      rows.append(ExchangeRow(key: number == 1 ? key : "\(key)-\(number)", content: content, cells: cells))
    }
    switch table {
    case .memberships:
      for membership in memberships { add("m", .membership(membership), membership.cells.byColumn) }
    case .facts:
      for collaboration in collaborations {
        for (fact, value) in collaboration.undatedValues {
          let cells = ["collaboration": collaboration.id, "fact": fact.rawValue, "value": value]
          add("v", .value(collaboration: collaboration.id, fact, value), cells)
        }
        for fact in facts where fact.collaboration == collaboration.id { add("f", .fact(fact), fact.cells.byColumn) }
      }
    case .plans:
      for plan in plansWithMemberships {
        var bare = plan
        bare.memberships = []
        add("p", .plan(bare), bare.cells.byColumn.renamed("id"))
        for membership in plan.memberships {
          add("d", .planned(membership), membership.cells.byColumn.renamed("collaboration"))
        }
      }
    }
    return rows
  }

  /// The table as a sheet.
  public func exchangeSheet(_ table: ExchangeTable) -> ExchangeSheet {
    let columns = exchangeColumns(table)
    return ExchangeSheet(
      table: table, columns: columns,
      rows: exchangeRows(table).map { row in
        columns.map { $0 == ExchangeTable.keyColumn ? row.key : row.cells[$0] ?? "" }
      })
  }

  /// The columns of a sheet, those of the register's tables in their order.
  func exchangeColumns(_ table: ExchangeTable) -> [String] {
    let membership = Membership(collaboration: "", municipality: nil, party: "", role: .member).cells.map(\.column)
    let own: [String]
    switch table {
    case .memberships: own = membership
    case .facts: own = DatedFact(collaboration: "", fact: .name, value: "").cells.map(\.column)
    case .plans:
      var blank = Plan(id: "", name: "")
      // Names in other languages have a column each, where a plan has one.
      for code in plans.flatMap(\.translations.keys) { blank.translations[code] = "" }
      let plan = blank.cells.map(\.column)
      let shared = plan.filter(membership.contains)
      own =
        [ExchangeTable.planColumn] + plan.filter { $0 != "id" && !shared.contains($0) }
        + membership.filter { $0 != "collaboration" }
    }
    return [ExchangeTable.keyColumn] + own
  }
}

extension Collaboration {
  /// What its own row says of facts, those alone that are known, without its colour, which stands elsewhere.
  var undatedValues: [(fact: Fact, value: String)] {
    Fact.allCases.filter { $0 != .colour && !($0 == .fullName && fullName == name) }.map { ($0, self[$0]) }
      .filter { !$0.1.isEmpty }
  }
}

extension [RowChange.Cell] {
  /// The texts by the names of their columns; empty ones are left out.
  var byColumn: [String: String] {
    Dictionary(filter { !$0.text.isEmpty }.map { ($0.column, $0.text) }, uniquingKeysWith: { first, _ in first })
  }
}

extension [String: String] {
  /// The cells with the id of a plan in the column of plans.
  fileprivate func renamed(_ column: String) -> [String: String] {
    var cells = self
    cells[ExchangeTable.planColumn] = cells.removeValue(forKey: column)
    return cells
  }
}
