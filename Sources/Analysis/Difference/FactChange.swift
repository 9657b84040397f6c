import Register

/// A fact about a collaboration that is another one in the second state.
public struct FactChange: Hashable, Sendable {
  /// The collaboration's id.
  public var collaboration: String
  /// What it is about.
  public var fact: Fact
  /// What it was and what it is, as tables write it; empty where nobody knows it.
  public var before, after: String
  /// From when; unknown where only the two registers differ.
  public var when: Event.When
  /// Where it was read; may be empty.
  public var source: String
}

extension RegisterDifference {
  /// The facts that differ between two states of collaborations that both have, hosts apart; by collaboration number.
  static func factChanges(from: DatedRegister, to: DatedRegister) -> [FactChange] {
    to.snapshot.collaborations.flatMap { after -> [FactChange] in
      guard let before = from.snapshot.collaborations.first(where: { $0.id == after.id }) else { return [] }
      return Fact.allCases.filter { $0 != .host && before[$0] != after[$0] }.compactMap { fact in
        // The name in full goes with the name, and the day with what was counted.
        if fact == .fullName, before[.fullName] == before.name, after[.fullName] == after.name { return nil }
        let isCountedAnew = before[.fullTimeEquivalents] != after[.fullTimeEquivalents]
        if fact == .fullTimeEquivalentsDay, isCountedAnew { return nil }
        let row = to.facts.last {
          $0.collaboration == after.id && $0.fact == fact && $0.period.contains(to.day)
            && $0.period.start.map { $0 > from.day } ?? false
        }
        return FactChange(
          collaboration: after.id, fact: fact, before: before[fact], after: after[fact],
          when: row?.period.beginning ?? .unknown, source: row?.source ?? "")
      }
    }
  }
}
