import Cartography

/// The line hierarchy that all maps share: an inner border never looks like an outer one. Widths in millimetres.
struct MapLines {
  var municipality, county, group, coast, flagged, region, planned, area: Stroke

  init(_ palette: Palette) {
    municipality = Stroke(palette.hairline, width: 0.12)
    county = Stroke(palette.division, width: 0.25, dashes: [1.1, 0.7])
    group = Stroke(palette.outline, width: 0.35)
    coast = Stroke(palette.coast, width: 0.15)
    flagged = Stroke(palette.outline, width: 0.6)
    // A pale band under all other lines: where a border of a collaboration runs along it, both are seen.
    region = Stroke(Colour(0xEE9F88), width: 0.65)
    planned = Stroke(palette.outline, width: 0.35, dashes: [0.9, 0.6])
    area = Stroke(palette.hairline, width: 1.3)
  }
}
