import Analysis
import Register

extension Bokmaal {
  func sentence(_ facts: ScatteredFacts) -> Prose {
    let name = facts.collaboration.name, regions = Self.names(facts.regions)
    let spread: Prose = "medlemmer i \(regions.counted(facts.regionsTouched, Self.plural(facts.regionsTouched)))"
    // Nothing of regions where nobody has made any.
    let tail: Prose = facts.regionsTouched > 0 ? "; \(spread)" : ""
    guard let pieces = facts.pieces, !facts.apart.isEmpty else { return "\(name): \(spread)" }
    let test: Prose =
      facts.nearShoreMetres.map { "med inntil \(Prose.kilometres($0)) km vann mellom naboer" }
      ?? "etter felles grense på land"
    return
      "\(name): faller i \(pieces) deler \(test) (\(Self.enumeration.list(facts.apart.map(Self.together))) ligger for seg)\(tail)"
  }

  /// The names of a piece, which lies together: the first with the others.
  private static func together(_ piece: [Named<MunicipalityCode>]) -> String {
    piece.count < 2
      ? piece.first?.name ?? "" : "\(piece[0].name) med \(enumeration.list(piece.dropFirst().map(\.name)))"
  }

  func sentence(_ facts: CrossCountyFacts) -> Prose {
    "\(facts.collaboration.name): medlemmer i \(facts.counties.count, of: .upper): "
      + Prose.joined(facts.counties.map { "\($0.county.name) (\($0.members))" }, separator: ", ")
  }

  func sentence(_ facts: RegionalScaleFacts) -> Prose {
    "\(facts.collaboration.name): \(facts.members) medlemmer og \(Int(facts.areaInSquareKilometres.rounded())) km²: på "
      + "regionalt nivå"
  }

  func sentence(_ facts: RegisterFaultFacts) -> Prose {
    switch facts.fault {
    case .twoMemberships(let municipality, of: let collaborations):
      "\(municipality.name): medlem av både \(Self.enumeration.row(collaborations))"
    case .hostNotMember(let collaboration, host: let host):
      "\(collaboration.name): verts{unit.the_one} \(host) er ikke medlem"
    case .unknownCode(let code, day: let day, in: let collaborations):
      "\(code): {unit?ingen|ikke noe} {unit.one} har dette nummeret per \(day), men det står som deltaker i "
        + "\(Self.enumeration.row(collaborations))"
    case .foundedBeforeHost(let collaboration, founded: let founded, host: let host, from: let beginning):
      "\(collaboration.name): opprettet \(Prose.time(founded)), men verts{unit.the_one} \(host) finnes først fra "
        + "\(Prose.time(beginning))"
    case .plannedMemberAlreadyIn(let municipality, plans: let plans, of: let collaborations):
      "\(municipality.name): planlagt inn i \(Self.enumeration.row(plans)), men er alt medlem av "
        + "\(Self.enumeration.row(collaborations))"
    }
  }
}
