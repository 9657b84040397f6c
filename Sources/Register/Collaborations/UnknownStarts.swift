extension Register {
  /// The members counted on a day earlier than the one for which the register is known to be true, whose start nobody
  /// has recorded: each of them may have joined between the two days.
  ///
  /// One that ended between the two is known on its last day. Empty for the register's own day and later ones. In the
  /// register's order.
  public func membersOfUnknownStart(on day: Day, knownOn knownDay: Day) -> [Membership] {
    guard day < knownDay else { return [] }
    return memberships(on: day).filter { membership in
      guard membership.role == .member, membership.period.start == nil else { return false }
      if case .before(let known) = membership.period.from, day >= known { return false }
      return membership.period.end?.previous.map { day < $0 } ?? true
    }
  }
}
