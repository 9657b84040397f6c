/// One line of delimited text, without a line break: fields are quoted where they must be and nowhere else.
///
/// Quotes inside are doubled. A field is quoted when it holds the delimiter, a quote or a line break, or white space
/// at an end that a reader might trim. A single empty field is quoted too, for a blank line would be no row.
public func delimitedLine(_ fields: [String], delimiter: Dialect.Delimiter = .comma) -> String {
  if fields == [""] { return "\"\"" }
  return fields.map { quotedIfNeeded($0, delimiter) }.joined(separator: String(delimiter.character))
}

private func quotedIfNeeded(_ field: String, _ delimiter: Dialect.Delimiter) -> String {
  let utf8 = field.utf8
  let separator = delimiter.rawValue
  let isSpecial = utf8.contains { $0 == quote || $0 == lineFeed || $0 == carriageReturn || $0 == separator }
  guard isSpecial || utf8.first == 0x20 || utf8.last == 0x20 else { return field }
  var quoted = "\""
  for scalar in field.unicodeScalars {
    quoted.unicodeScalars.append(scalar)
    if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
  }
  return quoted + "\""
}
