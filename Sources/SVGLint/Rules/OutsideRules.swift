extension LintRule {
  static let script = LintRule(
    id: "script", summary: "a program inside the drawing", losers: [.word, .libreOffice, .librsvg, .latex],
    remedy: "leave it out: write what it makes"
  ) { drawing in
    drawing.drawn.flatMap { element in
      (element.name == "script" ? [Sighting(element)] : [])
        + element.attributes.filter { $0.name.hasPrefix("on") || leadsSomewhere($0.name) && isProgram($0.value) }
        .map { Sighting($0.line, "\(element.tag): \($0.name)=\"\($0.value)\"") }
    }
  }

  static let animation = LintRule(
    id: "animation", summary: "a movement", losers: [.word, .libreOffice, .librsvg, .latex],
    remedy: "leave it out: paper shows one moment, and some programs take the first and some the last"
  ) { drawing in
    drawing.drawn("animate", "animateTransform", "animateMotion", "animateColor", "set").map { Sighting($0) }
  }

  static let externalReference = LintRule(
    id: "external-reference", summary: "something that lies in another file",
    losers: [.word, .libreOffice, .librsvg, .latex],
    remedy: "write it into the drawing: href=\"#id\", or an image as href=\"data:…\""
  ) { drawing in
    let sheets = drawing.instructions.filter { $0.name == "xml-stylesheet" }.map { Sighting($0.line, "<?\($0.name)?>") }
    let imports = drawing.drawn("style").filter { $0.text.contains("@import") || pointsOutside($0.text) }
    return sheets + imports.map { Sighting($0) }
      + drawing.drawn.filter { $0.name != "a" }.flatMap { element in
        element.declarations.filter { declaration in
          let isReference = declaration.property == "href" || declaration.property == "xlink:href"
          return (isReference && isOutside(declaration.value) && !isProgram(declaration.value))
            || pointsOutside(declaration.value)
        }.map { Sighting(element, $0) }
      }
  }

  static let link = LintRule(
    id: "link", summary: "a link", losers: [.word, .libreOffice],
    remedy: "leave it out of the drawing and link the picture as a whole, or write the address in the text"
  ) { drawing in
    drawing.drawn("a").filter { $0["href"] != nil || $0["xlink:href"] != nil }.map { Sighting($0) }
  }
}

/// Whether a reference leads out of the file.
private func isOutside(_ reference: String) -> Bool {
  let reference = trimmed(reference)
  return !reference.isEmpty && !reference.hasPrefix("#") && !reference.lowercased().hasPrefix("data:")
}

/// Whether a value has a `url()` that leads out of the file.
private func pointsOutside(_ value: String) -> Bool {
  guard value.contains("url(") else { return false }
  return value.split(separator: "url(", omittingEmptySubsequences: false).dropFirst().contains { part in
    isOutside(String(part.prefix { $0 != ")" }.drop { $0 == "'" || $0 == "\"" || $0 == " " }))
  }
}

/// Whether a program follows what the attribute says: a link, or what a movement makes of one. Of any other, as
/// `data-name`, the value is text.
private func leadsSomewhere(_ name: String) -> Bool {
  ["href", "from", "to", "by", "values"].contains(name.split(separator: ":").last ?? "")
}

private func isProgram(_ value: String) -> Bool { trimmed(value).lowercased().hasPrefix("javascript:") }
