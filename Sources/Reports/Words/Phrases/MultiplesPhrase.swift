/// What pages of small maps say: one theme over days, parts or proposals.
enum MultiplesPhrase: String, Hashable, Sendable, CaseIterable {
  /// Above the page.
  case titleByDay, titleByDayOpen, titleByDayUnknown, panelOpenNote, panelKnownNote, titleOfDay, titleOfFindings,
    titleByUnit, titleByProposal, panelsSubtitle, panelsOfValues, panelsOfUnits
  /// By what parts of the country are put in order, and how that is read.
  case orderHighest, orderShare, orderLowCover, orderCover, orderFindings, orderDown
  /// Of what is not on the first of several maps.
  case countOfNew, newSince, newByProposal, newAfterAnother, goneOn, goneByProposal
  /// What letters stand for that have the place of names.
  case panelLetters
  /// For those who do not see it.
  case panelsAlternative
  /// Above a panel.
  case panelNote, panelUnknownNote, panelFitNote, panelFitUnknown, panelFitHigh, panelFitHighUnknown, panelFitNoneKnown,
    panelFitNone, panelNothingFound, panelAsRecorded, withoutProposal, withProposal
}
