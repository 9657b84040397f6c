import Register
import Reports
import Storage
import TestSupport
import Testing
import Workspace

/// The small data set with land of others to the east of it.
private struct Coast {
  let set: SmallSet

  init(file: String = "land.geojson", land: String? = Coast.land, named name: String = "land-around") throws {
    set = try SmallSet()
    let path = "\(set.folder.path)/datapackage.json"
    let descriptor = String(decoding: try fileContents(of: path), as: UTF8.self)
      .replacing(
        "{ \"name\": \"boundaries\"",
        with: "{ \"name\": \"\(name)\", \"path\": \"\(file)\" }, { \"name\": \"boundaries\"")
    try writeFile(Array(descriptor.utf8), to: path)
    if let land { try writeFile(Array(land.utf8), to: "\(set.folder.path)/land.geojson") }
  }

  /// A file with some rings of a feature each.
  static func land(_ rings: String...) -> String {
    let features = rings.map { ring in
      """
      {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [\(ring)]}}
      """
    }
    return "{\"type\": \"FeatureCollection\", \"features\": [\(features.joined(separator: ", "))]}"
  }

  static let land = """
    {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"code": "XYZ"}, "geometry":
    {"type": "Polygon", "coordinates": [[[10.85, 59], [14, 59], [14, 62], [10.85, 62], [10.85, 59]]]}}]}
    """

  var view: View { get throws { try set.source().view(ViewRequest(language: .en)) } }
}

@Suite("Land around the country of a data set")
struct LandAroundTests {
  private func drawing(_ view: View, _ area: AreaChoice? = nil) throws -> String {
    let request = try MapRequest(.collaborations, area: area)
    return String(decoding: try drawMap(request, in: view).value.bytes, as: UTF8.self)
  }

  @Test("is on maps of the whole and of a part, on the plane of each, and the key has the border")
  func drawn() throws {
    let view = try Coast().view
    for text in [try drawing(view), try drawing(view, .county("02"))] {
      #expect(text.contains("-abroad\"") && text.contains("National border"))
    }
    let without = try drawing(SmallSet().source().view(ViewRequest(language: .en)))
    #expect(!without.contains("abroad") && !without.contains("National border"))
  }

  @Test("that can not be read is told by maps and by the check")
  func missing() throws {
    let view = try Coast(land: nil).view
    #expect(throws: Failure.self) { try drawMap(MapRequest(.collaborations), in: view) }
    let told = try check(CheckRequest(), in: view).value
    #expect(told.problems.filter { $0.severity == .error }.map(\.kind) == ["unreadable"])
    #expect(!told.text.contains("with land around"))
    let sound = try check(CheckRequest(), in: Coast().view).value
    #expect(sound.text.contains("with land around"))
  }

  @Test("is not looked for outside the folder of the data set", arguments: ["../land.geojson", "/land.geojson"])
  func elsewhere(_ path: String) throws {
    #expect(throws: (any Error).self) { try drawMap(MapRequest(.collaborations), in: Coast(file: path).view) }
  }

  @Test("that has nothing near is told by the check, and draws no water")
  func far() throws {
    for land in [Coast.land(), Coast.land("[[100, -30], [101, -30], [101, -29], [100, -30]]")] {
      let view = try Coast(land: land).view
      #expect(!(try drawing(view).contains("abroad")))
      let account = try check(CheckRequest(), in: view).value
      #expect(!account.text.contains("with land around"))
      #expect(account.problems.contains { $0.kind == "land-around" && $0.sentence.contains("nothing in it lies") })
      #expect(
        try drawMap(MapRequest(.collaborations), in: view).notes.list.contains {
          "\($0)".contains("nothing in it lies")
        })
    }
  }

  @Test("with the country itself is without it, which the check tells")
  func own() throws {
    let coast = try Coast()
    let box = try #require(try LayerFile("\(coast.set.folder.path)/squares.geojson").read().layer.shapes.box)
    let (west, east, south, north) = (box.minX - 0.01, box.maxX + 0.01, box.minY - 0.01, box.maxY + 0.01)
    let ring =
      "[[\(west), \(south)], [\(east), \(south)], [\(east), \(north)], [\(west), \(north)], [\(west), \(south)]]"
    let view = try Coast(land: Coast.land(ring)).view
    #expect(!(try drawing(view).contains("National border")))
    let account = try check(CheckRequest(), in: view).value
    #expect(account.text.contains("with land around"))
    #expect(account.problems.contains { $0.kind == "land-around" && $0.sentence.contains("left out 1 area") })
  }

  @Test(
    "under a name that is nearly right is told by the check", arguments: ["landaround", "Land-Around", "land_aruond"])
  func misspelt(_ name: String) throws {
    let problems = try check(CheckRequest(kinds: ["unknown-resource"]), in: Coast(named: name).view).value.problems
    #expect(problems.first?.sentence.contains("'land-around' may be meant") ?? false)
    #expect(
      try check(CheckRequest(kinds: ["unknown-resource"]), in: Coast(named: "harbours").view).value.problems.isEmpty)
  }

  @Test("that can not be read is called by its path", arguments: ["nope.shp", "nope.geojson"])
  func path(_ name: String) throws {
    let coast = try Coast(file: name, land: nil)
    let failure = #expect(throws: Failure.self) { try drawMap(MapRequest(.collaborations), in: coast.view) }
    #expect(
      failure?.description.hasPrefix("\(coast.set.folder.path)/\(name): ") ?? false, "\(failure?.description ?? "")")
  }
}
