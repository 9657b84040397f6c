extension LintRule {
  static let foreignObject = LintRule(
    id: "foreign-object", summary: "a piece of another language, as HTML",
    losers: [.word, .libreOffice, .librsvg, .latex], remedy: "write <text> lines with computed positions"
  ) { drawing in drawing.drawn("foreignObject").map { Sighting($0) } }

  static let filter = LintRule(
    id: "filter", summary: "a filter", losers: [.word, .libreOffice, .latex],
    remedy: "draw the shadow or the glow as a shape of its own; a PDF gets the rest as pixels"
  ) { drawing in drawing.sightings(of: ["filter"], or: ["filter"]) }

  static let mask = LintRule(
    id: "mask", summary: "a mask", losers: [.word, .latex],
    remedy: "cut the shape itself, or paint over it"
  ) { drawing in drawing.sightings(of: ["mask"], or: ["mask"]) }

  static let clipShape = LintRule(
    id: "clip-shape", summary: "clipping by a shape of CSS", losers: [.word, .libreOffice, .librsvg, .latex],
    remedy: "cut the shape itself, or write a <clipPath> and clip-path=\"url(#id)\""
  ) { drawing in
    drawing.sightings {
      $0.property == "clip-path" && !["none", "inherit"].contains(trimmed($0.value))
        && !trimmed($0.value).hasPrefix("url(")
    }
  }

  static let pattern = LintRule(
    id: "pattern", summary: "a fill by pattern", losers: [.word, .libreOffice, .latex],
    remedy: "draw the lines of the hatch as paths, cut where the shape ends"
  ) { drawing in drawing.drawn("pattern").map { Sighting($0) } }

  static let marker = LintRule(
    id: "marker", summary: "a marker on a line", losers: [.word],
    remedy: "draw the arrow head or the dot as a shape of its own"
  ) { drawing in
    drawing.sightings(of: ["marker"], or: ["marker", "marker-start", "marker-mid", "marker-end"])
  }

  static let paintOrder = LintRule(
    id: "paint-order", summary: "an order of painting", losers: [.word, .libreOffice, .latex],
    remedy: "draw the text twice: first with the white stroke, then without"
  ) { drawing in drawing.sightings(of: [], or: ["paint-order"], except: ["normal"]) }

  static let vectorEffect = LintRule(
    id: "vector-effect", summary: "a line whose width does not follow the scale",
    losers: [.word, .libreOffice, .librsvg, .latex],
    remedy: "write the stroke-width that is meant at the size of the page"
  ) { drawing in drawing.sightings(of: [], or: ["vector-effect"]) }
}
