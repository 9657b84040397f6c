/// What the text of a cell says when a number is expected.
public enum ParsedNumber: Hashable, Sendable {
  /// A number. A percentage is the number before its sign: `69 %` is 69.
  case number(Double)
  /// Nothing, or one of the signs that statistics print for a figure that is not there. Not zero.
  case missing
  /// A number that means different things in different countries, such as `1.234`.
  case ambiguous(decimal: Double, grouped: Double)
  /// Something else.
  case notANumber
}

/// The signs that stand for a figure that is not there.
private let signsForMissing: Set<String> = [
  "", "-", "\u{2013}", "\u{2014}", "\u{2212}", ".", "..", "...", "\u{2026}", ":",
]

/// Whether the text stands for a figure that is not there: empty, `–`, `-`, `.`, `..` or `:`.
public func isMissing(_ text: some StringProtocol) -> Bool { signsForMissing.contains(trimmed(text)) }

/// The number in a cell, as people write it: `3 205 000` with any space, `3.205.000`, `16 400,5`, `1,234.5`, `−3`.
///
/// - Parameter decimalMark: what stands before the decimals. Without it a number that can be read in one way alone is
///   read so, and one that can be read in two is ambiguous; `numbers(in:)` settles that by the whole column.
public func parsedNumber(_ text: some StringProtocol, decimalMark: DecimalMark? = nil) -> ParsedNumber {
  if isMissing(text) { return .missing }
  guard let written = WrittenNumber(text) else { return .notANumber }
  if let decimalMark { return written.value(decimalMark: decimalMark).map(ParsedNumber.number) ?? .notANumber }
  if written.isAmbiguous {
    let mark: DecimalMark = written.digits.contains(WrittenNumber.comma) ? .comma : .point
    if let decimal = written.value(decimalMark: mark), let grouped = written.value(decimalMark: mark.other) {
      return .ambiguous(decimal: decimal, grouped: grouped)
    }
  }
  return written.value(decimalMark: written.decimalMark ?? .point).map(ParsedNumber.number) ?? .notANumber
}
