import Analysis

extension Bokmaal {
  func sentence(_ facts: UncoveredCityRegionFacts) -> Prose {
    "\(facts.region.name): \(facts.population, ["innbygger", "innbyggere"]), men \(Self.enumeration.row(facts.centres)) er ikke med i noe "
      + "samarbeid; \(share: facts.cover ?? 0) av innbyggerne er dekket gjennom andre {unit.many}"
  }

  func sentence(_ facts: PartlyCoveredCityRegionFacts) -> Prose {
    "\(facts.region.name): senteret er med i \(facts.collaboration.name), som har \(facts.members) av "
      + "\(facts.municipalities, of: .unit) og \(share: facts.cover) av \(facts.population, ["innbygger", "innbyggere"]) i regionen"
  }

  func sentence(_ facts: SplitRegionFacts) -> Prose {
    "\(facts.region.name): delt på \(facts.parts.count) samarbeid, som har hver sin del av innbyggerne: "
      + Prose.joined(facts.parts.map { "\($0.collaboration.name) \(share: $0.cover)" }, separator: ", ")
  }

  func sentence(_ facts: HoleFacts) -> Prose {
    "\(facts.municipality.name): står utenfor, mens \(Self.landNeighbours(facts.neighbours.count)) "
      + "(\(Self.enumeration.row(facts.neighbours))) er med i \(facts.collaboration.name)"
  }

  func sentence(_ facts: EnclaveFacts) -> Prose {
    "\(facts.municipality.name): står utenfor, mens \(Self.landNeighbours(facts.neighbours.count)) er med i et "
      + "samarbeid: \(Self.enumeration.row(facts.collaborations))"
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
