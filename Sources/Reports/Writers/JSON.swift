/// The table as a JSON array of objects, a row each: keys in the order of the columns, numbers unrounded, `null` where
/// there is no value, lists as arrays of codes. Only rows, no total.
public func json(_ table: Table) -> String {
  let columns = table.keyedColumns
  let rows = table.rows.map { row in
    let members = columns.map { "\(jsonString($0.key)): \(jsonValue(row[$0.place]))" }
    return "  {" + members.joined(separator: ", ") + "}"
  }
  return rows.isEmpty ? "[]\n" : "[\n" + rows.joined(separator: ",\n") + "\n]\n"
}

private func jsonValue(_ cell: Cell) -> String {
  switch cell.value {
  case .missing: "null"
  case .text(let text): jsonString(text)
  case .named(let named): jsonString(named.code)
  case .list(let items): "[" + items.map { jsonString($0.code) }.joined(separator: ", ") + "]"
  case .number(let number): number.isFinite ? plainDecimal(number) : "null"
  case .day(let day): jsonString(day.description)
  case .truth(let value): value ? "true" : "false"
  }
}

/// A text as JSON writes it, in quotes. Letters of all languages stay as they are; the two line separators that some
/// readers take for line ends are escaped.
public func jsonString(_ text: String) -> String {
  var json = "\""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x22: json += "\\\""
    case 0x5C: json += "\\\\"
    case 0x0A: json += "\\n"
    case 0x0D: json += "\\r"
    case 0x09: json += "\\t"
    case 0..<0x20, 0x7F, 0x2028, 0x2029:
      let digits = String(scalar.value, radix: 16)
      json += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default: json.unicodeScalars.append(scalar)
    }
  }
  return json + "\""
}
