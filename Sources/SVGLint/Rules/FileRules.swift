extension LintRule {
  static let namespace = LintRule(
    id: "namespace", summary: "a root that does not say it is SVG",
    losers: [.word, .libreOffice, .librsvg, .latex],
    remedy: "write xmlns=\"\(svgNamespace)\" on <svg>"
  ) { drawing in drawing.hasNamespace ? [] : [Sighting(drawing.root)] }

  static let entity = LintRule(
    id: "entity", summary: "an entity of the document's own", losers: [.word, .page],
    remedy: "write the text itself wherever the entity is used, and leave the DOCTYPE out"
  ) { drawing in drawing.entities.map { Sighting($0.line, "<!ENTITY \($0.name)>") } }

  static let fileSize = LintRule(
    id: "file-size", summary: "a file of more than 600 KB", losers: [.word, .page],
    remedy: "simplify the borders, or write coordinates with fewer decimals and relative to each other"
  ) { drawing in
    drawing.byteCount > 600_000 ? [Sighting(1, "\((drawing.byteCount + 500) / 1000) KB")] : []
  }

  static let pageSize = LintRule(
    id: "page-size", summary: "a width or height that is not in millimetres",
    losers: [.word, .libreOffice, .latex],
    remedy: "write width=\"170mm\" and height=\"247mm\": a pixel is 1/72, 1/90 or 1/96 inch, by the program"
  ) { drawing in
    ["width", "height"].compactMap { name in
      guard let attribute = drawing.root.attribute(name) else {
        return Sighting(drawing.root.line, "<svg>: no \(name)")
      }
      if let length = millimetres(attribute.value), length > 0 { return nil }
      return Sighting(attribute.line, "<svg>: \(name)=\"\(attribute.value)\"")
    }
  }

  static let viewBox = LintRule(
    id: "view-box", summary: "a viewBox that is missing or of another shape than width and height",
    losers: [.word, .libreOffice, .page],
    remedy: "write viewBox=\"0 0 170 247\" with the numbers of width and height, or others of the same ratio"
  ) { drawing in
    guard let attribute = drawing.root.attribute("viewBox") else {
      return [Sighting(drawing.root.line, "<svg>: no viewBox")]
    }
    let numbers = attribute.value.split { $0 == " " || $0 == "," || $0.isNewline }.map { number(String($0)) ?? .nan }
    guard numbers.count == 4, numbers.allSatisfy(\.isFinite), numbers[2] > 0, numbers[3] > 0 else {
      return [Sighting(attribute.line, "<svg>: viewBox=\"\(attribute.value)\"")]
    }
    guard let (width, unit) = drawing.root["width"].flatMap(length), width > 0,
      let (height, otherUnit) = drawing.root["height"].flatMap(length), height > 0, unit == otherUnit
    else { return [] }
    let difference = (width / height) / (numbers[2] / numbers[3]) - 1
    // Sizes rounded to a tenth of a millimetre differ by less.
    return abs(difference) < 0.002
      ? [] : [Sighting(attribute.line, "<svg>: viewBox=\"\(attribute.value)\" for \(width)\(unit) by \(height)\(unit)")]
  }
}
