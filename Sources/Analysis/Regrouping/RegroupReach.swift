extension RegroupState {
  /// The neighbours by which pieces are told and steps are allowed.
  func neighbours(of place: Int, _ rules: RegroupRules) -> [Int] {
    rules.reach == .land ? world.landNeighbours[place] : world.nearNeighbours[place]
  }

  /// The collaborations that a municipality may step into, in order; without those that it or they must keep away from.
  func targets(of place: Int, _ rules: RegroupRules) -> [Int] {
    if rules.keptMunicipalities.contains(world.municipalities[place]) { return [] }
    if let source = group[place], !mayLeave(place, source, rules) { return [] }
    var targets: Set<Int> = []
    if world.hasNeighbours, rules.reach != .tied {
      for neighbour in neighbours(of: place, rules) { if let target = group[neighbour] { targets.insert(target) } }
    } else {
      for flow in world.outward[place] + world.inward[place] {
        if let target = group[flow.place] { targets.insert(target) }
      }
      if let region = world.region[place] {
        for collaboration in cells.indices where cells[collaboration][region] ?? 0 > 0 { targets.insert(collaboration) }
      }
    }
    return targets.filter { $0 != group[place] && mayJoin(place, $0, rules) }.sorted()
  }

  private func mayJoin(_ place: Int, _ target: Int, _ rules: RegroupRules) -> Bool {
    guard !isKept(target, rules), rules.mayDwarf || world.people[place] <= people[target], isTied(place, target, rules)
    else { return false }
    return members[target] + 1 <= rules.members.upperBound
      && people[target] + world.people[place] <= rules.people.upperBound
  }

  /// Whether the two have a region in common, or enough people go between them to work.
  private func isTied(_ place: Int, _ target: Int, _ rules: RegroupRules) -> Bool {
    if rules.leastTie <= 0 || (!world.hasFlows && world.regionPeople.isEmpty) { return true }
    if let region = world.region[place], cells[target][region] ?? 0 > 0 { return true }
    func share(_ flows: [RegroupWorld.Flow]) -> Double {
      let all = world.inner[place] + flows.reduce(0) { $0 + $1.employed }
      let tied = flows.reduce(0) { group[$1.place] == target ? $0 + $1.employed : $0 }
      return all > 0 ? Double(tied) / Double(all) : 0
    }
    return max(share(world.outward[place]), share(world.inward[place])) >= rules.leastTie
  }

  /// Whether the source can spare the municipality: it is left in no more pieces, and not too small.
  private func mayLeave(_ place: Int, _ source: Int, _ rules: RegroupRules) -> Bool {
    if isKept(source, rules) { return false }
    let left = members[source] - 1
    if left == 0 { return rules.mayEmpty }
    guard left >= rules.members.lowerBound, people[source] - world.people[place] >= rules.people.lowerBound else {
      return false
    }
    guard world.hasNeighbours else { return true }
    let before = places(of: source)
    return pieces(of: before.filter { $0 != place }, rules) <= pieces(of: before, rules)
  }

  private func isKept(_ collaboration: Int, _ rules: RegroupRules) -> Bool {
    world.collaborations.indices.contains(collaboration)
      && rules.keptCollaborations.contains(world.collaborations[collaboration])
  }

  /// In how many pieces the municipalities lie.
  func pieces(of places: [Int], _ rules: RegroupRules) -> Int {
    var left = Set(places), pieces = 0
    for start in places where left.remove(start) != nil {
      pieces += 1
      var walk = [start]
      while let place = walk.popLast() {
        for neighbour in neighbours(of: place, rules) where left.remove(neighbour) != nil { walk.append(neighbour) }
      }
    }
    return pieces
  }
}
