import Register

extension Register {
  /// The same where a collaboration came after one whose members nobody has recorded, and some memberships have a recorded
  /// start.
  ///
  /// - Parameters:
  ///   - id: the one that came, on `start`.
  ///   - earlier: the starts of the memberships of others, by id.
  func following(_ id: String, on start: Day, earlier: [String: Day] = [:]) -> Register {
    Register(
      collaborations: collaborations.map { one in
        var one = one
        if one.id == id { (one.predecessor, one.founding) = ("Forløperen", .day(start)) }
        return one
      },
      memberships: memberships.map { one in
        var one = one
        let begin = one.collaboration == id ? start : earlier[one.collaboration]
        if let begin, let period = Period(start: begin, end: nil) { one.period = period }
        return one
      })
  }
}
