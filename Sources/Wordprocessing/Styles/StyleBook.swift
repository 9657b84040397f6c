/// The styles of a document, found by what they are for; those that it lacks are added.
struct StyleBook {
  /// The list of styles, with those that have been added.
  private(set) var styles: XMLElement
  private var ids: [String: String] = [:]
  /// The style of tables.
  private(set) var tableStyle = ""

  /// The styles of a template, with what is lacking.
  ///
  /// - Parameters:
  ///   - isBare: whether there is no template, so that the styles are all ours and may say more.
  ///   - specimen: the style of the table that the template shows as a specimen.
  init(_ styles: XMLElement, isBare: Bool, specimen: String?) {
    self.styles = styles
    let base = Self.usual(in: styles, kind: "paragraph")
    for role in StyleRole.all {
      if let id = Self.id(of: role, in: styles) {
        ids[role.name] = id
      } else {
        let id = free(role.id)
        let usual =
          role.kind == "paragraph" && role.name != StyleRole.normal.name
          ? base ?? ids[StyleRole.normal.name] : nil
        ids[role.name] = id
        self.styles = self.styles.adding([role.element(isBare ? role.full : role.plain, id: id, base: usual)])
      }
    }
    tableStyle = addedTableStyle(specimen: specimen)
  }

  /// The id of the style for the role.
  func id(_ role: StyleRole) -> String { ids[role.name] ?? role.id }

  /// Whether a paragraph without a style has the usual one: some programs do not say which that is.
  var hasUsual: Bool { Self.usual(in: styles, kind: "paragraph") != nil }

  /// Whether the style has signs of a list of its own.
  func numbers(_ id: String) -> Bool {
    let number = chain(id).lazy.compactMap { $0.first("w:pPr")?.first("w:numPr")?.first("w:numId")?["w:val"] }.first
    return number.map { $0 != "0" } ?? false
  }

  /// The size of a style's letters, in half points.
  func size(_ id: String) -> Int {
    (chain(id).lazy.compactMap { $0.first("w:rPr")?.first("w:sz")?["w:val"] }.first
      ?? usualLetters?.first("w:sz")?["w:val"]).flatMap(Int.init) ?? 20
  }

  /// How much wider the letters of tables are than those of Arial, by the name of their typeface.
  var breadth: Double {
    let named = chain(id(.cell)).lazy.compactMap { $0.first("w:rPr")?.first("w:rFonts")?["w:ascii"] }.first
    let name = (named ?? usualLetters?.first("w:rFonts")?["w:ascii"] ?? "").lowercased()
    let narrow = ["arial", "calibri", "times", "helvetica", "liberation", "garamond", "carlito", "aptos"]
    let wide = ["verdana", "georgia", "dejavu", "lucida", "bookman", "century", "open sans", "noto sans"]
    if wide.contains(where: name.hasPrefix) { return 1.16 }
    // Letters that nobody knows, or that the theme names, may be replaced by broader ones where they are not installed.
    return narrow.contains(where: name.hasPrefix) ? 1 : 1.08
  }

  private var usualLetters: XMLElement? { styles.first("w:docDefaults")?.first("w:rPrDefault")?.first("w:rPr") }

  /// The style and those that it rests on, itself first. A style may rest on itself by mistake: no chain is longer than 20.
  private func chain(_ id: String) -> [XMLElement] {
    var found: [XMLElement] = []
    var next: String? = id
    while let id = next, found.count < 20, let style = styles.elements.first(where: { $0["w:styleId"] == id }) {
      found.append(style)
      next = style.first("w:basedOn")?["w:val"]
    }
    return found
  }

  /// Whether all text is of the language unless it says otherwise.
  func speaks(_ language: String) -> Bool {
    let said = styles.all.filter { $0.name == "w:lang" }.compactMap { $0["w:val"] }
    return usualLetters?.first("w:lang")?["w:val"] == language && said.allSatisfy { $0 == language }
  }

  /// The style of tables: one named for us, that of the specimen, the only one of the template's own, or ours.
  private mutating func addedTableStyle(specimen: String?) -> String {
    let tables = styles.elements.filter { $0.name == "w:style" && $0["w:type"] == "table" }
    let ids = tables.compactMap { $0["w:styleId"] }
    let named = tables.first { $0.first("w:name")?["w:val"] == Self.ownTable }
    let own = tables.filter { $0["w:customStyle"].map { $0 == "1" || $0 == "true" } ?? false }
    if let id = named?["w:styleId"] { return id }
    if let specimen, ids.contains(specimen) { return specimen }
    if own.count == 1, let id = own[0]["w:styleId"] { return id }
    let id = free("SamkartTable")
    styles = styles.adding([tableStyleElement(id: id, base: Self.usual(in: styles, kind: "table"))])
    return id
  }

  /// The name of our style of tables, by which a template may have its own.
  static let ownTable = "Samkart Table"

  /// An id that no style has.
  private func free(_ id: String) -> String {
    let taken = Set(styles.elements.compactMap { $0["w:styleId"]?.lowercased() })
    guard taken.contains(id.lowercased()) else { return id }
    let number = (1...).first { !taken.contains("\(id)samkart\($0)".lowercased()) } ?? 0
    return "\(id)Samkart\(number)"
  }

  private static func usual(in styles: XMLElement, kind: String) -> String? {
    styles.elements.first { style in
      style.name == "w:style" && style["w:type"] == kind && (style["w:default"] == "1" || style["w:default"] == "true")
    }?["w:styleId"]
  }

  /// The style for the role: by its name, which is the same in every language, capitals apart; a heading also by the
  /// level that it says it is of.
  private static func id(of role: StyleRole, in styles: XMLElement) -> String? {
    let ofKind = styles.elements.filter { $0.name == "w:style" && ($0["w:type"] ?? "paragraph") == role.kind }
    if role.name == StyleRole.normal.name, let usual = usual(in: styles, kind: "paragraph") { return usual }
    let name = role.name.lowercased()
    let named = ofKind.first { style in
      // Some programs put other names of a style behind a comma.
      style.first("w:name")?["w:val"]?.lowercased().split(separator: ",").first.map(String.init) == name
    }
    if let id = named?["w:styleId"] { return id }
    guard let level = role.level else { return nil }
    return ofKind.first { style in
      style.first("w:pPr")?.first("w:outlineLvl")?["w:val"] == "\(level - 1)"
    }?["w:styleId"]
  }
}

/// Our style of tables: lines above, below the headings and at the end; sums in bold.
private func tableStyleElement(id: String, base: String?) -> XMLElement {
  func line(_ side: String, _ size: Int) -> XMLElement {
    XMLElement("w:\(side)", ["w:val": "single", "w:sz": "\(size)", "w:space": "0", "w:color": "404040"])
  }
  func side(_ name: String, _ width: Int) -> XMLElement {
    XMLElement("w:\(name)", ["w:w": "\(width)", "w:type": "dxa"])
  }
  let thin = XMLElement(
    "w:insideH", ["w:val": "single", "w:sz": "2", "w:space": "0", "w:color": "D0D0D0"])
  let bold = XMLElement("w:rPr", [:], [XMLElement("w:b"), XMLElement("w:bCs")])
  var parts = [XMLElement("w:name", ["w:val": StyleBook.ownTable])]
  if let base { parts.append(XMLElement("w:basedOn", ["w:val": base])) }
  parts += [
    XMLElement("w:qFormat"),
    XMLElement(
      "w:tblPr", [:],
      [
        XMLElement("w:tblBorders", [:], [line("top", 8), line("bottom", 8), thin]),
        XMLElement("w:tblCellMar", [:], [side("top", 0), side("left", 70), side("bottom", 0), side("right", 70)]),
      ]),
    XMLElement(
      "w:tblStylePr", ["w:type": "firstRow"],
      [bold, XMLElement("w:tcPr", [:], [XMLElement("w:tcBorders", [:], [line("bottom", 6)])])]),
    XMLElement(
      "w:tblStylePr", ["w:type": "lastRow"],
      [bold, XMLElement("w:tcPr", [:], [XMLElement("w:tcBorders", [:], [line("top", 6)])])]),
  ]
  return XMLElement(
    "w:style", [.init("w:type", "table"), .init("w:customStyle", "1"), .init("w:styleId", id)],
    parts.map { .element($0) })
}
