/// What a row of a table is about, as far as its machine-readable columns tell: by it a page finds the same thing on a map.
struct RowSubject: Hashable, Sendable {
  /// The code of a unit, the id of a collaboration, the code of what lies above units.
  var unit, group, upper: String?

  init(_ row: [Cell], in table: Table) {
    for (place, key) in table.keyedColumns where row.indices.contains(place) {
      switch key {
      case "municipality": unit = row[place].code
      case "collaboration": group = row[place].code
      case "county_code": upper = row[place].code
      case "id" where table.id == TableTheme.collaborations.id: group = row[place].machineText
      default: break
      }
    }
  }

  /// The attributes of a row in HTML, with a space before each.
  var attributes: String {
    [("unit", unit), ("group", group), ("upper", upper)].map { name, value in
      value.map { " data-\(name)=\"\(escapedForHTML($0))\"" } ?? ""
    }.joined()
  }
}

extension Cell {
  /// The code of what is named in the cell; `nil` for words, which may be a name.
  fileprivate var code: String? { if case .named(let named) = value { named.code } else { nil } }
}
