/// The table for machines: UTF-8, comma, point, LF, a header of keys, quotes where they are needed (RFC 4180).
///
/// Only rows: a total among them would be counted twice by whoever adds up.
public func csv(_ table: Table) -> String {
  let columns = table.keyedColumns
  let rows = table.rows.map { row in columns.map { row[$0.place].machineText ?? "" } }
  return ([columns.map(\.key)] + rows).map { fields in
    // A line with nothing on it would be no record at all.
    fields == [""] ? "\"\"\n" : fields.map { quoted($0, separator: ",") }.joined(separator: ",") + "\n"
  }.joined()
}

/// A field in quotes when it holds the separator, a quote, a line break, or a space at an end.
func quoted(_ field: String, separator: Unicode.Scalar) -> String {
  // Scalars, not characters: a quote with an accent on it is a quote to whoever reads.
  let scalars = field.unicodeScalars
  let isPlain = scalars.allSatisfy { $0 != "\"" && $0 != "\n" && $0 != "\r" && $0 != separator }
  if isPlain && scalars.first != " " && scalars.last != " " { return field }
  var text = "\""
  for scalar in scalars {
    if scalar == "\"" { text += "\"" }
    text.unicodeScalars.append(scalar)
  }
  return text + "\""
}
