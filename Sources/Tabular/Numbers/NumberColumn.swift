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
public func numbers(in texts: some Collection<some StringProtocol>, likely: DecimalMark = .point) -> NumberColumn {
  var column = NumberColumn(
    values: [], decimalMark: likely, evidence: .notNeeded, ambiguousRows: [], missingRows: [], rowsWithoutNumber: [],
    percentageRows: [])
  var evidence = MarkEvidence()
  // Written again rather than kept: a number that is taken apart takes ten times the room of one that is made.
  var isNumber: [Bool] = []
  isNumber.reserveCapacity(texts.count)
  for (row, text) in texts.enumerated() {
    let missing = MissingFigure(text)
    let number = missing == nil ? WrittenNumber(text) : nil
    isNumber.append(number != nil)
    if let number { evidence.add(number) }
    if number?.isAmbiguous == true { column.ambiguousRows.append(row) }
    if number?.isPercentage == true { column.percentageRows.append(row) }
    if number == nil {
      if missing == nil { column.rowsWithoutNumber.append(row) } else { column.missingRows.append(row) }
      if missing == .suppressed { column.suppressedRows.append(row) }
      if missing == .error { column.errorRows.append(row) }
    }
  }
  (column.decimalMark, column.evidence) = evidence.settled(likely: likely)
  column.values.reserveCapacity(isNumber.count)
  for (row, text) in texts.enumerated() {
    let value = isNumber[row] ? WrittenNumber(text)?.value(decimalMark: column.decimalMark) : nil
    column.values.append(value)
    if isNumber[row] && value == nil { column.rowsWithoutNumber.append(row) }
  }
  column.rowsWithoutNumber.sort()
  return column
}

/// What the numbers of a column tell of the mark before their decimals.
private struct MarkEvidence {
  private var commas = 0, points = 0
  /// How many numbers could be read in two ways, and how many of them have a comma.
  private var ambiguous = 0, ambiguousCommas = 0
  private var isUngrouped = false

  mutating func add(_ number: WrittenNumber) {
    switch number.decimalMark {
    case .comma: commas += 1
    case .point: points += 1
    case nil: break
    }
    if number.isAmbiguous {
      ambiguous += 1
      if number.digits.contains(WrittenNumber.comma) { ambiguousCommas += 1 }
    }
    isUngrouped = isUngrouped || number.isPlainlyUngrouped
  }

  func settled(likely: DecimalMark) -> (mark: DecimalMark, evidence: NumberColumn.Evidence) {
    if commas > 0 || points > 0 {
      let mark: DecimalMark = commas == points ? likely : commas > points ? .comma : .point
      return (mark, commas > 0 && points > 0 ? .contradictory : .deduced)
    }
    guard ambiguous > 0 else { return (likely, .notNeeded) }
    let isUniform = ambiguousCommas == 0 || ambiguousCommas == ambiguous
    // Who writes 12345 without a mark does not write 1.234 for a thousand and more.
    if isUniform, isUngrouped { return (ambiguousCommas > 0 ? .comma : .point, .deduced) }
    return (likely, .assumed)
  }
}
