/// What tables and accounts of areas built from flows say.
enum ZonePhrase: String, Hashable, Sendable, CaseIterable {
  /// The title, and headings of columns.
  case title, zone, units, live, work, inside, supply, demand, validity, pieces
  /// Below the table.
  case rules, setAside, reserve, stray, strayPiece, validityNote
  /// Why a unit stands in no area.
  case noResidents, noJobs, innerFlowOnly, noTies
  /// Why a unit is where it is.
  case explainTitle, neverMoved, joined, spared, untied, placed, stands, standsAlone, standsNowhere
  /// What published rules are called, and what they and regions built by them make of the findings.
  case ruleOns, ruleIstat, ruleSmall, ownMarket, marketRuleToo, divisionSame, divisionChanges, flaggedToo, notFlagged
}
