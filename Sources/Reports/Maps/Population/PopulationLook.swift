import Cartography

/// How circles and the grounds of upper units are drawn on the map by people.
enum PopulationLook {
  /// The rim of a circle.
  static func rim(_ palette: Palette) -> Stroke { Stroke(palette.outline, width: 0.14) }
  /// That of a circle outside, which no colour shows and which the map is about.
  static func outerRim(_ palette: Palette) -> Stroke { Stroke(palette.outline, width: 0.32) }

  /// The sizes of letters in circles, in points, the largest first: numbers of groups, and names of
  /// municipalities.
  static let numberSizes = [9, 8, 7, 6.5, 6, 5.5], nameSizes = [9, 8, 7, 6.5, 6, 5.5]
  /// The sizes at which people stand below a name.
  static let peopleSizes = [7, 6.5, 6]
}
