import Analysis
import Cartography

extension MapTheme {
  /// The collaborations of the day, by colour and number, with those outside: the main map of a report.
  ///
  /// What is flagged is outlined and hatched, what is planned has a dashed outline, and owners have a dot.
  public static let collaborations = MapTheme(id: "collaborations", figure: "map-collaborations", facts: .marks) {
    input in
    let figure = input.report.figures.main
    let words = MapWords(input.report.language)
    let marks = Marks(input)
    var features = MapFeatures(input)
    features.add(marks)
    if input.area == nil { features.nameGreatestOutsiders(input.shownOutsiders) }
    return numberedSheet(
      input, MapTexts(input, words, figure: figure, marks),
      legend: collaborationsLegend(input, features, marks, words), words, figure: figure, features: features)
  }
}
