extension RegisterRule {
  /// One fact can not be two things on one day.
  public static let twoValues = RegisterRule(
    kind: "two-values", summary: "A fact about a collaboration is two things on one day."
  ) { audit in
    audit.facts.enumerated().flatMap { place, fact in
      audit.facts[..<place].compactMap { other -> Problem? in
        guard other.collaboration == fact.collaboration, other.fact == fact.fact,
          let both = other.period.intersection(fact.period)
        else { return nil }
        return Problem(
          kind: "two-values", severity: .error, subject: fact.collaboration,
          sentence: "the \(fact.fact.rawValue) of \(audit.name(fact.collaboration)) is both '\(other.value)' and "
            + "'\(fact.value)'\(both.start.map { " on \($0)" } ?? "")",
          values: [.init("fact", fact.fact.rawValue), .init("first", other.value), .init("second", fact.value)])
      }
    }
  }

  /// A fact about nothing is a mistake in its id.
  public static let factOfUnknownCollaboration = RegisterRule(
    kind: "fact-of-unknown-collaboration", summary: "A fact is about a collaboration that the register does not have."
  ) { audit in
    audit.facts.filter { audit.register.collaboration($0.collaboration) == nil }.map { fact in
      Problem(
        kind: "fact-of-unknown-collaboration", severity: .error, subject: fact.collaboration,
        sentence: "'\(fact.collaboration)', whose \(fact.fact.rawValue) is '\(fact.value)', is no collaboration",
        values: [.init("fact", fact.fact.rawValue), .init("value", fact.value)])
    }
  }
}
