import Analysis
import Cartography
import Register

extension MapTheme {
  /// Who joined, founded, moved, left, and whose collaboration ended, between an earlier state and that of the input.
  ///
  /// Without an earlier state nothing differs; reports leave it out.
  public static let difference = MapTheme(
    id: "difference", figure: "map-difference", isInReports: false, parameters: MapParameter.ofDifference,
    elsewhere:
      "\(parameter: "from") and \(parameter: "to") are for the difference; \(parameter: "day") says which day other maps show.",
    needs: { choices, occasion throws(MapRefusal) in try Difference.needs(choices, occasion) }
  ) { input in
    let words = MapWords(input.report.language)
    let difference = Difference(input)
    return numberedSheet(
      input, difference.texts(input, words), legend: difference.legend(input, words), words, figure: "map-difference",
      features: difference.features(input, words))
  }
}

extension MapParameter {
  /// What a map of differences can be asked for.
  fileprivate static let ofDifference = [
    MapParameter(
      "from", .day, help: "The day to compare from (YYYY-MM-DD), for the difference.", valueName: "day"),
    MapParameter(
      "to", .day,
      help: "The day to compare with, for the difference (default: \(parameter: "day"), or the data set's own).",
      valueName: "day"),
  ]
}

/// The difference that one map shows.
private struct Difference {
  let look: DifferenceLook
  let earlier: Snapshot
  let later: Snapshot
  let steps: [DifferenceStep]
  /// Collaborations of the later state only and of the earlier only, by number.
  let founded, ended: [Collaboration]

  init(_ input: MapInput) {
    look = DifferenceLook(isGreyscale: input.settings.isGreyscale)
    later = input.report.snapshot
    earlier = input.earlier ?? later
    let shown = Set(input.shownMunicipalities.map(\.code))
    steps = differenceSteps(from: earlier, to: later).filter { shown.contains($0.municipality.code) }
    let (before, after) = (Set(earlier.collaborations.map(\.id)), Set(later.collaborations.map(\.id)))
    let isAll = input.area == nil
    let (to, from) = (Set(steps.compactMap(\.to?.id)), Set(steps.compactMap(\.from?.id)))
    founded = later.collaborations.filter { !before.contains($0.id) && (isAll || to.contains($0.id)) }
    ended = earlier.collaborations.filter { !after.contains($0.id) && (isAll || from.contains($0.id)) }
  }

  /// What a map needs for the choices; refuses days that leave nothing to compare.
  static func needs(_ choices: MapChoices, _ occasion: MapOccasion) throws(MapRefusal) -> MapNeeds {
    let (from, to) = (choices.day("from"), choices.day("to"))
    if to != nil, occasion.day != nil {
      throw MapRefusal("\(parameter: "to") and \(parameter: "day") both say which day to compare with; give one.")
    }
    guard from != nil || occasion.hasProposals else {
      throw MapRefusal(
        "A difference needs \(parameter: "from") DAY, or \(parameter: "proposals") FILE to compare with the present.")
    }
    if let from, let to = to ?? occasion.day, from >= to {
      throw MapRefusal("\(parameter: "from") \(from) is not before \(to).")
    }
    return MapNeeds(day: to, earlier: MapNeeds.Earlier(day: from, parameter: "from"))
  }

  func steps(_ kind: DifferenceStep.Kind) -> [DifferenceStep] { steps.filter { $0.kind == kind } }

  /// The collaborations of the later state, numbered where something changed.
  func features(_ input: MapInput, _ words: MapWords) -> MapFeatures {
    var features = MapFeatures(input)
    features.flagged = [:]
    features.patterns = [:]
    let changed = Set(steps.flatMap { [$0.from?.id, $0.to?.id].compactMap { $0 } })
    for place in features.list.indices {
      features.list[place].fill = look.unchanged
      if !changed.contains(features.list[place].id) { features.list[place].label = "" }
    }
    let byCode = Dictionary(steps.map { ($0.municipality.code, $0) }, uniquingKeysWith: { first, _ in first })
    features.others = []
    for (feature, municipality) in features.municipalities.enumerated() {
      guard let municipality else { continue }
      features.fills[feature] =
        features.groups[feature] == nil ? input.settings.palette.ground : look.unchanged
      guard let step = byCode[municipality.code] else { continue }
      features.fills[feature] = look.fill(step.kind)
      if look.isLoss(step.kind) { features.others.insert(feature) }
      features.notes[feature] = MapFeatures.Note(
        text: sentence(step, words), attribute: .init("step", step.kind.rawValue))
    }
    // Numbers stand on several fills: paper around them reads on all.
    for place in features.list.indices { features.list[place].fill = input.settings.palette.paper }
    return features
  }

  func legend(_ input: MapInput, _ words: MapWords) -> [LegendRow] {
    let palette = input.settings.palette
    let lines = MapLines(input.settings)
    var rows = [LegendRow(.heading, words.filled(.differenceLegend))]
    for kind in DifferenceStep.Kind.allCases {
      let steps = steps(kind)
      guard !steps.isEmpty else { continue }
      rows.append(
        LegendRow(
          .area(
            Paint(fill: look.fill(kind), stroke: lines.municipality),
            hatch: look.isLoss(kind) ? Stroke(palette.hatch, width: 0.12) : nil),
          words.filled(kind.phrase), count: words.numbers.whole(steps.count)))
      for (heading, names) in listed(steps, kind, words) {
        rows.append(LegendRow(.remark, heading + ": " + names.joined(separator: ", ")))
      }
    }
    if steps.isEmpty { rows.append(LegendRow(.remark, words.filled(.nothingDiffers))) }
    // Those that are new or no more without a municipality that shows it.
    let named = Set(steps.flatMap { [$0.from?.id, $0.to?.id].compactMap { $0 } })
    for (phrase, all) in [(DifferenceMapPhrase.foundedNames, founded), (.endedNames, ended)] {
      let list = all.filter { !named.contains($0.id) }
      guard !list.isEmpty else { continue }
      rows.append(LegendRow(.heading, words.filled(phrase), count: words.numbers.whole(list.count)))
      rows += list.map { LegendRow(.badge(String($0.number), palette.paper), $0.name) }
    }
    rows.append(LegendRow(.heading, words.filled(.legendSigns)))
    let members = input.shownMunicipalities.count { later.collaboration(of: $0.code) != nil }
    let unchanged = members - steps.count { $0.to != nil }
    let outside = input.shownMunicipalities.count - members - steps.count { $0.to == nil }
    rows.append(
      LegendRow(
        .area(Paint(fill: look.unchanged, stroke: lines.municipality), hatch: nil),
        words.filled(.unchangedMembers), count: words.numbers.whole(unchanged)))
    let unknown = unknownStarts(input).count
    if unknown > 0 {
      rows.append(LegendRow(.remark, words.filled(.unknownStarts, ["count": words.numbers.whole(unknown)])))
    }
    rows.append(
      LegendRow(
        .area(Paint(fill: palette.ground, stroke: lines.municipality), hatch: nil),
        words.filled(.unchangedOutside), count: words.numbers.whole(outside)))
    rows.append(LegendRow(.line(lines.group), words.filled(.laterBorder, days(words))))
    return rows + borderRows(input, lines, words)
  }

  func texts(_ input: MapInput, _ words: MapWords) -> MapTexts {
    let shown = input.shownMunicipalities
    func share(_ state: Snapshot) -> String {
      Participation(of: shown, in: state).share.map { words.numbers.share($0) } ?? words.numbers.missing
    }
    var values = days(words)
    values["before"] = share(earlier)
    values["after"] = share(later)
    for kind in DifferenceStep.Kind.allCases { values[kind.rawValue] = words.numbers.whole(steps(kind).count) }
    values["in"] = words.numbers.whole(steps(.joined).count + steps(.founding).count)
    values["out"] = words.numbers.whole(steps(.left).count + steps(.ended).count)
    values["founded"] = words.numbers.whole(founded.count)
    values["closed"] = words.numbers.whole(ended.count)
    let isProposal = earlier.day == later.day
    let title = input.report.titles["map-difference"].map { words.words.filled($0, values) }
    let list = steps.map { "\($0.municipality.name): " + sentence($0, words) + "." }
    return MapTexts(
      input, words, title: title ?? words.filled(isProposal ? .proposalTitle : .differenceTitle, values),
      subtitle: words.filled(.differenceSubtitle, values),
      alternative: words.filled(isProposal ? .proposalAlternative : .differenceAlternative, values),
      description: ([words.filled(.differenceSubtitle, values) + "."] + list).joined(separator: " "))
  }

  /// The municipalities drawn as unchanged of which nobody knows when they came: they may have come in between.
  private func unknownStarts(_ input: MapInput) -> Set<MunicipalityCode> {
    guard earlier.day < later.day else { return [] }
    let changed = Set(steps.map(\.municipality.code))
    let shown = Set(input.shownMunicipalities.map(\.code)).subtracting(changed)
    return Set(
      later.register.memberships(on: later.day).filter { $0.role == .member && $0.period.start == nil }
        .compactMap(\.municipality)
    ).intersection(shown)
  }

  private func days(_ words: MapWords) -> [String: String] {
    ["from": words.words.day(earlier.day), "to": words.words.day(later.day)]
  }

  /// The municipalities of a kind under the collaborations that they came to or left, by number.
  private func listed(
    _ steps: [DifferenceStep], _ kind: DifferenceStep.Kind, _ words: MapWords
  ) -> [(heading: String, names: [String])] {
    var places: [String: Int] = [:]
    var list: [(heading: String, names: [String])] = []
    let sorted = steps.enumerated().sorted { a, b in
      let numbers = ((a.element.to ?? a.element.from)?.number ?? 0, (b.element.to ?? b.element.from)?.number ?? 0)
      return (numbers.0, a.offset) < (numbers.1, b.offset)
    }.map(\.element)
    for step in sorted {
      let names = [step.from, step.to].compactMap { $0 }.map { "\($0.number)\u{A0}\($0.name)" }
      let heading = names.joined(separator: " → ")
      if let place = places[heading] {
        list[place].names.append(step.municipality.name)
      } else {
        places[heading] = list.count
        list.append((heading, [step.municipality.name]))
      }
    }
    return list
  }

  private func sentence(_ step: DifferenceStep, _ words: MapWords) -> String {
    words.filled(
      step.kind.sentence, ["from": step.from?.name ?? "", "to": step.to?.name ?? ""])
  }
}

extension DifferenceStep.Kind {
  /// What the legend calls the municipalities of the kind.
  fileprivate var phrase: DifferenceMapPhrase {
    switch self {
    case .joined: .stepJoined
    case .founding: .stepFounding
    case .moved: .stepMoved
    case .left: .stepLeft
    case .ended: .stepEnded
    }
  }

  /// What is said of one municipality.
  fileprivate var sentence: DifferenceMapPhrase {
    switch self {
    case .joined: .hasJoined
    case .founding: .hasFounded
    case .moved: .hasMoved
    case .left: .hasLeft
    case .ended: .hasEnded
    }
  }
}
