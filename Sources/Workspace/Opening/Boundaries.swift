import Analysis
import DataPackage
import Geometry
import Projection
import Register

/// The boundaries of a data set: read, held up against their reference system, laid on a plane, cut into shared arcs and
/// joined to the municipalities.
public struct Boundaries: Sendable {
  /// The path of the file.
  public let file: String
  /// The polygons with their attributes, as they lie in the file.
  public let layer: FeatureLayer
  /// What the file holds.
  public let description: LayerDescription
  /// What the coordinates of the file mean.
  public let system: ReferenceSystem
  /// The plane on which the topology lies.
  public let plane: ReferenceSystem
  /// The shared arcs, on the plane.
  public let topology: Topology
  /// How the topology was mended, and what of it could not be.
  let coverage: MendedCoverage
  /// How far borders may lie apart that are made one.
  let tolerance: CoverageTolerance
  /// The features tied to the municipalities of the day.
  public let joined: BoundaryJoin
  /// What is to be said when the codes of the boundaries evidently are of another year; `nil` when they are not.
  let otherYear: String?

  /// For each feature its municipality; `nil` where the join found none.
  public var codes: [MunicipalityCode?] { joined.municipalities.map { $0?.code } }
}

extension View {
  /// Whether the data set has boundaries.
  public var hasBoundaries: Bool { source.ground.hasBoundaries }

  /// The boundaries with the municipalities they are of; fails when they cannot be read.
  ///
  /// - Parameters:
  ///   - plane: the reference system to draw in; that of the country unless given.
  ///   - mayMixYears: whether codes of another year are for the caller to tell; otherwise they are a failure.
  public func boundaries(on plane: String? = nil, mayMixYears: Bool = false) throws(Failure) -> Told<Boundaries> {
    let name = plane ?? settings.referenceSystems.country
    let told = try ofDay.boundaries.value(name) { () throws(Failure) in
      try Told { notes in try joinedBoundaries(on: name, &notes) }
    }
    guard let otherYear = told.value.otherYear, !mayMixYears else { return told }
    throw Failure(verbatim: otherYear).told(after: told.notes)
  }

  /// The boundaries; `nil` when the data set has none, and then neighbours are not known.
  ///
  /// - Throws: `Failure` when there are some and they cannot be read, or have codes of another year that may not be
  ///   mixed.
  public func boundariesIfAny(mayMixYears: Bool = false) throws(Failure) -> Told<Boundaries?> {
    guard hasBoundaries else { return Told(nil) }
    let told = try boundaries(mayMixYears: mayMixYears)
    return Told(told.value, notes: told.notes)
  }

  private func joinedBoundaries(on name: String, _ notes: inout Notes) throws -> Boundaries {
    let source = try self.source.ground.boundaries()
    let plane = notes.take(try self.source.ground.plane(name))
    let contents = notes.take(try self.source.contentsOfAnyYear(of: .map))
    let joined = try joined(source.layer, contents, file: source.file, &notes)
    self.source.ground.tally.count("join")
    let unmatched = joined.unmatched.map { settings.codes.reading(of: $0.label.code).code }
    let evidence = try self.source.evidentYear(
      of: unmatched.compactMap { $0 } + joined.municipalities.compactMap { $0?.code }, contents)
    return Boundaries(
      file: source.file, layer: source.layer, description: source.description, system: source.system,
      plane: plane.system, topology: plane.topology, coverage: plane.coverage, tolerance: plane.tolerance,
      joined: joined, otherYear: evidence.map { self.source.mixedYears($0, file: source.file) })
  }

  /// The features tied to the municipalities of the day; the choice of fields is told unless the data set made it.
  private func joined(
    _ layer: FeatureLayer, _ contents: DataSetContents, file: String, _ notes: inout Notes
  ) throws -> BoundaryJoin {
    let names = layer.fields.map(\.name)
    let codeField: FieldChoice?
    if let given = settings.boundaries.codeField {
      codeField = try Result { try field(named: given, in: names) }.mapError { Failure(verbatim: "\(file): \($0)") }
        .get()
    } else {
      let codes = contents.territory.municipalities.map(\.code.text)
      codeField = recognisedCodeField(in: names, fitting: codes) { place in layer.rows.map { keyText($0[place]) } }
    }
    let nameField =
      try settings.boundaries.nameField.map { try field(named: $0, in: names) }
      ?? recognisedNameField(in: names)
    if settings.boundaries.codeField == nil {
      notes.add(Note(.choice, "codes from \(codeField?.description ?? "no field")", at: file))
    }
    let labels = boundaryLabels(layer.rows, codeField: codeField?.place, nameField: nameField?.place)
    let register = notes.take(try counted()).register
    let state = Snapshot(territory: contents.territory, register: register, day: day)
    var told = Notes()
    let join = try Analysis.joined(labels, to: state, scheme: settings.codes) {
      // Read only when a code does not say which municipality it is.
      told.take(try nameIndex())
    }
    notes.add(told)
    for entry in join.mended.entries { notes.add(Note(.data, "\(entry)", at: file, severity: .warning)) }
    let faults = join.problems.filter { $0.severity == .error && $0.kind != "member-without-municipality" }
    if let first = faults.first {
      let more = faults.count > 1 ? ", and \(faults.count - 1) more" : ""
      notes.add(
        Note(.data, "\(first.sentence)\(more); samkart check tells all", at: file, severity: .warning))
    }
    return join
  }
}
