import Analysis

extension English {
  func sentence(_ facts: ScatteredFacts) -> Prose {
    let name = facts.collaboration.name, regions = Self.names(facts.regions)
    let spread: Prose = "members in \(regions.counted(facts.regionsTouched, Self.plural(facts.regionsTouched)))"
    guard let pieces = facts.pieces, !facts.apart.isEmpty else { return "\(name): \(spread)" }
    let test: Prose =
      facts.nearShoreMetres.map { "with up to \(Prose.kilometres($0)) km between neighbours" } ?? "by land border"
    return "\(name): falls into \(pieces) pieces \(test) (\(Self.enumeration.row(facts.apart)) "
      + "\(facts.apart.count == 1 ? "lies" : "lie") apart); \(spread)"
  }

  func sentence(_ facts: CrossCountyFacts) -> Prose {
    "\(facts.collaboration.name): members in \(facts.counties.count, of: .upper): "
      + Prose.joined(facts.counties.map { "\($0.county.name) (\($0.members))" }, separator: ", ")
  }

  func sentence(_ facts: RegionalScaleFacts) -> Prose {
    "\(facts.collaboration.name): \(facts.members) members and \(Int(facts.areaInSquareKilometres.rounded())) km²: on a "
      + "regional scale"
  }

  // The audit's own messages are in English.
  func sentence(_ facts: RegisterFaultFacts) -> Prose { "\(facts.message)" }
}
