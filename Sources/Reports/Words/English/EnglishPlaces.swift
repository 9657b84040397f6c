import Analysis

extension English {
  func sentence(_ facts: UncoveredCityRegionFacts) -> Prose {
    "\(facts.region.name): \(facts.population, ["inhabitant", "inhabitants"]), but \(Self.enumeration.row(facts.centres)) "
      + "\(facts.centres.count == 1 ? "is" : "are") in no collaboration; \(share: facts.cover ?? 0) of the inhabitants are "
      + "covered through other {unit.many}"
  }

  func sentence(_ facts: PartlyCoveredCityRegionFacts) -> Prose {
    "\(facts.region.name): the centre is a member of \(facts.collaboration.name), which has \(facts.members) of the "
      + "region's \(facts.municipalities, of: .unit) and \(share: facts.cover) of its \(facts.population, ["inhabitant", "inhabitants"])"
  }

  func sentence(_ facts: SplitRegionFacts) -> Prose {
    "\(facts.region.name): split on \(facts.parts.count) collaborations, each with its part of the inhabitants: "
      + Prose.joined(facts.parts.map { "\($0.collaboration.name) \(share: $0.cover)" }, separator: ", ")
  }

  func sentence(_ facts: HoleFacts) -> Prose {
    "\(facts.municipality.name): stands outside, while \(Self.landNeighbours(facts.neighbours.count)) "
      + "(\(Self.enumeration.row(facts.neighbours))) \(facts.neighbours.count == 1 ? "is a member" : "are members") of "
      + "\(facts.collaboration.name)"
  }

  func sentence(_ facts: EnclaveFacts) -> Prose {
    "\(facts.municipality.name): stands outside, while \(Self.landNeighbours(facts.neighbours.count)) "
      + "\(facts.neighbours.count == 1 ? "is" : "are") in a collaboration: \(Self.enumeration.row(facts.collaborations))"
  }

  func sentence(_ facts: LargeOutsiderFacts) -> Prose { outsider(facts.municipality.name, facts.population) }

  func sentence(_ facts: SmallOutsiderFacts) -> Prose {
    let own = outsider(facts.municipality.name, facts.population)
    return facts.collaborations.isEmpty
      ? own : own + "; neighbours are in \(Self.enumeration.row(facts.collaborations))"
  }

  private func outsider(_ name: String, _ population: Int) -> Prose {
    "\(name): \(population, ["inhabitant", "inhabitants"]) and in no collaboration"
  }
}
