import Analysis
import Register

/// The sentences of a comparison in one language.
struct DifferenceLines {
  let difference: RegisterDifference
  let words: Words
  let numbers: NumberFormat
  private var sources: DifferenceNames { DifferenceNames(difference: difference) }

  init(_ difference: RegisterDifference, _ language: Language) {
    self.difference = difference
    words = Words(language)
    numbers = language.numbers
  }

  var title: String {
    let (from, to) = (difference.from, difference.to)
    let values = [
      "from": words.day(from.day), "to": words.day(to.day), "first": from.name, "second": to.name,
    ]
    return words.title(
      words.filled(from.name == to.name ? .diffTitle : .diffTitleSets, values), of: difference.part?.scope,
      in: to.recorded)
  }

  /// A heading; what the register has without a day is known for its own.
  func heading(_ phrase: DifferencePhrase) -> String {
    words.filled(phrase, ["day": words.day(difference.to.knownDay)])
  }

  var participation: [String] {
    let (old, new) = (difference.memberships.participationBefore, difference.memberships.participationAfter)
    let (before, after) = (PrintedFigures(.upperUnit(old), numbers), PrintedFigures(.upperUnit(new), numbers))
    func line(_ phrase: DifferencePhrase, _ members: String, of all: String, _ share: String) -> String {
      words.filled(
        phrase,
        [
          "after": after[members], "all": after[all], "shareAfter": after[share, sharePlaces: 1],
          "before": before[members], "shareBefore": before[share, sharePlaces: 1],
        ])
    }
    if let bounds = difference.earlierBounds {
      return [
        words.filled(
          bounds.members.lowerBound == 0 ? .diffMunicipalitiesUnknown : .diffMunicipalitiesBounds,
          [
            "after": after["members"], "all": after["municipalities"],
            "shareAfter": after["share", sharePlaces: 1],
            "least": numbers.whole(bounds.members.lowerBound),
          ]),
        words.filled(
          .diffCollaborationsBounds,
          [
            "after": numbers.whole(difference.collaborationCounts.after),
            "least": numbers.whole(bounds.collaborations.lowerBound),
            "most": numbers.whole(bounds.collaborations.upperBound),
          ]),
        words[.diffBounds],
      ]
    }
    return [
      line(.diffMunicipalities, "members", of: "municipalities", "share"),
      line(.diffPeople, "member_population", of: "population", "participation_population"),
      line(.diffArea, "member_area_km2", of: "area_km2", "participation_area"),
      words.filled(
        .diffCollaborations,
        [
          "after": numbers.whole(difference.collaborationCounts.after),
          "before": numbers.whole(difference.collaborationCounts.before),
        ]),
    ]
  }

  /// New collaborations with those who founded them.
  var founded: [String] { turns(difference.founded, difference.joined, isLeaving: false) }

  /// Collaborations that have ended with those who were in them at the end.
  var ended: [String] { turns(difference.ended, difference.left, isLeaving: true) }

  private func turns(
    _ turns: [RegisterDifference.Turn], _ steps: [RegisterDifference.Step], isLeaving: Bool
  ) -> [String] {
    turns.map { turn in
      let others = Set(
        steps.filter {
          $0.membership.collaboration == turn.collaboration && !difference.isPartOfTurn($0, isLeaving: isLeaving)
        }.map(\.membership.municipality))
      return "\(name(turn.collaboration)), \(when(turn.when)): \(names(turn.members.filter { !others.contains($0) }))"
    }
  }

  /// Those who joined what was there before them; founders stand with their foundation, those who took part already with
  /// their new roles.
  var joined: [String] {
    difference.joined.filter { step in
      !difference.isPartOfTurn(step, isLeaving: false)
        && !difference.roleChanges.contains { $0.after == .member && $0.isOf(step.membership) }
    }.map(step)
  }

  /// Those who left what goes on; members of what has ended stand with its end, those who still take part with their
  /// new roles.
  var left: [String] {
    difference.left.filter { step in
      !difference.isPartOfTurn(step, isLeaving: true)
        && !difference.roleChanges.contains { $0.before == .member && $0.isOf(step.membership) }
    }.map(step)
  }

  private func step(_ step: RegisterDifference.Step) -> String {
    words.filled(
      .diffStep,
      [
        "name": name(step.membership.municipality), "collaboration": name(step.membership.collaboration),
        "when": when(step.when),
      ]) + (step.recordedCode.map { words.filled(.diffRecordedAs, ["code": $0.text]) } ?? "")
  }

  /// Those who take part in another role.
  var roles: [String] {
    difference.roleChanges.map { change in
      words.filled(
        .diffRole,
        [
          "name": change.municipality.map { name($0) } ?? change.party, "before": role(change.before),
          "after": role(change.after), "collaboration": name(change.collaboration), "when": when(change.when),
        ])
    }
  }

  /// A role as what somebody is, so that one can go from it to another.
  private func role(_ role: Role) -> String { role == .caseByCase ? words[.diffCaseByCase] : words.role(role) }

  var uncounted: [String] {
    difference.uncounted.map { step in
      words.filled(
        step.isLeaving ? .diffStepOut : .diffStepIn,
        [
          "name": label(step), "collaboration": name(step.collaboration),
          "when": when(step.when), "reason": reason(step.reason),
        ])
    }
  }

  private func label(_ step: UncountedStep) -> String {
    guard let code = step.code else { return step.name }
    return step.name == code.text ? step.name : "\(step.name) (\(code))"
  }

  private func reason(_ reason: UncountedStep.Reason) -> String {
    switch reason {
    case .partOf(let units): words.filled(.diffPartOf, ["units": words.list(units.map(unitInFigures))])
    case .alreadyMember(let other): words.filled(.diffAlreadyMember, ["collaboration": name(other)])
    case .putTogether(let units): words.filled(.diffPutTogether, ["units": words.list(units.map(\.name))])
    case .unknownMunicipality: words[.diffUnknownUnit]
    case .noMembership: words[.diffNoMembership]
    case .membershipGoesOn: words[.diffGoesOn]
    case .onlyBetween: words[.diffOnlyBetween]
    case .memberOnBothDays: words[.diffOnBothDays]
    case .inAndOut: words[.diffInAndOut]
    case .otherRole(let other): words.filled(.diffOtherRole, ["role": role(other)])
    }
  }

  var hostChanges: [String] {
    difference.hostChanges.map { change in
      let hosts = [change.before, change.after].compactMap { $0 }.map(name)
      let line = words.filled(
        .diffHostChange,
        [
          "collaboration": name(change.collaboration), "when": when(change.when),
          "host": hosts.isEmpty ? words[.diffSomeone] : hosts.joined(separator: " → "),
        ])
      let told = change.said.text(in: words.language.code)
      return told.isEmpty ? line : "\(line). \(told)"
    }
  }

  var factChanges: [String] {
    difference.factChanges.map { change in
      words.filled(
        .diffFactChange,
        [
          "collaboration": name(change.collaboration), "when": when(change.when), "fact": words.fact(change.fact),
          "before": words.value(change.before, of: change.fact), "after": words.value(change.after, of: change.fact),
        ])
    }
  }

  /// A line for each event: collaboration, time, and what the source says; the kind where it says nothing.
  func events(_ events: [Event]) -> [String] {
    events.map { event in
      let time = event.when == .unknown ? "" : ", \(when(event.when))"
      let party = event.municipality.map { name($0) }
      let told =
        event.text.isEmpty
        ? [words.eventKind(event.kind), party].compactMap { $0 }.joined(separator: ": ")
        : event.said.text(in: words.language.code)
      return "\(name(event.collaboration))\(time): \(told)"
    }
  }

  var plans: [String] {
    difference.to.plans.map { plan in
      let names = plan.memberships.filter { $0.role == .member }.map { $0.municipality.map(name) ?? $0.party }
      let line =
        names.isEmpty
        ? words.filled(.diffPlanNameless, ["name": plan.names.text(in: words.language.code)])
        : words.filled(.diffPlan, ["name": plan.names.text(in: words.language.code), "names": words.list(names)])
      return plan.note.isEmpty ? line : "\(line). \(plan.note)"
    }
  }
}

extension DifferenceLines {
  func name(_ collaboration: String) -> String { sources.name(collaboration) }
  func name(_ code: MunicipalityCode) -> String { sources.name(code) }
  func name(_ unit: FormerMunicipality.Unit) -> String { sources.name(unit) }

  func names(_ codes: [MunicipalityCode]) -> String { words.list(codes.map { name($0) }) }

  func when(_ when: Event.When) -> String {
    when == .unknown ? words[.diffNoTime] : words.when(when)
  }

  /// A unit with its code, and the collaboration that it is a member of on the second day.
  private func unitInFigures(_ unit: FormerMunicipality.Unit) -> String {
    let member = difference.to.snapshot.collaboration(of: unit.code).map { ", \(name($0))" } ?? ""
    return "\(name(unit)) (\(unit.code)\(member))"
  }
}

extension RegisterDifference.RoleChange {
  /// Whether it is the change of who made the step.
  fileprivate func isOf(_ step: MembershipStep) -> Bool {
    collaboration == step.collaboration && municipality == step.municipality
  }
}
