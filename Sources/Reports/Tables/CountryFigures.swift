import Analysis

/// The figures of the whole as they are printed among words: numbers where they are known, else what is known of them.
struct CountryFigures {
  private let input: ReportInput
  private let figures: PrintedFigures
  /// What is known where something is not; `nil` where everything is.
  private let shown: ShownParticipation?

  init(_ input: ReportInput) {
    self.input = input
    figures = PrintedFigures(
      .country(HeadlineBasis(input.snapshot, thresholds: input.thresholds)), input.language.numbers)
    shown = input.unknownMembers.isEmpty ? nil : input.participation(of: input.snapshot.territory.municipalities)
  }

  /// Whether everything is known of who takes part.
  var isKnown: Bool { shown == nil }

  /// Whether a figure is known.
  func isKnown(_ id: String) -> Bool {
    guard let shown, !Self.ofUnits.contains(id) else { return true }
    if id == "collaborations" { return !shown.isOpen }
    return Self.ofLevels[id].map(shown.isKnown) ?? false
  }

  /// A figure as it is printed among words; a dash where nothing is known of it.
  subscript(id: String) -> String {
    if isKnown(id) { return figures[id] }
    if id == "collaborations" { return input.collaborationCount(Words(input.language)) }
    return Self.ofLevels[id].flatMap { shown?[$0] } ?? input.language.numbers.missing
  }

  /// A figure where there is little room: `183`, `≤ 34`, `?`.
  func short(_ id: String) -> String {
    if isKnown(id) { return figures[id] }
    if id == "collaborations" {
      return "≤\u{A0}" + input.language.numbers.whole(input.snapshot.mostCollaborations(input.unknownMembers))
    }
    return Self.ofLevels[id].flatMap { shown?.short($0) } ?? "?"
  }

  /// A figure as it is computed; `nil` where it can not be, and where it is not known.
  func number(_ id: String) -> Double? { isKnown(id) ? figures.number(id) : nil }

  /// The name of the collaboration that a figure belongs to; a dash where it belongs to none.
  func owner(of id: String) -> String { isKnown(id) ? figures.owner(of: id) : input.language.numbers.missing }

  /// Those that do not rest on who takes part.
  private static let ofUnits: Set = ["municipalities", "population", "area_km2"]

  /// Those of which limits are known, by the names that figures of a level above have for them.
  private static let ofLevels = [
    "members": "members", "participation": "share", "participation_population": "participation_population",
    "participation_area": "participation_area", "member_population": "member_population",
    "member_area_km2": "member_area_km2", "outsiders": "outsiders", "outsider_population": "outsider_population",
  ]
}

extension ReportInput {
  /// The figures of the whole as they are printed among words; worked out at each call.
  var countryFigures: CountryFigures { CountryFigures(self) }
}
