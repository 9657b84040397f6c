import Analysis
import Cartography

extension MapTheme {
  /// The collaborations of the day, by colour and number, with those outside: Figure 3-1.
  ///
  /// What is flagged is outlined and hatched, what is planned has a dashed outline, and owners have a dot.
  public static let collaborations = MapTheme(id: "collaborations", figure: "figure-3-1", facts: .marks) { input in
    let words = MapWords(input.report.language)
    let marks = Marks(input)
    var features = MapFeatures(input)
    features.add(marks)
    return numberedSheet(
      input, MapTexts(input, words, figure: "figure-3-1", marks),
      legend: collaborationsLegend(input, features, marks, words), words, figure: "figure-3-1", features: features)
  }
}
