/// What small steps of regrouping are told with.
enum RegroupPhrase: String, Hashable, Sendable, CaseIterable {
  /// The title, what is to become better, and how it stands today.
  case title, meanCover, selfContainment, both, participation, today
  /// Single steps.
  case stepsTitle, noSteps, stepsCount, joining, moving, together, coverFrom, piecesFrom, mends, makes, belowNoise
  /// The best steps together.
  case frontTitle, frontRow
  /// Mergers.
  case mergersTitle, mergerRow, noMergers
  /// Centres outside.
  case citiesTitle, cityAlone, cityWhole, cityNobody
  /// What must be said.
  case noiseNote, noNoiseNote, gainNote
}
