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
      features: difference.features(input, words), lines: Difference.lines(input.settings))
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
struct Difference {
  let look: DifferenceLook
  let earlier: Snapshot
  let later: Snapshot
  let steps: [DifferenceStep]
  /// The same with what lies around, which is drawn paler.
  let drawnSteps: [DifferenceStep]
  /// Collaborations of the later state only and of the earlier only, by number.
  let founded, ended: [Collaboration]
  /// The municipalities drawn as unchanged of which nobody knows when they came: they may have come in between.
  let unknown: Set<MunicipalityCode>
  /// The same with what lies around.
  let drawnUnknown: Set<MunicipalityCode>
  /// How many municipalities the map is about.
  private let shownCount: Int
  /// How many stand outside in the later state and did not leave in between.
  let outside: Int
  /// What else is not known of the earlier state; everything is of two states of one day, which differ by a proposal.
  let unknownBefore: UnknownMembers
  /// The day for which the register is known to be true.
  let knownDay: Day

  init(_ input: MapInput) {
    look = DifferenceLook(isGreyscale: input.settings.isGreyscale)
    later = input.report.snapshot
    earlier = input.earlier ?? later
    let shown = Set(input.shownMunicipalities.map(\.code))
    shownCount = shown.count
    drawnSteps = differenceSteps(from: earlier, to: later)
    steps = drawnSteps.filter { shown.contains($0.municipality.code) }
    let (before, after) = (Set(earlier.collaborations.map(\.id)), Set(later.collaborations.map(\.id)))
    let isAll = input.area == nil
    let (to, from) = (Set(steps.compactMap(\.to?.id)), Set(steps.compactMap(\.from?.id)))
    founded = later.collaborations.filter { !before.contains($0.id) && (isAll || to.contains($0.id)) }
    ended = earlier.collaborations.filter { !after.contains($0.id) && (isAll || from.contains($0.id)) }
    let all = Set(later.territory.municipalities.map(\.code))
    knownDay = input.knownDay ?? later.day
    let succeeding = drawnSteps.filter { $0.kind == .succeeding }
    unknownBefore =
      earlier.day < later.day
      ? UnknownMembers(of: earlier, knownOn: knownDay).adding(
        possible: succeeding.map(\.municipality.code), of: succeeding.compactMap { $0.to?.predecessor }) : .none
    drawnUnknown = unknownBefore.unsure.intersection(all.subtracting(drawnSteps.map(\.municipality.code)))
    unknown = drawnUnknown.intersection(shown)
    outside = input.shownOutsiders.count - steps.count { $0.to == nil }
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

  /// The lines of the map: fills show what differs, and borders of collaborations lie below them as ground.
  static func lines(_ settings: MapSettings) -> MapLines {
    var lines = MapLines(settings)
    lines.group = Stroke(settings.palette.division, width: lines.group.width * 0.8)
    // Of most nothing is known where the past is not on record; what changed is what the map is about.
    lines.hatch.spacing *= 1.2
    lines.hatch.width *= 0.75
    return lines
  }

  func steps(_ kind: DifferenceStep.Kind) -> [DifferenceStep] { steps.filter { $0.kind == kind } }

  /// Of how many it is not known whether they took part before: members of whom nobody knows since when, and those outside
  /// where anybody may have been a member.
  var unknownCount: Int { unknown.count + steps(.succeeding).count + (isOpen ? outside : 0) }

  /// Whether dots stand where something is not known: where that is most of the map they would be all that is seen, and the
  /// colours of their own, with what the legend says of them, tell it by themselves.
  var dotsUnknown: Bool { 2 * unknownCount <= shownCount }

  /// Whether anybody may have been in a collaboration before, so that of nobody it is known that they joined or stayed
  /// outside.
  var isOpen: Bool { unknownBefore.isOpen }

  func days(_ words: MapWords) -> [String: String] {
    ["from": words.words.day(earlier.day), "to": words.words.day(later.day)]
  }

  func sentence(_ step: DifferenceStep, _ words: MapWords) -> String {
    words.filled(
      step.kind.sentence,
      [
        "from": step.from?.name ?? "", "to": step.to?.name ?? "", "predecessor": step.to?.predecessor ?? "",
      ])
  }
}

extension DifferenceStep.Kind {
  /// What the legend calls the municipalities of the kind.
  var phrase: DifferenceMapPhrase {
    switch self {
    case .joined: .stepJoined
    case .founding: .stepFounding
    case .succeeding: .stepSucceeding
    case .moved: .stepMoved
    case .left: .stepLeft
    case .ended: .stepEnded
    }
  }

  /// What is said of one municipality.
  var sentence: DifferenceMapPhrase {
    switch self {
    case .joined: .hasJoined
    case .founding: .hasFounded
    case .succeeding: .hasSucceeded
    case .moved: .hasMoved
    case .left: .hasLeft
    case .ended: .hasEnded
    }
  }
}
