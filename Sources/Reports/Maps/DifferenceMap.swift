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
  /// The municipalities drawn as unchanged of which nobody knows when they came: they may have come in between.
  let unknown: Set<MunicipalityCode>

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
    let still = shown.subtracting(steps.map(\.municipality.code))
    unknown =
      earlier.day >= later.day
      ? []
      : Set(
        later.register.memberships(on: later.day).filter { $0.role == .member && $0.period.start == nil }
          .compactMap(\.municipality)
      ).intersection(still)
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
      if unknown.contains(municipality.code) {
        features.fills[feature] = look.unknown
        features.uncertain.insert(feature)
      }
      guard let step = byCode[municipality.code] else { continue }
      features.fills[feature] = look.fill(step.kind)
      if look.isLoss(step.kind) { features.others.insert(feature) }
      features.notes[feature] = MapFeatures.Note(
        text: sentence(step, words), attribute: .init("step", step.kind.rawValue))
    }
    features.names = features.municipalities.enumerated().compactMap { feature, municipality in
      municipality.flatMap { one in
        named.contains(one.code) ? MapName(text: one.name, feature: feature) : nil
      }
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
      rows += listed(steps, words, palette)
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
    let unchanged = members - steps.count { $0.to != nil } - unknown.count
    let outside = input.shownMunicipalities.count - members - steps.count { $0.to == nil }
    if unchanged > 0 {
      rows.append(
        LegendRow(
          .area(Paint(fill: look.unchanged, stroke: lines.municipality), hatch: nil),
          words.filled(.unchangedMembers), count: words.numbers.whole(unchanged)))
    }
    if !unknown.isEmpty {
      rows.append(
        LegendRow(
          .marked(
            Paint(fill: look.unknown, stroke: lines.municipality), hatch: Stroke(palette.hatch, width: 0.12), .dashed),
          words.filled(.unknownMembers), count: words.numbers.whole(unknown.count)))
    }
    rows.append(
      LegendRow(
        .area(Paint(fill: palette.ground, stroke: lines.municipality), hatch: nil),
        words.filled(.unchangedOutside), count: words.numbers.whole(outside)))
    rows.append(LegendRow(.line(lines.group), words.filled(.laterBorder, days(words))))
    rows += borderRows(input, lines, words)
    if !predecessors.names.isEmpty {
      rows.append(
        LegendRow(
          .remark,
          words.filled(
            .predecessors,
            [
              "count": words.numbers.whole(predecessors.members),
              "all": words.numbers.whole(steps.count { $0.to != nil }),
              "names": words.words.list(predecessors.names),
            ])))
    }
    if steps.count > named.count { rows.append(LegendRow(.remark, words.filled(.listedCount))) }
    return rows
  }

  func texts(_ input: MapInput, _ words: MapWords) -> MapTexts {
    let numbers = words.numbers
    let isProposal = earlier.day == later.day
    func clause(_ phrase: DifferenceMapPhrase, _ count: Int) -> String? {
      count > 0 ? words.filled(phrase, ["count": numbers.whole(count)]) : nil
    }
    let came = steps(.joined).count + steps(.founding).count
    let moved = steps(.moved).count
    let left = steps(.left).count + steps(.ended).count
    let clauses = [
      clause(isProposal ? .proposedIn : unknown.isEmpty ? .clauseIn : .clauseInAtLeast, came),
      clause(isProposal ? .proposedMoved : .clauseMoved, moved),
      clause(isProposal ? .proposedOut : .clauseOut, left),
    ].compactMap { $0 }
    var values = days(words)
    values["clauses"] = clauses.isEmpty ? "" : words.words.list(clauses)
    let finding =
      clauses.isEmpty
      ? words.filled(isProposal ? .byProposalNothing : .betweenNothing, values)
      : words.filled(isProposal ? .byProposal : .between, values)
    let title = input.report.titles["map-difference"].map { words.words.filled($0, values) } ?? finding.capitalised
    let turns = [clause(.clauseFounded, founded.count), clause(.clauseClosed, ended.count)].compactMap { $0 }
    let subtitle = (turns.isEmpty ? [] : [words.words.list(turns)]) + [shares(input, words)]
    let list = steps.map { "\($0.municipality.name): " + sentence($0, words) + "." }
    return MapTexts(
      input, words, title: title, subtitle: subtitle.joined(separator: ". "),
      alternative: words.filled(.differenceAlternative, ["title": finding.capitalised]),
      description: ([subtitle.joined(separator: ". ") + "."] + list).joined(separator: " "))
  }

  /// The shares that took part before and after: between which limits, where too little is known of the time before.
  private func shares(_ input: MapInput, _ words: MapWords) -> String {
    let whole = input.shownMunicipalities.count
    func share(_ members: Int) -> String {
      whole > 0 ? words.numbers.share(Double(members) / Double(whole)) : words.numbers.missing
    }
    let before = Participation(of: input.shownMunicipalities, in: earlier).members.municipalities
    let after = Participation(of: input.shownMunicipalities, in: later).members.municipalities
    let (least, most) = (max(0, before - unknown.count), min(whole, before + predecessors.members))
    if least == most { return words.filled(.shares, ["before": share(before), "after": share(after)]) }
    return words.filled(
      .sharesBetween, ["least": share(least), "most": share(most), "after": share(after)])
  }

  /// The collaborations that new ones came after, as the register names them, and how many members the new ones began
  /// with: nobody has recorded who took part in the old ones.
  private var predecessors: (names: [String], members: Int) {
    let followed = founded.filter { !$0.predecessor.isEmpty }
    let ids = Set(followed.map(\.id))
    guard earlier.day < later.day else { return ([], 0) }
    return (
      Set(followed.map(\.predecessor)).sorted(), steps(.founding).count { $0.to.map { ids.contains($0.id) } ?? false }
    )
  }

  /// The municipalities that are named on the map: all while they are few, else those that came or left by few.
  private var named: Set<MunicipalityCode> {
    if steps.count <= MapMeasures.namedSteps { return Set(steps.map(\.municipality.code)) }
    let groups = Dictionary(grouping: steps) { "\($0.kind) \($0.from?.id ?? "") \($0.to?.id ?? "")" }
    return Set(
      groups.values.filter { $0.count <= MapMeasures.namedInGroup }.flatMap { $0.map(\.municipality.code) })
  }

  private func days(_ words: MapWords) -> [String: String] {
    ["from": words.words.day(earlier.day), "to": words.words.day(later.day)]
  }

  /// The collaborations that some steps led to or from, by number, with how many municipalities.
  private func listed(_ steps: [DifferenceStep], _ words: MapWords, _ palette: Palette) -> [LegendRow] {
    var places: [String: Int] = [:]
    var list: [(number: String, name: String, count: Int)] = []
    let sorted = steps.enumerated().sorted { a, b in
      let numbers = ((a.element.to ?? a.element.from)?.number ?? 0, (b.element.to ?? b.element.from)?.number ?? 0)
      return (numbers.0, a.offset) < (numbers.1, b.offset)
    }.map(\.element)
    for step in sorted {
      let ways = [step.from, step.to].compactMap { $0 }
      let name = ways.count == 1 ? ways[0].name : ways.map { "\($0.number)\u{A0}\($0.name)" }.joined(separator: " → ")
      if let place = places[name] {
        list[place].count += 1
      } else {
        places[name] = list.count
        list.append((ways.last.map { String($0.number) } ?? "", name, 1))
      }
    }
    return list.map { row in
      LegendRow(
        .badge(row.number, palette.paper), row.name + "\u{A0}(\(words.numbers.whole(row.count)))")
    }
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

extension String {
  /// The same with a capital at the beginning.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
