import Analysis
import Tabular

/// The comparison of two divisions as a JSON object. `apart` lists the units whose a is not the main a of their b,
/// `apart_in_a` those whose b is not the main b of their a; both most people first. Shares are fractions.
public func comparisonJSON(_ found: DivisionComparison, _ names: ComparisonNames) -> String {
  func apart(_ units: [DivisionComparison.Apart]) -> JSONValue {
    .array(
      units.map { apart in
        .object([
          ("municipality", .text(apart.unit.id)), ("name", .text(names.units[apart.unit.id] ?? apart.unit.id)),
          ("population", .number(names.countsPeople ? apart.unit.people : nil)), ("a", .text(apart.unit.a)),
          ("b", .text(apart.unit.b)), ("main", .text(apart.main)),
        ])
      })
  }
  return JSONValue.object([
    ("a", .text(names.a)), ("b", .text(names.b)), ("units", .whole(found.units)), ("left_out", .whole(found.leftOut)),
    ("population", .number(names.countsPeople ? found.people : nil)), ("groups_a", .whole(found.groupsA)),
    ("groups_b", .whole(found.groupsB)), ("main_a", .number(found.mainA)), ("main_b", .number(found.mainB)),
    ("whole_a", .number(found.wholeA)), ("whole_b", .number(found.wholeB)),
    ("adjusted_rand", .number(found.adjustedRand)), ("population_rand", .number(found.populationRand)),
    ("nmi", .number(found.normalisedMutualInformation)), ("apart", apart(found.apartInB)),
    ("apart_in_a", apart(found.apartInA)),
  ]).text() + "\n"
}
