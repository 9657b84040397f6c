extension LintRule {
  static let currentColour = LintRule(
    id: "current-colour", summary: "the colour of the surrounding text", losers: [.word, .page],
    remedy: "write the colour as #rrggbb; the surroundings differ from program to program"
  ) { drawing in drawing.paints { $0.lowercased() == "currentcolor" } }

  static let colourForm = LintRule(
    id: "colour-form", summary: "a colour with its opacity inside, or by hue",
    losers: [.word, .libreOffice, .latex],
    remedy: "write #rrggbb, with fill-opacity or stroke-opacity beside it"
  ) { drawing in
    drawing.paints { value in
      let value = value.lowercased()
      let functions = ["rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch(", "color(", "color-mix("]
      if functions.contains(where: value.hasPrefix) { return true }
      // The newer way to write it: rgb(255 0 0 / 50%).
      if value.hasPrefix("rgb("), value.contains("/") || value.filter({ $0 == "," }).count == 3 { return true }
      return value.hasPrefix("#") && (value.utf8.count == 5 || value.utf8.count == 9)
    }
  }

  static let transparent = LintRule(
    id: "transparent", summary: "the colour `transparent`", losers: [.word, .libreOffice, .latex],
    remedy: "write fill=\"none\" or stroke=\"none\""
  ) { drawing in drawing.paints { $0.lowercased() == "transparent" } }
}

extension SVGDrawing {
  /// The declarations of colours whose value is as asked.
  fileprivate func paints(where isFound: (String) -> Bool) -> [Sighting] {
    sightings { paintProperties.contains($0.property) && isFound(trimmed($0.value)) }
  }
}

private let paintProperties: Set = ["fill", "stroke", "color", "stop-color", "flood-color", "lighting-color"]
