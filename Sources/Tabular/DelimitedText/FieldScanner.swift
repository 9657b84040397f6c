/// Where one field lies in the text, and what must be done to read it.
struct FieldPlace: Equatable {
  enum Form: UInt8 {
    /// The bytes are the text.
    case plain
    /// The bytes are the text once doubled quotes are halved.
    case doubledQuotes
    /// The bytes begin with a quote, and more follows behind the closing one.
    case textAfterQuote
  }

  var start: UInt32
  var end: UInt32
  var form: Form
}

/// Cuts text into rows of fields, without reading what the fields say.
struct FieldScanner {
  /// Every field of every row, row after row.
  private(set) var fields: [FieldPlace] = []
  /// Where each row begins in `fields`, and, last, where the last one ends.
  private(set) var rowStarts: [Int] = [0]
  /// The line in the file on which each row begins, from 1.
  private(set) var lines: [Int32] = []
  private(set) var problems: [DelimitedTextProblem] = []

  private let delimiter: UInt8
  private var place: Int
  private var line: Int
  private var rowStart = 0

  /// The rows of the bytes from a place on.
  ///
  /// - Parameter firstLine: the line in the file at which that place is.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, delimiter: UInt8, firstLine: Int, file: String
  ) throws(DelimitedTextError) {
    self.delimiter = delimiter
    place = start
    line = firstLine
    while place < bytes.count { try scanRow(bytes, file) }
  }

  private mutating func scanRow(_ bytes: UnsafeBufferPointer<UInt8>, _ file: String) throws(DelimitedTextError) {
    let firstLine = line
    var isBlank = true
    while true {
      if place < bytes.count && bytes[place] == quote {
        try scanQuotedField(bytes, file)
        isBlank = false
      } else {
        isBlank = scanPlainField(bytes) && isBlank
      }
      guard place < bytes.count, bytes[place] == delimiter else { break }
      place += 1
    }
    if place < bytes.count {
      place += bytes[place] == carriageReturn && isLineFeed(bytes, place + 1) ? 2 : 1
      line += 1
    }
    if isBlank {
      fields.removeLast(fields.count - rowStart)
      problems.append(.blankRow(line: firstLine))
    } else {
      rowStart = fields.count
      rowStarts.append(rowStart)
      lines.append(Int32(clamping: firstLine))
    }
  }

  /// Reads up to the next delimiter or line break, and says whether there is nothing but spaces.
  private mutating func scanPlainField(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = place
    var isBlank = true
    while place < bytes.count {
      let byte = bytes[place]
      if byte == delimiter || byte == lineFeed || byte == carriageReturn { break }
      if byte != 0x20 { isBlank = false }
      place += 1
    }
    fields.append(FieldPlace(start: UInt32(start), end: UInt32(place), form: .plain))
    return isBlank
  }

  private mutating func scanQuotedField(
    _ bytes: UnsafeBufferPointer<UInt8>, _ file: String
  ) throws(DelimitedTextError) {
    let opening = place
    let openingLine = line
    var hasDoubledQuotes = false
    place += 1
    while true {
      guard place < bytes.count else {
        let column = fields.count - rowStart + 1
        throw DelimitedTextError(file: file, line: openingLine, column: column, reason: .unclosedQuote)
      }
      let byte = bytes[place]
      if byte == quote {
        guard place + 1 < bytes.count, bytes[place + 1] == quote else { break }
        hasDoubledQuotes = true
        place += 1
      } else if byte == lineFeed || (byte == carriageReturn && !isLineFeed(bytes, place + 1)) {
        line += 1
      }
      place += 1
    }
    let closing = place
    place += 1
    // Blanks that pad the field are not text behind it.
    var hasText = false
    while place < bytes.count, bytes[place] != delimiter, bytes[place] != lineFeed, bytes[place] != carriageReturn {
      if bytes[place] != 0x20, bytes[place] != 0x09 { hasText = true }
      place += 1
    }
    guard hasText else {
      let form: FieldPlace.Form = hasDoubledQuotes ? .doubledQuotes : .plain
      fields.append(FieldPlace(start: UInt32(opening + 1), end: UInt32(closing), form: form))
      return
    }
    fields.append(FieldPlace(start: UInt32(opening), end: UInt32(place), form: .textAfterQuote))
    problems.append(.textAfterQuote(line: openingLine, column: fields.count - rowStart))
  }

  private func isLineFeed(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    place < bytes.count && bytes[place] == lineFeed
  }
}
