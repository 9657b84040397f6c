extension LintRule {
  static let fontFamily = LintRule(
    id: "font-family", summary: "text without a font", losers: [.word, .libreOffice, .librsvg, .latex],
    remedy: "write font-family=\"Arial, Helvetica, 'Liberation Sans', sans-serif\" on the text or a group around it"
  ) { drawing in
    drawing.textRuns.filter { drawing.families(at: $0.element) == nil }.map { Sighting($0.element) }
  }

  static let fontFallback = LintRule(
    id: "font-fallback", summary: "a list of fonts that does not end with a kind",
    losers: [.libreOffice, .librsvg, .latex],
    remedy: "end the list with sans-serif, serif or monospace, for machines that have none of the fonts"
  ) { drawing in drawing.fontLists { names in !kinds.contains(names.last ?? "") } }

  static let fontMetric = LintRule(
    id: "font-metric", summary: "a font whose stand-in has other widths",
    losers: [.word, .libreOffice, .librsvg, .latex],
    remedy: "name fonts with the widths of Arial, Times New Roman or Courier New, which every system has a twin of"
  ) { drawing in
    drawing.fontLists { names in names.contains { !kinds.contains($0) && !metricCompatible.contains($0) } }
  }
}

extension SVGDrawing {
  /// The fonts that hold at an element, in lower case without quotes; `nil` when nothing around it names any.
  fileprivate func families(at element: SVGElement) -> [String]? {
    // The shorthand names a family too; it ends with it.
    (inherited("font-family", at: element) ?? inherited("font", at: element)).map { names(in: $0.value) }
  }

  /// Every list of fonts that is as asked, where it is written.
  fileprivate func fontLists(where isFound: ([String]) -> Bool) -> [Sighting] {
    sightings { $0.property == "font-family" && $0.value != "inherit" && isFound(names(in: $0.value)) }
  }
}

private func names(in list: String) -> [String] {
  list.split(separator: ",").map { name in
    trimmed(trimmed(name).filter { $0 != "'" && $0 != "\"" }).lowercased()
  }
}

private let kinds: Set = ["sans-serif", "serif", "monospace"]

/// Fonts with the advance widths of Arial, Times New Roman and Courier New.
private let metricCompatible: Set = [
  "arial", "helvetica", "liberation sans", "arimo", "nimbus sans", "nimbus sans l", "tex gyre heros",
  "times new roman", "times", "liberation serif", "tinos", "nimbus roman", "tex gyre termes",
  "courier new", "courier", "liberation mono", "cousine", "nimbus mono", "nimbus mono ps", "tex gyre cursor",
]
