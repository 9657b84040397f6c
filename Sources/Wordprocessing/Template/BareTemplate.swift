extension WordTemplate {
  /// An empty document of A4 in our own look, in a language as in BCP 47.
  public static func bare(language: String) -> WordTemplate {
    let footer = "rId2"
    let usual = PageGeometry.usual
    let section = XMLElement(
      "w:sectPr", [:],
      [
        XMLElement("w:footerReference", ["w:type": "default", "r:id": footer]),
        XMLElement("w:pgSz", ["w:w": "\(usual.width)", "w:h": "\(usual.height)"]),
        XMLElement(
          "w:pgMar",
          [
            "w:top": "\(usual.top)", "w:right": "\(usual.right)", "w:bottom": "\(usual.bottom)",
            "w:left": "\(usual.left)", "w:header": "708", "w:footer": "600", "w:gutter": "0",
          ]),
        XMLElement("w:cols", ["w:space": "708"]),
      ])
    let document = XMLElement(
      "w:document", ["xmlns:w": Space.word, "xmlns:r": Space.relationship], [XMLElement("w:body", [:], [section])])
    let relationships = XMLElement(
      "Relationships", ["xmlns": Space.package],
      [
        relationship("rId1", "styles", "styles.xml"), relationship(footer, "footer", "footer1.xml"),
        relationship("rId3", "settings", "settings.xml"),
      ])
    return WordTemplate(
      documentName: "word/document.xml", stylesName: "word/styles.xml", numberingName: "word/numbering.xml",
      document: document, styles: bareStyles(language), numbering: nil, relationships: relationships,
      contentTypes: bareContentTypes, properties: emptyProperties, propertiesName: "docProps/core.xml",
      others: [
        "_rels/.rels": xmlBytes(
          XMLElement(
            "Relationships", ["xmlns": Space.package],
            [
              relationship("rId1", "officeDocument", "word/document.xml"), propertiesRelationship("rId2"),
            ])),
        "word/footer1.xml": xmlBytes(footerElement), "word/settings.xml": xmlBytes(settings(language)),
      ], place: .everything, isBare: true)
  }

  /// Properties of a file that says nothing of itself.
  public static let emptyProperties = XMLElement(
    "cp:coreProperties",
    [
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    ])

  /// The relationship of a file to its properties.
  public static func propertiesRelationship(_ id: String) -> XMLElement {
    XMLElement(
      "Relationship",
      [
        "Id": id, "Type": "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "Target": "docProps/core.xml",
      ])
  }
}

/// Names of namespaces.
enum Space {
  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"
}

private func relationship(_ id: String, _ kind: String, _ target: String) -> XMLElement {
  XMLElement("Relationship", ["Id": id, "Type": PartsAdded.kinds + kind, "Target": target])
}

/// Letters of Arial, as on the maps; what is not said here is said by each style.
private func bareStyles(_ language: String) -> XMLElement {
  let letters = XMLElement(
    "w:rPr", [:],
    [
      XMLElement("w:rFonts", ["w:ascii": "Arial", "w:hAnsi": "Arial", "w:eastAsia": "Arial", "w:cs": "Arial"]),
      XMLElement("w:sz", ["w:val": "20"]), XMLElement("w:szCs", ["w:val": "20"]),
      XMLElement("w:lang", ["w:val": language, "w:eastAsia": language, "w:bidi": "ar-SA"]),
    ])
  let lines = XMLElement(
    "w:pPr", [:], [XMLElement("w:spacing", ["w:after": "120", "w:line": "269", "w:lineRule": "auto"])])
  return XMLElement(
    "w:styles", ["xmlns:w": Space.word],
    [
      XMLElement(
        "w:docDefaults", [:],
        [XMLElement("w:rPrDefault", [:], [letters]), XMLElement("w:pPrDefault", [:], [lines])]),
      XMLElement(
        "w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"],
        [
          XMLElement("w:name", ["w:val": "Normal Table"]), XMLElement("w:uiPriority", ["w:val": "99"]),
          XMLElement("w:semiHidden"), XMLElement("w:unhideWhenUsed"),
          XMLElement("w:tblPr", [:], [XMLElement("w:tblInd", ["w:w": "0", "w:type": "dxa"])]),
        ]),
    ])
}

private let bareContentTypes: XMLElement = {
  let main = "application/vnd.openxmlformats-officedocument.wordprocessingml."
  func part(_ name: String, _ type: String) -> XMLElement {
    XMLElement("Override", ["PartName": "/\(name)", "ContentType": type])
  }
  return XMLElement(
    "Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
    [
      XMLElement(
        "Default",
        ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"]),
      XMLElement("Default", ["Extension": "xml", "ContentType": "application/xml"]),
      part("word/document.xml", main + "document.main+xml"), part("word/styles.xml", main + "styles+xml"),
      part("word/settings.xml", main + "settings+xml"), part("word/footer1.xml", main + "footer+xml"),
      part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ])
}()

/// The number of the page and of all pages, to the right.
private let footerElement: XMLElement = {
  func field(_ name: String) -> [XMLElement] {
    fieldStart(name) + [XMLElement("w:r", [:], [XMLElement("w:t", text: "1")])] + fieldEnd
  }
  let properties = XMLElement(
    "w:pPr", [:],
    [XMLElement("w:pStyle", ["w:val": StyleRole.footer.id]), XMLElement("w:jc", ["w:val": "right"])])
  let slash = XMLElement("w:r", [:], [XMLElement("w:t", ["xml:space": "preserve"], text: " / ")])
  return XMLElement(
    "w:ftr", ["xmlns:w": Space.word, "xmlns:r": Space.relationship],
    [XMLElement("w:p", [:], [properties] + field("PAGE") + [slash] + field("NUMPAGES"))])
}()

private func settings(_ language: String) -> XMLElement {
  XMLElement(
    "w:settings", ["xmlns:w": Space.word],
    [
      XMLElement("w:zoom", ["w:percent": "100"]), XMLElement("w:defaultTabStop", ["w:val": "708"]),
      XMLElement(
        "w:compat", [:],
        [
          // Laid out as by the programs since 2013; without it they fall back on an earlier layout, and say so.
          XMLElement(
            "w:compatSetting",
            ["w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15"])
        ]),
      XMLElement("w:themeFontLang", ["w:val": language]),
    ])
}
