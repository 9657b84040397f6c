import Cartography

extension MapFeatures {
  /// The same for small maps, on which two things are told apart at a glance: whose members are known from later has a
  /// dashed border, and of whom nobody knows whether they took part is grey.
  func partingUnknown(_ settings: MapSettings) -> MapFeatures {
    var parted = self
    parted.dashesUnsureGroups = true
    for feature in uncertain {
      if let group = groups[feature] {
        if !settings.isGreyscale { parted.fills[feature] = settings.palette.inferred(list[group].fill) }
      } else {
        parted.fills[feature] = unknownFill(settings)
      }
    }
    for place in list.indices where list[place].ground != nil {
      let own = Set(groups.indices.filter { groups[$0] == place }.map { parted.fills[$0] })
      parted.list[place].ground = own.count == 1 ? own.first : nil
    }
    return parted
  }
}

extension Palette {
  /// A group's colour on land of which it is only known that it was in the group later: clearly that colour, and less than
  /// what is known.
  func inferred(_ fill: Colour) -> Colour { fill.mixed(with: paper, share: 0.4) }

  /// Land of which nobody knows: a pale grey, so that what is known least is not seen first, and grey enough to be told from
  /// land outside where an islet has room for one dot.
  var unknown: Colour { other.mixed(with: paper, share: 0.12) }
}

extension MapLines {
  /// The borders of upper units where those of groups are dashed: thin, without dashes.
  var plainCounty: Stroke { Stroke(county.colour, width: county.width * 0.8) }
}

extension PanelPage {
  /// Whether a map of the page shows somebody as a member of whom that is only known from later.
  var hasInferred: Bool { inputs.contains { !$0.unknownMembers.unsure.isEmpty } }
}

/// What land of which nobody knows is filled with: a pale grey, and paper where groups are grey.
private func unknownFill(_ settings: MapSettings) -> Colour {
  settings.isGreyscale ? settings.palette.paper : settings.palette.unknown
}

/// What explains both in the legend of a page, as far as one of its maps has it.
func unknownRows(
  beside page: PanelPage, _ features: MapFeatures, _ lines: MapLines, _ settings: MapSettings, _ words: MapWords
) -> [LegendRow] {
  let palette = settings.palette
  let fill = features.list.first?.fill ?? palette.other
  let later = LegendRow(
    .marked(
      Paint(fill: settings.isGreyscale ? fill : palette.inferred(fill), stroke: lines.unsureGroup),
      hatch: lines.unknown, .dotted),
    words.filled(.unknownTaking))
  let unknown = LegendRow(
    .marked(Paint(fill: unknownFill(settings), stroke: lines.municipality), hatch: lines.unknown, .dotted),
    words.filled(.unknownBefore))
  let all = page.inputs.map(\.unknownMembers)
  return (all.contains { !$0.unsure.isEmpty } ? [later] : []) + (all.contains { !$0.possible.isEmpty } ? [unknown] : [])
}
