import Cartography

/// The line hierarchy that all maps share: an inner border never looks like an outer one. Widths in millimetres.
struct MapLines {
  var municipality, county, group, coast, flagged, fillSeam, region: Stroke

  init(_ palette: Palette) {
    municipality = Stroke(palette.hairline, width: 0.12)
    county = Stroke(palette.division, width: 0.25, dashes: [1.1, 0.7])
    group = Stroke(palette.outline, width: 0.35)
    coast = Stroke(palette.coast, width: 0.15)
    flagged = Stroke(palette.outline, width: 0.6)
    region = Stroke(Colour(0xA5281B), width: 0.3)
    fillSeam = Stroke(palette.ground, width: 0.1)
  }
}
