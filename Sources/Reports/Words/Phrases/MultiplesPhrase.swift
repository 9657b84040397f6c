/// What pages of small maps say: one theme over days, parts or proposals.
enum MultiplesPhrase: String, Hashable, Sendable, CaseIterable {
  /// Above the page.
  case titleByDay, titleByDayOpen, panelOpenNote, panelKnownNote, titleOfDay, titleOfFindings, titleByUnit,
    titleByProposal,
    panelsSubtitle,
    panelsOfUnits, panelsOfUnitsByShare
  /// For those who do not see it.
  case panelsAlternative
  /// Above a panel.
  case panelNote, panelFitNote, panelFitUnknown, panelFitNoneKnown, panelFitNone, panelAsRecorded, withoutProposal,
    withProposal
}
