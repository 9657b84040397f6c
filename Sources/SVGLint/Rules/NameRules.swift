extension LintRule {
  static let duplicateID = LintRule(
    id: "duplicate-id", summary: "an id that two elements have", losers: [.librsvg, .page, .screenReader],
    remedy: "give each element an id of its own"
  ) { drawing in
    var seen: Set<String> = []
    return drawing.elements.compactMap { element in
      guard let attribute = element.attribute("id"), !seen.insert(attribute.value).inserted else { return nil }
      return Sighting(attribute.line, element.tag)
    }
  }

  static let prefixedID = LintRule(
    id: "id-prefix", summary: "an id that another drawing on the same page may have too", losers: [.page],
    remedy: "give <svg> an id, as \"map-of-roads\", and begin every other with it: \"map-of-roads-title\""
  ) { drawing in
    let named = drawing.elements.dropFirst().filter { $0.isSVG && $0["id"] != nil }
    guard let own = drawing.root["id"], !own.isEmpty else {
      // Without any id nothing can be taken for something else.
      if named.isEmpty { return [] }
      return [Sighting(drawing.root.line, "<svg>: no id, and \(named.count) ids inside")]
    }
    return named.filter { $0["id"]?.hasPrefix("\(own)-") == false }.map {
      Sighting($0.attribute("id")?.line ?? $0.line, $0.tag)
    }
  }
}
