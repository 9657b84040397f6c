import Cartography

extension MapFeatures {
  /// The same for small maps, on which two things are told apart at a glance: whose members are known from later has a
  /// dashed border, and of whom nobody knows whether they took part is grey.
  func partingUnknown(_ settings: MapSettings) -> MapFeatures {
    var parted = self
    parted.dashesUnsureGroups = true
    for feature in uncertain where groups[feature] == nil { parted.fills[feature] = unknownFill(settings) }
    return parted
  }
}

/// What land of which nobody knows is filled with: grey, and paper where groups are grey.
private func unknownFill(_ settings: MapSettings) -> Colour {
  settings.isGreyscale ? settings.palette.paper : settings.palette.other
}

/// What explains both in the legend of a page, as far as one of its maps has it.
func unknownRows(
  beside page: PanelPage, _ features: MapFeatures, _ lines: MapLines, _ settings: MapSettings, _ words: MapWords
) -> [LegendRow] {
  let palette = settings.palette
  let fill = features.list.first?.fill ?? palette.other
  let later = LegendRow(
    .marked(
      Paint(fill: settings.isGreyscale ? fill : palette.beyond(fill), stroke: lines.unsureGroup),
      hatch: lines.unknown, .dotted),
    words.filled(.unknownTaking))
  let unknown = LegendRow(
    .marked(Paint(fill: unknownFill(settings), stroke: lines.municipality), hatch: lines.unknown, .dotted),
    words.filled(.unknownBefore))
  let all = page.inputs.map(\.unknownMembers)
  return (all.contains { !$0.unsure.isEmpty } ? [later] : []) + (all.contains { !$0.possible.isEmpty } ? [unknown] : [])
}
