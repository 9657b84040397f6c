/// A document that ours is put into: its parts, of which those that are written to are taken apart.
public struct WordTemplate: Equatable, Sendable {
  /// Where our contents go.
  public enum Place: Equatable, Sendable {
    /// In place of all that stands there.
    case everything
    /// In place of the piece of the body with the number, from 0.
    case piece(Int)
  }

  /// The names of the parts that are taken apart, from the root of the archive.
  public var documentName, stylesName, numberingName: String
  /// The document itself, and the styles.
  public var document, styles: XMLElement
  /// The signs of lists; `nil` where the template has none.
  public var numbering: XMLElement?
  /// What the document says of other parts, and what kinds the parts are of.
  public var relationships, contentTypes: XMLElement
  /// The properties of the file.
  public var properties: XMLElement
  /// The name of the part with the properties.
  public var propertiesName: String
  /// All other parts as they are.
  public var others: [String: [UInt8]]
  /// Where our contents go.
  public var place: Place
  /// Whether it is none of anybody's, so that the look is all ours.
  public var isBare: Bool

  /// A template from its parts.
  public init(
    documentName: String, stylesName: String, numberingName: String, document: XMLElement, styles: XMLElement,
    numbering: XMLElement?, relationships: XMLElement, contentTypes: XMLElement, properties: XMLElement,
    propertiesName: String, others: [String: [UInt8]], place: Place, isBare: Bool = false
  ) {
    self.documentName = documentName
    self.stylesName = stylesName
    self.numberingName = numberingName
    self.document = document
    self.styles = styles
    self.numbering = numbering
    self.relationships = relationships
    self.contentTypes = contentTypes
    self.properties = properties
    self.propertiesName = propertiesName
    self.others = others
    self.place = place
    self.isBare = isBare
  }
}

extension WordTemplate {
  /// The width of a line of text where our contents go, in millimetres.
  public var lineWidth: Double { Double(PageGeometry(DocumentBody(self).section).textWidth) / 1_440 * 25.4 }

  /// The place that a document says for contents: a content control with the tag or title `samkart`, a bookmark of
  /// that name, or a paragraph of only `{{samkart}}`; `nil` where there is none.
  ///
  /// - Returns: the number of the piece of the body, and whether it is the place itself rather than something larger,
  ///   such as a table, that has it somewhere inside.
  public static func statedPlace(in document: XMLElement) -> (piece: Int, isWhole: Bool)? {
    for (number, piece) in (document.first("w:body")?.elements ?? []).enumerated() where states(piece) {
      return (number, piece.name == "w:p" || isControl(piece) || piece.name == "w:bookmarkStart")
    }
    return nil
  }

  private static func states(_ piece: XMLElement) -> Bool {
    piece.holds { element in
      switch element.name {
      case "w:bookmarkStart": element["w:name"]?.lowercased() == name
      case "w:sdt": isControl(element)
      case "w:p": element.text.filter { !$0.isWhitespace }.lowercased() == "{{\(name)}}"
      default: false
      }
    }
  }

  private static func isControl(_ element: XMLElement) -> Bool {
    guard element.name == "w:sdt", let properties = element.first("w:sdtPr") else { return false }
    return ["w:tag", "w:alias"].contains { properties.first($0)?["w:val"]?.lowercased() == name }
  }

  private static let name = "samkart"
}

/// The body of a document taken apart where contents go.
struct DocumentBody {
  /// What stands before and after, without the last section.
  var before: [XMLElement] = [], after: [XMLElement] = []
  /// The last section.
  var last: XMLElement

  init(_ template: WordTemplate) {
    var pieces = template.document.first("w:body")?.elements ?? []
    if let end = pieces.lastIndex(where: { $0.name == "w:sectPr" }) {
      last = pieces.remove(at: end)
    } else {
      let usual = PageGeometry.usual
      last = XMLElement(
        "w:sectPr", [:],
        [
          XMLElement("w:pgSz", ["w:w": "\(usual.width)", "w:h": "\(usual.height)"]),
          XMLElement(
            "w:pgMar",
            [
              "w:top": "\(usual.top)", "w:right": "\(usual.right)", "w:bottom": "\(usual.bottom)",
              "w:left": "\(usual.left)", "w:header": "708", "w:footer": "708", "w:gutter": "0",
            ]),
        ])
    }
    // With nothing of the template's own beside it, a table or a map has the whole line.
    if template.place == .everything {
      last = inheriting(last, from: pieces.compactMap { $0.first("w:pPr")?.first("w:sectPr") })
        .mapping("w:cols") { $0.with("w:num", nil).without { _ in true } }
    }
    if case .piece(let place) = template.place, pieces.indices.contains(place) {
      before = Array(pieces[..<place])
      after = Array(pieces[(place + 1)...])
      if let ending = pieces[place].first("w:pPr")?.first("w:sectPr") {
        after.insert(XMLElement("w:p", [:], [XMLElement("w:pPr", [:], [ending])]), at: 0)
      }
      // The other end of a bookmark that stood between paragraphs.
      let ended = pieces[place].all.filter { $0.name == "w:bookmarkStart" }.compactMap { $0["w:id"] }
      let inside = Set(pieces[place].all.filter { $0.name == "w:bookmarkEnd" }.compactMap { $0["w:id"] })
      let open = ended.filter { !inside.contains($0) }
      after = after.map { withoutBookmarkEnds($0, open) }.filter {
        $0.name != "w:bookmarkEnd" || !open.contains($0["w:id"] ?? "")
      }
    }
  }

  /// The section that the place is in: the next that ends after it.
  var section: XMLElement {
    after.lazy.compactMap { $0.name == "w:p" ? $0.first("w:pPr")?.first("w:sectPr") : nil }.first ?? last
  }

  /// The same with the section that the place is in changed.
  func changingSection(_ change: (XMLElement) -> XMLElement) -> DocumentBody {
    var changed = self
    let place = after.firstIndex { $0.name == "w:p" && $0.first("w:pPr")?.first("w:sectPr") != nil }
    if let place {
      changed.after[place] = after[place].mapping("w:pPr") { $0.mapping("w:sectPr", change) }
    } else {
      changed.last = change(last)
    }
    return changed
  }
}

/// The section with the headers and footers that it has because those before it have them, which fall away with what
/// stands in them.
private func inheriting(_ section: XMLElement, from earlier: [XMLElement]) -> XMLElement {
  func references(_ section: XMLElement) -> [XMLElement] {
    section.elements.filter { $0.name == "w:headerReference" || $0.name == "w:footerReference" }
  }
  func isSame(_ one: XMLElement, _ other: XMLElement) -> Bool {
    one.name == other.name && one["w:type"] == other["w:type"]
  }
  let own = references(section)
  var inherited: [XMLElement] = []
  for one in earlier.flatMap(references) where !own.contains(where: { isSame($0, one) }) {
    inherited.removeAll { isSame($0, one) }
    inherited.append(one)
  }
  var whole = section
  whole.children.insert(contentsOf: inherited.map { .element($0) }, at: 0)
  return whole
}

private func withoutBookmarkEnds(_ element: XMLElement, _ ids: [String]) -> XMLElement {
  guard !ids.isEmpty, element.name == "w:p" else { return element }
  return element.without { $0.name == "w:bookmarkEnd" && ids.contains($0["w:id"] ?? "") }
}
