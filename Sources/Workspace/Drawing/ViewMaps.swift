import Analysis
import Cartography
import DataPackage
import Geometry
import Overlay
import Register
import Reports

extension DataSetParts {
  /// The tables that the facts are in, with those that everything rests on.
  init(_ facts: Facts) {
    let tables: [(Facts, DataSetParts)] = [
      (.regions, .regions), (.commuting, .commuting), (.codeChanges, .codeChanges), (.relations, .relations),
      (.plans, .plans), (.events, .events), (.aliases, .aliases), (.advice, [.arrangements, .needs]),
    ]
    self = tables.reduce(.map) { parts, table in facts.contains(table.0) ? parts.union(table.1) : parts }
  }
}

extension View {
  /// What maps are drawn from.
  ///
  /// - Parameters:
  ///   - facts: what the maps rest on.
  ///   - plane: the reference system to draw in; that of the country unless given.
  /// - Throws: `Failure` when a table, the boundaries or the land around cannot be read or have codes of another year,
  ///   when the plane is none that is known, and for a colour or a style of the data set that is none.
  public func mapInput(_ facts: Facts = [], on plane: String? = nil) throws(Failure) -> Told<MapInput> {
    try Told { notes in
      let parts = DataSetParts(facts)
      let contents = notes.take(try source.contents(of: parts))
      let boundaries = notes.take(try boundaries(on: plane))
      let assessment = facts.isSuperset(of: .assessment) ? notes.take(try assessment(on: plane)) : nil
      let marks = try assessment ?? (facts.isSuperset(of: .marks) ? notes.take(flagged()) : nil)
      // What asks neither who lies beside whom nor for measures asks for no length of a border.
      let land = assessment != nil || facts.contains(.contiguity) ? notes.take(try contiguity(on: plane)) : nil
      var report = notes.take(try reportInput(parts, contiguity: land, assessment: assessment))
      report.snapshot = report.snapshot.withColours(boundaries, count: try palette().count)
      var input = MapInput(
        report: report, topology: boundaries.topology, codes: boundaries.codes, settings: try mapSettings(),
        labelCircle: labelCircles(in: boundaries.topology))
      input.landAround = notes.take(try landAround(on: plane)).map { LandAround($0) }
      input.plans = contents.plans.open(on: day)
      input.knownDay = settings.day
      input.recordedDay = recordedDay(of: contents.register)
      for finding in marks?.findings ?? [] where !finding.isNearMiss {
        if let mark = MapMark(finding) { input.settings.flagged[finding.subject.key] = mark }
      }
      return input
    }
  }

  /// The same map in another plane.
  func moved(_ input: MapInput, to plane: String) throws(Failure) -> MapInput {
    let boundaries = try boundaries(on: plane).value
    var moved = input
    moved.topology = boundaries.topology
    moved.codes = boundaries.codes
    moved.landAround = try landAround(on: plane).value.map { LandAround($0) }
    moved.labelCircle = labelCircles(in: boundaries.topology)
    return moved
  }

  /// The land of others around the country; `nil` when the data set has none near it.
  func landAround(on plane: String? = nil) throws(Failure) -> Told<PolygonLayer?> {
    try source.ground.landAround(on: plane ?? settings.referenceSystems.country)
  }

  /// How the circle for a label is found in polygons of a topology.
  private func labelCircles(in topology: Topology) -> @Sendable (PolygonLayer, Int) -> Circle? {
    let tolerance = labelTolerance(for: topology)
    return { layer, polygon in layer.inscribedCircle(ofPolygon: polygon, tolerance: tolerance) }
  }

  /// The colours for collaborations: the data set's, or those for groups that nobody has given any.
  private func palette() throws(Failure) -> [Colour] {
    if settings.palette.isEmpty { return groupPalette }
    var colours: [Colour] = []
    for text in settings.palette {
      guard let colour = Colour(hex: text) else {
        throw Failure("\(folder)/datapackage.json: the palette's '\(text)' is not a colour of the form #RRGGBB")
      }
      colours.append(colour)
    }
    return colours
  }

  /// How the data set wants its maps.
  private func mapSettings() throws -> MapSettings {
    var map = MapSettings(palette: try palette())
    let language = language.code
    map.subtitle = settings.subtitles[figures.main]?[language]
    if let other = settings.otherArrangements {
      let note = other.note?[language] ?? ""
      map.otherArrangement = MapSettings.OtherArrangement(
        label: other.label[language] ?? "",
        // True of the day that the data set is known for.
        note: note.isEmpty || day == settings.day ? note : self.language.dated(note, settings.day),
        declaredCount: other.declared ?? other.municipalities.count,
        municipalities: other.municipalities.compactMap { MunicipalityCode($0) }, county: other.county)
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
