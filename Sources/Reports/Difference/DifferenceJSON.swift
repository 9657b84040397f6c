import Analysis
import Register
import Tabular

/// What changed between two days or two data sets, as a JSON object whose keys stay as they are.
///
/// * `from`, `to`: each `data` (name), `day`, `known_day`, `code_year`, `collaborations` (how many);
/// * `participation`: `before` and `after`, each `members`, `municipalities`, `share`, `population`,
///   `share_of_population`, `area_km2`, `share_of_area`; shares are fractions;
/// * `before_bounds`, where little is known of the first day: `members` and `collaborations`, each the fewest and the most,
///   and `predecessors`, of which nobody has recorded the members, `name` and `successor`;
/// * `founded`, `ended`: `collaboration`, `name`, `day`, `year`, `members` (codes);
/// * `joined`, `left`: `municipality`, `name`, `collaboration`, `day`, `year`, `recorded_code` (where another);
/// * `roles`: who takes part on both days in another role, `municipality`, `name`, `collaboration`, `before`, `after`,
///   `day`, `year`; who is a member on one of the days only stands in `joined` or `left` as well;
/// * `not_counted`: `municipality`, `name`, `collaboration`, `step` (`joined`, `left`), `day`, `year`, `reason`
///   (`part-of`, `already-member`, `put-together`, `unknown-municipality`, `no-membership`, `membership-goes-on`,
///   `only-between`, `member-on-both-days`, `in-and-out`, `other-role`), `units`, `of` (a collaboration);
/// * `host_changes`: `collaboration`, `before`, `after`, `day`, `year`, `text`;
/// * `fact_changes`, where there are any: `collaboration`, `fact`, `before`, `after`, `day`, `year`, `source`;
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
  let names = DifferenceNames(difference: difference)
  let memberships = difference.memberships
  func all<Item>(_ items: [Item], _ value: (Item) -> JSONValue) -> JSONValue { .array(items.map(value)) }
  var members: [(key: String, value: JSONValue)] = [
    ("from", DifferenceValue.state(difference.from, collaborations: difference.collaborationCounts.before)),
    ("to", DifferenceValue.state(difference.to, collaborations: difference.collaborationCounts.after)),
    (
      "participation",
      .object([
        ("before", DifferenceValue.participation(memberships.participationBefore)),
        ("after", DifferenceValue.participation(memberships.participationAfter)),
      ])
    ),
    ("founded", all(difference.founded) { DifferenceValue.turn($0, names) }),
    ("ended", all(difference.ended) { DifferenceValue.turn($0, names) }),
    ("joined", all(difference.joined) { DifferenceValue.step($0, names) }),
    ("left", all(difference.left) { DifferenceValue.step($0, names) }),
    ("roles", all(difference.roleChanges) { DifferenceValue.role($0, names) }),
    ("not_counted", all(difference.uncounted, DifferenceValue.uncounted)),
    ("host_changes", all(difference.hostChanges, DifferenceValue.host)),
    ("merged", all(difference.territory.mergers, DifferenceValue.merger)),
    ("split", all(difference.territory.divisions, DifferenceValue.division)),
    ("renumbered", all(difference.territory.renumbered, DifferenceValue.change)),
    ("renamed", all(difference.territory.renamed, DifferenceValue.change)),
    (
      "collaborations",
      all(memberships.changes) {
        .object([
          ("collaboration", .text($0.collaboration)), ("name", .text(names.name($0.collaboration))),
          ("before", DifferenceValue.figures($0.before)), ("after", DifferenceValue.figures($0.after)),
        ])
      }
    ),
    ("events", all(difference.otherEvents, DifferenceValue.event)),
    ("year_only", all(difference.uncertainEvents, DifferenceValue.event)),
    ("undated", all(difference.undatedEvents, DifferenceValue.event)),
    ("planned", all(difference.to.plans, DifferenceValue.plan)),
    (
      "unknown_starts",
      .object([
        ("memberships", .whole(difference.unknownStarts.count)),
        ("put_together", .texts(difference.unknownStartsOfNewUnits.map(\.text))),
      ])
    ),
    ("unknown_foundings", .texts(difference.unknownFoundings)),
    ("first_record", .text(difference.firstRecord?.description)),
  ]
  if let bounds = difference.earlierBounds, let place = members.firstIndex(where: { $0.key == "founded" }) {
    members.insert(("before_bounds", DifferenceValue.bounds(bounds)), at: place)
  }
  // A key that most comparisons have no use for, and that older ones did not have.
  if !difference.factChanges.isEmpty, let place = members.firstIndex(where: { $0.key == "merged" }) {
    members.insert(("fact_changes", all(difference.factChanges, DifferenceValue.fact)), at: place)
  }
  return JSONValue.object(members).text() + "\n"
}
