import Analysis
import Register
import Tabular

/// What proposals change, as a JSON object: `founded`, `ended`, `joined`, `left`, `participation`, `collaborations`,
/// `findings_gained`, `findings_changed`, `findings_lost`, `notes`; shares are fractions.
public func whatIfJSON(
  _ difference: StateDifference, proposed: ProposedRegister, in after: Evidence, language: Language
) -> String {
  let words = Words(language)
  let writer = DifferenceWriter(
    words: words, register: proposed.register, territory: after.snapshot.territory)
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
    ("joined", steps(difference.joined)),
    ("left", steps(difference.left)),
    (
      "participation",
      .object([
        ("before", jsonValue(difference.participationBefore)), ("after", jsonValue(difference.participationAfter)),
      ])
    ),
    (
      "collaborations",
      .array(
        difference.changes.map {
          .object([
            ("collaboration", .text($0.collaboration)), ("before", jsonValue($0.before)),
            ("after", jsonValue($0.after)),
          ])
        })
    ),
    ("findings_gained", .array(difference.findingsGained.map { jsonValue($0, words) })),
    ("findings_changed", .array(difference.findingsChanged.map { jsonValue($0, words) })),
    ("findings_lost", .array(difference.findingsLost.map { jsonValue($0, words) })),
    ("notes", .texts(proposed.oddities.map(writer.oddity))),
  ])
  return object.text() + "\n"
}

func jsonValue(_ participation: Participation) -> JSONValue {
  .object([
    ("members", .whole(participation.members.municipalities)),
    ("municipalities", .whole(participation.whole.municipalities)),
    ("share", .number(participation.share)),
    ("population", .whole(participation.members.population)),
    ("share_of_population", .number(participation.shareOfPopulation)),
    ("share_of_area", .number(participation.shareOfArea)),
  ])
}

private func jsonValue(_ fit: CollaborationFit?) -> JSONValue {
  guard let fit else { return .null }
  return .object([
    ("members", .whole(fit.members.count)),
    ("population", .whole(fit.population)),
    ("area_km2", .number(fit.areaInSquareKilometres)),
    ("regions_touched", .whole(fit.regions.count)),
    ("regions_whole", .whole(fit.wholeRegions.count)),
    ("mean_cover", .number(fit.meanCover)),
    ("leaderless", .number(fit.leaderless)),
    ("self_containment", .number(fit.commuting.selfContainment)),
    ("self_containment_demand", .number(fit.commuting.selfContainmentDemand)),
    ("land_pieces", fit.landPieces.map { .whole($0.count) } ?? .null),
    ("pieces", fit.pieces.map { .whole($0.count) } ?? .null),
  ])
}
