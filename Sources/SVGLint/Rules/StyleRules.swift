extension LintRule {
  static let styleElement = LintRule(
    id: "style-element", summary: "a style sheet inside the drawing", losers: [.word, .page],
    remedy: "write fill, stroke and font as attributes on the elements; a page applies the sheet to its other drawings"
  ) { drawing in drawing.drawn("style").map { Sighting($0) } }

  static let styledClass = LintRule(
    id: "styled-class", summary: "a class that a style sheet gives its look", losers: [.word, .page],
    remedy: "write what the class says as attributes; a class for scripts alone may stay"
  ) { drawing in
    let sheets = drawing.drawn("style").map(\.text).joined(separator: "\n")
    let styled = classNames(in: sheets)
    return drawing.drawn.compactMap { element in
      guard let attribute = element.attribute("class") else { return nil }
      let names = attribute.value.split(whereSeparator: \.isWhitespace)
      return names.contains { styled.contains(String($0)) }
        ? Sighting(attribute.line, "\(element.tag): class=\"\(attribute.value)\"") : nil
    }
  }

  static let styleAttribute = LintRule(
    id: "style-attribute", summary: "a style attribute", losers: [.word, .page],
    remedy: "write each part as an attribute of its own: style=\"fill:#fff\" becomes fill=\"#ffffff\""
  ) { drawing in
    drawing.drawn.compactMap { element in
      element.attribute("style").map { Sighting($0.line, "\(element.tag): style=\"\($0.value)\"") }
    }
  }

  static let cssVariable = LintRule(
    id: "css-variable", summary: "a variable of CSS", losers: [.word, .libreOffice, .librsvg, .latex],
    remedy: "write the value itself in place of var(--…)"
  ) { drawing in
    let sheets = drawing.drawn("style").filter { $0.text.contains("var(") || $0.text.contains("--") }
    return sheets.map { Sighting($0) }
      + drawing.sightings { $0.property.hasPrefix("--") || $0.value.lowercased().contains("var(") }
  }
}

/// The names after a full stop in a style sheet; more than the classes, for `1.5em` gives `5em`, which no class is.
private func classNames(in sheet: String) -> Set<String> {
  var names: Set<String> = []
  for part in sheet.split(separator: ".").dropFirst(sheet.hasPrefix(".") ? 0 : 1) {
    names.insert(String(part.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }))
  }
  return names
}
