/// The header of a `.dbf`, checked so that libshp can be trusted with the file.
struct TableHeader {
  struct Column {
    var nameBytes: [UInt8]
    var type: UInt8
    var width: Int
    var decimals: Int
  }

  let recordCount: Int
  let languageByte: UInt8
  let columns: [Column]

  /// - Parameter bytes: the whole file; its record count is corrected when there is no room for so many.
  init(_ bytes: inout [UInt8], file: String, problems: inout Problems) throws(ShapefileError) {
    guard bytes.count >= 32 else { throw ShapefileError(file: file, .endsInHeader(bytes: bytes.count)) }
    let headerBytes = bytes.littleEndian16(at: 8)
    let recordBytes = bytes.littleEndian16(at: 10)
    guard headerBytes >= 32, recordBytes >= 1 else {
      throw ShapefileError(file: file, .badTableHeader(headerBytes: headerBytes, recordBytes: recordBytes))
    }
    guard headerBytes <= bytes.count else { throw ShapefileError(file: file, .endsInHeader(bytes: bytes.count)) }
    languageByte = bytes[29]
    columns = try Self.columns(bytes, headerBytes: headerBytes, recordBytes: recordBytes, file: file)
    let used = columns.reduce(1) { $0 + $1.width }
    if used < recordBytes {
      problems.note(
        "\(file) has records of \(recordBytes) bytes, and fields for \(used) of them; attributes may be wrong.")
    }
    let stated = headerBytes - 32 - 32 * columns.count
    // One byte ends the list of fields, which some leave out and some write twice; FoxPro has 263 more.
    if ![0, 1, 2, 264].contains(stated) {
      problems.note(
        "\(file) has a header of \(headerBytes) bytes, and its \(columns.count) fields end after "
          + "\(33 + 32 * columns.count); attributes may be wrong.")
    }

    let claimed = Int(UInt32(truncatingIfNeeded: bytes.littleEndian(at: 4)))
    let room = (bytes.count - headerBytes) / recordBytes
    recordCount = min(claimed, room)
    if claimed > room {
      problems.note("\(file) claims \(claimed) records and has room for \(room).")
      bytes.setLittleEndian(room, at: 4)
    }
  }

  private static func columns(
    _ bytes: [UInt8], headerBytes: Int, recordBytes: Int, file: String
  ) throws(ShapefileError) -> [Column] {
    var columns: [Column] = []
    var withoutWidth = 0
    var used = 1  // the mark of deletion
    for start in stride(from: 32, through: headerBytes - 32, by: 32) {
      if bytes[start] == 0x0D { break }
      var name = Array(bytes[start..<start + 11].prefix { $0 != 0 })
      while name.last == 0x20 { name.removeLast() }
      let type = bytes[start + 11]
      let isNumeric = type == UInt8(ascii: "N") || type == UInt8(ascii: "F")
      let column = Column(
        nameBytes: name, type: type, width: Int(bytes[start + 16]), decimals: isNumeric ? Int(bytes[start + 17]) : 0)
      if column.width == 0 { withoutWidth += 1 }
      // Such fields exist; hundreds of them would make a small file large in memory.
      guard withoutWidth <= 16 else {
        throw ShapefileError(file: file, field: String(decoding: name, as: UTF8.self), .fieldWithoutWidth)
      }
      used += column.width
      columns.append(column)
    }
    guard used <= recordBytes else {
      throw ShapefileError(file: file, .fieldsExceedRecord(fieldBytes: used, recordBytes: recordBytes))
    }
    return columns
  }
}
