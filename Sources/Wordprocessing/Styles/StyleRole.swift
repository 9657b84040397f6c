/// What a style is for. `all` lists them, in the order in which those that a template lacks are added to it.
struct StyleRole: Sendable {
  /// The name by which word processors know the style in every language; ids differ, names of known styles do not.
  let name: String
  /// `paragraph`, `character` or `table`.
  let kind: String
  /// The level of a heading, from 1: a template without the style may have one of its own for the level.
  var level: Int?
  /// The id of the style where it is added.
  let id: String
  /// What the style says beside its name, where it is added to a template: as little as makes it work.
  let plain: [XMLElement]
  /// The same in a document without a template.
  let full: [XMLElement]

  static let normal = StyleRole("Normal", id: "Normal", plain: [])
  static let title = StyleRole(
    "Title", id: "Title", plain: [paragraph(before: 0, after: 240), letters(size: 44)],
    full: [paragraph(before: 0, after: 240, keeps: true), letters(size: 44, isBold: true, colour: accent)])
  static let headings = [
    heading(1, size: 32, before: 400, after: 140), heading(2, size: 26, before: 300, after: 100),
    heading(3, size: 22, before: 240, after: 60),
  ]
  static let caption = StyleRole(
    "caption", id: "Caption", plain: [paragraph(before: 120, after: 120), letters(size: 18, isBold: true)],
    full: [paragraph(before: 160, after: 100), letters(size: 19, isBold: true)])
  static let bullet = StyleRole(
    "List Bullet", id: "ListBullet",
    plain: [XMLElement("w:pPr", [:], [XMLElement("w:spacing", ["w:after": "60"]), XMLElement("w:contextualSpacing")])])
  static let contentsHeading = StyleRole(
    "TOC Heading", id: "TOCHeading",
    plain: [paragraph(before: 240, after: 120, keeps: true), letters(size: 28, isBold: true)],
    full: [paragraph(before: 240, after: 120, keeps: true), letters(size: 26, isBold: true, colour: accent)])
  static let contents: [StyleRole] = [1, 2].map { level in
    StyleRole(
      "toc \(level)", id: "TOC\(level)",
      plain: [
        XMLElement(
          "w:pPr", [:],
          [
            XMLElement("w:spacing", ["w:before": "0", "w:after": "40"]),
            XMLElement("w:ind", ["w:left": "\((level - 1) * 240)"]),
          ])
      ])
  }
  static let listOfFigures = StyleRole(
    "table of figures", id: "TableofFigures", plain: [paragraph(before: 0, after: 40)])
  static let figure = StyleRole("Figure", id: "Figure", plain: [paragraph(before: 120, after: 60, keeps: true)])
  static let cell = StyleRole(
    "Table Text", id: "TableText", plain: [paragraph(before: 20, after: 20), letters(size: 18)])
  static let note = StyleRole(
    "Table Note", id: "TableNote", plain: [paragraph(before: 40, after: 40), letters(size: 16)])
  static let keyFigure = StyleRole(
    "Key Figure", id: "KeyFigure",
    plain: [paragraph(before: 60, after: 0, keeps: true), letters(size: 40, isBold: true)],
    full: [paragraph(before: 60, after: 0, keeps: true), letters(size: 40, isBold: true, colour: accent)])
  static let hyperlink = StyleRole(
    "Hyperlink", kind: "character", id: "Hyperlink",
    plain: [
      XMLElement("w:rPr", [:], [XMLElement("w:color", ["w:val": accent]), XMLElement("w:u", ["w:val": "single"])])
    ])
  static let header = StyleRole("header", id: "Header", plain: [paragraph(before: 0, after: 0)])
  static let footer = StyleRole("footer", id: "Footer", plain: [paragraph(before: 0, after: 0), letters(size: 18)])

  static let all: [StyleRole] =
    [normal, title] + headings + [caption, bullet, contentsHeading] + contents
    + [listOfFigures, figure, cell, note, keyFigure, hyperlink, header, footer]

  /// The colour of what stands out, as the pages have it.
  static let accent = "003B7A"

  private static func heading(_ level: Int, size: Int, before: Int, after: Int) -> StyleRole {
    let lines = paragraph(before: before, after: after, keeps: true, level: level)
    return StyleRole(
      "heading \(level)", id: "Heading\(level)", level: level, plain: [lines, letters(size: size, isBold: true)],
      full: [lines, letters(size: size, isBold: true, colour: accent)])
  }

  private init(
    _ name: String, kind: String = "paragraph", id: String, level: Int? = nil, plain: [XMLElement],
    full: [XMLElement]? = nil
  ) {
    self.name = name
    self.kind = kind
    self.level = level
    self.id = id
    self.plain = plain
    self.full = full ?? plain
  }

  /// The style as its list has it, on the base of another.
  func element(_ properties: [XMLElement], id: String, base: String?) -> XMLElement {
    let isOwn = [Self.figure, Self.cell, Self.note, Self.keyFigure].contains { $0.name == name }
    var attributes = [XMLElement.Attribute("w:type", kind)]
    if name == Self.normal.name { attributes.append(.init("w:default", "1")) }
    if isOwn { attributes.append(.init("w:customStyle", "1")) }
    attributes.append(.init("w:styleId", id))
    var parts = [XMLElement("w:name", ["w:val": name])]
    if let base { parts.append(XMLElement("w:basedOn", ["w:val": base])) }
    if level != nil, let base { parts.append(XMLElement("w:next", ["w:val": base])) }
    parts.append(XMLElement("w:qFormat"))
    return XMLElement("w:style", attributes, (parts + properties).map { .element($0) })
  }
}

private func paragraph(before: Int, after: Int, keeps: Bool = false, level: Int? = nil) -> XMLElement {
  var parts = keeps ? [XMLElement("w:keepNext"), XMLElement("w:keepLines")] : []
  // Line by line: exact heights of a template's text would cut pictures and crowd small letters.
  parts.append(
    XMLElement(
      "w:spacing", ["w:before": "\(before)", "w:after": "\(after)", "w:line": "240", "w:lineRule": "auto"]))
  if let level { parts.append(XMLElement("w:outlineLvl", ["w:val": "\(level - 1)"])) }
  return XMLElement("w:pPr", [:], parts)
}

private func letters(size: Int, isBold: Bool = false, colour: String? = nil) -> XMLElement {
  var parts = isBold ? [XMLElement("w:b"), XMLElement("w:bCs")] : []
  if let colour { parts.append(XMLElement("w:color", ["w:val": colour])) }
  parts += [XMLElement("w:sz", ["w:val": "\(size)"]), XMLElement("w:szCs", ["w:val": "\(size)"])]
  return XMLElement("w:rPr", [:], parts)
}
