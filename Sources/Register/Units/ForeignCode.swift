extension Membership {
  /// The day whose codes the membership is written in, when those are not the territory's; `nil` when they are.
  ///
  /// One that ended by the code day, on a day that somebody knows, means the codes of its last day, and one that began later those of its first: a code
  /// may be kept by a municipality that has taken in another since.
  public func dayOfForeignCode(in territory: Territory, codeDay: Day) -> Day? {
    if municipality == nil { return nil }
    if period.to != .unknown, let end = period.end, end <= codeDay { return end.previous }
    // In force on the code day, the code can only be one of another year by mistake, which the audit tells.
    guard let start = period.start, start > codeDay else { return nil }
    return start
  }
}

extension Register {
  /// Whether a membership in force on the day may have a code of another time than the territory's, so that the code
  /// changes are needed to tell what it counts for; one that the territory lacks may.
  public func hasForeignCodes(in territory: Territory, codeDay: Day, on day: Day) -> Bool {
    memberships(on: day).contains { membership in
      membership.dayOfForeignCode(in: territory, codeDay: codeDay) != nil
        || membership.municipality.map { territory.municipality($0) == nil } ?? false
    }
  }
}
