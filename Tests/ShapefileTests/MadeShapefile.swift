import FoundationEssentials

/// A shapefile put together byte by byte, so that each byte can be wrong.
struct MadeShapefile {
  /// The content of each record, without its header.
  var records: [[UInt8]] = []
  var type: Int32 = 5
  var table: MadeTable?
  var codePage: String?
  var referenceSystem: String? = "GEOGCS[\"WGS 84\"]"

  /// The content of a record with rings as they are given, closing points and all.
  static func polygon(_ rings: [[(Double, Double)]], type: Int32 = 5) -> [UInt8] {
    let points = rings.flatMap { $0 }
    var content = little(type)
    let x = points.map(\.0)
    let y = points.map(\.1)
    for side in [x.min(), y.min(), x.max(), y.max()] { content += little(side ?? 0) }
    content += little(Int32(rings.count)) + little(Int32(points.count))
    var start = 0
    for ring in rings {
      content += little(Int32(start))
      start += ring.count
    }
    for point in points { content += little(point.0) + little(point.1) }
    if type == 15 { content += [UInt8](repeating: 0, count: 16 + 8 * points.count) }
    return content
  }

  /// A closed square, wound clockwise as a shell.
  static func square(_ x: Double, _ y: Double, _ side: Double) -> [(Double, Double)] {
    [(x, y), (x, y + side), (x + side, y + side), (x + side, y), (x, y)]
  }

  static let null = little(Int32(0))

  var shp: [UInt8] {
    var body: [UInt8] = []
    for (number, content) in records.enumerated() {
      body += big(Int32(number + 1)) + big(Int32(content.count / 2)) + content
    }
    return header(bytes: 100 + body.count) + body
  }

  var shx: [UInt8] {
    var body: [UInt8] = []
    var offset = 100
    for content in records {
      body += big(Int32(offset / 2)) + big(Int32(content.count / 2))
      offset += 8 + content.count
    }
    return header(bytes: 100 + body.count) + body
  }

  func header(bytes: Int) -> [UInt8] {
    big(9994) + [UInt8](repeating: 0, count: 20) + big(Int32(bytes / 2)) + little(Int32(1000)) + little(type)
      + [UInt8](repeating: 0, count: 64)
  }

  /// Writes the files; the `.shx` may be left out, and extensions may be in capitals.
  @discardableResult
  func write(to folder: String, index: Bool = true, capitals: Bool = false) throws -> String {
    let path = { (name: String) in folder + "/made." + (capitals && name != "shp" ? name.uppercased() : name) }
    try ShapefileTests.write(shp, to: path("shp"))
    if index { try ShapefileTests.write(shx, to: path("shx")) }
    if let table { try ShapefileTests.write(table.bytes, to: path("dbf")) }
    if let codePage { try ShapefileTests.write(Array(codePage.utf8), to: path("cpg")) }
    if let referenceSystem { try ShapefileTests.write(Array(referenceSystem.utf8), to: path("prj")) }
    return path("shp")
  }
}

/// An attribute table put together byte by byte.
struct MadeTable {
  struct Field {
    var name: [UInt8]
    var type: Character
    var width: Int
    var decimals = 0
  }
  var fields: [Field]
  /// The bytes of each value; padded with blanks to the width of its field.
  var rows: [[[UInt8]]]
  var deleted: Set<Int> = []
  var languageByte: UInt8 = 0
  var claimedRecords: UInt32?

  init(_ fields: [(String, Character, Int, Int)], _ rows: [[String]]) {
    self.fields = fields.map { Field(name: Array($0.0.utf8), type: $0.1, width: $0.2, decimals: $0.3) }
    self.rows = rows.map { $0.map { Array($0.utf8) } }
  }

  var bytes: [UInt8] {
    let width = 1 + fields.reduce(0) { $0 + $1.width }
    var bytes: [UInt8] = [3, 120, 1, 1] + little(Int32(bitPattern: claimedRecords ?? UInt32(rows.count)))
    bytes += little16(33 + 32 * fields.count) + little16(width) + [UInt8](repeating: 0, count: 17)
    bytes += [languageByte, 0, 0]
    for field in fields {
      bytes += field.name.prefix(11) + [UInt8](repeating: 0, count: 11 - min(11, field.name.count))
      bytes += [field.type.asciiValue ?? 0, 0, 0, 0, 0, UInt8(field.width), UInt8(field.decimals)]
      bytes += [UInt8](repeating: 0, count: 14)
    }
    bytes.append(0x0D)
    for (place, row) in rows.enumerated() {
      bytes.append(deleted.contains(place) ? 0x2A : 0x20)
      for (field, value) in zip(fields, row) {
        bytes += value + [UInt8](repeating: 0x20, count: field.width - value.count)
      }
    }
    return bytes + [0x1A]
  }
}

func big(_ value: Int32) -> [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }
func little(_ value: Int32) -> [UInt8] { withUnsafeBytes(of: value.littleEndian) { Array($0) } }
func little(_ value: Double) -> [UInt8] { withUnsafeBytes(of: value.bitPattern.littleEndian) { Array($0) } }
func little16(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
