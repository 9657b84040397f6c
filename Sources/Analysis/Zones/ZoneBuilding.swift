/// Areas in the making: clusters, how well each meets the rules, and what has been done.
struct ZoneBuilding {
  private var clusters: ZoneClusters
  private let rules: ZoneRules
  /// For each cluster how well it meets the rules; `nil` for one that is no more.
  private var validity: [Double?]
  /// The cluster that was opened last, while its rest is judged by its parts.
  private var opened: Int?
  private var reserve: [Int] = []
  private var steps: [ZoneStep] = []

  init(_ clusters: ZoneClusters, _ rules: ZoneRules) {
    self.clusters = clusters
    self.rules = rules
    validity = clusters.members.indices.map { place in
      clusters.members[place].isEmpty ? nil : rules.validity(of: clusters.balances[place])
    }
  }

  /// The cluster that meets the rules least, the lowest of equals; `nil` when all meet them.
  var weakest: Int? {
    var weakest: (cluster: Int, validity: Double)?
    for (cluster, value) in validity.enumerated() {
      guard var value else { continue }
      if cluster == opened { value = partialValidities(cluster).lowerBound }
      if value < weakest?.validity ?? .infinity { weakest = (cluster, value) }
    }
    return weakest.flatMap { $0.validity < 1 ? $0.cluster : nil }
  }

  /// Takes the leading community out of a cluster and gives it to the closest one, or to the reserve list.
  mutating func open(_ cluster: Int) {
    let place = leading(cluster), members = clusters.members[cluster]
    let judged = cluster == opened ? partialValidities(cluster).lowerBound : validity[cluster]
    let closest = clusters.closest(to: place, but: cluster)
    let before = closest.map {
      $0.cluster == opened ? partialValidities($0.cluster).upperBound : validity[$0.cluster] ?? 0
    }
    let after = closest.map { rules.validity(of: clusters.balance(of: $0.cluster, with: place)) }
    clusters.take(place)
    let outcome: ZoneStep.Outcome
    if let closest, let before, let after {
      let target = first(ofCluster: closest.cluster)
      if after >= before {
        clusters.put(place, into: closest.cluster)
        validity[closest.cluster] = after
        outcome = .joined(target)
      } else {
        reserve.append(place)
        outcome = .reservedToSpare(target)
      }
    } else {
      reserve.append(place)
      outcome = .reservedForWantOfTies
    }
    steps.append(
      ZoneStep(
        community: id(place), cluster: members.map(id), validity: judged, cohesion: closest?.cohesion,
        before: before, after: after, outcome: outcome))
    let rest = clusters.members[cluster]
    validity[cluster] = rest.isEmpty ? nil : rules.validity(of: clusters.balances[cluster])
    opened = rules.rest == .byParts && rest.count > 1 ? cluster : nil
  }

  /// Gives each community of the reserve list to the closest cluster, highest id first, until none finds a place.
  mutating func placeReserve() {
    var waiting = reserve.sorted(by: >)
    var hasMoved = true
    while hasMoved {
      hasMoved = false
      waiting = waiting.filter { place in
        guard let closest = clusters.closest(to: place, but: nil) else { return true }
        let target = first(ofCluster: closest.cluster)
        let before = validity[closest.cluster]
        clusters.put(place, into: closest.cluster)
        let after = rules.validity(of: clusters.balances[closest.cluster])
        validity[closest.cluster] = after
        steps.append(
          ZoneStep(
            community: id(place), cluster: [id(place)], validity: nil, cohesion: closest.cohesion, before: before,
            after: after, outcome: .placed(target)))
        hasMoved = true
        return false
      }
    }
  }

  /// What has come of it.
  func division(setAside: [ZoneDivision.SetAside]) -> ZoneDivision {
    let zones = clusters.members.enumerated().compactMap { cluster, members -> (centre: Int, zone: Zone)? in
      // The first of equals: members stand in order, and a later one must have more.
      guard let first = members.first else { return nil }
      let centre = members.reduce(first) { clusters.work[$1] > clusters.work[$0] ? $1 : $0 }
      let balance = clusters.balances[cluster]
      return (
        centre,
        Zone(
          centre: id(centre), members: members.map(id), balance: balance, validity: rules.validity(of: balance))
      )
    }
    let unplaced = reserve.filter { clusters.cluster[$0] == nil }.sorted()
    return ZoneDivision(
      zones: zones.sorted { $0.centre < $1.centre }.map(\.zone),
      setAside: setAside + unplaced.map { .init(community: id($0), reason: .noTies) },
      reserve: reserve.map(id), steps: steps)
  }

  /// The community of a cluster with most flow from outside and to outside: inflow from outside the cluster, and
  /// residents who do not work at home; the first of equals.
  private func leading(_ cluster: Int) -> Int {
    let members = clusters.members[cluster]
    func weight(_ place: Int) -> Int {
      let inflow = clusters.residences(of: place).reduce(0) { sum, entry in
        clusters.cluster[entry.place] == cluster ? sum : sum + entry.employed
      }
      return inflow + clusters.live[place] - clusters.flows.inner(place)
    }
    let weights = members.map(weight)
    return members[weights.indices.reduce(0) { weights[$1] > weights[$0] ? $1 : $0 }]
  }

  /// The validities of the parts of a cluster: each member's totals against each flow between members.
  private func partialValidities(_ cluster: Int) -> ClosedRange<Double> {
    let members = clusters.members[cluster]
    let inner = members.flatMap { place in
      clusters.workplaces(of: place).filter { clusters.cluster[$0.place] == cluster }.map(\.employed)
    }
    let values = members.flatMap { place in
      (inner.isEmpty ? [0] : inner).map { inside in
        rules.validity(of: ZoneBalance(live: clusters.live[place], work: clusters.work[place], inside: inside))
      }
    }
    return (values.min() ?? 0)...(values.max() ?? 0)
  }

  private func id(_ place: Int) -> String { clusters.flows.communities[place] }
  private func first(ofCluster cluster: Int) -> String { clusters.members[cluster].first.map(id) ?? "" }
}
