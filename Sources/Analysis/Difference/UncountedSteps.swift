import Register

extension DifferenceSteps {
  /// The steps that the figures do not show, and the events of steps that say nothing more than the steps.
  ///
  /// - Returns: Events of steps that belong to no municipality, which must be told by themselves; then the steps.
  func uncounted(events: [Event]) -> (unmatched: [Event], steps: [UncountedStep]) {
    let standing = leftOut() + unknown()
    let before = RecordedUnits(from.recorded, in: to), after = RecordedUnits(to.recorded, in: to)
    let passed = passing(before, after)
    var steps = standing + passed.map(\.step)
    var unmatched: [Event] = []
    for event in events where event.word == .joined || event.word == .left {
      guard let code = event.municipality else {
        unmatched.append(event)
        continue
      }
      let isLeaving = event.word == .left
      let shown = MembershipStep(municipality: code, collaboration: event.collaboration)
      if (isLeaving ? left : joined).contains(where: { $0.membership == shown || $0.recordedAs(shown) }) { continue }
      // Told by the row already, as a part of what the event names or under another code.
      let told = standing.contains {
        $0.collaboration == event.collaboration && $0.isLeaving == isLeaving && ($0.code == code || $0.isPart(of: code))
      }
      if told { continue }
      let row = after.row(of: event, isLeaving: isLeaving) ?? before.row(of: event, isLeaving: isLeaving)
      if let row {
        if passed.contains(where: { $0.row == row && $0.step.isLeaving == isLeaving }) { continue }
        let counted = after.counted(row)
        let isShown = (isLeaving ? left : joined).contains {
          $0.membership.collaboration == row.collaboration && counted.contains($0.membership.municipality)
        }
        if isShown && row.role == .member { continue }
      }
      steps.append(
        UncountedStep(
          collaboration: event.collaboration, name: name(of: code), code: code, isLeaving: isLeaving,
          when: event.when,
          reason: row.map { reason(for: $0, before, after) } ?? reason(for: shown, isLeaving: isLeaving)))
    }
    let places = to.recorded.places
    return (
      unmatched,
      steps.sorted { a, b in
        let (first, second) = (places[a.collaboration] ?? .max, places[b.collaboration] ?? .max)
        return first != second
          ? first < second
          : (a.name, a.code?.text ?? "", a.when.sortingText) < (b.name, b.code?.text ?? "", b.when.sortingText)
      }
    )
  }

  private func leftOut() -> [UncountedStep] {
    func step(_ leftOut: RegisterInUnits.LeftOut, isLeaving: Bool) -> UncountedStep {
      let membership = leftOut.membership
      return UncountedStep(
        collaboration: membership.collaboration, name: name(of: membership), code: membership.municipality,
        isLeaving: isLeaving, when: isLeaving ? membership.period.ending : membership.period.beginning,
        reason: {
          switch leftOut.reason {
          case .partOf(let units, _): .partOf(units)
          case .withoutFigures: .unknownMunicipality
          case .alreadyMember(_, let other): .alreadyMember(of: other)
          }
        }())
    }
    // Who is a member on both days made no step, whether counted on both or not.
    let rows = (Set(from.recorded.memberships(on: from.day)), Set(to.recorded.memberships(on: to.day)))
    func steps(_ state: DatedRegister, without others: Set<Membership>, isLeaving: Bool) -> [UncountedStep] {
      state.counted.leftOut(on: state.day).filter {
        $0.membership.role == .member && !others.contains($0.membership)
      }.map { step($0, isLeaving: isLeaving) }
    }
    return steps(from, without: rows.1, isLeaving: true) + steps(to, without: rows.0, isLeaving: false)
  }

  /// Members of the one day that the territory has no municipality for, whatever their time.
  private func unknown() -> [UncountedStep] {
    func strangers(_ state: DatedRegister) -> [Membership] {
      let known = Set(
        state.counted.leftOut(on: state.day).map(\.membership)
          + state.counted.translations(on: state.day).map(\.membership))
      return state.recorded.memberships(on: state.day).filter { membership in
        membership.role == .member && !known.contains(membership)
          && membership.municipality.flatMap(state.territory.municipality) == nil
      }
    }
    func step(_ membership: Membership, isLeaving: Bool) -> UncountedStep {
      UncountedStep(
        collaboration: membership.collaboration, name: name(of: membership), code: membership.municipality,
        isLeaving: isLeaving, when: isLeaving ? membership.period.ending : membership.period.beginning,
        reason: .unknownMunicipality)
    }
    let before = strangers(from), after = strangers(to)
    return before.filter { !after.contains($0) }.map { step($0, isLeaving: true) }
      + after.filter { !before.contains($0) }.map { step($0, isLeaving: false) }
  }

  /// The steps of memberships that began after the first day and had ended by the second, in before out.
  ///
  /// Who is a member the day before, as another unit or by another row, did not step in, and who goes on did not step
  /// out.
  private func passing(
    _ before: RecordedUnits, _ after: RecordedUnits
  ) -> [(row: Membership, step: UncountedStep)] {
    to.recorded.memberships.flatMap { membership -> [(row: Membership, step: UncountedStep)] in
      guard membership.role == .member, let start = membership.period.start, let end = membership.period.end,
        from.day < start, end <= to.day
      else { return [] }
      let wasMember = start.previous.map { after.isMember(membership, on: $0) } ?? false
      let goesOn = after.isMember(membership, on: end)
      let why = reason(for: membership, before, after)
      func step(_ isLeaving: Bool) -> (row: Membership, step: UncountedStep) {
        let step = UncountedStep(
          collaboration: membership.collaboration, name: name(of: membership), code: membership.municipality,
          isLeaving: isLeaving, when: isLeaving ? membership.period.ending : membership.period.beginning, reason: why)
        return (row: membership, step: step)
      }
      return (wasMember ? [] : [step(false)]) + (goesOn ? [] : [step(true)])
    }
  }

  /// Why a step that a row has on record moves nothing.
  private func reason(
    for membership: Membership, _ before: RecordedUnits, _ after: RecordedUnits
  ) -> UncountedStep.Reason {
    if membership.role != .member { return .otherRole(membership.role) }
    return switch (before.isMember(membership, on: from.day), after.isMember(membership, on: to.day)) {
    case (false, false): .onlyBetween
    case (true, true): .memberOnBothDays
    default: .inAndOut
    }
  }

  private func reason(for step: MembershipStep, isLeaving: Bool) -> UncountedStep.Reason {
    let stays = (isLeaving ? to : from).snapshot.collaboration(of: step.municipality) == step.collaboration
    if stays { return .membershipGoesOn }
    let succession = Succession(to.territory.codeChanges)
    let parts = succession.counterpart(
      of: step.municipality, on: to.territory.codeDay ?? to.knownDay, at: from.day)
    return parts.changed == nil ? .noMembership : .putTogether(parts.inside + parts.partOf)
  }

  /// The party's name; where a register of codes alone writes the code for it, that of the unit.
  private func name(of membership: Membership) -> String {
    guard let code = membership.municipality, membership.party.isEmpty || membership.party == code.text else {
      return membership.party
    }
    return Succession(from.territory.codeChanges).name(of: code, on: from.day) ?? name(of: code)
  }

  private func name(of code: MunicipalityCode) -> String {
    to.territory.municipality(code)?.name ?? Succession(to.territory.codeChanges).name(of: code, on: to.day)
      ?? code.text
  }
}

extension RegisterDifference.Step {
  /// Whether it is the step of a municipality under the code on record.
  fileprivate func recordedAs(_ step: MembershipStep) -> Bool {
    recordedCode == step.municipality && membership.collaboration == step.collaboration
  }
}

extension UncountedStep {
  fileprivate func isPart(of code: MunicipalityCode) -> Bool {
    if case .partOf(let units) = reason { units.contains { $0.code == code } } else { false }
  }
}
