import Cartography

/// The line hierarchy that all maps share: an inner border never looks like an outer one. Widths in millimetres.
struct MapLines {
  var municipality, county, group, coast, flagged, region, planned, area: Stroke

  /// How hatches are drawn among the lines.
  var hatch: MapStyle.Hatch

  init(_ settings: MapSettings) {
    let palette = settings.palette
    let widths = settings.style.lines
    hatch = settings.style.hatch
    municipality = Stroke(palette.hairline, width: widths.municipality)
    // Dashes grow with the line; at its usual width they are 1.1 and 0.7 mm.
    county = Stroke(palette.division, width: widths.county, dashes: [widths.county * 4.4, widths.county * 2.8])
    group = Stroke(palette.outline, width: widths.group)
    coast = Stroke(palette.coast, width: widths.coast)
    flagged = Stroke(palette.outline, width: widths.flagged)
    // A pale band under all other lines: where a border of a collaboration runs along it, both are seen.
    region = Stroke(Colour(0xE07650), width: widths.region)
    planned = Stroke(palette.outline, width: widths.group, dashes: [0.9, 0.6])
    area = Stroke(palette.hairline, width: 0.8)
  }
}
