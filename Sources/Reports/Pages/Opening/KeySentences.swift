import Analysis

/// The figures that sentences about the whole are made with.
enum KeySentences {
  /// What the places of the sentences are filled with, as it is printed.
  static func values(_ input: ReportInput, _ figures: CountryFigures) -> [String: String] {
    [
      "day": Words(input.language).day(input.snapshot.day),
      "collaborations": figures["collaborations"],
      "members": figures["members"],
      "municipalities": figures["municipalities"],
      "share": figures["participation"],
      "people": figures["member_population"],
      "all": figures["population"],
      "peopleShare": figures["participation_population"],
      "outsiders": figures["outsiders"],
      "outsidePeople": figures["outsider_population"],
      "outsidePeopleShare": figures["outsider_population_share"],
      "fte": figures["fte"],
      "known": figures["fte_collaborations"],
      "largest": figures.owner(of: "largest_population"),
      "largestPeople": figures["largest_population"],
      "smallest": figures.owner(of: "smallest_population"),
      "smallestPeople": figures["smallest_population"],
    ]
  }
}
