/// Where one field lies in the text, and what must be done to read it.
struct FieldPlace: Equatable {
  enum Form: UInt32 {
    /// The bytes are the text.
    case plain
    /// The bytes are the text once doubled quotes are halved.
    case doubledQuotes
    /// The bytes begin with a quote, and more follows behind the closing one.
    case textAfterQuote
  }

  let start: UInt32
  /// How many bytes there are, above two bits for the form: of long tables these places take more room than all else.
  private let lengthAndForm: UInt32

  /// - Precondition: there are at most ``mostBytes``.
  init(start: Int, end: Int, form: Form) {
    self.start = UInt32(start)
    lengthAndForm = UInt32(end - start) << 2 | form.rawValue
  }

  /// How long a field may be.
  static let mostBytes = Int(UInt32.max >> 2)

  var end: UInt32 { start + lengthAndForm >> 2 }
  var form: Form { Form(rawValue: lengthAndForm & 3) ?? .plain }
}

/// Cuts text into rows of fields, without reading what the fields say.
struct FieldScanner {
  /// Every field of every row, row after row.
  private(set) var fields: [FieldPlace] = []
  /// Where each row begins in `fields`, and, last, where the last one ends.
  private(set) var rowStarts: [UInt32] = [0]
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
    // Room that grows by itself holds the places three times for a moment.
    fields.reserveCapacity(1 + bytes[start...].count { $0 == delimiter || $0 == lineFeed || $0 == carriageReturn })
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
        isBlank = try scanPlainField(bytes, file) && isBlank
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
      rowStarts.append(UInt32(rowStart))
      lines.append(Int32(clamping: firstLine))
    }
  }

  /// Reads up to the next delimiter or line break, and says whether there is nothing but spaces.
  private mutating func scanPlainField(
    _ bytes: UnsafeBufferPointer<UInt8>, _ file: String
  ) throws(DelimitedTextError) -> Bool {
    let start = place
    var isBlank = true
    while place < bytes.count {
      let byte = bytes[place]
      if byte == delimiter || byte == lineFeed || byte == carriageReturn { break }
      if byte != 0x20 { isBlank = false }
      place += 1
    }
    try append(start, place, .plain, file)
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
      try append(opening + 1, closing, form, file)
      return
    }
    try append(opening, place, .textAfterQuote, file)
    problems.append(.textAfterQuote(line: openingLine, column: fields.count - rowStart))
  }

  private mutating func append(
    _ start: Int, _ end: Int, _ form: FieldPlace.Form, _ file: String
  ) throws(DelimitedTextError) {
    guard end - start <= FieldPlace.mostBytes else {
      throw DelimitedTextError(file: file, line: line, reason: .tooLarge(bytes: end - start))
    }
    fields.append(FieldPlace(start: start, end: end, form: form))
  }

  private func isLineFeed(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    place < bytes.count && bytes[place] == lineFeed
  }
}
