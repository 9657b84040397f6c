extension ZoneClusters {
  /// The cluster that a community has the strongest ties to, other than `own`, with the cohesion; `nil` when no flow
  /// ties it to any.
  ///
  /// Cohesion is `f(i,j)² / (live i · work j) + f(j,i)² / (live j · work i)` (Coombes and Bond 2008), 0 to 1. Of equals
  /// the cluster with the higher number. Linear in the flows of the community and the clusters they reach.
  func closest(to place: Int, but own: Int?) -> (cluster: Int, cohesion: Double)? {
    var outward: [Int: Int] = [:], inward: [Int: Int] = [:]
    for entry in workplaces(of: place) {
      if let target = cluster[entry.place], target != own { outward[target, default: 0] += entry.employed }
    }
    for entry in residences(of: place) {
      if let source = cluster[entry.place], source != own { inward[source, default: 0] += entry.employed }
    }
    var best: (cluster: Int, cohesion: Double)?
    for target in Set(outward.keys).union(inward.keys).sorted() {
      let there = balances[target]
      let strength =
        oneSided(outward[target] ?? 0, live[place], there.work) + oneSided(inward[target] ?? 0, there.live, work[place])
      if strength >= best?.cohesion ?? -1 { best = (target, strength) }
    }
    return best
  }
}

/// The part of the cohesion that one direction gives.
func oneSided(_ flow: Int, _ live: Int, _ work: Int) -> Double {
  guard live > 0, work > 0 else { return 0 }
  // In the order of the published implementation, so that ties are ties in both.
  return Double(flow) / Double(live) * Double(flow) / Double(work)
}
