import Analysis
import Register

extension Nynorsk {
  func sentence(_ facts: ScatteredFacts) -> Prose {
    let name = facts.collaboration.name, regions = Self.names(facts.regions)
    let spread: Prose = "medlemer i \(regions.counted(facts.regionsTouched, Self.plural(facts.regionsTouched)))"
    // Nothing of regions where nobody has made any.
    let tail: Prose = facts.regionsTouched > 0 ? "; \(spread)" : ""
    guard let pieces = facts.pieces, !facts.apart.isEmpty else { return "\(name): \(spread)" }
    let test: Prose =
      facts.nearShoreMetres.map { "med inntil \(Prose.kilometres($0)) km vatn mellom naboar" }
      ?? "etter felles grense på land"
    return
      "\(name): fell i \(pieces) delar \(test) (\(Self.enumeration.list(facts.apart.map(Self.together))) ligg for seg)\(tail)"
  }

  /// The names of a piece, which lies together: the first with the others.
  private static func together(_ piece: [Named<MunicipalityCode>]) -> String {
    piece.count < 2
      ? piece.first?.name ?? "" : "\(piece[0].name) med \(enumeration.list(piece.dropFirst().map(\.name)))"
  }

  func sentence(_ facts: CrossCountyFacts) -> Prose {
    "\(facts.collaboration.name): medlemer i \(facts.counties.count, of: .upper): "
      + Prose.joined(facts.counties.map { "\($0.county.name) (\($0.members))" }, separator: ", ")
  }

  func sentence(_ facts: RegionalScaleFacts) -> Prose {
    "\(facts.collaboration.name): \(facts.members) medlemer og \(Int(facts.areaInSquareKilometres.rounded())) km²: på "
      + "regionalt nivå"
  }

  func sentence(_ facts: RegisterFaultFacts) -> Prose {
    switch facts.fault {
    case .twoMemberships(let municipality, of: let collaborations):
      "\(municipality.name): medlem av både \(Self.enumeration.row(collaborations))"
    case .hostNotMember(let collaboration, host: let host):
      "\(collaboration.name): verts{unit.the_one} \(host) er ikkje medlem"
    case .unknownCode(let code, day: let day, in: let collaborations):
      "\(code): {unit?ingen|inga|ikkje noko} {unit.one} har dette nummeret per \(day), men det står som deltakar i "
        + "\(Self.enumeration.row(collaborations))"
    case .foundedBeforeHost(let collaboration, founded: let founded, host: let host, from: let beginning):
      "\(collaboration.name): oppretta \(Prose.time(founded)), men verts{unit.the_one} \(host) finst først frå "
        + "\(Prose.time(beginning))"
    case .plannedMemberAlreadyIn(let municipality, plans: let plans, of: let collaborations):
      "\(municipality.name): planlagd inn i \(Self.enumeration.row(plans)), men er alt medlem av "
        + "\(Self.enumeration.row(collaborations))"
    }
  }
}
