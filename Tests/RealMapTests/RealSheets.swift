import Analysis
import Cartography
import DataPackage
import Geometry
import Glibc
import Projection
import Register
import Reports

/// The maps of Norway 2020 as the program draws them, with their marks.
enum RealSheets {
  /// A map of the country, of a county or of a frame.
  enum Part: Hashable, Sendable, CustomStringConvertible {
    case country, county(String), frame(String)

    var description: String {
      switch self {
      case .country: "country"
      case .county(let code): "county \(code)"
      case .frame(let name): "frame \(name)"
      }
    }
  }

  /// Every part that maps can show.
  static let parts: [Part] =
    [.country] + ["03", "11", "15", "18", "30", "34", "38", "42", "46", "50", "54"].map { .county($0) }
    + [.frame("oslofjord")]

  private static let dataSet = Result {
    let set = try DataSet { path in try bytes(of: RealMap.folder + "/" + path) }
    return (set.settings, try set.contents(of: .all))
  }

  private struct Unreadable: Error { let path: String }

  private static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw Unreadable(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  /// The input of each part's maps; made once.
  private static let inputs = Dictionary(uniqueKeysWithValues: parts.map { part in (part, Result { try made(part) }) })

  /// The map of the collaborations of each part; drawn once.
  private static let sheets = inputs.mapValues { $0.map { MapTheme.collaborations.sheet($0) } }

  /// The input of a part's maps.
  static func input(_ part: Part) throws -> MapInput {
    guard let input = inputs[part] else { throw Unreadable(path: "\(part)") }
    return try input.get()
  }

  /// The map of the collaborations of a part.
  static func collaborations(_ part: Part) throws -> MapSheet {
    guard let sheet = sheets[part] else { throw Unreadable(path: "\(part)") }
    return try sheet.get()
  }

  private static func made(_ part: Part) throws -> MapInput {
    let (settings, contents) = try dataSet.get()
    let system: String =
      switch part {
      case .country: settings.referenceSystems.country
      case .county(let code): settings.referenceSystems.counties?[code] ?? settings.referenceSystems.country
      case .frame(let name): settings.frames[name]?.referenceSystem ?? settings.referenceSystems.country
      }
    let layer = try RealMap.inDegrees.get()
    let way = try Transformation(
      from: ReferenceSystem(layer.referenceSystem ?? "EPSG:4258"), to: ReferenceSystem(system))
    let topology = Topology(try reprojected(layer.shapes, through: way))
    let codes = try RealMap.codes().map { MunicipalityCode($0) }
    let land = Contiguity(
      pairs: topology.borders().compactMap { border in
        guard let first = codes[border.first], let second = codes[border.second] else { return nil }
        return (first, second, sharedMetres: border.length)
      })
    let snapshot = Snapshot(territory: contents.territory, register: contents.register, day: settings.day)
    let assessment = Assessment(
      Evidence(
        snapshot: snapshot, commuting: CommutingMatrix(contents.flows), land: land, relations: contents.relations,
        plans: contents.plans))
    var map = MapSettings(palette: settings.palette.compactMap { Colour(hex: $0) })
    if let other = settings.otherArrangements {
      map.otherArrangement = .init(
        label: other.label["nb"] ?? "", note: other.note?["nb"] ?? "", declaredCount: other.declared)
    }
    if let frame = settings.frames["oslofjord"], let extent = frame.extent {
      map.inset = .fixed(
        Box(minX: extent[0], minY: extent[1], maxX: extent[2], maxY: extent[3]), name: "Oslofjorden",
        scale: frame.scale)
    }
    for finding in assessment.findings where !finding.isNearMiss {
      if finding.kind == .residual { map.flagged[finding.subject.key] = .residual }
      if finding.kind == .counterweight { map.flagged[finding.subject.key] = .counterweight }
    }
    var input = MapInput(
      report: ReportInput(
        snapshot: snapshot, assessment: assessment, language: .nb,
        titles: settings.titles.compactMapValues { $0["nb"] },
        sourceLine: settings.sourceLine?["nb"] ?? ""),
      topology: topology, codes: codes, settings: map,
      labelCircle: { layer, polygon in layer.inscribedCircle(ofPolygon: polygon, tolerance: 500) })
    let around = try RealMap.landAround.get()
    input.landAround = LandAround(
      try reprojected(
        around.shapes,
        through: Transformation(from: ReferenceSystem(around.referenceSystem ?? ""), to: ReferenceSystem(system))))
    input.plans = contents.plans
    input.earlier = Snapshot(
      territory: contents.territory, register: contents.register, day: Day(year: 2017, month: 12, day: 31)!)
    switch part {
    case .country: return input
    case .county(let code): return input.limited(toCounty: code) ?? input
    case .frame(let name):
      guard let extent = settings.frames[name]?.extent else { return input }
      return input.limited(
        to: Box(minX: extent[0], minY: extent[1], maxX: extent[2], maxY: extent[3]), name: name) ?? input
    }
  }
}
