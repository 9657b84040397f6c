extension Register {
  /// The members counted on a day earlier than the one for which the register is known to be true, whose start nobody
  /// has recorded: each of them may have joined between the two days.
  ///
  /// Empty for the register's own day and later ones. In the register's order.
  public func membersOfUnknownStart(on day: Day, knownOn knownDay: Day) -> [Membership] {
    guard day < knownDay else { return [] }
    return memberships(on: day).filter { $0.role == .member && $0.period.start == nil }
  }
}
