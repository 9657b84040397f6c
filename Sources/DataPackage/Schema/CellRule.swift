import Register
import Tabular

/// What the cells of one column may be.
struct CellRule {
  let field: ResourceSchema.Field
  private let type: FieldType
  private let missing: Set<String>
  private let pattern: Regex<AnyRegexOutput>?
  private let isFreelyWritten: Bool
  private let decimalMark: DecimalMark

  /// - Parameters:
  ///   - missing: the texts of the table that stand for an empty cell.
  ///   - dialect: how the file is written. Between commas a number is written as the standard has it; a file between
  ///     other signs is none of the standard's, and its numbers are read as people write them.
  init(_ field: ResourceSchema.Field, missing: [String], dialect: Dialect? = nil) {
    self.field = field
    // What is not understood is told of the schema, and not once for each cell.
    type = FieldType(rawValue: field.type) ?? .any
    self.missing = Set(field.missingValues ?? missing)
    pattern = type == .string ? field.constraints.pattern.flatMap { try? Regex($0) } : nil
    isFreelyWritten = dialect.map { $0.delimiter != .comma } ?? false
    decimalMark = dialect?.likelyDecimalMark ?? .point
  }

  /// Whether nothing but an empty text stands for an empty cell.
  var hasPlainGaps: Bool { missing == [""] }

  /// Whether the text stands for an empty cell.
  func isMissing(_ cell: String) -> Bool { missing.contains(cell) }

  /// What would have been right where the cell is wrong; `nil` where it is right.
  func expected(of cell: String) -> String? {
    let constraints = field.constraints
    if isMissing(cell) { return constraints.isRequired ? constraints.words.map(oneOf) ?? type.noun : nil }
    guard isOfType(cell) else { return type.noun }
    if let words = constraints.words, !words.contains(where: { isSame($0, cell) }) { return oneOf(words) }
    if let pattern, (try? pattern.wholeMatch(in: cell)) == nil {
      return "of the form \(constraints.pattern ?? "")"
    }
    if let least = constraints.minimumLength, type == .string, cell.unicodeScalars.count < least {
      return "a text of \(least) characters or more"
    }
    if let most = constraints.maximumLength, type == .string, cell.unicodeScalars.count > most {
      return "a text of \(most) characters or less"
    }
    if let least = constraints.minimum, isBefore(cell, least) { return "\(least) or more" }
    if let most = constraints.maximum, isBefore(most, cell) { return "\(most) or less" }
    if let least = constraints.exclusiveMinimum, !isBefore(least, cell) { return "more than \(least)" }
    if let most = constraints.exclusiveMaximum, !isBefore(cell, most) { return "less than \(most)" }
    return nil
  }

  /// Whether the text is a value of the column's type at all.
  func isOfType(_ cell: String) -> Bool {
    switch type {
    case .integer: return isFreelyWritten ? number(cell).flatMap { Int(exactly: $0) } != nil : Int(trimmed(cell)) != nil
    case .number: return number(cell) != nil
    case .boolean: return ["true", "True", "TRUE", "1", "false", "False", "FALSE", "0"].contains(cell)
    // Another form than the default one is the author's own, and is not looked into.
    case .date: return field.format != "default" || Day(cell) != nil
    case .year: return cell.utf8.count == 4 && cell.utf8.allSatisfy(isDigit)
    case .yearmonth: return Day(cell + "-01") != nil
    default: return true
    }
  }

  private func isSame(_ word: String, _ cell: String) -> Bool {
    if word == cell { return true }
    guard type == .integer || type == .number, let a = number(word), let b = number(cell) else { return false }
    return a == b
  }

  /// Whether one value comes before another. Days and years are written so that their texts are in their order.
  private func isBefore(_ a: String, _ b: String) -> Bool {
    guard type == .integer || type == .number else { return a < b }
    guard let a = number(a), let b = number(b) else { return false }
    return a < b
  }

  private func number(_ cell: String) -> Double? {
    if !isFreelyWritten {
      let written = trimmed(cell)
      // Neither words such as infinity nor hexadecimal digits are figures of a table.
      return written.utf8.allSatisfy({ isDigit($0) || "+-.eE".utf8.contains($0) }) ? Double(written) : nil
    }
    guard case .number(let number) = parsedNumber(trimmed(cell), decimalMark: decimalMark) else { return nil }
    return number
  }

  private func oneOf(_ words: [String]) -> String { "one of \(words.joined(separator: ", "))" }
  private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
