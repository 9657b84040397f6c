extension LintRule {
  static let role = LintRule(
    id: "role", summary: "a drawing that does not say it is an image", losers: [.screenReader],
    remedy: "write role=\"img\" on <svg>"
  ) { drawing in drawing.root["role"] == "img" ? [] : [Sighting(drawing.root)] }

  static let title = LintRule(
    id: "title", summary: "a drawing whose first element is no title with text", losers: [.screenReader],
    remedy: "write <title id=\"…\"> with the alt text as the first element inside <svg>"
  ) { drawing in
    if let first = drawing.topLevel.first, first.name == "title", !trimmed(first.text).isEmpty { return [] }
    return [Sighting(drawing.topLevel.first ?? drawing.root)]
  }

  static let description = LintRule(
    id: "desc", summary: "a drawing without a description with text beside its title", losers: [.screenReader],
    remedy: "write <desc id=\"…\"> with the long description right after <title>"
  ) { drawing in
    let start = drawing.topLevel.prefix(2)
    return start.contains { $0.name == "desc" && !trimmed($0.text).isEmpty } ? [] : [Sighting(drawing.root)]
  }

  static let labelledBy = LintRule(
    id: "labelled-by", summary: "a drawing that does not point to its title and description",
    losers: [.screenReader], remedy: "write aria-labelledby=\"title-id desc-id\" on <svg>, with ids that exist"
  ) { drawing in
    guard let attribute = drawing.root.attribute("aria-labelledby") else { return [Sighting(drawing.root)] }
    let ids = Set(drawing.elements.compactMap { $0["id"] })
    let named = attribute.value.split(whereSeparator: \.isWhitespace).map(String.init)
    let lost = named.filter { !ids.contains($0) }
    if named.isEmpty { return [Sighting(attribute.line, "<svg>: aria-labelledby=\"\"")] }
    return lost.map { Sighting(attribute.line, "<svg>: aria-labelledby names \"\($0)\", which nothing is called") }
  }
}
