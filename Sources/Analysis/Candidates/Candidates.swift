import Register

/// Whom a municipality could join, and, for one outside, with whom it could found something, each with the reasons.
public struct Candidates: Equatable, Sendable {
  /// A collaboration that it could join.
  public struct Candidate: Equatable, Sendable {
    /// The collaboration's id.
    public var collaboration: String
    /// What binds the two.
    public var ties: Ties
    /// What they do together already without membership, in the words of the register.
    public var relations: [LocalText]
    /// Whether the municipality is a centre with more inhabitants than the collaboration: then it is the collaboration that
    /// could gather around the municipality.
    public var isTurnedRound: Bool
    /// What joining would change.
    public var effect: JoiningEffect
    /// The ties, the strongest first, and what joining would change at the end.
    public var reasons: [TieReason]
  }

  /// Another municipality outside that it could found a collaboration with.
  public struct Partner: Equatable, Sendable {
    /// The other municipality.
    public var municipality: Municipality
    /// What binds the two.
    public var ties: Ties
    /// The ties, the strongest first.
    public var reasons: [TieReason]
  }

  /// The municipality that asks.
  public var municipality: Municipality
  /// The collaboration that it is a member of already; then candidates are what it could change to.
  public var memberOf: String?
  /// What binds a member to the others of its own collaboration; `nil` for one outside.
  public var own: Partner?
  /// The collaborations, the best first.
  public var candidates: [Candidate]
  /// The collaboration with the strongest commuting tie where no tie is ground enough to name a candidate; `nil` where there
  /// are candidates, or no commuting.
  public var weak: Candidate?
  /// The other municipalities outside, the best first.
  public var partners: [Partner]
  /// What the register and the events tell of it, in the order of time.
  public var history: [HistoryEntry] = []
  /// The plans that name it, in the order of the data set.
  public var plans: [Plan]
  /// Cooperation besides membership that names it, or that its county invites to, in the order of the data set.
  public var relations: [Relation] = []
}

extension Threshold {
  /// The commuting that is ground enough by itself to name a candidate.
  public static let commutingTie = Threshold(.commutingTie, value: 0.05)
}

extension Evidence {
  /// The candidates for a municipality; `nil` when the territory does not have it.
  ///
  /// None is named without a border (by land or over water), a common region, or a commuting tie of at least the
  /// limit; an existing relation is told, but is no ground by itself. The order is that of `Ties.precede`. Where nobody is
  /// named, the strongest commuting tie is told as a weak one.
  public func candidates(
    for code: MunicipalityCode, thresholds: Thresholds = Thresholds()
  ) -> Candidates? {
    guard let municipality = snapshot.territory.municipality(code) else { return nil }
    let memberOf = snapshot.collaboration(of: code)
    let plans = plans.filter { plan in plan.memberships.contains { $0.role == .member && $0.municipality == code } }
    let relations = relations.filter { $0.concerns(municipality) }
    let limit = thresholds[.commutingTie]
    let isCentre = references.region(of: code)?.centres.contains(code) ?? false
    func candidate(_ collaboration: Collaboration, _ ties: Ties, _ members: [Municipality]) -> Candidates.Candidate {
      let relations = self.relations(of: code, with: collaboration.id)
      let effect = JoiningEffect(of: municipality, on: collaboration.id, in: self)
      return Candidates.Candidate(
        collaboration: collaboration.id, ties: ties, relations: relations,
        isTurnedRound: isCentre && municipality.population > Aggregate(of: members).population, effect: effect,
        reasons: tieReasons(ties, of: municipality) + relations.map { .together($0) }
          + recorded(of: code, with: collaboration.id)
          + [
            memberOf.map {
              .moving(of: municipality.name, effect, leaving: LeavingEffect(of: municipality, $0, in: self))
            }
              ?? .effect(of: municipality.name, effect)
          ])
    }
    let all = snapshot.collaborations.filter { $0.id != memberOf }.map { collaboration in
      let members = snapshot.members(of: collaboration.id)
      return (collaboration, members, ties(of: municipality, to: members))
    }
    let candidates = all.compactMap { collaboration, members, ties in
      !members.isEmpty && (ties.isNeighbourly || ties.hasCommuting(limit: limit))
        ? candidate(collaboration, ties, members) : nil
    }
    // The first of equals: collaborations come by number.
    let strongest = all.filter { $0.2.commutingTie > 0 }.max { $0.2.commutingTie < $1.2.commutingTie }
    let weak = candidates.isEmpty ? strongest.map { candidate($0.0, $0.2, $0.1) } : nil
    let own = memberOf.map { id in
      let ties = ties(of: municipality, to: snapshot.members(of: id))
      return Candidates.Partner(
        municipality: municipality, ties: ties,
        reasons: tieReasons(ties, of: municipality) + recorded(of: code, with: id))
    }
    // Who is a member founds nothing with those outside.
    let others = memberOf == nil ? snapshot.outsiders.filter { $0.code != code } : []
    let partners = others.compactMap { other -> Candidates.Partner? in
      let ties = ties(of: municipality, to: [other])
      // Commuting alone is no ground here: everybody would be a partner of the capital.
      guard ties.isNeighbourly else { return nil }
      return Candidates.Partner(municipality: other, ties: ties, reasons: tieReasons(ties, of: municipality))
    }
    return Candidates(
      municipality: municipality, memberOf: memberOf, own: own, candidates: ranked(candidates, by: \.ties, limit),
      weak: weak, partners: ranked(partners, by: \.ties, limit), history: history(of: code), plans: plans,
      relations: relations)
  }

  /// What events tell of the two: that the municipality has left, was thought of; and of the
  /// collaboration, that others are invited.
  private func recorded(of code: MunicipalityCode, with collaboration: String) -> [TieReason] {
    events.filter { $0.collaboration == collaboration }.compactMap { event in
      switch event.word {
      case .left where event.municipality == code: return .left(event.when)
      case .considered: return event.municipality == code ? .told(event.said) : nil
      case .invited: return isInvited(code, by: event) ? .told(event.said) : nil
      default: return nil
      }
    }
  }

  /// Whether an invitation may be meant for the municipality: where it names nobody, those of the collaboration's own
  /// upper unit; where that is not known, everybody.
  private func isInvited(_ code: MunicipalityCode, by event: Event) -> Bool {
    if let named = event.municipality { return named == code }
    let home = snapshot.register.collaboration(event.collaboration)?.county ?? ""
    return home.isEmpty || snapshot.territory.municipality(code)?.county == home
  }

  /// What the municipality and the collaboration do together without membership, in the words of the data set.
  private func relations(of code: MunicipalityCode, with collaboration: String) -> [LocalText] {
    let caseByCase = snapshot.register.memberships(on: snapshot.day)
      .filter { $0.role == .caseByCase && $0.municipality == code && $0.collaboration == collaboration }
      .map { LocalText($0.note) }
    let related = relations.filter { relation in
      let ends = [(relation.from, relation.to), (relation.to, relation.from)]
      return ends.contains { $0.names("municipality", code.text) && $1.names("collaboration", collaboration) }
    }.map(\.topic)
    // The register and the table of relations often tell of the same; a subject says more than its absence.
    return related.isEmpty ? caseByCase : related
  }
}

extension Relation {
  /// Whether the municipality is a party, or one of those that its county invites.
  func concerns(_ municipality: Municipality) -> Bool {
    if names(municipality) { return true }
    let parties = [from, to]
    let isInvitation = parties.contains { $0.kind == "municipality" && $0.names.isEmpty }
    return isInvitation && parties.contains { $0.kind == "county-authority" && $0.names.contains(municipality.county) }
  }

  /// Whether the municipality is a party by its own code.
  func names(_ municipality: Municipality) -> Bool {
    [from, to].contains { $0.names("municipality", municipality.code.text) }
  }
}

extension Relation.Party {
  /// Whether the party is, or is among others, the one with the key.
  fileprivate func names(_ kind: String, _ key: String) -> Bool {
    self.kind == kind && names.contains(key)
  }
}

/// By ties, equals in the order in which they came.
private func ranked<Item>(_ items: [Item], by ties: (Item) -> Ties, _ commutingLimit: Double) -> [Item] {
  items.enumerated().sorted { a, b in
    ties(a.element).precede(ties(b.element), commutingLimit: commutingLimit) ?? (a.offset < b.offset)
  }.map(\.element)
}
