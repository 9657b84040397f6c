import Analysis
import Cartography

extension MapTheme {
  /// The flagged collaborations by outline and hatch, and the holes, enclaves and uncovered city regions by colour.
  public static let findings = MapTheme(
    id: "findings", figure: "map-findings", needs: { _, _ in MapNeeds(.assessment) },
    panel: { input, page in
      let words = MapWords(input.report.language)
      let shown = ShownFindings(input)
      let lines = ShownFindings.lines(input.settings)
      let parts = page.kind == .county ? FindingsOfParts(shown, input) : nil
      let remark = parts == nil ? nil : FindingsOfParts.remark(shown, input, words)
      // Maps of parts together show one day, of which there is one count.
      let rows = shown.legend(input, lines, words, tellsPlaces: false)
      let counts = LegendRow(
        .remark, words.filled(.countsOfAll, ["all": words.numbers.whole(page.inputs.count)]))
      return PanelContent(
        features: shown.features(of: input, words), lines: lines,
        legend: (parts == nil ? rows.map(\.uncounted) : rows + [counts]) + [remark].compactMap { $0 },
        finding: shown.title(input, words), note: shown.panelNote(input, words, as: parts),
        isBlank: shown.isNothing(in: input, as: parts),
        order: shown.panelOrder(input, words), unknown: [unknownRow(input.settings, words)], tellsPlaces: true,
        counted: PanelContent.Counted(
          values: ["flagged": shown.residuals.count + shown.counterweights.count, "regions": shown.regions.count],
          title: .titleOfFindings))
    }
  ) { input in
    let words = MapWords(input.report.language)
    let shown = ShownFindings(input)
    let style = ShownFindings.lines(input.settings)
    return numberedSheet(
      input, shown.texts(input, words), legend: shown.legend(input, style, words), words, figure: "map-findings",
      features: shown.features(of: input, words), lines: style)
  }
}

extension ShownFindings {
  /// The lines of the map of findings: collaborations that nothing is found of are the ground, and so are their outlines.
  static func lines(_ settings: MapSettings) -> MapLines {
    var lines = MapLines(settings)
    lines.group = Stroke(settings.palette.division, width: lines.group.width * 0.7)
    lines.regionsOnTop = true
    // The land of regions has their colours; the line only ends it.
    lines.region.width *= 0.75
    lines.regionCore?.width *= 0.75
    // Darker than what it bounds, beside which the usual one would be a shade of the same.
    if !settings.isGreyscale { lines.region.colour = Colour(0xA8401A) }
    return lines
  }
}
