/// Clusters of communities on their way to areas: who is where, and what each cluster holds.
struct ZoneClusters {
  let flows: ZoneFlows
  /// Employed residents and jobs of each community among those that take part.
  let live, work: [Int]
  /// For each community its cluster, told by a number from 0; `nil` for one that stands in none.
  private(set) var cluster: [Int?]
  /// For each cluster its communities, in order; empty for one that is no more.
  private(set) var members: [[Int]]
  /// For each cluster what it holds.
  private(set) var balances: [ZoneBalance]

  /// Each community that takes part as a cluster of its own.
  init(_ flows: ZoneFlows, taking part: [Bool]) {
    self.flows = flows
    let places = part.indices
    live = places.map { place in part[place] ? employed(flows.workplaces(of: place), part) : 0 }
    work = places.map { place in part[place] ? employed(flows.residences(of: place), part) : 0 }
    takesPart = part
    cluster = places.map { part[$0] ? $0 : nil }
    members = places.map { part[$0] ? [$0] : [] }
    let (live, work) = (live, work)
    balances = places.map { place in
      part[place] ? ZoneBalance(live: live[place], work: work[place], inside: flows.inner(place)) : ZoneBalance()
    }
  }

  private let takesPart: [Bool]

  /// Where those who live in a community work, those that take part alone.
  func workplaces(of place: Int) -> some Sequence<ZoneFlows.Entry> {
    flows.workplaces(of: place).lazy.filter { [takesPart] in takesPart[$0.place] }
  }

  /// Where those who work in a community live, those that take part alone.
  func residences(of place: Int) -> some Sequence<ZoneFlows.Entry> {
    flows.residences(of: place).lazy.filter { [takesPart] in takesPart[$0.place] }
  }

  /// What the cluster would hold with one community more.
  func balance(of target: Int, with place: Int) -> ZoneBalance {
    var balance = balances[target]
    balance.live += live[place]
    balance.work += work[place]
    balance.inside += shared(place, with: target) + flows.inner(place)
    return balance
  }

  /// Takes a community out of its cluster.
  mutating func take(_ place: Int) {
    guard let source = cluster[place] else { return }
    cluster[place] = nil
    members[source].removeAll { $0 == place }
    balances[source].live -= live[place]
    balances[source].work -= work[place]
    balances[source].inside -= shared(place, with: source) + flows.inner(place)
  }

  /// Puts a community that stands in no cluster into one.
  mutating func put(_ place: Int, into target: Int) {
    balances[target] = balance(of: target, with: place)
    members[target].insert(place, at: members[target].firstIndex { $0 > place } ?? members[target].count)
    cluster[place] = target
  }

  /// Those who go between a community outside the cluster and the cluster, both ways.
  private func shared(_ place: Int, with target: Int) -> Int {
    var sum = 0
    for entry in workplaces(of: place) where cluster[entry.place] == target { sum += entry.employed }
    for entry in residences(of: place) where cluster[entry.place] == target { sum += entry.employed }
    return sum
  }
}

private func employed(_ entries: ArraySlice<ZoneFlows.Entry>, _ part: [Bool]) -> Int {
  entries.reduce(0) { part[$1.place] ? $0 + $1.employed : $0 }
}
