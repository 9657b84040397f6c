import Analysis
import Cartography

/// The rows of the legend, in the order of the table of collaborations: counties, then `number name (members)`.
func collaborationsLegend(_ input: MapInput, _ words: MapWords) -> [LegendRow] {
  let snapshot = input.report.snapshot
  let palette = input.settings.palette
  var rows: [LegendRow] = []
  var someCross = false
  for county in groupedByCounty(snapshot.collaborationFigures, in: snapshot.territory) {
    rows.append(LegendRow(.heading, county.county.name))
    for figures in county.collaborations {
      let collaboration = figures.collaboration
      let crosses = Set(snapshot.members(of: collaboration.id).map(\.county)).count > 1
      someCross = someCross || crosses
      // The count stays with the last word of the name.
      let count = "\u{A0}(\(figures.members.municipalities))" + (crosses ? "*" : "")
      rows.append(
        LegendRow(.badge(String(collaboration.number), palette.fill(collaboration.colour)), collaboration.name + count))
    }
  }
  rows.append(LegendRow(.heading, words.filled(.legendSigns)))
  rows += signs(input, words)
  if let other = input.settings.otherArrangement, !other.note.isEmpty {
    let count = other.declaredCount.map { words.numbers.whole($0) } ?? words.numbers.missing
    rows.append(LegendRow(.remark, filled(other.note, ["other_declared": count])))
  }
  rows.append(LegendRow(.remark, words.filled(.legendCount)))
  if someCross { rows.append(LegendRow(.remark, words.filled(.legendCrossing))) }
  return rows
}

/// The rows that say what else is drawn.
private func signs(_ input: MapInput, _ words: MapWords) -> [LegendRow] {
  let palette = input.settings.palette
  let lines = MapLines(palette)
  var rows: [LegendRow] = []
  let outside = input.report.snapshot.outsiders.count
  rows.append(
    LegendRow(
      .area(Paint(fill: palette.ground, stroke: lines.municipality), hatch: nil),
      words.filled(.legendOutside, ["count": words.numbers.whole(outside)])))
  if let other = input.settings.otherArrangement {
    rows.append(
      LegendRow(
        .area(
          Paint(fill: palette.other, stroke: lines.municipality), hatch: Stroke(palette.hatch, width: 0.12)),
        other.label))
  }
  if !input.settings.flagged.isEmpty {
    rows.append(
      LegendRow(
        .area(Paint(fill: palette.paper, stroke: lines.flagged), hatch: Stroke(palette.outline, width: 0.16)),
        words.filled(.legendFlagged)))
  }
  rows.append(LegendRow(.line(lines.group), words.filled(.legendGroup)))
  rows.append(LegendRow(.line(lines.county), words.filled(.legendCounty)))
  rows.append(LegendRow(.line(lines.municipality), words.filled(.legendMunicipality)))
  return rows
}
