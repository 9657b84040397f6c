import Analysis
import Cartography
import DataPackage
import Geometry
import Projection
import Register
import Reports
import Workspace

/// The boundaries of a data set: read, held up against their reference system, laid on the plane of the country's maps,
/// cut into shared arcs and joined to the municipalities.
struct Boundaries {
  let file: String
  let layer: FeatureLayer
  let description: LayerDescription
  let system: ReferenceSystem
  /// The plane on which the topology lies.
  let plane: ReferenceSystem
  let topology: Topology
  let joined: BoundaryJoin

  /// What is to be said when the codes of the boundaries evidently are of another year; `nil` when they are not.
  let otherYear: String?

  /// - Parameters:
  ///   - plane: the reference system to draw in; that of the country unless given.
  ///   - mayMixYears: whether codes of another year are for the caller to tell; otherwise they are a failure.
  init(
    _ set: OpenDataSet, _ contents: DataSetContents, plane: String? = nil, mayMixYears: Bool = false
  ) throws {
    guard let resource = set.dataSet.descriptor.resource("boundaries") else {
      throw Failure("\(set.folder)/datapackage.json: there is no resource 'boundaries', which maps need")
    }
    file = "\(set.folder)/\(resource.path)"
    (layer, description) = try LayerFile(file).read()
    system = try StatedSystem(
      of: layer, given: nil, option: nil, file: file
    ).system
    self.plane = try ReferenceSystem(plane ?? set.settings.referenceSystems.country)
    topology = Topology(try moved(layer.shapes, from: system, to: self.plane, file: file, set.talk))
    joined = try set.joined(layer, contents, file: file)
    let codes = joined.unmatched.map { set.settings.codes.reading(of: $0.label.code).code }
    otherYear = try set.evidentYear(
      of: codes.compactMap { $0 } + joined.municipalities.compactMap { $0?.code }, contents
    ).map { [file] in set.mixedYears($0, file: file) }
    if let otherYear, !mayMixYears { throw Failure(otherYear) }
  }

  /// For each feature its municipality; `nil` where the join found none.
  var codes: [MunicipalityCode?] { joined.municipalities.map { $0?.code } }

  /// Which municipalities share a land border.
  var contiguity: Contiguity {
    let codes = codes
    return Contiguity(
      pairs: topology.borders().compactMap { border in
        guard let first = codes[border.first], let second = codes[border.second] else { return nil }
        return (first, second, sharedMetres: border.length)
      })
  }
}

extension OpenDataSet {
  /// The features tied to the municipalities of the day; the choice of fields is told unless the data set made it.
  fileprivate func joined(_ layer: FeatureLayer, _ contents: DataSetContents, file: String) throws -> BoundaryJoin {
    let names = layer.fields.map(\.name)
    let codeField: FieldChoice?
    if let given = settings.boundaries.codeField {
      codeField = try Result { try field(named: given, in: names) }.mapError { Failure("\(file): \($0)") }.get()
    } else {
      let codes = contents.territory.municipalities.map(\.code.text)
      codeField = recognisedCodeField(in: names, fitting: codes) { place in layer.rows.map { keyText($0[place]) } }
    }
    let nameField =
      try settings.boundaries.nameField.map { try field(named: $0, in: names) }
      ?? recognisedNameField(in: names)
    if settings.boundaries.codeField == nil {
      talk.note("\(file): codes from \(codeField?.description ?? "no field")")
    }
    let labels = boundaryLabels(layer.rows, codeField: codeField?.place, nameField: nameField?.place)
    let join = try Analysis.joined(labels, to: try snapshotForJoin(contents), scheme: settings.codes) {
      try nameIndex()
    }
    for entry in join.mended.entries { talk.note("\(file): \(entry)") }
    let faults = join.problems.filter { $0.severity == .error && $0.kind != "member-without-municipality" }
    if let first = faults.first {
      let more = faults.count > 1 ? ", and \(faults.count - 1) more" : ""
      talk.note("\(file): \(first.sentence)\(more); samkart check tells all")
    }
    return join
  }

  private func snapshotForJoin(_ contents: DataSetContents) throws -> Snapshot {
    Snapshot(territory: contents.territory, register: try counted(contents).register, day: day)
  }

  /// Everything that people write to mean a municipality; read only when a code does not say it.
  func nameIndex() throws -> NameIndex {
    let contents = try contents(of: .names)
    return NameIndex(
      contents.territory, aliases: contents.aliases, scheme: settings.codes, on: nameDay,
      ignoredWords: settings.ignoredWords)
  }

  /// The boundaries with the municipalities they are of; fails when they cannot be read.
  ///
  /// - Parameter plane: the reference system to draw in; that of the country unless given.
  func boundaries(_ contents: DataSetContents, plane: String? = nil) throws -> Boundaries {
    try Boundaries(self, contents, plane: plane)
  }

  /// The boundaries; `nil` when the data set has none, and then neighbours are not known.
  func boundariesIfAny(_ contents: DataSetContents, mayMixYears: Bool = false) throws -> Boundaries? {
    dataSet.descriptor.resource("boundaries") == nil
      ? nil : try Boundaries(self, contents, mayMixYears: mayMixYears)
  }

  /// What maps are drawn from.
  ///
  /// - Parameter flagged: what is found, of which maps mark the residuals and counterweights.
  func mapInput(
    _ contents: DataSetContents, boundaries: Boundaries, assessment: Assessment? = nil, flagged: Assessment? = nil
  ) throws -> MapInput {
    var report = try reportInput(contents, contiguity: boundaries.contiguity, assessment: assessment)
    report.snapshot = report.snapshot.withColours(boundaries, count: settings.palette.count)
    var input = MapInput(
      report: report, topology: boundaries.topology,
      codes: boundaries.codes, settings: try mapSettings(),
      labelCircle: { layer, polygon in layer.inscribedCircle(ofPolygon: polygon, tolerance: labelTolerance) })
    input.plans = contents.plans
    for finding in (flagged ?? assessment)?.findings ?? [] where !finding.isNearMiss {
      if let mark = MapMark(finding) { input.settings.flagged[finding.subject.key] = mark }
    }
    return input
  }

  private func mapSettings() throws -> MapSettings {
    let palette = try settings.palette.map { text in
      guard let colour = Colour(hex: text) else {
        throw Failure("\(folder)/datapackage.json: the palette's '\(text)' is not a colour of the form #RRGGBB")
      }
      return colour
    }
    var map = MapSettings(palette: palette)
    let language = language.code
    map.subtitle = settings.subtitles["figure-3-1"]?[language]
    if let other = settings.otherArrangements {
      map.otherArrangement = MapSettings.OtherArrangement(
        label: other.label[language] ?? "", note: other.note?[language] ?? "",
        declaredCount: other.declared ?? other.municipalities.count,
        municipalities: other.municipalities.compactMap { MunicipalityCode($0) })
    }
    if let name = settings.frames["country"]?.insets?.first, let frame = settings.frames[name],
      let extent = frame.extent, extent.count == 4
    {
      map.inset = .fixed(
        Box(minX: extent[0], minY: extent[1], maxX: extent[2], maxY: extent[3]), name: frame.names[language] ?? name,
        scale: frame.scale)
    }
    guard let style = settings.style else { return map }
    return try map.styled(by: style, from: "\(folder)/datapackage.json: samkart.style")
  }
}

extension MapMark {
  /// The mark that a finding puts on its collaboration; `nil` for a finding of another kind.
  fileprivate init?(_ finding: Finding) {
    switch finding.kind {
    case .residual: self = .residual
    case .counterweight: self = .counterweight
    default: return nil
    }
  }
}

/// How much smaller than the greatest a label circle may be, in metres: half a line's width on a map of a country.
private let labelTolerance = 500.0
