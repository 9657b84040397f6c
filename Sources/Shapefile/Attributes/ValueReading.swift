import Geometry

/// Reads the values that are not text, and remembers which columns of whole numbers turned out to be something else.
struct ValueReading {
  private var isWidened: [Bool]

  init(fieldCount: Int) { isWidened = [Bool](repeating: false, count: fieldCount) }

  mutating func value(
    _ decoder: borrowing TableDecoder, _ record: Int, _ place: Int, _ column: TableHeader.Column, _ field: Field,
    _ problems: inout Problems
  ) -> AttributeValue {
    switch (field.kind, column.type) {
    case (.whole, _), (.number, _):
      return number(decoder.withValue(record, place) { parsedNumber($0) }, record, place, field, &problems)
    case (.date, _):
      let (date, isEmpty) = decoder.withValue(record, place) { bytes in
        (parsedDate(bytes), bytes.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "*") })
      }
      if date == nil && !isEmpty {
        problems.count(
          "value of \(field.name) is not a date", "values of \(field.name) are not dates", at: "record \(record + 1)")
      }
      return date.map { .text($0) } ?? .missing
    case (.logical, _):
      return decoder.withValue(record, place) { $0.first.flatMap(parsedLogical) }.map { .text($0) } ?? .missing
    default:
      return .missing
    }
  }

  private mutating func number(
    _ parsed: ParsedNumber, _ record: Int, _ place: Int, _ field: Field, _ problems: inout Problems
  ) -> AttributeValue {
    switch parsed {
    case .whole(let whole): return field.kind == .whole ? .whole(whole) : .number(Double(whole))
    case .number(let number):
      if field.kind == .whole { isWidened[place] = true }
      return .number(number)
    case .missing: return .missing
    case .overflowing:
      problems.count(
        "value of \(field.name) is asterisks: there is none, or it was too wide",
        "values of \(field.name) are asterisks: there are none, or they were too wide", at: "record \(record + 1)")
      return .missing
    case .unreadable:
      problems.count(
        "value of \(field.name) is not a number", "values of \(field.name) are not numbers", at: "record \(record + 1)")
      return .missing
    }
  }

  /// Turns columns of whole numbers in which another number was met into columns of numbers.
  func widenColumns(of table: inout AttributeTable) {
    for place in isWidened.indices where isWidened[place] {
      table.fields[place].kind = .number
      for row in table.rows.indices {
        if case .whole(let whole) = table.rows[row][place] { table.rows[row][place] = .number(Double(whole)) }
      }
    }
  }
}
