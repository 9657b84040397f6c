import Analysis
import Tabular

/// Areas built from flows as a JSON object: `rules`, `zones`, `set_aside`, `moved` (pieces that lay apart), `reserve`; shares are fractions.
public func zonesJSON(
  _ division: ZoneDivision, by rules: ZoneRules, names: [String: String], pieces: [String: Int]?,
  moved: [ZoneDivision.StrayPiece] = []
) -> String {
  JSONValue.object([
    (
      "rules",
      .object([
        ("minimum_size", .number(rules.minimumSize)), ("target_size", .number(rules.targetSize)),
        ("minimum_containment", .number(rules.minimumContainment)),
        ("target_containment", .number(rules.targetContainment)), ("rest", .text(rules.rest.rawValue)),
      ])
    ),
    (
      "zones",
      .array(
        division.zones.map { zone in
          .object([
            ("region", .text(zone.centre)), ("name", .text(names[zone.centre] ?? zone.centre)),
            ("municipalities", .texts(zone.members)), ("live", .whole(zone.balance.live)),
            ("work", .whole(zone.balance.work)), ("inside", .whole(zone.balance.inside)),
            ("self_containment", .number(zone.balance.supply)),
            ("self_containment_demand", .number(zone.balance.demand)), ("validity", .number(zone.validity)),
            ("land_pieces", pieces?[zone.centre].map { .whole($0) } ?? .null),
          ])
        })
    ),
    (
      "set_aside",
      .array(
        division.setAside.map {
          .object([("municipality", .text($0.community)), ("reason", .text($0.reason.rawValue))])
        })
    ),
    (
      "moved",
      .array(
        moved.map {
          .object([
            ("municipalities", .texts($0.communities)), ("from", .text($0.from)), ("to", .text($0.to)),
            ("cohesion", .number($0.cohesion)),
          ])
        })
    ),
    (
      "reserve",
      .array(
        division.reserve.map { unit in
          .object([("municipality", .text(unit)), ("region", .text(division.zone(of: unit)?.centre))])
        })
    ),
  ]).text() + "\n"
}
