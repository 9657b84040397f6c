import Cartography
import Reports
import Storage
import TestSupport
import Testing
import Workspace

/// Two squares in degrees with a table of their groups, and a file with land beside them and far away.
private struct SquaresBesideLand {
  let folder = ScratchFolder()

  init() throws {
    func square(_ code: String, _ left: Double, _ low: Double, _ width: Double) -> String {
      let (right, high) = (left + width, low + width)
      let ring = [(left, low), (right, low), (right, high), (left, high), (left, low)].map { "[\($0.0), \($0.1)]" }
      return """
        {"type": "Feature", "properties": {"code": "\(code)"},
        "geometry": {"type": "Polygon", "coordinates": [[\(ring.joined(separator: ", "))]]}}
        """
    }
    func collection(_ features: [String]) -> [UInt8] {
      Array("{\"type\": \"FeatureCollection\", \"features\": [\(features.joined(separator: ","))]}".utf8)
    }
    try writeFile(collection([square("A", 9, 50, 1), square("B", 10, 50, 1)]), to: "\(folder.path)/squares.geojson")
    // The second reaches where the plane of the map has no places.
    try writeFile(collection([square("C", 11, 49, 6), square("D", 100, -70, 75)]), to: "\(folder.path)/land.geojson")
  }

  func map(_ land: String?, _ crs: String? = nil) throws -> String {
    var request = try QuickRequest(
      polygons: "\(folder.path)/squares.geojson",
      table: GivenFile(name: "groups.csv", bytes: Array("code,group\nA,x\nB,y\n".utf8)), plane: crs)
    request.landAround = land.map { "\(folder.path)/\($0)" }
    return String(decoding: try drawGroups(try quickJob(request).value).value, as: UTF8.self)
  }
}

@Suite("Land around on maps of any files")
struct QuickLandAroundTests {
  @Test("is drawn with the water, also where the file has land far away", arguments: [nil, "EPSG:3035"])
  func drawn(_ crs: String?) throws {
    let squares = try SquaresBesideLand()
    let with = try squares.map("land.geojson", crs), without = try squares.map(nil, crs)
    #expect(with.contains("-abroad\"") && !without.contains("abroad"))
    #expect(with.contains(Palette(groups: []).sea.hex))
  }

  @Test("that is not there is told")
  func missing() throws {
    let squares = try SquaresBesideLand()
    #expect(throws: Failure.self) { try squares.map("none.geojson") }
  }
}
