/// Collaborations and who takes part in them, through time.
public struct Register: Equatable, Sendable {
  /// All collaborations, by number.
  public let collaborations: [Collaboration]
  /// All memberships of every role, by collaboration number, then in the order given.
  public let memberships: [Membership]
  /// What is another thing on some days than the collaborations' own rows say, in the order given.
  public let facts: [DatedFact]

  /// What other sources say, which does not count, in the order given.
  public let disputes: [Dispute]

  private let index: [String: Int]

  /// A register from its parts, in any order of collaborations.
  public init(
    collaborations: [Collaboration], memberships: [Membership], facts: [DatedFact] = [], disputes: [Dispute] = []
  ) {
    let sorted = collaborations.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
    let index = Dictionary(sorted.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.collaborations = sorted
    self.index = index
    self.facts = facts
    self.disputes = disputes
    // Indices make the sort stable: the order inside a collaboration is the source's.
    self.memberships = memberships.enumerated().sorted { a, b in
      let places = (index[a.element.collaboration] ?? .max, index[b.element.collaboration] ?? .max)
      return (places.0, a.offset) < (places.1, b.offset)
    }.map(\.element)
  }

  /// The collaboration with the id, as its row says; `nil` when there is none.
  public func collaboration(_ id: String) -> Collaboration? { index[id].map { collaborations[$0] } }

  /// The collaborations that exist on the day, by number, as they are then: not ended, and not founded later.
  public func collaborations(on day: Day) -> [Collaboration] {
    asOf(day).collaborations.filter { $0.exists(on: day) }
  }

  /// The municipalities that are members of the collaboration on the day, by code, each once.
  public func members(of id: String, on day: Day) -> [MunicipalityCode] {
    guard let collaboration = collaboration(id), collaboration.exists(on: day) else { return [] }
    return Set(
      memberships.lazy
        .filter { $0.collaboration == id && $0.role == .member && $0.period.contains(day) }
        .compactMap(\.municipality)
    ).sorted()
  }

  /// The last day of which it says something; `nil` when it names none.
  public var lastDay: Day? {
    let periods = memberships.map(\.period) + facts.map(\.period)
    let ends = periods.flatMap { [$0.start, $0.end] } + collaborations.flatMap { [$0.founding.when.asStart, $0.end] }
    return ends.compactMap(\.self).max()
  }

  /// The memberships of any role that hold on the day in collaborations that exist then, in the register's order.
  public func memberships(on day: Day) -> [Membership] {
    let existing = Set(collaborations.lazy.filter { $0.exists(on: day) }.map(\.id))
    return memberships.filter { existing.contains($0.collaboration) && $0.period.contains(day) }
  }
}

extension Collaboration {
  /// Whether the collaboration exists on the day. A founding year counts from its first day; a founding that is not
  /// known counts as before every day.
  public func exists(on day: Day) -> Bool {
    if let end, day >= end { return false }
    return founding.when.asStart.map { day >= $0 } ?? true
  }
}
