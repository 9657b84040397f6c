import Analysis
import Cartography

/// The rows of the collaborations that other maps of a page have and the state that its legend is of has not: whoever looks
/// up their number finds it.
///
/// - Parameter input: the state that the legend is of.
func departedRows(_ page: PanelPage, than input: MapInput, _ words: MapWords) -> [LegendRow] {
  guard page.kind != .county else { return [] }
  var known = Set(input.report.snapshot.collaborations.map(\.id))
  var rows: [(number: Int, row: LegendRow)] = []
  for other in page.inputs {
    let gone = other.report.snapshot.collaborations.filter { !known.contains($0.id) }
    guard !gone.isEmpty else { continue }
    let features = MapFeatures(other.withoutMarks)
    for collaboration in gone {
      guard let place = features.list.firstIndex(where: { $0.id == collaboration.id }) else { continue }
      known.insert(collaboration.id)
      let line = Stroke(input.settings.palette.outline, width: MapMeasures.patternWidth)
      let (label, fill) = (String(collaboration.number), features.list[place].fill)
      let sign: LegendRow.Sample =
        features.patterns[place].map { .patterned(label, fill, line, $0) } ?? .badge(label, fill)
      rows.append((collaboration.number, LegendRow(sign, collaboration.name)))
    }
  }
  guard !rows.isEmpty else { return [] }
  let heading =
    page.kind == .proposal
    ? words.filled(.goneByProposal) : words.filled(.goneOn, ["day": words.words.day(input.report.snapshot.day)])
  return [LegendRow(.heading, heading)] + rows.sorted { $0.number < $1.number }.map(\.row)
}
