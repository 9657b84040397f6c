/// What tables of fit say.
enum FitPhrase: String, Hashable, Sendable, CaseIterable {
  /// Headings of columns, and words in cells.
  case regionsTouched, regionsWhole, dominantRegion, dominantShare, dominantCover, meanCover, leaderless,
    selfContainment, selfContainmentDemand, strongestPull, strongestPullShare, landPieces, pieces, regionCode, cover,
    collaborationCount, centres, centreIn, holeIn, enclave, neighbouringCollaborations, yes, no
  /// Notes.
  case noCommutingNote, economicRegionsNote, undeclaredRegionsNote, noRegionsNote, chosenRegionsNote,
    populousCentreNote, regionsNote,
    outsidersNote, islandsNote, piecesNote
}
