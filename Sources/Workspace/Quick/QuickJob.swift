import Analysis
import Cartography
import Geometry
import Register
import Reports
import Tabular

/// Polygons and a table, joined and laid on a plane, as the state that tables and maps are made of.
public struct QuickJob: Sendable {
  let input: ReportInput
  let codes: [MunicipalityCode]
  let topology: Topology
  /// Parts far from the main body, which lie in frames beside it.
  var farParts: [FarPart] = []
  /// The land of others around, on the plane; `nil` where nobody has said.
  var landAround: PolygonLayer?
  /// The colours of the groups, by their colour indices.
  var palette = groupPalette
  /// Whether a scale holds on the whole map.
  var hasScale = true
  /// What the map is asked for, by the names of its parameters.
  var choices = MapChoices()
  /// The figures that it shows; `nil` for the groups.
  var values: ValueColumn?
  /// The units of which the table says nothing, where it says of others that they are in no group.
  var silent: Set<MunicipalityCode> = []
  /// The polygons with what has been joined to them, and the groups; `nil` where nothing was joined, or nobody wants to
  /// write them.
  var layers: QuickLayers?
  /// The groups of which nobody has counted the people; `nil` when no column counts them.
  let uncounted: Set<String>?

  /// Members, people and area of each group.
  public var table: Table { groupsTable(input, uncounted: uncounted) }
}

/// Joins polygons and a table by the columns asked for, or by those that fit best, and says what was chosen.
///
/// - Throws: `Failure` when a file cannot be read, nothing states its reference system, no columns fit or too much is
///   left over, or rows of one polygon differ; `notFound` for a column, field or sheet that there is not;
///   `wrongRequest` for a plane that is none.
public func quickJob(_ request: QuickRequest) throws(Failure) -> Told<QuickJob> {
  try Told { notes in
    let file = request.polygons
    let given = try LayerFile(file, accessBesideTable(request))
    var (layer, description) = try given.read()
    notes.add(given.notes(on: description))
    if description.nullShapes > 0 {
      let (missing, all) = (description.nullShapes, description.features)
      notes.add(
        Note(
          .data, missing == 1 ? "1 of \(all) features has no shape" : "\(missing) of \(all) features have no shape",
          at: file, severity: .warning))
    }
    guard layer.shapes.featureCount > 0 else { throw Failure("there are no features", file: file) }
    var columns = try givenColumns(beside: layer, request, &notes)
    columns.fillBlocks(&notes)
    try columns.keepRows(request.rows, &notes)
    if let odd = columns.unprintable {
      notes.add(
        Note(
          .data, "'\(odd)' has a character that no drawing and no workbook can hold; it is shown as \u{FFFD}", at: file,
          severity: .warning))
    }
    let join = try QuickJoin(columns, request, &notes)
    let box = layer.shapes.box
    let source = try StatedSystem(of: layer, box: box, given: request.assigned, parameter: "assign-crs", file: file)
    if let note = source.note(at: file, parameter: "assign-crs") { notes.add(note) }
    let stated = source.system
    let ground = notes.take(try measuredUnits(of: &layer, box, in: stated, join, request))
    let topology = ground.drawnUnits(join, request)
    let uncounted = uncountedGroups(join.units)
    let missing = join.units.count { $0.people == nil }
    if uncounted != nil, missing > 0 {
      notes.add(
        Note(
          .data,
          missing == 1
            ? "1 polygon has no number of people, and is missing from the sums"
            : "\(missing) polygons have no number of people, and are missing from the sums", severity: .warning))
    }
    var units = join.units
    for place in units.indices { units[place].areaInSquareKilometres = ground.areas[place] / 1e6 }
    let palette = groupPalette(of: units)
    let (snapshot, codes) = Analysis.snapshot(
      of: units, colours: groupColours(of: units, topology, colours: palette.count), names: join.namesOfGroups,
      day: anyDay)
    var titles: [String: String] = [:]
    if let title = request.title { for map in ["groups", "map-choropleth"] { titles[map] = title } }
    var input = ReportInput(
      snapshot: snapshot, language: request.language.callingAreas(request.areaNoun, groups: request.groupNoun),
      titles: titles,
      sourceLine: sourceLine(request, join.leftovers))
    input.isUndated = true
    let described = describedColumns(of: request)
    let land = try request.landAround.map { path in try landSource(path, &notes) }
    let around = try land?.around(topology, on: ground.plane, besides: ground.drawn.farParts.map(\.frame), &notes)
    return QuickJob(
      input: input, codes: codes, topology: topology,
      farParts: try ground.drawn.farParts(with: around == nil ? nil : land), landAround: around,
      palette: palette, hasScale: ground.hasScale,
      choices: join.choices(request, snapshot, described),
      values: join.values?.column(codes, described, input.language),
      silent: join.silent(codes),
      layers: ground.arcs.map { QuickLayers(layer, join, units: units, $0, in: stated) }, uncounted: uncounted)
  }
}

/// How the polygons are got at. Who names an encoding beside a shapefile that is UTF-8 means the table.
private func accessBesideTable(_ request: QuickRequest) -> LayerAccess {
  var access = request.access
  guard access.encoding != nil, request.polygons.lowercased().hasSuffix(".shp") else { return access }
  access.encoding = nil
  let own = try? LayerFile(request.polygons, access).described().encoding
  return own?.hasPrefix("UTF-8") == true ? access : request.access
}

/// The attributes of polygons and the columns of the table. Where the fields of the table lie is known no longer than it
/// takes to read them.
private func givenColumns(
  beside layer: FeatureLayer, _ request: QuickRequest, _ notes: inout Notes
) throws -> QuickColumns {
  let text = try givenTable(request.table, request.reading, tellsDialect: true, &notes)
  notes.add(problemsOf: text)
  return try QuickColumns(layer, text, request)
}

private func uncountedGroups(_ units: [GroupedUnit]) -> Set<String>? {
  let counted = Set(units.filter { $0.people != nil }.map { $0.group ?? "" })
  return counted.isEmpty ? nil : Set(units.map { $0.group ?? "" }).subtracting(counted)
}

/// The state must be of some day; nothing that is written names it.
private let anyDay = Day("2000-01-01")!

/// The source that somebody has said, or else the files, and how many rows of the table the map lacks: it may be seen
/// without what was told.
private func sourceLine(_ request: QuickRequest, _ leftovers: QuickLeftovers) -> String {
  let files =
    request.source
    ?? filesLine(
      polygons: fileName(request.polygons), table: fileName(request.table.name), in: request.language)
  if leftovers.unmatchedRows == 0 { return files }
  let missing = leftOver(rows: leftovers.unmatchedRows, of: leftovers.rowCount, in: request.language)
  return "\(files) (\(missing))"
}

/// The name of a file without its folders. Of a connection the database alone, or what it leads to: the rest is nobody's
/// business, and may hold a password.
private func fileName(_ path: String) -> String {
  if isConnection(path), !path.contains("/") {
    let words = path.split { " :'\"".contains($0) }
    return words.first { $0.hasPrefix("dbname=") }.map { String($0.dropFirst("dbname=".count)) }
      ?? String(words.first ?? "-")
  }
  let name = path.split(separator: "/").last ?? "-"
  return String(isConnection(path) ? name.prefix { !"?#".contains($0) } : name)
}
