import Register

/// The attribute table of a shapefile with one field of codes changed in place; everything else stays the same to the
/// byte, so that shapes, names and encoding are those of the original.
struct ShapeTable {
  private(set) var bytes: [UInt8]
  private let file: String
  private let records: Int
  private let headerLength: Int
  private let recordLength: Int
  private let start: Int
  private let length: Int
  private let isNumeric: Bool

  /// The table of a `.dbf`, with the field of the name; letters of any case.
  init(_ bytes: [UInt8], file: String, field: String) throws(RecodeError) {
    func broken(_ what: String) -> RecodeError { .boundaries("\(file): \(what)") }
    func number(_ place: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    guard bytes.count > 32 else { throw broken("is no attribute table of a shapefile") }
    records = number(4, 4)
    headerLength = number(8, 2)
    recordLength = number(10, 2)
    guard headerLength > 32, headerLength <= bytes.count, recordLength > 1,
      bytes.count - headerLength >= records * recordLength
    else { throw broken("is shorter than its head says") }
    var place = 32
    var offset = 1
    var names: [String] = []
    while place + 32 <= headerLength, bytes[place] != 0x0D {
      let name = String(decoding: bytes[place..<place + 11].prefix { $0 != 0 }, as: UTF8.self)
      let length = Int(bytes[place + 16])
      guard offset + length <= recordLength else { throw broken("the field \(name) is longer than a record") }
      if name.lowercased() == field.lowercased() {
        self.bytes = bytes
        self.file = file
        start = offset
        self.length = length
        isNumeric = bytes[place + 11] != UInt8(ascii: "C")
        return
      }
      names.append(name)
      offset += length
      place += 32
    }
    throw broken("has no field '\(field)'; it has \(names.joined(separator: ", "))")
  }

  /// Puts other codes in place; the answer is how many records changed.
  mutating func replaceCodes(
    _ scheme: CodeScheme, by replacement: (MunicipalityCode) -> MunicipalityCode
  ) throws(RecodeError) -> Int {
    var changes = 0
    for record in 0..<records {
      let first = headerLength + record * recordLength + start
      let text = String(decoding: bytes[first..<first + length], as: UTF8.self)
      guard let code = scheme.reading(of: text).code else { continue }
      let new = replacement(code)
      if new == code { continue }
      // A field of numbers has no leading zeros and stands to the right.
      var digits = Array(new.text.utf8)
      if isNumeric { digits = Array(digits.drop { $0 == UInt8(ascii: "0") }) }
      guard digits.count <= length else {
        throw .boundaries(
          "\(file), record \(record + 1): \(new) does not fit into the \(length) characters of its field")
      }
      let blanks = [UInt8](repeating: 0x20, count: length - digits.count)
      bytes.replaceSubrange(first..<first + length, with: isNumeric ? blanks + digits : digits + blanks)
      changes += 1
    }
    return changes
  }
}
