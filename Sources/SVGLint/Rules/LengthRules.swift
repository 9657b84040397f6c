extension LintRule {
  static let percentage = LintRule(
    id: "percentage", summary: "a length in per cent", losers: [.word, .libreOffice],
    remedy: "write the number in the units of the viewBox"
  ) { drawing in
    // Stops and axes of gradients are shares of the gradient in every program.
    drawing.lengths { $0 == "%" }.filter { !gradients.contains($0.element.name) }.map { Sighting($0.element, $0.said) }
  }

  static let relativeUnit = LintRule(
    id: "relative-unit", summary: "a length in letters or windows", losers: [.word, .libreOffice, .librsvg],
    remedy: "write the number in the units of the viewBox"
  ) { drawing in
    let units: Set = ["em", "ex", "rem", "ch", "lh", "vw", "vh", "vmin", "vmax", "calc"]
    let words = drawing.sightings { $0.property == "font-size" && sizeWords.contains(trimmed($0.value).lowercased()) }
    return drawing.lengths(where: units.contains).map { Sighting($0.element, $0.said) } + words
  }
}

extension SVGDrawing {
  /// Lengths with a unit that is as asked.
  fileprivate func lengths(where isFound: (String) -> Bool) -> [(element: SVGElement, said: SVGDeclaration)] {
    drawn.flatMap { element in
      element.declarations.filter { declaration in
        guard lengthProperties.contains(declaration.property) else { return false }
        if declaration.value.lowercased().contains("calc(") { return isFound("calc") }
        return declaration.value.split { $0 == "," || $0.isWhitespace }.contains { part in
          length(String(part)).map { isFound($0.unit) } ?? false
        }
      }.map { (element, $0) }
    }
  }
}

/// A number and its unit, which is empty when there is none; `nil` for what is no length.
func length(_ text: String) -> (value: Double, unit: String)? {
  let text = trimmed(text)
  let unit = text.utf8.reversed().prefix { !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: ".")) }
  guard let value = number(String(text.dropLast(unit.count))) else { return nil }
  return (value, String(decoding: unit.reversed(), as: UTF8.self).lowercased())
}

/// A number as SVG writes it; `nil` for what is none, and for what is infinite.
func number(_ text: String) -> Double? {
  let text = trimmed(text)
  guard text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || "+-.eE".utf8.contains($0) }),
    let value = Double(text), value.isFinite
  else { return nil }
  return value
}

/// The number of a length in millimetres; `nil` for any other.
func millimetres(_ text: String) -> Double? { length(text).flatMap { $0.unit == "mm" ? $0.value : nil } }

/// Sizes of letters that each program decides.
private let sizeWords: Set = [
  "xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "smaller", "larger",
]

private let gradients: Set = ["stop", "linearGradient", "radialGradient"]

private let lengthProperties: Set = [
  "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "dx", "dy", "width", "height",
  "font-size", "stroke-width", "stroke-dasharray", "stroke-dashoffset", "letter-spacing", "word-spacing",
  "baseline-shift", "startOffset", "textLength", "refX", "refY", "markerWidth", "markerHeight", "opacity",
  "fill-opacity", "stroke-opacity",
]
