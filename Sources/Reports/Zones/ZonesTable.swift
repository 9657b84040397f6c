import Analysis

/// Areas built from flows as a table, a row each: what each has, and how well it meets the rules.
///
/// - Parameters:
///   - names: what units are called, by id; the id where nobody says.
///   - pieces: in how many pieces each area lies by shared land border, by the area's centre; `nil` where no boundaries
///     are known.
public func zonesTable(
  _ division: ZoneDivision, by rules: ZoneRules, names: [String: String], pieces: [String: Int]?,
  moved: [ZoneDivision.StrayPiece] = [], language: Language
) -> Table {
  let words = Words(language), numbers = language.numbers
  func name(_ id: String) -> String { names[id] ?? id }
  let rows = division.zones.map { zone in
    [
      Cell.named(zone.centre, name(zone.centre)), .whole(zone.members.count), .whole(zone.balance.live),
      .whole(zone.balance.work), .whole(zone.balance.inside), .number(zone.balance.supply),
      .number(zone.balance.demand), .number(zone.validity),
    ] + (pieces.map { [.whole($0[zone.centre])] } ?? [])
  }
  var notes = [
    words.filled(
      .rules,
      [
        "minimum": numbers.decimal(rules.minimumSize, upTo: 1), "target": numbers.decimal(rules.targetSize, upTo: 1),
        "least": numbers.decimal(rules.minimumContainment, upTo: 4),
        "most": numbers.decimal(rules.targetContainment, upTo: 4),
      ]), words.filled(.validityNote),
  ]
  if !division.setAside.isEmpty {
    let told = division.setAside.map { "\(name($0.community)) (\(words.filled($0.reason.phrase)))" }
    notes.append(words.filled(.setAside, ["names": told.joined(separator: ", ")]))
  }
  if !division.reserve.isEmpty {
    notes.append(words.filled(.reserve, ["names": division.reserve.map(name).joined(separator: ", ")]))
  }
  if !moved.isEmpty {
    let told = moved.map { piece in
      words.filled(
        .strayPiece,
        [
          "names": words.list(piece.communities.map(name)), "target": name(piece.to),
          "cohesion": numbers.decimal(piece.cohesion, upTo: 4),
        ])
    }
    notes.append(words.filled(.stray, ["pieces": told.joined(separator: "; ")]))
  }
  return Table(
    id: "zones", title: words.filled(ZonePhrase.title), language: language,
    columns: [
      Table.Column("region", words.filled(.zone), .name), Table.Column("units", words.filled(ZonePhrase.units), .whole),
      Table.Column("live", words.filled(.live), .whole), Table.Column("work", words.filled(.work), .whole),
      Table.Column("inside", words.filled(.inside), .whole),
      Table.Column("self_containment", words.filled(.supply), .share(places: 1)),
      Table.Column("self_containment_demand", words.filled(.demand), .share(places: 1)),
      Table.Column("validity", words.filled(.validity), .decimal(places: 3)),
    ] + (pieces == nil ? [] : [Table.Column("land_pieces", words.filled(.pieces), .whole)]),
    groups: [Table.Group(rows: rows)], notes: notes)
}

/// Which area each unit is in, as a table that a data set can take as its regions: `municipality`, `region`; an area is
/// told by the unit with most jobs in it, and a unit in none has an empty cell.
public func zoneMembersTable(_ division: ZoneDivision, language: Language) -> Table {
  let words = Words(language)
  let inside = division.zones.flatMap { zone in zone.members.map { (unit: $0, zone: zone.centre) } }
  let all = inside + division.setAside.map { (unit: $0.community, zone: "") }
  return Table(
    id: "zone-members", title: words.filled(ZonePhrase.title), language: language,
    columns: [
      Table.Column("municipality", words.filled(ZonePhrase.units), .code),
      Table.Column("region", words.filled(.zone), .code),
    ],
    groups: [
      Table.Group(
        rows: all.sorted { ($0.unit.utf8.count, $0.unit) < ($1.unit.utf8.count, $1.unit) }.map {
          [.text($0.unit), .text($0.zone)]
        })
    ])
}

extension ZoneDivision.SetAside.Reason {
  var phrase: ZonePhrase {
    switch self {
    case .noResidents: .noResidents
    case .noJobs: .noJobs
    case .innerFlowOnly: .innerFlowOnly
    case .noTies: .noTies
    }
  }
}
