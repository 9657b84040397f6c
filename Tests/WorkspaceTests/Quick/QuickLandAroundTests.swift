import Cartography
import Foundation
import Reports
import Storage
import TestSupport
import Testing
import Workspace

/// Squares in degrees with a table of their groups, and files with land.
private struct SquaresBesideLand {
  let folder = ScratchFolder()

  /// - Parameter places: where the squares' lower left corners lie; each is a degree wide.
  init(_ places: [(Double, Double)] = [(9, 50), (10, 50)]) throws {
    try write(
      zip(["A", "B", "C", "D"], places).map { Self.square($0, $1.0, $1.1, 1) }, to: "squares.geojson")
    // The second reaches where the plane of the map has no places.
    try write([Self.square("C", 11, 49, 6), Self.square("D", 100, -70, 75)], to: "land.geojson")
  }

  static func square(_ code: String, _ left: Double, _ low: Double, _ width: Double) -> String {
    polygon(code, [ring(left, low, width)])
  }

  static func polygon(_ code: String, _ rings: [String]) -> String {
    """
    {"type": "Feature", "properties": {"code": "\(code)"},
    "geometry": {"type": "Polygon", "coordinates": [\(rings.joined(separator: ", "))]}}
    """
  }

  static func ring(_ left: Double, _ low: Double, _ width: Double) -> String {
    let (right, high) = (left + width, low + width)
    let corners = [(left, low), (right, low), (right, high), (left, high), (left, low)].map { "[\($0.0), \($0.1)]" }
    return "[\(corners.joined(separator: ", "))]"
  }

  func write(_ features: [String], to name: String) throws {
    let text = "{\"type\": \"FeatureCollection\", \"features\": [\(features.joined(separator: ","))]}"
    try writeFile(Array(text.utf8), to: "\(folder.path)/\(name)")
  }

  func told(_ land: String?, _ crs: String? = nil, _ far: FarChoice = .inset) throws -> (map: String, notes: [String]) {
    var request = try QuickRequest(
      polygons: "\(folder.path)/squares.geojson",
      table: GivenFile(name: "groups.csv", bytes: Array("code,group\nA,x\nB,y\nC,x\nD,y\n".utf8)), plane: crs, far: far)
    request.landAround = land.map { "\(folder.path)/\($0)" }
    request.allowsPartial = true
    let job = try quickJob(request)
    let map = String(decoding: try drawGroups(job.value).value, as: UTF8.self)
    return (map, job.notes.list.map(\.description))
  }

  func map(_ land: String?, _ crs: String? = nil) throws -> String { try told(land, crs).map }
}

extension String {
  /// Whether a map has the colour of water.
  fileprivate var hasSea: Bool {
    lowercased().contains(MapSettings(palette: []).palette.sea.hex.lowercased())
  }
  /// Whether the key has a border with land of others.
  fileprivate var hasNationalBorder: Bool { contains("National border") }
}

@Suite("Land around on maps of any files")
struct QuickLandAroundTests {
  @Test("is drawn with the water, also where the file has land far away", arguments: [nil, "EPSG:3035"])
  func drawn(_ crs: String?) throws {
    let squares = try SquaresBesideLand()
    let with = try squares.map("land.geojson", crs), without = try squares.map(nil, crs)
    #expect(with.contains("-abroad\"") && !without.contains("abroad"))
    #expect(with.hasSea && !without.hasSea)
  }

  @Test("that is not there is told")
  func missing() throws {
    let squares = try SquaresBesideLand()
    #expect(throws: Failure.self) { try squares.map("none.geojson") }
  }

  @Test(
    "is left out where the plane has no place for it, and is no reason to draw none",
    arguments: [nil, "EPSG:3576"], [FarChoice.inset, .one])
  func beyond(_ crs: String?, _ far: FarChoice) throws {
    // Half way around a pole: the corners of the page lie beyond the earth.
    let squares = try SquaresBesideLand([(30, 60), (100, 70), (170, 65), (-175, 65)])
    let land = [
      SquaresBesideLand.square("E", 60, 64, 20), SquaresBesideLand.square("S", -100, -85, 20),
      SquaresBesideLand.square("P", -160, -62, 70),
    ]
    try squares.write(land, to: "land.geojson")
    let drawn = try squares.told("land.geojson", crs, far)
    #expect(drawn.map.hasSea && drawn.map.contains("-abroad\""))
  }

  @Test("on both sides of 180° of longitude is drawn on a plane that has no place for the other side of the earth")
  func date() throws {
    let squares = try SquaresBesideLand([(177, -18), (178, -18), (-180, -17)])
    try squares.write(
      [
        SquaresBesideLand.square("W", 179, -18, 1), SquaresBesideLand.square("E", -180, -18, 0.5),
        SquaresBesideLand.square("A", -90, 0, 12),
      ], to: "land.geojson")
    let drawn = try squares.map("land.geojson", "EPSG:32760")
    #expect(drawn.hasSea && drawn.contains("-abroad\""))
  }

  @Test("that has nothing in view is told, with a word on coordinates that are swapped, and makes no sea")
  func nowhere() throws {
    let squares = try SquaresBesideLand()
    let files: [(String, [String])] = [
      ("empty", []), ("far", [SquaresBesideLand.square("F", 150, -30, 5)]),
      ("swapped", [SquaresBesideLand.square("F", 49, 11, 1)]),
      ("flat", [SquaresBesideLand.polygon("F", ["[[11, 50], [11, 51], [11, 50]]"])]),
      ("shapeless", [#"{"type": "Feature", "properties": {}, "geometry": null}"#]),
    ]
    for (name, features) in files {
      try squares.write(features, to: "\(name).geojson")
      let drawn = try squares.told("\(name).geojson")
      #expect(!drawn.map.hasSea && !drawn.map.contains("-abroad\""), "\(name)")
      let told = drawn.notes.first { $0.contains("\(name).geojson: nothing in it lies within the map") }
      #expect(told?.contains("the other way round") == (name == "swapped"), "\(name): \(drawn.notes)")
    }
  }

  @Test("is without what is the units themselves, whose coasts stay coasts")
  func own() throws {
    let squares = try SquaresBesideLand()
    func land(_ features: [String]) throws -> (map: String, notes: [String]) {
      try squares.write(features, to: "land.geojson")
      return try squares.told("land.geojson")
    }
    // Nearly the two squares, as another publisher has them, with an islet of theirs.
    let country = SquaresBesideLand.polygon(
      "A", ["[[8.98, 49.99], [11.03, 49.98], [11.02, 51.01], [8.99, 51], [8.98, 49.99]]"])
    let alone = try land([country])
    #expect(alone.map.hasSea && !alone.map.hasNationalBorder)
    #expect(alone.notes.contains { $0.contains("left out 1 area that is the units themselves") }, "\(alone.notes)")
    let beside = try land([country, SquaresBesideLand.square("C", 11, 49, 3)])
    #expect(beside.map.hasNationalBorder)
    #expect(beside.notes.contains { $0.contains("left out 1 area") }, "\(beside.notes)")
    // A strip along a border, as against gaps, is no country, and neither is what reaches in a little.
    for other in [
      "[[10.9, 49], [14, 49], [14, 52], [10.9, 52], [10.9, 49]]",
      "[[10.8, 50], [11, 50], [11, 51], [10.8, 51], [10.8, 50]]",
    ] {
      let strip = try land([SquaresBesideLand.polygon("S", [other])])
      #expect(strip.map.hasNationalBorder && !strip.notes.contains { $0.contains("left out") }, "\(strip.notes)")
    }
    // A country of which the map is a part is left, and told.
    let larger = try land([SquaresBesideLand.square("W", 5, 45, 12)])
    #expect(larger.notes.contains { $0.contains("100 % of the land that the map is of") }, "\(larger.notes)")
  }

  @Test("keeps an enclave that another file has a little beside the hole that is left for it")
  func enclave() throws {
    let squares = try SquaresBesideLand()
    try squares.write(
      [
        SquaresBesideLand.polygon("A", [SquaresBesideLand.ring(9, 50, 1), SquaresBesideLand.ring(9.4, 50.4, 0.1)]),
        SquaresBesideLand.square("B", 10, 50, 1),
      ], to: "squares.geojson")
    try squares.write(
      [
        SquaresBesideLand.square("A", 9, 50, 1), SquaresBesideLand.square("B", 10, 50, 1),
        SquaresBesideLand.square("V", 9.48, 50.48, 0.1),
      ], to: "land.geojson")
    let drawn = try squares.told("land.geojson")
    #expect(drawn.notes.contains { $0.contains("left out 2 areas") }, "\(drawn.notes)")
    #expect(drawn.map.contains("-abroad\"") || drawn.map.hasNationalBorder)
  }

  @Test("leaves out a long island of the country that is no farther from a lake than it is long")
  func longIsland() throws {
    let squares = try SquaresBesideLand()
    // A country with a lake, and an island as large as that, ten times as long as it is wide.
    func island(_ west: Double) -> String {
      let corners = [(west, 50), (west + 0.1, 50), (west + 0.1, 51.5), (west, 51.5), (west, 50)] as [(Double, Double)]
      return SquaresBesideLand.polygon("B", ["[\(corners.map { "[\($0.0), \($0.1)]" }.joined(separator: ", "))]"])
    }
    try squares.write(
      [
        SquaresBesideLand.polygon("A", [SquaresBesideLand.ring(9, 50, 1), SquaresBesideLand.ring(9.3, 50.3, 0.4)]),
        island(10.2),
      ], to: "squares.geojson")
    try squares.write([SquaresBesideLand.square("A", 9, 50, 1), island(10.22)], to: "land.geojson")
    let drawn = try squares.told("land.geojson")
    #expect(drawn.notes.contains { $0.contains("left out 2 areas") }, "\(drawn.notes)")
    #expect(!drawn.map.hasNationalBorder)
  }

  @Test("lies in the frames of far parts as well, where the file has any of the place")
  func frames() throws {
    let squares = try SquaresBesideLand([(2, 46), (3, 46), (4, 46), (-53, 4)])
    let near = SquaresBesideLand.square("N", 5, 44, 5)
    // As far as the file says, there is water around the far square, land, or nobody knows.
    func abroad(_ features: [String]) throws -> (map: String, paths: Int) {
      try squares.write(features, to: "land.geojson")
      let map = try squares.map("land.geojson")
      let group =
        map.components(separatedBy: "-abroad\"").dropFirst().first?.components(separatedBy: "</g>").first ?? ""
      return (map, group.components(separatedBy: "<path").count - 1)
    }
    let land = try abroad([near, SquaresBesideLand.square("B", -52, 3, 3), SquaresBesideLand.square("G", -53, 4, 1)])
    let water = try abroad([
      near, SquaresBesideLand.square("B", -40, -20, 3), SquaresBesideLand.square("G", -60, 10, 1),
    ])
    let unknown = try abroad([near])
    #expect(land.paths == 2 && water.paths == 1 && unknown.paths == 1, "\(land.paths) \(water.paths) \(unknown.paths)")
    func rectangles(_ map: String, _ colour: Colour) -> Int {
      map.lowercased().components(separatedBy: "<rect").dropFirst().count {
        $0.components(separatedBy: "/>")[0].contains("fill=\"\(colour.hex.lowercased())\"")
      }
    }
    let palette = MapSettings(palette: []).palette
    #expect(rectangles(unknown.map, palette.sea) + 1 == rectangles(water.map, palette.sea))
    #expect(rectangles(unknown.map, palette.paper) == rectangles(water.map, palette.paper) + 1)
  }

  @Test("that says of metres that they are degrees is refused with what can be done about a GeoJSON")
  func metres() throws {
    let squares = try SquaresBesideLand()
    try squares.write([SquaresBesideLand.square("M", 500_000, 5_600_000, 90_000)], to: "land.geojson")
    let failure = #expect(throws: Failure.self) { try squares.told("land.geojson") }
    #expect(failure?.description.contains("samkart convert --assign-crs") ?? false, "\(failure?.description ?? "")")
  }

  @Test("that is packed is told to be unpacked first", arguments: ["land.geojson.gz", "land.zip"])
  func packed(_ name: String) throws {
    let squares = try SquaresBesideLand()
    let failure = #expect(throws: Failure.self) { try squares.told(name) }
    #expect(failure?.description.contains("unpack it first") ?? false)
  }

  @Test("that is a shapefile says nothing of how its attributes are read, and fails with its path")
  func shapefile() throws {
    let squares = try SquaresBesideLand()
    try squares.write([SquaresBesideLand.square("Ærø", 11, 49, 6)], to: "land.geojson")
    let layer = try LayerFile("\(squares.folder.path)/land.geojson").read().layer
    try LayerFile("\(squares.folder.path)/land.shp").write(layer)
    // Whoever writes one elsewhere seldom says.
    try FileManager.default.removeItem(atPath: "\(squares.folder.path)/land.cpg")
    var table = try fileContents(of: "\(squares.folder.path)/land.dbf")
    table[29] = 0
    try writeFile(table, to: "\(squares.folder.path)/land.dbf")
    #expect(try squares.told("land.shp").notes.allSatisfy { !$0.contains("encoding") })
    let bytes = try fileContents(of: "\(squares.folder.path)/land.shp")
    try writeFile(Array(bytes.dropLast(40)), to: "\(squares.folder.path)/land.shp")
    let failure = #expect(throws: Failure.self) { try squares.told("land.shp") }
    #expect(failure?.description.hasPrefix("\(squares.folder.path)/land.shp, record") ?? false)
  }
}

@Suite("Polygons without an area")
struct NoAreaTests {
  @Test("are nothing to draw, however many")
  func none() throws {
    let squares = try SquaresBesideLand()
    try squares.write(
      [
        SquaresBesideLand.polygon("A", ["[[9, 50], [9.5, 50.5], [10, 51], [9, 50]]"]),
        SquaresBesideLand.polygon("B", ["[[10.1, 50.3], [10.1, 50.3], [10.1, 50.3], [10.1, 50.3]]"]),
      ], to: "squares.geojson")
    let failure = #expect(throws: Failure.self) { try squares.told(nil) }
    #expect(failure?.description.contains("nothing to draw") ?? false, "\(failure?.description ?? "")")
  }
}
