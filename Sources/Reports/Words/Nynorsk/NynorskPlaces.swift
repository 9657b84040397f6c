import Analysis

extension Nynorsk {
  func sentence(_ facts: UncoveredCityRegionFacts) -> Prose {
    "\(facts.region.name): \(facts.population, ["innbyggjar", "innbyggjarar"]), men \(Self.enumeration.row(facts.centres)) er ikkje med i "
      + "noko samarbeid; \(share: facts.cover ?? 0) av innbyggjarane er dekte gjennom andre {unit.many}"
  }

  func sentence(_ facts: PartlyCoveredCityRegionFacts) -> Prose {
    "\(facts.region.name): senteret er med i \(facts.collaboration.name), som har \(facts.members) av "
      + "\(facts.municipalities, of: .unit) og \(share: facts.cover) av \(facts.population, ["innbyggjar", "innbyggjarar"]) i regionen"
  }

  func sentence(_ facts: SplitRegionFacts) -> Prose {
    "\(facts.region.name): delt på \(facts.parts.count) samarbeid, som har kvar sin del av innbyggjarane: "
      + Prose.joined(facts.parts.map { "\($0.collaboration.name) \(share: $0.cover)" }, separator: ", ")
  }

  func sentence(_ facts: HoleFacts) -> Prose {
    "\(facts.municipality.name): står utanfor, mens \(Self.landNeighbours(facts.neighbours.count)) "
      + "(\(Self.enumeration.row(facts.neighbours))) er med i \(facts.collaboration.name)"
  }

  func sentence(_ facts: EnclaveFacts) -> Prose {
    "\(facts.municipality.name): står utanfor, mens \(Self.landNeighbours(facts.neighbours.count)) er med i eit "
      + "samarbeid: \(Self.enumeration.row(facts.collaborations))"
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
