import Cartography

/// The legend below small maps, in as many columns as find room, without what each map would repeat.
///
/// - Parameter keys: the letters that stand for names on maps that have no room for them.
func multiplesLegend(
  _ panels: [MapPanel], _ content: PanelContent, _ kind: PanelKind, _ whole: MapInput, _ words: MapWords,
  _ keys: [String: String]
) -> Legend {
  let look = whole.settings.style
  let style = look.legendStyle
  // A key of circles stands to the right of it.
  let width = whole.settings.width - (content.extras.first.map { $0.width + style.columnGap } ?? 0)
  let columns = look.legend.columns ?? max(1, min(4, Int(width / 52)))
  let columnWidth = (width - Double(columns - 1) * style.columnGap) / Double(columns)
  return Legend(
    multiplesRows(panels, content, kind, whole, words, keys), columns: columns, columnWidth: columnWidth,
    style: style, continued: words.filled(.legendContinued))
}

/// The rows of that legend.
func multiplesRows(
  _ panels: [MapPanel], _ content: PanelContent, _ kind: PanelKind, _ whole: MapInput, _ words: MapWords,
  _ keys: [String: String]
) -> [LegendRow] {
  let isUnknown = panels.contains(where: \.input.isUnknown)
  // The day of the sheet may have nobody outside, and an earlier one somebody.
  let isOutside = whole.shownOutsiders.isEmpty && panels.contains { !$0.input.shownOutsiders.isEmpty }
  // A unit of the level above by itself has none of its borders inside.
  let rows = kind == .county ? content.legend.filter { $0.sample != .line(content.lines.county) } : content.legend
  // A map of which no share is known has no bar.
  let isTold = panels.contains { ShownParticipation($0.input, words).isKnown("share") }
  let palette = whole.settings.palette
  // What parts are put in order by, and what stands above each.
  let bar = LegendRow(.share(palette.quiet, of: palette.context), words.filled(.barOfShare))
  let signs =
    [isOutside ? content.outside : nil].compactMap { $0 }
    + (isUnknown ? content.unknown.filter { row in !rows.contains { $0.sample == row.sample } } : [])
    + (content.isRanked(by: kind) && isTold ? [bar] : [])
  let lettered = keys.sorted { $0.value < $1.value }.map {
    LegendRow(.badge($0.value, whole.settings.palette.paper), $0.key)
  }
  return rows.adding(signs: signs) + lettered
}

extension [LegendRow] {
  /// The rows with other signs, before the remarks that end them.
  fileprivate func adding(signs: [LegendRow]) -> [LegendRow] {
    let end = (lastIndex { $0.sample != .remark } ?? -1) + 1
    return self[..<end] + signs + self[end...]
  }
}
