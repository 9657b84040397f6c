import Analysis
import Cartography

/// The texts of a map, with computed numbers.
struct MapTexts {
  let title, subtitle: String
  let keyFigures: [FigureBand.Figure]
  let sources: [String]
  /// Shares beside the map; `nil` for none.
  var bars: (heading: String, rows: [BarList.Row])?
  /// The short and the long alternative text.
  let alternative, description: String

  /// The texts of a map; sources are those of all maps, and the name of a part of the country stands before the title.
  init(
    _ input: MapInput, _ words: MapWords, title: String, subtitle: String, keyFigures: [FigureBand.Figure] = [],
    alternative: String, description: String
  ) {
    self.title = input.area.map { words.filled(.areaTitle, ["area": $0.name, "title": title]) } ?? title
    self.subtitle = (input.report.showsProposals ? words.words[.withProposals] + " " : "") + subtitle
    self.keyFigures = keyFigures
    sources = sourceLines(input.report, words.words)
    self.alternative = shortened(alternative, to: 150)
    self.description = description
  }

  /// The texts of the map of collaborations, of the country or a part of it.
  init(_ input: MapInput, _ words: MapWords, figure: String, _ marks: Marks) {
    let report = input.report
    let snapshot = report.snapshot
    let participation = Participation(of: input.shownMunicipalities, in: snapshot)
    let numbers = words.numbers
    let figures = input.shownCollaborations
    let outside = participation.whole.municipalities - participation.members.municipalities
    let outsidePeople = participation.whole.population - participation.members.population
    let day = words.words.day(snapshot.day)
    let share = participation.share.map { numbers.share($0) } ?? numbers.missing
    let sharePeople = participation.shareOfPopulation.map { numbers.share($0) } ?? numbers.missing
    let values = [
      "area": input.area?.name ?? "",
      "members": numbers.whole(participation.members.municipalities),
      "municipalities": numbers.whole(participation.whole.municipalities),
      "collaborations": numbers.whole(figures.count),
      "outsiders": numbers.whole(outside),
      "share": share,
      "population_share": sharePeople,
      "day": day,
    ]
    let ownFigure = input.area == nil ? figure : figure + "-area"
    title =
      report.titles[ownFigure].map { words.words.filled($0, values) }
      ?? (input.area == nil ? words.words.filled(.figureTitle, values) : words.filled(.figureAreaTitle, values))
    let counted = input.settings.subtitle.map { words.words.filled($0, values) } ?? words.filled(.subtitle, values)
    subtitle = (report.showsProposals ? words.words[.withProposals] + " " : "") + counted
    keyFigures =
      input.area != nil
      ? []
      : [
        .init(value: numbers.whole(figures.count), label: words.filled(.keyCollaborations, values)),
        .init(value: share, label: words.filled(.keyShare, values)),
        .init(value: sharePeople, label: words.filled(.keyPopulation)),
        .init(
          value: numbers.whole(outside),
          label: words.filled(
            .keyOutside, ["outsiders": numbers.whole(outside), "people": numbers.whole(outsidePeople)])),
      ]
    sources = collaborationsNotes(input, marks, words) + sourceLines(report, words.words)
    alternative = shortened(
      input.area == nil ? words.words.filled(.figureAlt, values) : words.filled(.figureAreaAlternative, values), to: 150
    )
    let list = groupedByCounty(figures, in: snapshot.territory).map { county in
      (words.words.heading(of: county, in: snapshot.territory).map { $0 + ": " } ?? "")
        + county.collaborations.map { figures in
          "\(figures.collaboration.number) \(figures.collaboration.name) (\(figures.members.municipalities))"
        }.joined(separator: ", ")
    }
    let listed = [words.filled(.listed) + ":"] + list.map { $0 + "." } + Self.sentences(marks, input, words)
    description = ((input.area == nil ? [Self.extremes(snapshot, words)] : [subtitle + "."]) + listed)
      .joined(separator: " ")
  }

  /// The greatest and the smallest collaboration, in a sentence.
  private static func extremes(_ snapshot: Snapshot, _ words: MapWords) -> String {
    let basis = HeadlineBasis(snapshot)
    return words.words.filled(
      .figureDescription,
      [
        "largest": basis.largest?.collaboration.name ?? words.numbers.missing,
        "largestPeople": words.numbers.whole(basis.largest?.members.population ?? 0),
        "smallest": basis.smallest?.collaboration.name ?? words.numbers.missing,
        "smallestPeople": words.numbers.whole(basis.smallest?.members.population ?? 0),
      ])
  }

  /// What outlines, hatches and dots say, for those who do not see them.
  private static func sentences(_ marks: Marks, _ input: MapInput, _ words: MapWords) -> [String] {
    func sentence(_ phrase: MapPhrase, _ names: [String]) -> String? {
      names.isEmpty ? nil : words.filled(phrase) + ": " + names.joined(separator: ", ") + "."
    }
    let flags = MapMark.allCases.map { mark in
      sentence(
        mark.phrase,
        input.shownCollaborations.map(\.collaboration).filter { input.settings.flagged[$0.id] == mark }.map(\.name))
    }
    let territory = input.report.snapshot.territory
    let plans = marks.plans.map { plan in
      "\(plan.plan.name) ("
        + plan.municipalities.compactMap { territory.municipality($0)?.name }.joined(separator: ", ")
        + ")"
    }
    return
      (flags + [
        sentence(.planned, plans),
        sentence(.owners, marks.owners.map { "\($0.municipality.name) (\($0.collaboration.name))" }),
      ]).compactMap { $0 }
  }
}
