import Analysis

extension Nynorsk {
  func sentence(_ facts: UncoveredCityRegionFacts) -> Prose {
    "\(facts.region.name): \(facts.population, ["innbyggjar", "innbyggjarar"]), men \(Self.enumeration.row(facts.centres)) er ikkje med i "
      + "noko samarbeid; \(facts.cover ?? 0 == 0 ? "ingen" : "\(share: facts.cover ?? 0)" as Prose) av innbyggjarane er dekte gjennom andre {unit.many}"
  }

  func sentence(_ facts: PartlyCoveredCityRegionFacts) -> Prose {
    "\(facts.region.name): \(centres(facts)) \(facts.collaboration.name), som har \(facts.members) av "
      + "\(facts.municipalities, of: .unit) og \(share: facts.cover) av \(facts.population, ["innbyggjar", "innbyggjarar"]) i regionen\(outside(facts))"
  }

  /// Which centres are members.
  private func centres(_ facts: PartlyCoveredCityRegionFacts) -> Prose {
    if !facts.centresOutside.isEmpty { return "senteret \(Self.enumeration.row(facts.centresInside)) er med i" }
    return facts.centresInside.count == 1 ? "senteret er med i" : "sentera er med i"
  }

  /// Which are not.
  private func outside(_ facts: PartlyCoveredCityRegionFacts) -> Prose {
    facts.centresOutside.isEmpty ? "" : "; senteret \(Self.enumeration.row(facts.centresOutside)) er ikkje med"
  }

  func sentence(_ facts: SplitRegionFacts) -> Prose {
    "\(facts.region.name): delt på \(facts.parts.count) samarbeid, som har kvar sin del av innbyggjarane: "
      + Prose.joined(facts.parts.map { "\($0.collaboration.name) \(share: $0.cover)" }, separator: ", ")
      + (facts.outside.map { "; resten, \(share: $0), bur i {unit.many} utanfor" } ?? "")
  }

  func sentence(_ facts: HoleFacts) -> Prose {
    "\(facts.municipality.name): står utanfor, medan \(Self.landNeighbours(facts.neighbours.count)) "
      + "(\(Self.enumeration.row(facts.neighbours))) er med i \(facts.collaboration.name)"
  }

  func sentence(_ facts: EnclaveFacts) -> Prose {
    let standing: Prose =
      facts.collaborations.count == 1
      ? "er med i \(Self.enumeration.row(facts.collaborations))"
      : "er medlemer, fordelte på \(Self.enumeration.row(facts.collaborations))"
    return "\(facts.municipality.name): står utanfor, medan \(Self.landNeighbours(facts.neighbours.count)) \(standing)"
  }

  func sentence(_ facts: LargeOutsiderFacts) -> Prose { outsider(facts.municipality.name, facts.population) }

  func sentence(_ facts: SmallOutsiderFacts) -> Prose {
    let own = outsider(facts.municipality.name, facts.population)
    return facts.collaborations.isEmpty ? own : own + "; naboar er med i \(Self.enumeration.row(facts.collaborations))"
  }

  private func outsider(_ name: String, _ population: Int) -> Prose {
    "\(name): \(population, ["innbyggjar", "innbyggjarar"]) og ikkje med i noko samarbeid"
  }
}
