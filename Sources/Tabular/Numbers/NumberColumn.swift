/// A column read as numbers, with the decimal mark settled for the whole column and what did not fit.
public struct NumberColumn: Equatable, Sendable {
  /// How the decimal mark was found.
  public enum Evidence: String, Hashable, Sendable {
    /// No number has a mark.
    case notNeeded
    /// Numbers that can be read in one way alone tell.
    case deduced
    /// Nothing tells; the mark that the caller holds likely was taken. `ambiguousRows` says where it matters.
    case assumed
    /// Numbers that can be read in one way alone disagree; the mark of the greater number of them was taken.
    case contradictory
  }

  /// For each row its number; `nil` where it is missing or is none.
  public var values: [Double?]
  /// What stands before the decimals.
  public var decimalMark: DecimalMark
  /// How that was found.
  public var evidence: Evidence
  /// The rows that could be read in two ways by themselves.
  public var ambiguousRows: [Int]
  /// The rows without a figure, whatever they say instead.
  public var missingRows: [Int]
  /// Those of them whose figure is held back, as `<5` and `*`.
  public var suppressedRows: [Int] = []
  /// Those of them whose figure a spreadsheet could not reckon, as `#VALUE!`.
  public var errorRows: [Int] = []
  /// The rows whose text is no number in this column.
  public var rowsWithoutNumber: [Int]
  /// The rows that are percentages.
  public var percentageRows: [Int]

  /// Whether every row that says something is a number, and at least one does.
  public var isNumeric: Bool { rowsWithoutNumber.isEmpty && values.contains { $0 != nil } }
}

/// The numbers of a column; linear.
///
/// `1.234` by itself may be a little over one or a little over a thousand. A neighbour such as `3.205.000`, `16 400,5`
/// or an ungrouped `12345` decides for the column; failing that, `likely` does, and the answer says so. What stands for a
/// figure that is not there or not told, as `N/A`, `..` and `<5`, is missing.
public func numbers(in texts: some Sequence<some StringProtocol>, likely: DecimalMark = .point) -> NumberColumn {
  var column = NumberColumn(
    values: [], decimalMark: likely, evidence: .notNeeded, ambiguousRows: [], missingRows: [], rowsWithoutNumber: [],
    percentageRows: [])
  var written: [WrittenNumber?] = []
  for (row, text) in texts.enumerated() {
    let missing = MissingFigure(text)
    let number = missing == nil ? WrittenNumber(text) : nil
    written.append(number)
    if number?.isAmbiguous == true { column.ambiguousRows.append(row) }
    if number?.isPercentage == true { column.percentageRows.append(row) }
    if number == nil {
      if missing == nil { column.rowsWithoutNumber.append(row) } else { column.missingRows.append(row) }
      if missing == .suppressed { column.suppressedRows.append(row) }
      if missing == .error { column.errorRows.append(row) }
    }
  }
  (column.decimalMark, column.evidence) = settledMark(written.compactMap { $0 }, likely: likely)
  for (row, number) in written.enumerated() {
    let value = number?.value(decimalMark: column.decimalMark)
    column.values.append(value)
    if number != nil && value == nil { column.rowsWithoutNumber.append(row) }
  }
  column.rowsWithoutNumber.sort()
  return column
}

private func settledMark(
  _ numbers: [WrittenNumber], likely: DecimalMark
) -> (mark: DecimalMark, evidence: NumberColumn.Evidence) {
  let told = numbers.compactMap(\.decimalMark)
  let commas = told.count { $0 == .comma }
  let points = told.count - commas
  if commas > 0 || points > 0 {
    let mark: DecimalMark = commas == points ? likely : commas > points ? .comma : .point
    return (mark, commas > 0 && points > 0 ? .contradictory : .deduced)
  }
  let ambiguous = numbers.filter(\.isAmbiguous)
  guard let first = ambiguous.first else { return (likely, .notNeeded) }
  let written: DecimalMark = first.digits.contains(WrittenNumber.comma) ? .comma : .point
  let isUniform = ambiguous.allSatisfy { $0.digits.contains(WrittenNumber.comma) == (written == .comma) }
  // Who writes 12345 without a mark does not write 1.234 for a thousand and more.
  if isUniform, numbers.contains(where: \.isPlainlyUngrouped) { return (written, .deduced) }
  return (likely, .assumed)
}
