import Analysis
import Register
import Tabular

/// What proposals change, as a JSON object: `founded`, `ended`, `emptied`, `joined`, `left`, `participation`, `collaborations`,
/// `findings_gained`, `findings_changed`, `findings_lost`, `notes`, `as_recorded`; shares are fractions.
///
/// `as_recorded` is true of a day of which it is not known who took part: numbers are then those of the memberships on
/// record, of which those without a start are counted.
public func whatIfJSON(
  _ difference: StateDifference, proposed: ProposedRegister, in after: Evidence, language: Language
) -> String {
  let words = Words(language)
  // Both states lack the same, if anything: regions, flows and boundaries are those of the data set.
  let figures = FigureCatalogue(after)
  let writer = DifferenceWriter(
    words: words, register: proposed.register, territory: after.snapshot.territory, figures: figures,
    unknown: (difference.unknownBefore, difference.unknownAfter))
  func steps(_ steps: [MembershipStep]) -> JSONValue {
    .array(
      steps.map {
        .object([
          ("municipality", .text($0.municipality.text)), ("name", .text(writer.name($0.municipality))),
          ("collaboration", .text($0.collaboration)),
        ])
      })
  }
  let object = JSONValue.object([
    ("founded", .texts(difference.founded)),
    ("ended", .texts(difference.ended)),
    ("emptied", .texts(difference.emptied)),
    ("joined", steps(difference.joined)),
    ("left", steps(difference.left)),
    (
      "participation",
      .object([
        ("before", participationJSON(difference.participationBefore, withArea: false)),
        ("after", participationJSON(difference.participationAfter, withArea: false)),
      ])
    ),
    (
      "collaborations",
      .array(
        difference.changes.map {
          .object([
            ("collaboration", .text($0.collaboration)), ("before", jsonValue($0.before, figures)),
            ("after", jsonValue($0.after, figures)),
          ])
        })
    ),
    ("findings_gained", .array(difference.findingsGained.map { jsonValue($0, words, difference.unknownAfter) })),
    ("findings_changed", .array(difference.findingsChanged.map { jsonValue($0, words, difference.unknownAfter) })),
    ("findings_lost", .array(difference.findingsLost.map { jsonValue($0, words, difference.unknownBefore) })),
    ("notes", .texts(proposed.oddities.map(writer.oddity))),
    ("as_recorded", .truth(!difference.isKnown)),
  ])
  return object.text() + "\n"
}

private let figuresOfFit = [
  "regions_touched", "regions_whole", "mean_cover", "leaderless", "self_containment", "self_containment_demand",
  "land_pieces", "pieces",
]

private func jsonValue(_ fit: CollaborationFit?, _ figures: FigureCatalogue) -> JSONValue {
  guard let fit else { return .null }
  let sums: [(key: String, value: JSONValue)] = [
    ("members", .whole(fit.members.count)), ("population", .whole(fit.population)),
    ("area_km2", .number(fit.areaInSquareKilometres)),
  ]
  return .object(sums + figuresOfFit.map { ($0, .number(figures.value($0, from: .fit(fit))?.value)) })
}
