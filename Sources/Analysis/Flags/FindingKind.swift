/// The kinds of finding that the rules make, in the order of the rules; the text is what scripts can rely on.
public enum FindingKind: String, Hashable, Sendable, CaseIterable {
  /// What was left around a centre that stands outside it, and a collaboration that outweighs such a centre.
  case residual, counterweight
  /// A region none of whose centres is covered.
  case uncoveredCityRegion = "uncovered-city-region"
  /// A region with a centre in a collaboration that covers too little of it.
  case partlyCoveredCityRegion = "partly-covered-city-region"
  /// A region with members of several collaborations.
  case splitRegion = "split-region"
  /// A collaboration in pieces, or over many regions.
  case scattered
  /// A municipality outside with one collaboration all around, and one with some collaboration on every side.
  case hole, enclave
  /// A populous municipality outside, and a small one.
  case largeOutsider = "large-outsider", smallOutsider = "small-outsider"
  /// A collaboration over a county border.
  case crossCounty = "cross-county"
  /// A collaboration on the scale of a county.
  case regionalScale = "regional-scale"
  /// What the register has wrong about a municipality or a collaboration.
  case twoMemberships = "two-memberships", hostNotMember = "host-not-member", unknownCode = "unknown-code",
    foundedBeforeHost = "founded-before-host", plannedMemberAlreadyIn = "planned-member-already-in"
}
