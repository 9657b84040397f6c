import Analysis
import Register
import Tabular

/// The parts of a comparison of two days as values of JSON; `differenceJSON` describes their keys.
enum DifferenceValue {
  static func state(_ state: DatedRegister, collaborations: Int) -> JSONValue {
    .object([
      ("data", .text(state.name)), ("day", .text(state.day.description)),
      ("known_day", .text(state.knownDay.description)), ("code_year", .whole(state.codeYear)),
      ("collaborations", .whole(collaborations)),
    ])
  }

  static func participation(_ participation: Participation) -> JSONValue {
    participationJSON(participation, withArea: true)
  }

  static func bounds(_ bounds: EarlierBounds) -> JSONValue {
    func pair(_ range: ClosedRange<Int>) -> JSONValue { .array([.whole(range.lowerBound), .whole(range.upperBound)]) }
    return .object([
      ("members", pair(bounds.members)), ("collaborations", pair(bounds.collaborations)),
      (
        "predecessors",
        .array(bounds.predecessors.map { .object([("name", .text($0.name)), ("successor", .text($0.successor))]) })
      ),
    ])
  }

  static func figures(_ figures: Aggregate?) -> JSONValue {
    guard let figures else { return .null }
    return .object([
      ("members", .whole(figures.municipalities)), ("population", .whole(figures.population)),
      ("area_km2", .number(figures.areaInSquareKilometres)),
    ])
  }

  private static func time(_ when: Event.When) -> [(key: String, value: JSONValue)] {
    switch when {
    case .day(let day): [("day", .text(day.description)), ("year", .whole(day.year))]
    case .year(let year): [("day", .null), ("year", .whole(year))]
    case .unknown: [("day", .null), ("year", .null)]
    case .month(let year, _), .season(_, let year):
      [("day", .null), ("year", .whole(year)), ("known", .text(when.description))]
    case .before, .after: [("day", .null), ("year", .null), ("known", .text(when.description))]
    }
  }

  static func turn(_ turn: RegisterDifference.Turn, _ names: DifferenceNames) -> JSONValue {
    .object(
      [("collaboration", .text(turn.collaboration)), ("name", .text(names.name(turn.collaboration)))] + time(turn.when)
        + [("members", .texts(turn.members.map(\.text)))])
  }

  static func step(_ step: RegisterDifference.Step, _ names: DifferenceNames) -> JSONValue {
    .object(
      [
        ("municipality", .text(step.membership.municipality.text)),
        ("name", .text(names.name(step.membership.municipality))),
        ("collaboration", .text(step.membership.collaboration)),
      ] + time(step.when) + [("recorded_code", .text(step.recordedCode?.text))])
  }

  static func role(_ change: RegisterDifference.RoleChange, _ names: DifferenceNames) -> JSONValue {
    .object(
      [
        ("municipality", .text(change.municipality?.text)),
        ("name", .text(change.municipality.map { names.name($0) } ?? change.party)),
        ("collaboration", .text(change.collaboration)), ("before", .text(change.before.rawValue)),
        ("after", .text(change.after.rawValue)),
      ] + time(change.when))
  }

  static func uncounted(_ step: UncountedStep) -> JSONValue {
    let (reason, units, other): (String, [FormerMunicipality.Unit], String?) =
      switch step.reason {
      case .partOf(let units): ("part-of", units, nil)
      case .alreadyMember(let other): ("already-member", [], other)
      case .putTogether(let units): ("put-together", units, nil)
      case .unknownMunicipality: ("unknown-municipality", [], nil)
      case .noMembership: ("no-membership", [], nil)
      case .membershipGoesOn: ("membership-goes-on", [], nil)
      case .onlyBetween: ("only-between", [], nil)
      case .memberOnBothDays: ("member-on-both-days", [], nil)
      case .inAndOut: ("in-and-out", [], nil)
      case .otherRole: ("other-role", [], nil)
      }
    return .object(
      [
        ("municipality", .text(step.code?.text)), ("name", .text(step.name)),
        ("collaboration", .text(step.collaboration)), ("step", .text(step.isLeaving ? "left" : "joined")),
      ] + time(step.when) + [("reason", .text(reason)), ("units", .array(units.map(unit))), ("of", .text(other))])
  }

  static func host(_ change: RegisterDifference.HostChange) -> JSONValue {
    .object(
      [
        ("collaboration", .text(change.collaboration)), ("before", .text(change.before?.text)),
        ("after", .text(change.after?.text)),
      ] + time(change.when) + [("text", .text(change.said.own))])
  }

  static func fact(_ change: FactChange) -> JSONValue {
    func text(_ text: String) -> JSONValue { text.isEmpty ? .null : .text(text) }
    return .object(
      [
        ("collaboration", .text(change.collaboration)), ("fact", .text(change.fact.rawValue)),
        ("before", text(change.before)), ("after", text(change.after)),
      ] + time(change.when) + [("source", .text(change.source))])
  }

  static func unit(_ unit: FormerMunicipality.Unit) -> JSONValue {
    .object([("code", .text(unit.code.text)), ("name", .text(unit.name))])
  }

  static func merger(_ merger: TerritoryChanges.Merger) -> JSONValue {
    .object([
      ("municipality", .text(merger.unit.code.text)), ("name", .text(merger.unit.name)),
      ("day", .text(merger.day.description)), ("parts", .array(merger.parts.map(unit))),
      ("pieces", .array(merger.pieces.map(unit))), ("collaborations", .texts(merger.collaborations)),
      ("texts", .texts(merger.events.map(\.text))),
    ])
  }

  static func division(_ division: TerritoryChanges.Division) -> JSONValue {
    .object([
      ("municipality", .text(division.unit.code.text)), ("name", .text(division.unit.name)),
      ("day", .text(division.day.description)), ("into", .array(division.successors.map(unit))),
    ])
  }

  static func change(_ change: CodeChange) -> JSONValue {
    .object([
      ("day", .text(change.day.description)), ("old_code", .text(change.oldCode.text)),
      ("old_name", .text(change.oldName)), ("new_code", .text(change.newCode.text)),
      ("new_name", .text(change.newName)),
    ])
  }

  static func event(_ event: Event) -> JSONValue {
    .object(
      [
        ("collaboration", .text(event.collaboration)), ("kind", .text(event.kind)),
        ("municipality", .text(event.municipality?.text)),
      ] + time(event.when) + [("text", .text(event.text))])
  }

  static func plan(_ plan: Plan) -> JSONValue {
    .object([
      ("id", .text(plan.id)), ("name", .text(plan.name)), ("status", .text(plan.status)),
      ("municipalities", .texts(plan.memberships.filter { $0.role == .member }.compactMap { $0.municipality?.text })),
      ("note", .text(plan.note)),
    ])
  }
}

/// Participation in a state as an object, the same in a comparison and in proposals; shares are fractions, and what is
/// counted is the members'.
func participationJSON(_ participation: Participation, withArea: Bool) -> JSONValue {
  let basis = FigureBasis.upperUnit(participation)
  let figures = [
    ("members", "members"), ("municipalities", "municipalities"), ("share", "share"),
    ("population", "member_population"), ("share_of_population", "participation_population"),
    ("area_km2", "member_area_km2"), ("share_of_area", "participation_area"),
  ]
  return .object(
    figures.filter { withArea || $0.0 != "area_km2" }.map { ($0.0, .number(basis.value($0.1)?.value)) })
}
