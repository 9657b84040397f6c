/// A fact about a collaboration over a period: what it says in the place of the collaboration's own row.
public struct DatedFact: Hashable, Sendable {
  /// The id of the collaboration.
  public var collaboration: String
  /// What it is about.
  public var fact: Fact
  /// What it is then, as a table writes it; empty where nobody knows it or there is none.
  public var value: String
  /// When it holds.
  public var period: Period
  /// Where it was read.
  public var source: String
  /// Anything else worth knowing; may be empty.
  public var note: String

  /// A fact from its parts.
  public init(
    collaboration: String, fact: Fact, value: String, period: Period = .ongoing, source: String = "", note: String = ""
  ) {
    self.collaboration = collaboration
    self.fact = fact
    self.value = value
    self.period = period
    self.source = source
    self.note = note
  }
}

extension Collaboration {
  /// The collaboration as it is on a day: each fact that holds then in the place of what its row says. Of two that
  /// contradict each other the later row counts.
  ///
  /// - Parameter facts: facts of any collaborations.
  public func on(_ day: Day, facts: [DatedFact]) -> Collaboration {
    var own = facts.filter { $0.collaboration == id && $0.period.contains(day) }
    if own.isEmpty { return self }
    // A name brings the name in full with it, unless that is recorded as well.
    own.sort { ($0.fact == .fullName ? 1 : 0) < ($1.fact == .fullName ? 1 : 0) }
    var new = self
    for fact in own { new.set(fact.fact, to: fact.value) }
    return new
  }
}

extension Register {
  /// The register with every collaboration as it is on the day, and no facts of other days.
  ///
  /// - Complexity: linear in the collaborations and the facts of each.
  public func asOf(_ day: Day) -> Register {
    if facts.isEmpty { return self }
    let own = Dictionary(grouping: facts, by: \.collaboration)
    return Register(
      collaborations: collaborations.map { one in own[one.id].map { one.on(day, facts: $0) } ?? one },
      memberships: memberships, disputes: disputes)
  }
}
