import Register

/// All that one language says to readers. The compiler lists what a language lacks, since each answer is a `switch`
/// without a default; places to fill stand in braces, `{members}`, and are the same in every language.
protocol Messages: FindingMessages, Sendable {
  func text(_ phrase: TablePhrase) -> String
  func text(_ phrase: FitPhrase) -> String
  func text(_ phrase: PagePhrase) -> String
  func text(_ phrase: FindingPhrase) -> String
  func text(_ phrase: DifferencePhrase) -> String
  func text(_ phrase: ZonePhrase) -> String
  func text(_ phrase: NotePhrase) -> String
  func text(_ phrase: OpeningPhrase) -> String
  func text(_ phrase: PartPhrase) -> String
  func text(_ phrase: JournalPhrase) -> String
  func text(_ phrase: DivisionPhrase) -> String
  func text(_ phrase: RegroupPhrase) -> String
  func text(_ phrase: MapPhrase) -> String
  func text(_ phrase: ValueMapPhrase) -> String
  func text(_ phrase: FindingsMapPhrase) -> String
  func text(_ phrase: RelationsMapPhrase) -> String
  func text(_ phrase: DifferenceMapPhrase) -> String
  func text(_ phrase: PopulationMapPhrase) -> String
  func text(_ phrase: MultiplesPhrase) -> String
  func text(_ phrase: ChoroplethPhrase) -> String
  func text(_ phrase: ClaimPhrase) -> String
  func text(_ phrase: CooperationPhrase) -> String
  func text(_ phrase: ScreenPhrase) -> String
  func text(_ phrase: SheetPhrase) -> String
  /// That sources disagree.
  func text(_ phrase: DisputePhrase) -> String
  /// A day of which less than the day is known.
  func text(_ phrase: DayPhrase) -> String
  /// How a figure is computed.
  func text(_ phrase: FigurePhrase) -> String
  /// What regions of a sort are called.
  func names(_ kind: RegionKind) -> RegionNames
  /// What a role is called.
  func text(_ role: Role) -> String
  /// What a fact about a collaboration is called.
  func text(_ fact: Fact) -> String
  /// What a value of a fact is called.
  func text(_ word: FactWord) -> String
  /// What a kind of event is called.
  func text(_ kind: EventKind) -> String
  /// What an edit leaves in the table of events.
  func text(_ sentence: EventSentence) -> Prose
  /// A sentence for whoever runs the program, by the English one with numbered places; `nil` where the language has none,
  /// and the English one is said.
  func sentence(_ english: String) -> String?
  /// The label of a headline figure; `nil` for an id that there is not.
  func headline(_ id: String) -> String?
}

extension Messages {
  func sentence(_ english: String) -> String? { nil }
}
