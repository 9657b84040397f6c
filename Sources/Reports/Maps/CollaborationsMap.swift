import Cartography

extension MapTheme {
  /// The collaborations of the day, by colour and number, with those outside: Figure 3-1.
  public static let collaborations = MapTheme(id: "collaborations", figure: "figure-3-1") { input in
    let words = MapWords(input.report.language)
    return numberedSheet(
      input, MapTexts(input, words, figure: "figure-3-1"), legend: collaborationsLegend(input, words), words,
      figure: "figure-3-1")
  }
}
