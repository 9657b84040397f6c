import Analysis
import Register

/// What changed between two days or two data sets, as a JSON object whose keys stay as they are.
///
/// * `from`, `to`: each `data` (name), `day`, `known_day`, `code_year`, `collaborations` (how many);
/// * `participation`: `before` and `after`, each `members`, `municipalities`, `share`, `population`,
///   `share_of_population`, `area_km2`, `share_of_area`; shares are fractions;
/// * `founded`, `ended`: `collaboration`, `name`, `day`, `year`, `members` (codes);
/// * `joined`, `left`: `municipality`, `name`, `collaboration`, `day`, `year`, `recorded_code` (where another);
/// * `not_counted`: `municipality`, `name`, `collaboration`, `step` (`joined`, `left`), `day`, `year`, `reason`
///   (`part-of`, `already-member`, `put-together`, `unknown-municipality`, `no-membership`, `membership-goes-on`,
///   `only-between`), `units`, `of` (a collaboration);
/// * `host_changes`: `collaboration`, `before`, `after`, `day`, `year`, `text`;
/// * `merged`: `municipality`, `name`, `day`, `parts`, `pieces`, `collaborations`, `texts`;
///   `split`: `municipality`, `name`, `day`, `into`; `renumbered`, `renamed`: `day`, `old_code`, `old_name`, `new_code`,
///   `new_name`; units are objects of `code` and `name`;
/// * `collaborations`: those whose figures differ, `collaboration`, `name`, `before`, `after`, each `members`,
///   `population`, `area_km2` or `null`;
/// * `events`, `year_only`, `undated`: `collaboration`, `kind`, `municipality`, `day`, `year`, `text`;
/// * `planned`: `id`, `name`, `status`, `municipalities`, `note`;
/// * `unknown_starts`: `memberships`, `put_together` (codes of those among them whose municipality is younger than the
///   first day); `unknown_foundings`: ids; `first_record`: a day or `null`.
///
/// Where only a year is recorded, `day` is `null`; where nothing is, both are.
public func differenceJSON(_ difference: RegisterDifference) -> String {
  let lines = DifferenceLines(difference, .nb)
  let memberships = difference.memberships
  func all<Item>(_ items: [Item], _ value: (Item) -> JSONValue) -> JSONValue { .array(items.map(value)) }
  let object = JSONValue.object([
    ("from", jsonValue(difference.from)),
    ("to", jsonValue(difference.to)),
    (
      "participation",
      .object([
        ("before", participation(memberships.participationBefore)),
        ("after", participation(memberships.participationAfter)),
      ])
    ),
    ("founded", all(difference.founded) { turn($0, lines) }),
    ("ended", all(difference.ended) { turn($0, lines) }),
    ("joined", all(difference.joined) { step($0, lines) }),
    ("left", all(difference.left) { step($0, lines) }),
    ("not_counted", all(difference.uncounted, uncounted)),
    ("host_changes", all(difference.hostChanges, host)),
    ("merged", all(difference.territory.mergers, merger)),
    ("split", all(difference.territory.divisions, division)),
    ("renumbered", all(difference.territory.renumbered, change)),
    ("renamed", all(difference.territory.renamed, change)),
    (
      "collaborations",
      all(memberships.changes) {
        .object([
          ("collaboration", .text($0.collaboration)), ("name", .text(lines.name($0.collaboration))),
          ("before", figures($0.before)), ("after", figures($0.after)),
        ])
      }
    ),
    ("events", all(difference.otherEvents, event)),
    ("year_only", all(difference.uncertainEvents, event)),
    ("undated", all(difference.undatedEvents, event)),
    ("planned", all(difference.to.plans, plan)),
    (
      "unknown_starts",
      .object([
        ("memberships", .whole(difference.unknownStarts.count)),
        ("put_together", .texts(difference.unknownStartsOfNewUnits.map(\.text))),
      ])
    ),
    ("unknown_foundings", .texts(difference.unknownFoundings)),
    ("first_record", .text(difference.firstRecord?.description)),
  ])
  return object.text() + "\n"
}

private func jsonValue(_ state: DatedRegister) -> JSONValue {
  .object([
    ("data", .text(state.name)), ("day", .text(state.day.description)),
    ("known_day", .text(state.knownDay.description)), ("code_year", .whole(state.codeYear)),
    ("collaborations", .whole(state.snapshot.collaborations.count)),
  ])
}

private func participation(_ participation: Participation) -> JSONValue {
  .object([
    ("members", .whole(participation.members.municipalities)),
    ("municipalities", .whole(participation.whole.municipalities)),
    ("share", .number(participation.share)),
    ("population", .whole(participation.members.population)),
    ("share_of_population", .number(participation.shareOfPopulation)),
    ("area_km2", .number(participation.members.areaInSquareKilometres)),
    ("share_of_area", .number(participation.shareOfArea)),
  ])
}

private func figures(_ figures: Aggregate?) -> JSONValue {
  guard let figures else { return .null }
  return .object([
    ("members", .whole(figures.municipalities)), ("population", .whole(figures.population)),
    ("area_km2", .number(figures.areaInSquareKilometres)),
  ])
}

private func time(_ when: Event.When) -> [(key: String, value: JSONValue)] {
  switch when {
  case .day(let day): [("day", .text(day.description)), ("year", .whole(day.year))]
  case .year(let year): [("day", .null), ("year", .whole(year))]
  case .unknown: [("day", .null), ("year", .null)]
  }
}

private func turn(_ turn: RegisterDifference.Turn, _ lines: DifferenceLines) -> JSONValue {
  .object(
    [("collaboration", .text(turn.collaboration)), ("name", .text(lines.name(turn.collaboration)))] + time(turn.when)
      + [("members", .texts(turn.members.map(\.text)))])
}

private func step(_ step: RegisterDifference.Step, _ lines: DifferenceLines) -> JSONValue {
  .object(
    [
      ("municipality", .text(step.membership.municipality.text)),
      ("name", .text(lines.name(step.membership.municipality))),
      ("collaboration", .text(step.membership.collaboration)),
    ] + time(step.when) + [("recorded_code", .text(step.recordedCode?.text))])
}

private func uncounted(_ step: UncountedStep) -> JSONValue {
  let (reason, units, other): (String, [FormerMunicipality.Unit], String?) =
    switch step.reason {
    case .partOf(let units): ("part-of", units, nil)
    case .alreadyMember(let other): ("already-member", [], other)
    case .putTogether(let units): ("put-together", units, nil)
    case .unknownMunicipality: ("unknown-municipality", [], nil)
    case .noMembership: ("no-membership", [], nil)
    case .membershipGoesOn: ("membership-goes-on", [], nil)
    case .onlyBetween: ("only-between", [], nil)
    }
  return .object(
    [
      ("municipality", .text(step.code?.text)), ("name", .text(step.name)),
      ("collaboration", .text(step.collaboration)), ("step", .text(step.isLeaving ? "left" : "joined")),
    ] + time(step.when) + [("reason", .text(reason)), ("units", .array(units.map(unit))), ("of", .text(other))])
}

private func host(_ change: RegisterDifference.HostChange) -> JSONValue {
  .object(
    [
      ("collaboration", .text(change.collaboration)), ("before", .text(change.before?.text)),
      ("after", .text(change.after?.text)),
    ] + time(change.when) + [("text", .text(change.text))])
}

private func unit(_ unit: FormerMunicipality.Unit) -> JSONValue {
  .object([("code", .text(unit.code.text)), ("name", .text(unit.name))])
}

private func merger(_ merger: TerritoryChanges.Merger) -> JSONValue {
  .object([
    ("municipality", .text(merger.unit.code.text)), ("name", .text(merger.unit.name)),
    ("day", .text(merger.day.description)), ("parts", .array(merger.parts.map(unit))),
    ("pieces", .array(merger.pieces.map(unit))), ("collaborations", .texts(merger.collaborations)),
    ("texts", .texts(merger.events.map(\.text))),
  ])
}

private func division(_ division: TerritoryChanges.Division) -> JSONValue {
  .object([
    ("municipality", .text(division.unit.code.text)), ("name", .text(division.unit.name)),
    ("day", .text(division.day.description)), ("into", .array(division.successors.map(unit))),
  ])
}

private func change(_ change: CodeChange) -> JSONValue {
  .object([
    ("day", .text(change.day.description)), ("old_code", .text(change.oldCode.text)),
    ("old_name", .text(change.oldName)), ("new_code", .text(change.newCode.text)),
    ("new_name", .text(change.newName)),
  ])
}

private func event(_ event: Event) -> JSONValue {
  .object(
    [
      ("collaboration", .text(event.collaboration)), ("kind", .text(event.kind)),
      ("municipality", .text(event.municipality?.text)),
    ] + time(event.when) + [("text", .text(event.text))])
}

private func plan(_ plan: Plan) -> JSONValue {
  .object([
    ("id", .text(plan.id)), ("name", .text(plan.name)), ("status", .text(plan.status)),
    ("municipalities", .texts(plan.memberships.filter { $0.role == .member }.compactMap { $0.municipality?.text })),
    ("note", .text(plan.note)),
  ])
}
