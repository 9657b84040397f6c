import Tabular

/// The table as a JSON array of objects, a row each: keys in the order of the columns, numbers unrounded, `null` where
/// there is no value, lists as arrays of codes. Only rows, no total.
public func json(_ table: Table) -> String {
  let columns = table.keyedColumns
  let rows = table.rows.map { row in
    "  " + JSONValue.object(columns.map { (key: $0.key, value: JSONValue(row[$0.place])) }).line
  }
  return rows.isEmpty ? "[]\n" : "[\n" + rows.joined(separator: ",\n") + "\n]\n"
}

extension JSONValue {
  /// What a machine reads in the cell.
  fileprivate init(_ cell: Cell) {
    self =
      switch cell.onRecord ?? cell.value {
      case .missing: .null
      case .text(let text): .text(text)
      case .named(let named): .text(named.code)
      case .list(let items): .texts(items.map(\.code))
      case .number(let number): .number(number)
      case .day(let day): .text(day.description)
      case .truth(let value): .truth(value)
      }
  }
}
