import Analysis

extension Bokmaal {
  func sentence(_ facts: UncoveredCityRegionFacts) -> Prose {
    "\(facts.region.name): \(facts.population, ["innbygger", "innbyggere"]), men \(Self.enumeration.row(facts.centres)) er ikke med i noe "
      + "samarbeid; \(facts.cover ?? 0 == 0 ? "ingen" : "\(share: facts.cover ?? 0)" as Prose) av innbyggerne er dekket gjennom andre {unit.many}"
  }

  func sentence(_ facts: PartlyCoveredCityRegionFacts) -> Prose {
    "\(facts.region.name): \(centres(facts)) \(facts.collaboration.name), som har \(facts.members) av "
      + "\(facts.municipalities, of: .unit) og \(share: facts.cover) av \(facts.population, ["innbygger", "innbyggere"]) i regionen\(outside(facts))"
  }

  /// Which centres are members.
  private func centres(_ facts: PartlyCoveredCityRegionFacts) -> Prose {
    if !facts.centresOutside.isEmpty { return "senteret \(Self.enumeration.row(facts.centresInside)) er med i" }
    return facts.centresInside.count == 1 ? "senteret er med i" : "sentrene er med i"
  }

  /// Which are not.
  private func outside(_ facts: PartlyCoveredCityRegionFacts) -> Prose {
    facts.centresOutside.isEmpty ? "" : "; senteret \(Self.enumeration.row(facts.centresOutside)) er ikke med"
  }

  func sentence(_ facts: SplitRegionFacts) -> Prose {
    "\(facts.region.name): delt på \(facts.parts.count) samarbeid, som har hver sin del av innbyggerne: "
      + Prose.joined(facts.parts.map { "\($0.collaboration.name) \(share: $0.cover)" }, separator: ", ")
      + (facts.outside.map { "; resten, \(share: $0), bor i {unit.many} utenfor" } ?? "")
  }

  func sentence(_ facts: HoleFacts) -> Prose {
    "\(facts.municipality.name): står utenfor, mens \(Self.landNeighbours(facts.neighbours.count)) "
      + "(\(Self.enumeration.row(facts.neighbours))) er med i \(facts.collaboration.name)"
  }

  func sentence(_ facts: EnclaveFacts) -> Prose {
    let standing: Prose =
      facts.collaborations.count == 1
      ? "er med i \(Self.enumeration.row(facts.collaborations))"
      : "er medlemmer, fordelt på \(Self.enumeration.row(facts.collaborations))"
    return "\(facts.municipality.name): står utenfor, mens \(Self.landNeighbours(facts.neighbours.count)) \(standing)"
  }

  func sentence(_ facts: LargeOutsiderFacts) -> Prose { outsider(facts.municipality.name, facts.population) }

  func sentence(_ facts: SmallOutsiderFacts) -> Prose {
    let own = outsider(facts.municipality.name, facts.population)
    return facts.collaborations.isEmpty ? own : own + "; naboer er med i \(Self.enumeration.row(facts.collaborations))"
  }

  private func outsider(_ name: String, _ population: Int) -> Prose {
    "\(name): \(population, ["innbygger", "innbyggere"]) og ikke med i noe samarbeid"
  }
}
