import Analysis
import Register

extension English {
  func sentence(_ facts: ScatteredFacts) -> Prose {
    let name = facts.collaboration.name, regions = Self.names(facts.regions)
    let spread: Prose = "members in \(regions.counted(facts.regionsTouched, Self.plural(facts.regionsTouched)))"
    // Nothing of regions where nobody has made any.
    let tail: Prose = facts.regionsTouched > 0 ? "; \(spread)" : ""
    guard let pieces = facts.pieces, !facts.apart.isEmpty else { return "\(name): \(spread)" }
    let test: Prose =
      facts.nearShoreMetres.map { "with up to \(Prose.kilometres($0)) km of water between neighbours" }
      ?? "by shared borders on land"
    return "\(name): falls into \(pieces) pieces \(test) (\(Self.enumeration.list(facts.apart.map(Self.together))) "
      + "\(facts.apart.count == 1 ? "lies" : "lie") apart)\(tail)"
  }

  /// The names of a piece, which lies together: the first with the others.
  private static func together(_ piece: [Named<MunicipalityCode>]) -> String {
    piece.count < 2
      ? piece.first?.name ?? "" : "\(piece[0].name) with \(enumeration.list(piece.dropFirst().map(\.name)))"
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
