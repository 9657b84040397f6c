/// A workbook made of the parts that a test needs, without compression.
struct MadeWorkbook {
  /// The parts by name, in the order of the archive.
  var parts: [(name: String, content: [UInt8])] = []

  static let transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"

  /// A workbook with the insides of its sheets, and of the list of shared texts and of styles where there are any.
  init(
    sheets: [(name: String, content: String)], strings: String? = nil, styles: String? = nil,
    properties: String = "", namespace: String = MadeWorkbook.transitional, prefix: String = ""
  ) {
    let isStrict = namespace == Self.strict
    let relations =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let p = prefix.isEmpty ? "" : "\(prefix):"
    let own = prefix.isEmpty ? "xmlns=\"\(namespace)\"" : "xmlns:\(prefix)=\"\(namespace)\""
    add(
      "_rels/.rels",
      "<Relationships xmlns=\"\(package)\"><Relationship Id=\"rId1\" Type=\"\(relations)/officeDocument\" "
        + "Target=\"xl/workbook.xml\"/></Relationships>")
    let entries = sheets.enumerated().map { place, sheet in
      "<\(p)sheet name=\"\(sheet.name)\" sheetId=\"\(place + 1)\" r:id=\"s\(place + 1)\"/>"
    }
    add(
      "xl/workbook.xml",
      "<\(p)workbook \(own) xmlns:r=\"\(relations)\">\(properties)<\(p)sheets>\(entries.joined())</\(p)sheets></\(p)workbook>"
    )
    var targets = sheets.indices.map { place in
      "<Relationship Id=\"s\(place + 1)\" Type=\"\(relations)/worksheet\" Target=\"worksheets/sheet\(place + 1).xml\"/>"
    }
    if strings != nil {
      targets.append("<Relationship Id=\"t\" Type=\"\(relations)/sharedStrings\" Target=\"sharedStrings.xml\"/>")
    }
    if styles != nil { targets.append("<Relationship Id=\"y\" Type=\"\(relations)/styles\" Target=\"styles.xml\"/>") }
    add("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"\(package)\">\(targets.joined())</Relationships>")
    for (place, sheet) in sheets.enumerated() {
      add("xl/worksheets/sheet\(place + 1).xml", "<\(p)worksheet \(own)>\(sheet.content)</\(p)worksheet>")
    }
    if let strings { add("xl/sharedStrings.xml", "<\(p)sst \(own)>\(strings)</\(p)sst>") }
    if let styles { add("xl/styles.xml", "<\(p)styleSheet \(own)>\(styles)</\(p)styleSheet>") }
  }

  /// One sheet with the cells.
  init(cells: String, strings: String? = nil, styles: String? = nil, properties: String = "") {
    self.init(
      sheets: [("Liste", "<sheetData>\(cells)</sheetData>")], strings: strings, styles: styles, properties: properties)
  }

  mutating func add(_ name: String, _ text: String) { parts.append((name, Array(text.utf8))) }

  mutating func replace(_ name: String, with text: String) {
    parts = parts.map { $0.name == name ? (name, Array(text.utf8)) : $0 }
  }

  mutating func remove(_ name: String) { parts.removeAll { $0.name == name } }

  /// The file.
  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in parts {
      let place = file.count
      let common =
        little(20, 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(0x5141, 2)
        + little(Int(checksum(content)), 4) + little(content.count, 4) + little(content.count, 4)
        + little(name.utf8.count, 2) + little(0, 2)
      file += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + content
      directory +=
        [0x50, 0x4B, 1, 2] + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2)
        + little(0, 4) + little(place, 4) + Array(name.utf8)
    }
    let end =
      [0x50, 0x4B, 5, 6] + little(0, 4) + little(parts.count, 2) + little(parts.count, 2)
      + little(directory.count, 4) + little(file.count, 4) + little(0, 2)
    return file + directory + end
  }
}

private func little(_ number: Int, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}

/// The checksum that ZIP archives keep of each part (CRC-32, bit by bit).
private func checksum(_ bytes: [UInt8]) -> UInt32 {
  var sum = UInt32.max
  for byte in bytes { sum = (sum >> 8) ^ table[Int((sum ^ UInt32(byte)) & 0xFF)] }
  return ~sum
}

private let table: [UInt32] = (0..<256).map { number in
  (0..<8).reduce(UInt32(number)) { value, _ in value & 1 == 0 ? value >> 1 : (value >> 1) ^ 0xEDB8_8320 }
}
