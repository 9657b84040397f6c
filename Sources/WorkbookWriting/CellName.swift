/// The name of a cell from its row and column, both from 0: `B12`.
func cellName(row: Int, _ column: Int) -> String { "\(columnName(column))\(row + 1)" }

/// The name of a column from 0: `A`, `Z`, `AA`.
func columnName(_ column: Int) -> String {
  var letters = ""
  var rest = column + 1
  while rest > 0 {
    letters = String(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))) + letters
    rest = (rest - 1) / 26
  }
  return letters
}

/// A range of cells of one column as formulas name it: `'choices'!$A$1:$A$12`; rows and column from 0.
func absoluteRange(sheet: String, column: Int, rows: ClosedRange<Int>) -> String {
  let letters = columnName(column)
  let quoted = sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
  return "'\(quoted)'!$\(letters)$\(rows.lowerBound + 1):$\(letters)$\(rows.upperBound + 1)"
}
