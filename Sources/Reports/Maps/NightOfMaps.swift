import Cartography

/// What the land of plans becomes on a dark page.
private let plannedByNight = Colour(0x4A3F5E)

/// How much of a dark page's paper the dim colours of members have beyond the part that a map is about.
let leastMutedByNight = 0.3

/// What a dark page makes of a map: scales from dim to bright, paler colours of what lies around darker, and outlines light
/// where what they run between turns dark.
func nightColours(
  _ input: MapInput, _ features: MapFeatures, _ legend: [LegendRow], _ lines: MapLines
) -> NightColours {
  let palette = input.settings.palette
  var night = NightColours()
  night.keepsGreys = input.settings.isGreyscale
  night.fills[palette.planned] = plannedByNight
  if input.settings.isGreyscale {
    // What lies around is dark also where the greys of groups stay.
    night.fills[palette.context.grey] = DarkPage.context
    night.fills[palette.abroad.grey] = DarkPage.abroad
    if palette.sea != palette.paper { night.fills[palette.sea.grey] = DarkPage.sea }
  }
  night.fills[FitDrawing.uncoveredGround] = FitDrawing.uncoveredGroundByNight
  // A legend leaves out the classes that nothing is in; the others are as bright as beside them.
  night.dimScales(
    among: features.scale
      + legend.compactMap { row in if case .area(let paint, _) = row.sample { paint.fill } else { nil } })
  // Bands over what lies beyond a part have the colour of the land around.
  let veil = lines.veil.colour
  night.lines[input.settings.isGreyscale ? veil.grey : veil] = DarkPage.context
  night.dimCircles(features.circlePaints)
  let fills = Set(features.list.map(\.fill))
  // So has who may have joined later, on another of several small maps as well.
  if input.area?.fadesOthers ?? false || !fills.isDisjoint(with: palette.groups) {
    for fill in fills.union(features.fills) where fill != palette.ground {
      night.fills[palette.beyond(fill)] = palette.beyondByNight(fill)
      night.fills[palette.inferred(fill)] = palette.beyondByNight(fill)
    }
  }
  for (fill, dim) in features.nightFills {
    night.fills[fill] = dim
    night.fills[palette.beyond(fill)] = palette.dimmed(dim, from: leastMutedByNight)
  }
  let leader = Stroke(palette.outline, width: input.settings.style.lines.leader)
  night.cased = [lines.flagged, lines.planned, leader]
  // Where members are one grey, their outlines run between what turns dark.
  if fills.contains(where: { !palette.groups.contains($0) && night.fills[$0] == nil && $0.isLightGrey }) {
    night.cased += [lines.group, Stroke(lines.group.colour, width: lines.group.width / 2)]
    night.light = [Stroke(palette.outline, width: lines.hatch.flaggedWidth)]
  }
  // A border between regions would have the tone that its land has there.
  if features.regions != nil, !features.isScaled, lines.regionCore == nil {
    night.lines[lines.region.colour] = FindingColours.regionByNight
  }
  // Borders between tones of a scale are lost among the dim ones otherwise.
  if !features.nightFills.isEmpty || features.isScaled {
    let groups = [lines.group, Stroke(lines.group.colour, width: lines.group.width / 2)]
    // Where groups are no more than the ground, a rim would make a network of roads of them.
    if lines.group.colour == palette.outline { night.cased += groups } else { night.light += groups }
  }
  return night
}
