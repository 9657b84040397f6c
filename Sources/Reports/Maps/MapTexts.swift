import Analysis
import Cartography
import Register

/// The texts of a map, with computed numbers.
struct MapTexts {
  let title, subtitle: String
  let keyFigures: [FigureBand.Figure]
  var sources: [String]
  /// Shares beside the map; `nil` for none.
  var bars: MapBars?
  /// What else stands beside the map, each where a corner is free.
  var extras: [MapExtra] = []
  /// The municipalities on a map of a part that its texts count, whose names are bold.
  var stressed: Set<MunicipalityCode> = []
  /// The short and the long alternative text.
  let alternative, description: String

  /// The texts of a map; sources are those of all maps, and the name of a part of the country stands before the title.
  init(
    _ input: MapInput, _ words: MapWords, title: String, subtitle: String, keyFigures: [FigureBand.Figure] = [],
    alternative: String, description: String
  ) {
    self.title = input.area.map { words.filled(.areaTitle, ["area": $0.name, "title": title]) } ?? title
    let shown = (input.report.showsProposals ? words.words[.withProposals] + " " : "") + subtitle
    self.subtitle =
      input.toldBeside.map { words.filled(.panelsInWords, ["subtitle": shown, "list": $0.list]) } ?? shown
    self.keyFigures = keyFigures
    sources =
      [laterNote(input, words), unknownNote(input, words), input.toldBeside?.note].compactMap { $0 }
      + sourceLines(
        input.report, used: input.usedFacts, days: input.membershipDays, saysEntered: laterNote(input, words) == nil,
        words.words)
    // Of a part it says which, as the title does that is seen.
    let part = input.area.map { alternative.contains($0.name) ? "" : $0.name + ". " } ?? ""
    self.alternative = shortened(part + alternative, to: 150)
    self.description = description
  }

  /// The texts of the map of collaborations, of the country or a part of it.
  init(_ input: MapInput, _ words: MapWords, figure: String, _ marks: Marks) {
    let report = input.report
    let snapshot = report.snapshot
    let participation = Participation(of: input.shownMunicipalities, in: snapshot)
    let shown = ShownParticipation(input, words)
    // One that has lost all its members is none of those that they take part in.
    let collaborations = input.shownCollaborations.filter { $0.members.municipalities > 0 || input.isUnknown }
    let values = [
      "area": input.area?.name ?? "",
      "members": shown["members"],
      "municipalities": shown["municipalities"],
      // Of a part those are told that the map shows.
      "collaborations": input.area == nil
        ? words.collaborations(collaborations.count, input.unknownMembers) : words.numbers.whole(collaborations.count),
      "outsiders": shown["outsiders"],
      "share": shown["share"],
      "population_share": shown["participation_population"],
      "day": words.words.day(snapshot.day),
      "people": shown["population"],
    ]
    // Who is asked for by name takes part by definition.
    let isOfMembers = input.area?.isOfMembers ?? false
    let areaTitle: MapPhrase =
      isOfMembers
      ? .figureMembersTitle
      : shown.isOpen || !shown.isKnown
        ? .figureAreaUnknownTitle
        : participation.members.municipalities == 0
          ? .figureAreaNoneTitle
          : participation.members.municipalities == participation.whole.municipalities
            ? .figureAreaAllTitle : .figureAreaTitle
    let ownFigure = input.area == nil ? figure : figure + "-area"
    title =
      report.titles[ownFigure].map { words.words.filled($0, values) }
      ?? (input.area == nil ? words.words.filled(.figureTitle, values) : words.filled(areaTitle, values))
    let neighbours = input.countedNeighbours
    stressed = Set(neighbours.map(\.code))
    let around = ShownParticipation(neighbours, input, words)
    let told =
      isOfMembers
      ? words.filled(.figureMembersSubtitle, values)
      : !neighbours.isEmpty
        ? words.filled(
          .neighboursSubtitle,
          [
            "members": around["members"],
            "municipalities": words.numbers.whole(neighbours.count), "day": words.words.day(snapshot.day),
          ])
        : input.settings.subtitle.map { words.words.filled($0, values) } ?? words.filled(.subtitle, values)
    subtitle = (report.showsProposals ? words.words[.withProposals] + " " : "") + told.withCapital
    let counted = FigureBand.Figure(
      value: (values["collaborations"] ?? "").withCapital, label: words.filled(.keyCollaborations, values))
    let shares: [FigureBand.Figure] = [
      .init(value: shown["share"], label: words.filled(.keyShare, values)),
      .init(value: shown["participation_population"], label: words.filled(.keyPopulation)),
      .init(
        value: shown["outsiders"],
        label: words.filled(.keyOutside, ["outsiders": shown["outsiders"], "people": shown["outsider_population"]])),
    ]
    // "An unknown number" is no figure.
    keyFigures = input.area != nil ? [] : [counted] + (shown.isOpen ? [] : shares)
    sources =
      collaborationsNotes(input, marks, words) + [laterNote(input, words), unknownNote(input, words)].compactMap { $0 }
      + sourceLines(
        report, used: Self.facts(input), days: input.membershipDays, saysEntered: laterNote(input, words) == nil,
        words.words)
    alternative = shortened(
      input.area == nil
        ? words.words.filled(.figureAlt, values)
        : words.filled(
          shown.isOpen || !shown.isKnown ? .figureAreaUnknownAlternative : .figureAreaAlternative, values), to: 150
    )
    let counties = groupedByCounty(collaborations, in: snapshot.territory), unknown = UnknownCollaborations(report)
    let list = counties.map { county in
      (words.words.heading(of: county, among: counties, in: snapshot.territory).map { $0 + ": " } ?? "")
        + county.collaborations.map { figures in
          let one = figures.collaboration
          return "\(one.number) \(one.name) (\(unknown.printedCount(snapshot.members(of: one.id))))"
        }.joined(separator: ", ")
    }
    let listed =
      (list.isEmpty ? [] : [words.filled(.listed) + ":"] + list.map { $0 + "." }) + Self.sentences(marks, input, words)
    description = ((input.area == nil ? [Self.extremes(report, words)] : [subtitle + "."]) + listed)
      .joined(separator: " ")
  }

  /// What the map rests on: regions and commuting only where it marks somebody, of which they are the reason.
  private static func facts(_ input: MapInput) -> Facts? {
    let isMarked = input.listedCollaborations.contains { input.settings.flagged[$0.collaboration.id] != nil }
    return isMarked ? input.uses : input.uses?.subtracting([.regions, .commuting])
  }

  /// The greatest and the smallest collaboration, in a sentence.
  private static func extremes(_ report: ReportInput, _ words: MapWords) -> String {
    words.words.filled(.figureDescription, KeySentences.values(report, report.countryFigures))
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
      "\(plan.plan.names.text(in: input.report.language.code)) ("
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
