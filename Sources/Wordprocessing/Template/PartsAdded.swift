/// What a document comes to need beside itself: pictures and addresses, each once.
struct PartsAdded {
  /// The relationships of the document, with those added.
  private(set) var relationships: XMLElement
  /// The pictures, by the names of their parts.
  private(set) var pictures: [String: [UInt8]] = [:]
  private let folder: String
  private let isTaken: (String) -> Bool
  private var links: [String: String] = [:]
  private var pictureIDs: [String: String] = [:]
  private var placeholder: String?

  /// Nothing yet.
  ///
  /// - Parameters:
  ///   - folder: that of the document, with its slash.
  ///   - isTaken: whether the template has a part of the name.
  init(_ relationships: XMLElement, folder: String, isTaken: @escaping (String) -> Bool) {
    self.relationships = relationships
    self.folder = folder
    self.isTaken = isTaken
  }

  /// The id of a relationship to an address outside.
  mutating func link(_ address: String) -> String {
    if let known = links[address] { return known }
    let id = add("hyperlink", address, isExternal: true)
    links[address] = id
    return id
  }

  /// The id of a relationship to a drawing.
  mutating func picture(svg: [UInt8], named name: String) -> String { picture(svg, name, "svg") }

  /// The id of a relationship to pixels; to a white one where there are none.
  mutating func picture(png: [UInt8]?, named name: String) -> String {
    if let png { return picture(png, name, "png") }
    if let placeholder { return placeholder }
    let id = picture(whitePixel, "white", "png")
    placeholder = id
    return id
  }

  private mutating func picture(_ bytes: [UInt8], _ name: String, _ ending: String) -> String {
    if let id = pictureIDs["\(name).\(ending)"] { return id }
    let plain = String(
      name.unicodeScalars.map { $0.isASCII && $0.properties.isXIDContinue || $0 == "-" ? Character($0) : "_" })
    let number = (1...).first { number in
      let part = "\(folder)media/\(plain)\(number == 1 ? "" : "-\(number)").\(ending)"
      return pictures[part] == nil && !isTaken(part)
    }
    let target = "media/\(plain)\(number == 1 ? "" : "-\(number ?? 1)").\(ending)"
    pictures[folder + target] = bytes
    let id = add("image", target)
    pictureIDs["\(name).\(ending)"] = id
    return id
  }

  /// Adds a relationship of the kind, and gives its id.
  mutating func add(_ kind: String, _ target: String, isExternal: Bool = false) -> String {
    let taken = Set(relationships.elements.compactMap { $0["Id"] })
    let number = (relationships.elements.count + 1..<Int.max).first { !taken.contains("rId\($0)") } ?? 0
    var relationship = XMLElement(
      "Relationship", ["Id": "rId\(number)", "Type": Self.kinds + kind, "Target": target])
    if isExternal { relationship = relationship.with("TargetMode", "External") }
    relationships = relationships.adding([relationship])
    return "rId\(number)"
  }

  /// What the addresses of kinds of relationships begin with.
  static let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
}

/// A white pixel as PNG, for a place that must have pixels where nobody can make them.
private let whitePixel: [UInt8] = [
  0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00,
  0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B, 0x55, 0x00, 0x00, 0x00,
  0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0xF8, 0x0F, 0x00, 0x01, 0x01, 0x01, 0x00, 0x1C, 0xB0, 0x8C,
  0x99, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
]
