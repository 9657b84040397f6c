import Analysis
import Cartography

/// The texts of a map, with computed numbers.
struct MapTexts {
  let title, subtitle: String
  let keyFigures: [FigureBand.Figure]
  let sources: [String]
  /// The short and the long alternative text.
  let alternative, description: String

  /// The texts of a map that has no key figures; sources are those of all maps.
  init(_ input: MapInput, _ words: MapWords, title: String, subtitle: String, alternative: String, description: String)
  {
    self.title = title
    self.subtitle = subtitle
    keyFigures = []
    sources = sourceLines(input.report, words.words)
    self.alternative = shortened(alternative, to: 150)
    self.description = description
  }

  /// The texts of the map of collaborations.
  init(_ input: MapInput, _ words: MapWords, figure: String) {
    let report = input.report
    let snapshot = report.snapshot
    let participation = snapshot.participation
    let numbers = words.numbers
    let figures = snapshot.collaborationFigures
    let outside = participation.whole.municipalities - participation.members.municipalities
    let outsidePeople = participation.whole.population - participation.members.population
    let day = words.words.day(snapshot.day)
    let share = participation.share.map { numbers.share($0) } ?? numbers.missing
    let sharePeople = participation.shareOfPopulation.map { numbers.share($0) } ?? numbers.missing
    let values = [
      "members": numbers.whole(participation.members.municipalities),
      "municipalities": numbers.whole(participation.whole.municipalities),
      "collaborations": numbers.whole(figures.count),
      "outsiders": numbers.whole(outside),
      "share": share,
      "population_share": sharePeople,
      "day": day,
    ]
    title = report.titles[figure] ?? words.words.filled(.figureTitle, values)
    subtitle = input.settings.subtitle.map { filled($0, values) } ?? words.filled(.subtitle, values)
    keyFigures = [
      .init(value: numbers.whole(figures.count), label: words.filled(.keyCollaborations, values)),
      .init(value: share, label: words.filled(.keyShare, values)),
      .init(value: sharePeople, label: words.filled(.keyPopulation)),
      .init(
        value: numbers.whole(outside),
        label: words.filled(.keyOutside, ["people": numbers.whole(outsidePeople)])),
    ]
    sources = sourceLines(report, words.words)
    alternative = words.words.filled(.figureAlt, values)
    let basis = HeadlineBasis(snapshot)
    let list = groupedByCounty(figures, in: snapshot.territory).map { county in
      county.county.name + ": "
        + county.collaborations.map { figures in
          "\(figures.collaboration.number) \(figures.collaboration.name) (\(figures.members.municipalities))"
        }.joined(separator: ", ")
    }
    let named = words.words.filled(
      .figureDescription,
      [
        "largest": basis.largest?.collaboration.name ?? numbers.missing,
        "largestPeople": numbers.whole(basis.largest?.members.population ?? 0),
        "smallest": basis.smallest?.collaboration.name ?? numbers.missing,
        "smallestPeople": numbers.whole(basis.smallest?.members.population ?? 0),
      ])
    description = ([named, words.filled(.listed) + ":"] + list.map { $0 + "." }).joined(separator: " ")
  }
}
