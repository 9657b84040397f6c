/// What is said of claims, and of how figures are computed.
enum ClaimPhrase: String, Hashable, Sendable, CaseIterable {
  /// Titles, headings and verdicts.
  case claimsTitle, failingTitle, summary, holds, fails, unknown, place, sentence, figure, subject, relation, stated,
    value, verdict,
    missing
  /// How what is stated relates to the figure.
  case equals, roundsTo, about, atLeast, atMost, moreThan, lessThan, between, setEquals, contains
  /// What was computed, and what was not.
  case statedLine, missingLine, partOf, over, ofOwner, absentNames, unstatedNames, noRegions, noCommuting, noLand,
    noNearShore, noDivisor, notRecorded, membersUnknown, noSubject
  /// How a figure is computed.
  case explained, unit, quotient, needs, limit, aliases, known, knownOf, unknownNow, statedFigure
  /// What figures are figures of.
  case ofCountry, ofUpperUnit, ofSizeClass, ofCollaboration, ofRegion, ofMunicipality, ofGroup, ofModel, ofRelation,
    ofPlan, ofArrangement
  /// What they are counted in.
  case inCount, inPeople, inArea, inStaff, inShare, inMean, inYear, inNumber
}
