extension Register {
  /// The collaborations that came between an earlier day and the one for which the register is known to be true, each after
  /// another one of which the register has the name and nobody has recorded the members.
  ///
  /// Empty for the register's own day and later ones. In the register's order.
  public func followersOfUnrecorded(on day: Day, knownOn knownDay: Day) -> [Collaboration] {
    guard day < knownDay else { return [] }
    return collaborations.filter { !$0.predecessor.isEmpty && !$0.exists(on: day) && $0.exists(on: knownDay) }
  }

  /// The names, in their order and each once, of the collaborations that were there on an earlier day and of which nobody has
  /// recorded the members. Where there are any, nobody is known to have stood outside.
  public func unrecorded(on day: Day, knownOn knownDay: Day) -> [String] {
    Set(followersOfUnrecorded(on: day, knownOn: knownDay).map(\.predecessor)).sorted()
  }
}
