import Analysis
import Cartography
import Geometry
import Overlay
import Projection
import Register
import Reports
import Tabular
import Workspace

/// What `quick` works on: polygons and a table from anywhere, joined, on a plane, as the state that reports are made of.
struct QuickJob {
  private let options: QuickCommand
  private let snapshot: Snapshot
  private let codes: [MunicipalityCode]
  private let topology: Topology
  /// The groups of which nobody has counted the people; `nil` when no column counts them.
  private let uncounted: Set<String>?

  init(_ options: QuickCommand) throws {
    self.options = options
    let talk = Talk(isQuiet: options.quiet)
    let (layer, description) = try LayerFile(options.shapefile).read()
    for problem in description.problems { talk.note("\(options.shapefile): \(problem)") }
    if description.nullShapes > 0 {
      talk.note("\(options.shapefile): \(description.nullShapes) of \(description.features) features have no shape")
    }
    guard layer.shapes.featureCount > 0 else { throw Failure("\(options.shapefile): there are no features") }
    let text = try DelimitedText(contents(of: options.input), file: options.input)
    talk.note("\(options.input): \(text.dialect)")
    for problem in text.problems { talk.note("\(options.input): \(problem)") }

    let join = try QuickJoin(layer, text, options, talk)
    let stated = try StatedSystem(
      of: layer, given: options.assignCrs, option: "--assign-crs", file: options.shapefile)
    let plane = try QuickPlane(for: layer.shapes, in: stated.system, asked: options.crs, talk).system
    let merged = Topology(layer.shapes).dissolved(by: join.unitOfFeature, count: join.units.count)
    let areas = try ellipsoidalAreas(of: repaired(merged), in: stated.system)
    var topology = Topology(
      try talk.passingOn { try moved(merged, from: stated.system, to: plane, file: options.shapefile) })
    if let metres = options.simplify {
      topology = Simplification(of: topology).simplified(minimumArea: metres * metres).topology
    }
    self.topology = topology
    uncounted = QuickJob.uncountedGroups(join.units)
    let missing = join.units.count { $0.people == nil }
    if uncounted != nil, missing > 0 {
      talk.note("\(missing) polygons have no number of people, and are missing from the sums")
    }
    var units = join.units
    for place in units.indices { units[place].areaInSquareKilometres = areas[place] / 1e6 }
    (snapshot, codes) = Analysis.snapshot(
      of: units, colours: QuickJob.colours(of: units, topology), day: QuickJob.anyDay)
  }

  /// The sums per group.
  var table: Table { groupsTable(input, uncounted: uncounted) }

  /// The map of the groups, as SVG.
  func drawing() throws -> [UInt8] {
    // A circle that is right to a three-thousandth of the whole is right to a tenth of a millimetre on the page.
    let tolerance = (topology.rejoined().box?.height ?? 1) / 3_000
    var map = MapInput(
      report: input, topology: topology, codes: codes, settings: MapSettings(palette: QuickJob.palette),
      labelCircle: { layer, polygon in
        layer.inscribedCircle(ofPolygon: polygon, tolerance: tolerance)
      })
    let talk = Talk(isQuiet: options.quiet)
    let style = try options.style.choice()
    let look = try talk.passingOn { try style.applied(to: &map) }
    let sheet = groupsSheet(map)
    for omission in sheet.omissions { talk.note(omission.description) }
    let drawing = look.drawing(sheet)
    for note in look.notes(on: sheet).list { talk.note(note.description) }
    return drawing
  }

  private var input: ReportInput {
    ReportInput(
      snapshot: snapshot, language: options.lang, titles: ["groups": options.title ?? QuickJob.stem(options.shapefile)],
      sourceLine: "\(QuickJob.name(options.shapefile)), \(QuickJob.name(options.input))")
  }

  private static func uncountedGroups(_ units: [GroupedUnit]) -> Set<String>? {
    let counted = Set(units.filter { $0.people != nil }.map { $0.group ?? "" })
    return counted.isEmpty ? nil : Set(units.map { $0.group ?? "" }).subtracting(counted)
  }

  /// Colours so that groups that meet differ.
  private static func colours(of units: [GroupedUnit], _ topology: Topology) -> [String: Int] {
    let groups = Set(units.compactMap(\.group)).sorted()
    let places = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0) })
    var neighbours = [[Int]](repeating: [], count: groups.count)
    for border in topology.borders(by: .queen) {
      guard let first = units[border.first].group.flatMap({ places[$0] }),
        let second = units[border.second].group.flatMap({ places[$0] }), first != second
      else { continue }
      neighbours[first].append(second)
    }
    let colours = graphColouring(of: neighbours, colours: palette.count)
    return Dictionary(uniqueKeysWithValues: zip(groups, colours))
  }

  /// The colours of groups that nobody has given any: Paul Tol's "light" scheme, made for filled, labelled cells.
  private static let palette = [
    0x77AADD, 0xEE8866, 0xEEDD88, 0xFFAABB, 0x99DDFF, 0x44BB99, 0xBBCC33, 0xAAAA00,
  ].map { Colour(UInt32($0)) }

  /// The state must be of some day; nothing that is written names it.
  private static let anyDay = Day("2000-01-01")!

  private static func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "-") }
  private static func stem(_ path: String) -> String { String(name(path).split(separator: ".").first ?? "-") }
}
