import Register

/// The steps in and out between two states, with the times that the register has for them.
struct DifferenceSteps {
  let from, to: DatedRegister
  let joined, left: [RegisterDifference.Step]
  let founded, ended: [RegisterDifference.Turn]

  init(from: DatedRegister, to: DatedRegister, memberships: MembershipDifference) {
    self.from = from
    self.to = to
    let new = Set(memberships.founded), gone = Set(memberships.ended)
    joined = memberships.joined.map { step in
      let row = to.row(of: step)
      var when = row?.period.beginning ?? .unknown
      if when == .unknown, new.contains(step.collaboration) {
        when = to.recorded.collaboration(step.collaboration)?.founding.when ?? .unknown
      }
      return RegisterDifference.Step(membership: step, when: when, recordedCode: to.recordedCode(of: step))
    }
    left = memberships.left.map { step in
      var when = from.row(of: step)?.period.ending ?? .unknown
      if when == .unknown, gone.contains(step.collaboration) { when = from.ending(of: step.collaboration) }
      return RegisterDifference.Step(membership: step, when: when, recordedCode: from.recordedCode(of: step))
    }
    founded = memberships.founded.map { id in
      RegisterDifference.Turn(
        collaboration: id, when: to.recorded.collaboration(id)?.founding.when ?? .unknown,
        members: to.snapshot.members(of: id).map(\.code))
    }
    ended = memberships.ended.map { id in
      RegisterDifference.Turn(
        collaboration: id, when: from.ending(of: id), members: from.snapshot.members(of: id).map(\.code))
    }
  }
}

extension RegisterDifference {
  /// Whether a step is part of its collaboration's founding or end: not of a day of its own, after the founding or before
  /// the end.
  public func isPartOfTurn(_ step: Step, isLeaving: Bool) -> Bool {
    guard let turn = (isLeaving ? ended : founded).first(where: { $0.collaboration == step.membership.collaboration })
    else { return false }
    let (first, second) = isLeaving ? (step.when, turn.when) : (turn.when, step.when)
    // Times that may be one and the same are taken for it; the program does not make up a step between the two.
    let isApart = first != .unknown && second != .unknown && !first.agrees(with: second)
    return !isApart || first.sortingText > second.sortingText
  }
}

extension DatedRegister {
  /// The row behind a membership that is counted on the day: the first, where there are several.
  fileprivate func row(of step: MembershipStep) -> Membership? {
    counted.register.memberships(on: day).first {
      $0.role == .member && $0.collaboration == step.collaboration && $0.municipality == step.municipality
    }
  }

  /// The code that the register has for a membership of the day, where it is another than the data set's.
  fileprivate func recordedCode(of step: MembershipStep) -> MunicipalityCode? {
    counted.translations(on: day).first {
      // One of several parts is not the unit under another code.
      $0.membership.collaboration == step.collaboration && $0.codes == [step.municipality] && $0.changed == nil
    }?.membership.municipality
  }

  fileprivate func ending(of collaboration: String) -> Event.When {
    recorded.collaboration(collaboration)?.end.map { .day($0) } ?? .unknown
  }
}
