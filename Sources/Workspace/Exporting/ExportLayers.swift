import Analysis
import Cartography
import GeoPackage
import Geometry
import Register
import Reports

/// The collaborations, their fit and what is found, as the layers of a GeoPackage in the colours of the maps, and the
/// municipalities with what is known of each.
///
/// Layers lie on the plane of the country's maps. Names of layers and fields are those of tables and stay the same in
/// every language; legends are in that of the view. What the data set has no figures for is left out, and told.
///
/// Numbers are those of the memberships on record. `unsure` says how many of the members, or whether the municipality, may
/// have joined later: they are counted on the day without a recorded start. It is 0 on the register's own day and later.
///
/// - Throws: `Failure`: what ``View/mapInput(_:on:)`` throws, and when SQLite cannot make the file.
public func exportLayers(in view: View) throws(Failure) -> Told<[UInt8]> {
  try Told { notes in
    let input = notes.take(try view.mapInput(.assessment))
    let boundaries = try view.boundaries().value
    let system = try systemEntry(of: boundaries.plane)
    let parts = LayerParts(input)
    var layers = [parts.collaborations(system)]
    if MapTheme.fit.unmetRequirement(in: input.report) == nil {
      layers.append(parts.fit(system))
    } else {
      notes.add(Note(.data, "there is no layer of fit, since the data set has no regions to measure against"))
    }
    layers += [parts.findings(system), parts.municipalities(system)]
    return try geoPackage(layers, named: view.source.name)
  }
}

/// What the layers are made of.
private struct LayerParts {
  let input: MapInput
  private let report: ReportInput
  private let places: [String: Int]
  private let unsure: Set<MunicipalityCode>

  init(_ input: MapInput) {
    self.input = input
    report = input.report
    unsure = input.report.snapshot.unknownMembers.unsure
    places = Dictionary(
      uniqueKeysWithValues: report.snapshot.collaborationFigures.enumerated().map { ($1.collaboration.id, $0) })
  }

  func collaborations(_ system: WrittenLayer.System) -> WrittenLayer {
    let key = input.collaborationColours
    let fields = [
      Field(name: "collaboration", kind: .text), Field(name: "number", kind: .whole), Field(name: "name", kind: .text),
      Field(name: "members", kind: .whole), Field(name: "population", kind: .whole),
      Field(name: "area_km2", kind: .number), Field(name: "fte", kind: .number), Field(name: "unsure", kind: .whole),
    ]
    let rows = report.snapshot.collaborationFigures.map { figures -> [AttributeValue] in
      let one = figures.collaboration
      return named(one) + [
        .whole(figures.members.municipalities), .whole(figures.members.population),
        .number(figures.members.areaInSquareKilometres), number(one.fullTimeEquivalents),
        unsureMembers(of: one),
      ]
    }
    return outlines(
      "collaborations", fields, rows, system, look: look(of: "collaboration", key, outline: ("#333333", 0.5)))
  }

  func fit(_ system: WrittenLayer.System) -> WrittenLayer {
    let key = input.fitColours
    let covers = input.meanCovers
    let fields = [
      Field(name: "collaboration", kind: .text), Field(name: "number", kind: .whole), Field(name: "name", kind: .text),
      Field(name: "mean_cover", kind: .number), Field(name: "class", kind: .text), Field(name: "unsure", kind: .whole),
    ]
    var classes: [String: String] = [:]
    for (code, value) in zip(input.codes, key.values) {
      if let one = code.flatMap(report.snapshot.collaboration(of:)) { classes[one] = value }
    }
    let rows = report.snapshot.collaborationFigures.map { figures -> [AttributeValue] in
      let one = figures.collaboration
      return named(one) + [number(covers[one.id]), text(classes[one.id]), unsureMembers(of: one)]
    }
    return outlines("fit", fields, rows, system, look: look(of: "class", key, outline: ("#333333", 0.5)))
  }

  func findings(_ system: WrittenLayer.System) -> WrittenLayer {
    let key = input.findingColours
    let fields = municipalityFields + [Field(name: "finding", kind: .text), Field(name: "unsure", kind: .whole)]
    return features(
      "findings", fields, { municipality($0) + [text(key.values[$0]), isUnsure($0)] }, system,
      look: look(of: "finding", key, outline: ("#808080", 0.1)))
  }

  func municipalities(_ system: WrittenLayer.System) -> WrittenLayer {
    let fields =
      municipalityFields + [
        Field(name: "region", kind: .text), Field(name: "area_km2", kind: .number), Field(name: "unsure", kind: .whole),
      ]
    return features(
      "municipalities", fields,
      { feature in
        let one = input.codes[feature].flatMap(report.snapshot.territory.municipality)
        let region = one.flatMap { input.region(of: $0.code) }
        return municipality(feature) + [text(region), number(one?.areaInSquareKilometres), isUnsure(feature)]
      }, system, look: look(of: "collaboration", input.collaborationColours, outline: ("#808080", 0.1)))
  }

  private let municipalityFields = [
    Field(name: "municipality", kind: .text), Field(name: "name", kind: .text), Field(name: "county", kind: .text),
    Field(name: "population", kind: .whole), Field(name: "collaboration", kind: .text),
  ]

  private func municipality(_ feature: Int) -> [AttributeValue] {
    let one = input.codes[feature].flatMap(report.snapshot.territory.municipality)
    return [
      text(one?.code.text), text(one?.name), text(one?.county), one.map { .whole($0.population) } ?? .missing,
      text(one.flatMap { report.snapshot.collaboration(of: $0.code) }),
    ]
  }

  private func named(_ one: Collaboration) -> [AttributeValue] { [.text(one.id), .whole(one.number), .text(one.name)] }

  /// The outlines of the collaborations, in their order.
  private func outlines(
    _ name: String, _ fields: [Field], _ rows: [[AttributeValue]], _ system: WrittenLayer.System, look: LayerLook
  ) -> WrittenLayer {
    let groups = input.codes.map { $0.flatMap(report.snapshot.collaboration(of:)).flatMap { places[$0] } }
    let shapes = input.topology.dissolved(by: groups, count: rows.count)
    return WrittenLayer(
      name: name, features: FeatureLayer(shapes: shapes, fields: fields, rows: rows), system: system, look: look)
  }

  private func features(
    _ name: String, _ fields: [Field], _ row: (Int) -> [AttributeValue], _ system: WrittenLayer.System, look: LayerLook
  ) -> WrittenLayer {
    let shapes = input.topology.rejoined()
    return WrittenLayer(
      name: name,
      features: FeatureLayer(shapes: shapes, fields: fields, rows: (0..<shapes.featureCount).map(row)), system: system,
      look: look)
  }

  private func look(of field: String, _ key: ColourKey, outline: (colour: String, width: Double)) -> LayerLook {
    LayerLook(
      field: field,
      categories: key.entries.map { LayerLook.Category(value: $0.value, colour: $0.colour.hex, label: $0.label) },
      outline: outline)
  }

  /// How many members of a collaboration may have joined later.
  private func unsureMembers(of one: Collaboration) -> AttributeValue {
    .whole(report.snapshot.members(of: one.id).count { unsure.contains($0.code) })
  }

  /// Whether that may be so of a municipality, as 1 or 0.
  private func isUnsure(_ feature: Int) -> AttributeValue {
    .whole(input.codes[feature].map(unsure.contains) == true ? 1 : 0)
  }

  private func text(_ text: String?) -> AttributeValue { text.map { .text($0) } ?? .missing }
  private func number(_ number: Double?) -> AttributeValue { number.map { .number($0) } ?? .missing }
}
