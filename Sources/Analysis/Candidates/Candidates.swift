import Register

/// Whom a municipality outside could join, and with whom it could found something, each with the reasons.
public struct Candidates: Equatable, Sendable {
  /// A collaboration that it could join.
  public struct Candidate: Equatable, Sendable {
    /// The collaboration's id.
    public var collaboration: String
    /// What binds the two.
    public var ties: Ties
    /// What they do together already without membership, in the words of the register.
    public var relations: [String]
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
  /// The collaboration that it is a member of already; then there are no candidates.
  public var memberOf: String?
  /// The collaborations, the best first.
  public var candidates: [Candidate]
  /// The other municipalities outside, the best first.
  public var partners: [Partner]
  /// The plans that name it, in the order of the data set.
  public var plans: [Plan]
}

extension Threshold {
  /// The commuting that is ground enough by itself to name a candidate.
  public static let commutingTie = Threshold(.commutingTie, value: 0.05)
}

extension Evidence {
  /// The candidates for a municipality; `nil` when the territory does not have it.
  ///
  /// None is named without a border (by land or over water), a common region, or a commuting tie of at least the
  /// limit; an existing relation is told, but is no ground by itself. The order is that of `Ties.precede`.
  public func candidates(
    for code: MunicipalityCode, thresholds: Thresholds = Thresholds()
  ) -> Candidates? {
    guard let municipality = snapshot.territory.municipality(code) else { return nil }
    let memberOf = snapshot.collaboration(of: code)
    let plans = plans.filter { plan in plan.memberships.contains { $0.role == .member && $0.municipality == code } }
    guard memberOf == nil else {
      return Candidates(municipality: municipality, memberOf: memberOf, candidates: [], partners: [], plans: plans)
    }
    let limit = thresholds[.commutingTie]

    let candidates = snapshot.collaborations.compactMap { collaboration -> Candidates.Candidate? in
      let members = snapshot.members(of: collaboration.id)
      let ties = ties(of: municipality, to: members)
      let relations = relations(of: code, with: collaboration.id)
      guard !members.isEmpty, ties.isNeighbourly || ties.hasCommuting(limit: limit) else { return nil }
      let effect = JoiningEffect(of: municipality, on: collaboration.id, in: self)
      return Candidates.Candidate(
        collaboration: collaboration.id, ties: ties, relations: relations, effect: effect,
        reasons: tieReasons(ties, of: municipality) + relations.map { .together($0) }
          + [.effect(of: municipality.name, effect)])
    }
    let partners = snapshot.outsiders.filter { $0.code != code }.compactMap { other -> Candidates.Partner? in
      let ties = ties(of: municipality, to: [other])
      // Commuting alone is no ground here: everybody would be a partner of the capital.
      guard ties.isNeighbourly else { return nil }
      return Candidates.Partner(municipality: other, ties: ties, reasons: tieReasons(ties, of: municipality))
    }
    return Candidates(
      municipality: municipality, memberOf: nil, candidates: ranked(candidates, by: \.ties, limit),
      partners: ranked(partners, by: \.ties, limit), plans: plans)
  }

  /// What the municipality and the collaboration do together without membership, in the words of the data set.
  private func relations(of code: MunicipalityCode, with collaboration: String) -> [String] {
    let caseByCase = snapshot.register.memberships(on: snapshot.day)
      .filter { $0.role == .caseByCase && $0.municipality == code && $0.collaboration == collaboration }
      .map(\.note)
    let related = relations.filter { relation in
      let ends = [(relation.from, relation.to), (relation.to, relation.from)]
      return ends.contains { $0.names("municipality", code.text) && $1.names("collaboration", collaboration) }
    }.map(\.subject)
    // The register and the table of relations often tell of the same; a subject says more than its absence.
    return related.isEmpty ? caseByCase : related
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
