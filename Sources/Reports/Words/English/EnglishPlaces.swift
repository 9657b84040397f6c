import Analysis

extension English {
  func sentence(_ facts: UncoveredCityRegionFacts) -> Prose {
    "\(facts.region.name): \(facts.population, ["inhabitant", "inhabitants"]), but \(Self.enumeration.row(facts.centres)) "
      + "\(facts.centres.count == 1 ? "is" : "are") in no collaboration; \(facts.cover ?? 0 == 0 ? "none" : "\(share: facts.cover ?? 0)" as Prose) of the inhabitants are "
      + "covered through other {unit.many}"
  }

  func sentence(_ facts: PartlyCoveredCityRegionFacts) -> Prose {
    "\(facts.region.name): \(centres(facts)) \(facts.collaboration.name), which has \(facts.members) of the "
      + "region's \(facts.municipalities, of: .unit) and \(share: facts.cover) of its \(facts.population, ["inhabitant", "inhabitants"])\(outside(facts))"
  }

  /// Which centres are members.
  private func centres(_ facts: PartlyCoveredCityRegionFacts) -> Prose {
    if !facts.centresOutside.isEmpty { return "the centre \(Self.enumeration.row(facts.centresInside)) is a member of" }
    return facts.centresInside.count == 1 ? "the centre is a member of" : "the centres are members of"
  }

  /// Which are not.
  private func outside(_ facts: PartlyCoveredCityRegionFacts) -> Prose {
    facts.centresOutside.isEmpty ? "" : "; the centre \(Self.enumeration.row(facts.centresOutside)) is not"
  }

  func sentence(_ facts: SplitRegionFacts) -> Prose {
    "\(facts.region.name): split between \(facts.parts.count) collaborations, each with its part of the inhabitants: "
      + Prose.joined(facts.parts.map { "\($0.collaboration.name) \(share: $0.cover)" }, separator: ", ")
      + (facts.outside.map { "; the rest, \(share: $0), live in {unit.many} outside" } ?? "")
  }

  func sentence(_ facts: HoleFacts) -> Prose {
    "\(facts.municipality.name): stands outside, while \(Self.landNeighbours(facts.neighbours.count)) "
      + "(\(Self.enumeration.row(facts.neighbours))) \(facts.neighbours.count == 1 ? "is a member" : "are members") of "
      + "\(facts.collaboration.name)"
  }

  func sentence(_ facts: EnclaveFacts) -> Prose {
    let standing: Prose =
      facts.collaborations.count == 1
      ? "\(facts.neighbours.count == 1 ? "is" : "are") in \(Self.enumeration.row(facts.collaborations))"
      : "are members, divided between \(Self.enumeration.row(facts.collaborations))"
    return
      "\(facts.municipality.name): stands outside, while \(Self.landNeighbours(facts.neighbours.count)) \(standing)"
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
