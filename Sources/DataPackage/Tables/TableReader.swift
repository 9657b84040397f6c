import Register
import Tabular

/// One table of a data set, read cell by cell with the place of whatever is wrong.
struct TableReader {
  /// A column that the table has.
  struct Column {
    var place: Int
    var name: String
  }

  let text: DelimitedText
  private let marks = DecimalMarks()
  /// What is odd about the table and was read all the same.
  private(set) var problems: [Problem] = []
  private var mended: [(column: String, codes: MendedCodes)] = []

  init(_ bytes: [UInt8], file: String) throws(DataSetError) {
    let text: DelimitedText
    do {
      text = try DelimitedText(bytes, file: file)
    } catch {
      throw DataSetError(error)
    }
    try self.init(text)
  }

  /// A table that has been taken out of its file.
  init(_ text: DelimitedText) throws(DataSetError) {
    self.text = text
    for problem in text.problems {
      if case .raggedRow(let line, let fields, let expected) = problem {
        throw DataSetError(file: text.file, line: line, reason: .ragged(fields: fields, expected: expected))
      }
      problems.append(note("table-shape", .warning, problem.description))
    }
    if text.dialect.encoding != .utf8 || text.dialect.delimiter != .comma {
      problems.append(note("dialect", .note, "read as \(text.dialect)"))
    }
  }

  var rows: Range<Int> { 0..<text.rowCount }

  /// The column with the name, which the table must have.
  func column(_ name: String) throws(DataSetError) -> Column {
    guard let column = optionalColumn(name) else {
      throw DataSetError(file: text.file, line: 1, column: name, reason: .noColumn(header: text.header))
    }
    return column
  }

  /// The column with the name; `nil` when the table lacks it.
  func optionalColumn(_ name: String) -> Column? { text.column(name).map { Column(place: $0, name: name) } }

  /// The text of a cell without blanks around it; empty when the table lacks the column.
  func string(_ row: Int, _ column: Column?) -> String {
    column.map { trimmed(text[row: row, column: $0.place]) } ?? ""
  }

  /// The text of a cell that must not be empty.
  func key(_ row: Int, _ column: Column) throws(DataSetError) -> String {
    let key = string(row, column)
    guard !key.isEmpty else { throw error(row, column, found: "", expected: "a key") }
    return key
  }

  /// The parts of a cell that holds a list.
  func list(_ row: Int, _ column: Column?) -> [String] {
    string(row, column).split(separator: ";").map { trimmed($0) }.filter { !$0.isEmpty }
  }

  /// The code in a cell, made whole where it had lost something; `nil` when the cell is empty.
  mutating func optionalCode(
    _ row: Int, _ column: Column?, _ scheme: CodeScheme
  ) throws(DataSetError) -> MunicipalityCode? {
    guard let column else { return nil }
    let written = text[row: row, column: column.place]
    if written.isEmpty { return nil }
    return try code(written, row, column, scheme)
  }

  /// The code in a cell that must have one.
  mutating func code(_ row: Int, _ column: Column, _ scheme: CodeScheme) throws(DataSetError) -> MunicipalityCode {
    try code(text[row: row, column: column.place], row, column, scheme)
  }

  /// A code that stands in a cell, alone or in a list.
  mutating func code(
    _ written: String, _ row: Int, _ column: Column, _ scheme: CodeScheme
  ) throws(DataSetError) -> MunicipalityCode {
    guard case .code(let code, let mendings, _) = scheme.reading(of: written) else {
      throw error(row, column, found: trimmed(written), expected: "a code of \(scheme)")
    }
    if !mendings.isEmpty { noteMended(written, code, column.name) }
    return code
  }

  /// The whole number in a cell; `nil` when the cell is empty or says that the figure is missing.
  func optionalWhole(_ row: Int, _ column: Column?) throws(DataSetError) -> Int? {
    guard let column else { return nil }
    if let whole = text.whole(row: row, column: column.place), isWithinReason(Double(whole)) { return whole }
    guard let number = try optionalNumber(row, column) else { return nil }
    guard let whole = Int(exactly: number) else {
      throw error(row, column, found: string(row, column), expected: "a whole number")
    }
    return whole
  }

  /// The whole number in a cell that must have one of 0 or more.
  func count(_ row: Int, _ column: Column) throws(DataSetError) -> Int {
    guard let whole = try optionalWhole(row, column), whole >= 0 else {
      throw error(row, column, found: string(row, column), expected: "a whole number of 0 or more")
    }
    return whole
  }

  /// The number in a cell; `nil` when the cell is empty or says that the figure is missing.
  func optionalNumber(_ row: Int, _ column: Column?) throws(DataSetError) -> Double? {
    guard let column else { return nil }
    // The short way: digits alone are the same number whatever stands before decimals.
    if let whole = text.whole(row: row, column: column.place), isWithinReason(Double(whole)) { return Double(whole) }
    let written = string(row, column)
    if isMissing(written) { return nil }
    guard case .number(let number) = parsedNumber(written, decimalMark: marks.mark(of: column, in: text)) else {
      throw error(row, column, found: written, expected: "a number")
    }
    guard isWithinReason(number) else {
      throw error(row, column, found: written, expected: "a number under a million million")
    }
    return number
  }

  /// The number of 0 or more in a cell; `nil` when the cell is empty or says that the figure is missing.
  func optionalAmount(_ row: Int, _ column: Column?) throws(DataSetError) -> Double? {
    guard let column, let number = try optionalNumber(row, column) else { return nil }
    guard number >= 0 else {
      throw error(row, column, found: string(row, column), expected: "a number of 0 or more")
    }
    return number
  }

  /// The number in a cell that must have one of 0 or more.
  func number(_ row: Int, _ column: Column) throws(DataSetError) -> Double {
    guard let number = try optionalNumber(row, column), number >= 0 else {
      throw error(row, column, found: string(row, column), expected: "a number of 0 or more")
    }
    return number
  }

  /// The day in a cell; `nil` when the cell is empty.
  func optionalDay(_ row: Int, _ column: Column?) throws(DataSetError) -> Day? {
    let written = string(row, column)
    guard let column, !written.isEmpty else { return nil }
    guard let day = Day(written) else {
      throw error(row, column, found: written, expected: "a day of the form YYYY-MM-DD")
    }
    return day
  }

  /// The answer in a cell; `nil` when the cell is empty.
  func optionalFlag(_ row: Int, _ column: Column?) throws(DataSetError) -> Bool? {
    let written = string(row, column)
    guard let column, !written.isEmpty else { return nil }
    switch written.lowercased() {
    case "true": return true
    case "false": return false
    default: throw error(row, column, found: written, expected: "true or false")
    }
  }

  /// The word in a cell that must be one of a few.
  func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ row: Int, _ column: Column, of type: Choice.Type = Choice.self
  ) throws(DataSetError) -> Choice {
    let written = string(row, column)
    guard let choice = Choice(rawValue: written) else {
      let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(row, column, found: written, expected: "one of \(words)")
    }
    return choice
  }

  /// Whether sums of such numbers stay exact and far from what can not be counted, however long the table.
  private func isWithinReason(_ number: Double) -> Bool { number.magnitude < 1e12 }

  /// An error at a cell.
  func error(_ row: Int, _ column: Column, found: String, expected: String) -> DataSetError {
    DataSetError(
      file: text.file, line: text.line(ofRow: row), column: column.name,
      reason: .cell(found: found, expected: expected))
  }

  /// Tells of a key that stands a second time; the first one counts.
  mutating func noteDuplicate(_ key: String, _ row: Int, _ column: Column) {
    let line = text.line(ofRow: row)
    problems.append(
      note("duplicate-key", .error, "line \(line), column \(column.name): '\(key)' stands here a second time"))
  }

  /// How many cells had to be mended so far.
  private(set) var mendedCount = 0

  /// What is odd about the table, with the codes that had to be mended.
  var allProblems: [Problem] {
    problems
      + mended.flatMap { column, codes in
        codes.entries.map { note("mended-code", .warning, "column \(column): \($0)") }
      }
  }

  private mutating func noteMended(_ written: String, _ code: MunicipalityCode, _ column: String) {
    mendedCount += 1
    if let place = mended.firstIndex(where: { $0.column == column }) {
      mended[place].codes.note(written, became: code)
    } else {
      var codes = MendedCodes()
      codes.note(written, became: code)
      mended.append((column, codes))
    }
  }

  private func note(_ kind: String, _ severity: Problem.Severity, _ sentence: String) -> Problem {
    Problem(kind: kind, severity: severity, subject: text.file, sentence: "\(text.file): \(sentence)")
  }
}

/// What stands before the decimals, column by column, settled when the first number of the column is asked for.
///
/// A table between commas has points. One between semicolons may have either, whatever wrote it, and `1.234` by itself
/// does not tell; the whole column does.
private final class DecimalMarks {
  private var known: [Int: DecimalMark] = [:]

  func mark(of column: TableReader.Column, in text: DelimitedText) -> DecimalMark {
    if text.dialect.delimiter == .comma { return text.dialect.likelyDecimalMark }
    if let mark = known[column.place] { return mark }
    let mark = numbers(in: text.texts(ofColumn: column.place), likely: text.dialect.likelyDecimalMark).decimalMark
    known[column.place] = mark
    return mark
  }
}
