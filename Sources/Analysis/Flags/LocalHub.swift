import Register

/// The municipality outside a collaboration that one would expect it to gather around.
struct LocalHub: Equatable {
  /// Where it was looked for.
  enum Basis: Equatable {
    /// The region, of the division that is meant for hubs, in which most of the collaboration's inhabitants live: its
    /// most populous outsider. With the kind of the division.
    case region(kind: String)
    /// The labour-market region: its most populous centre outside.
    case centre

    /// The word for it in findings.
    var text: String {
      switch self {
      case .region(let kind): "\(kind)-region"
      case .centre: "centre"
      }
    }
  }

  let municipality: Municipality
  let basis: Basis

  /// The hub of a collaboration; `nil` when no municipality stands outside in either region.
  init?(of fit: CollaborationFit, in evidence: Evidence) {
    let territory = evidence.snapshot.territory
    let members = Set(fit.members)
    if let hubs = evidence.hubs {
      var people: [Int: Int] = [:]
      for code in fit.members {
        guard let member = territory.municipality(code), let region = hubs.index(of: code) else { continue }
        people[region, default: 0] += member.population
      }
      let home = people.min { (-$0.value, $0.key) < (-$1.value, $1.key) }?.key
      let around = territory.municipalities.filter {
        home != nil && hubs.index(of: $0.code) == home && !members.contains($0.code)
      }
      if let found = mostPopulous(around) {
        self.init(municipality: found, basis: .region(kind: hubs.kind))
        return
      }
    }
    // The dominant region may be led from inside while another is not: then that one's centre is what is missing.
    let regions = [fit.dominantRegion] + fit.regions.filter { !$0.hasCentre }.sorted { $0.population > $1.population }
    for share in regions.compactMap({ $0 }) {
      let centres = evidence.references.regions.first { $0.code == share.region }?.centres ?? []
      if let found = mostPopulous(centres.filter { !members.contains($0) }.compactMap(territory.municipality)) {
        self.init(municipality: found, basis: .centre)
        return
      }
    }
    return nil
  }

  private init(municipality: Municipality, basis: Basis) {
    self.municipality = municipality
    self.basis = basis
  }
}
