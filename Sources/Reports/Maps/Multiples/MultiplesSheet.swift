import Analysis
import Cartography
import Geometry
import Register

/// Several small maps of one theme on one page: one scale, one legend, each with its title and how many take part. Those that
/// would show nothing are told in words; where only one of several days shows anything, it is a map by itself.
///
/// - Parameters:
///   - whole: what the legend and the colours are of: the state that a reader knows.
///   - panels: at least one, in their order.
/// - Returns: `nil` for a theme that has no small form.
public func multiplesSheet(
  _ theme: MapTheme, _ panels: [MapPanel], by kind: PanelKind, whole: MapInput
) -> MapSheet? {
  let asked = panels
  var whole = whole
  // Small maps show nothing of what lies around.
  whole.uses = theme.facts(for: whole.choices)?.subtracting(.surroundings)
  whole.landAround = nil
  // What other pages keep from their edges is a margin of this one.
  whole.settings.width -= 2 * MapMeasures.pageInset
  whole.settings.height -= 2 * MapMeasures.pageInset
  whole.besideDays = panels.map(\.input.report.snapshot.day)
  whole.isBesideOpen = panels.contains { $0.input.unknownMembers.isOpen }
  let all = PanelPage(inputs: panels.map(\.input), kind: kind)
  guard var content = theme.content(of: whole, on: all), !panels.isEmpty else { return nil }
  // Small maps of groups mark nothing, and rest on no more than who takes part.
  if content.tellsGroups { whole.uses = .contiguity }
  let words = MapWords(whole.report.language)
  var panels = panels.map { panel in
    var panel = panel
    panel.input.settings.width = whole.settings.width
    return panel
  }.withEnclosedLand(by: kind)
  var contents = panels.compactMap { panel in
    var input = panel.input
    if !content.shared.isEmpty {
      // Classes that are stated do not say how many there shall be.
      input.choices.values["classes"] = nil
      input.choices.values.merge(content.shared) { $1 }
    }
    return theme.content(of: input, on: all)
  }
  guard contents.count == panels.count else { return nil }
  // What only one of the maps shows has its row in the one key too.
  if kind != .county, content.tellsPlaces, !content.tellsGroups {
    let legends = panels.compactMap { panel -> [LegendRow]? in
      var input = panel.input
      // Words are those of the page.
      (input.isBesideOpen, input.besideDays) = (whole.isBesideOpen, whole.besideDays)
      // What is not known has a row of its own.
      return theme.content(of: input, on: all)?.legend.filter { row in
        !content.unknown.contains { $0.sample == row.sample }
      }
    }
    content.legend = legendOfAll(content.legend, legends)
  }
  if kind == .county {
    // Codes are no order that a reader can use; what the maps are about is.
    let orders = zip(panels, contents).map { panel, content in
      content.order
        ?? PanelOrder(
          keys: [Participation(of: panel.input.shownMunicipalities, in: panel.input.report.snapshot).share ?? 0],
          told: "")
    }
    let order = panels.indices.sorted { a, b in
      orders[a].precedes(orders[b]) || (!orders[b].precedes(orders[a]) && a < b)
    }
    panels = order.map { panels[$0] }
    contents = order.map { contents[$0] }
  }
  let cast = PanelCast(panels, contents, by: kind, words)
  if let sheet = theme.sheetOfOne(cast, among: asked, by: kind, words) { return sheet }
  let lands = PanelLand.all(cast.drawn, by: kind)
  func page(
    larger: Set<Int> = [], limit: Double = .infinity, nesting: Double = 0, insteadOf plain: MultiplesPage? = nil
  ) -> MultiplesPage? {
    var keys: [String: String] = [:]
    func made() -> MultiplesPage? {
      MultiplesPage(
        theme, cast, lands, content, kind, whole, words, keys: keys, larger: larger, limit: limit,
        nesting: nesting,
        insteadOf: plain)
    }
    guard var page = made() else { return nil }
    // A letter stands for a name without room, and the legend has it; that may take the room of another name.
    for _ in 0..<3 {
      let lost = page.drawn.unnamed(without: keys)
      guard !lost.isEmpty else { break }
      for name in lost { keys[name] = letterKey(keys.count) }
      guard let next = made() else { return nil }
      page = next
    }
    // They run as the page is read, and one that stands on no map needs no explanation; without it another name may have
    // room again.
    for _ in 0..<3 {
      let shown = Dictionary(
        page.drawn.lettered.enumerated().map { ($1, letterKey($0)) }, uniquingKeysWith: { first, _ in first })
      if shown == keys { break }
      keys = shown
      page = made() ?? page
    }
    return page
  }
  guard var best = page() else { return nil }
  if kind == .county { best = withLargerPanels(best) { page(larger: $0, limit: $1) } }
  // Maps of the same land reach into each other's free corners where that makes all larger and costs nothing.
  for nesting in kind == .county ? [] : MapMeasures.nestings {
    guard let nested = page(nesting: nesting, insteadOf: best), nested.drawn.lost <= best.drawn.lost else { continue }
    best = nested
    break
  }
  let sheet = best.sheet
  return whole.settings.isGreyscale ? sheet.inGrey : sheet
}
