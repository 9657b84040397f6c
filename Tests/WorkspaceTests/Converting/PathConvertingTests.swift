import Geometry
import Storage
import TestSupport
import Testing
import Workspace

/// Points or lines that go through every format.
struct PathCase: CustomTestStringConvertible, Sendable {
  let name: String
  let geometries: [String]
  /// For each feature its parts.
  let parts: [[[Point]]]
  let kind: PathLayer.Kind
  var testDescription: String { name }

  static let all = [
    PathCase(
      name: "points, one without a place",
      geometries: [
        #"{"type": "Point", "coordinates": [10.5, 60.25]}"#, "null", #"{"type": "Point", "coordinates": [-3, 5]}"#,
      ],
      parts: [[[Point(x: 10.5, y: 60.25)]], [], [[Point(x: -3, y: 5)]]], kind: .point),
    PathCase(
      name: "points of several places",
      geometries: [
        #"{"type": "MultiPoint", "coordinates": [[1, 2], [3, 4]]}"#, #"{"type": "Point", "coordinates": [5, 6]}"#,
      ],
      parts: [[[Point(x: 1, y: 2)], [Point(x: 3, y: 4)]], [[Point(x: 5, y: 6)]]], kind: .point),
    PathCase(
      name: "lines, one of two parts, one closed",
      geometries: [
        #"{"type": "LineString", "coordinates": [[0, 0], [1, 1], [2, 0]]}"#,
        #"{"type": "MultiLineString", "coordinates": [[[3, 3], [4, 4]], [[5, 5], [6, 5], [6, 6], [5, 5]]]}"#, "null",
      ],
      parts: [
        [[Point(x: 0, y: 0), Point(x: 1, y: 1), Point(x: 2, y: 0)]],
        [
          [Point(x: 3, y: 3), Point(x: 4, y: 4)],
          [Point(x: 5, y: 5), Point(x: 6, y: 5), Point(x: 6, y: 6), Point(x: 5, y: 5)],
        ], [],
      ], kind: .line),
  ]

  /// The features as GeoJSON, with names.
  var text: String {
    let features = geometries.enumerated().map {
      #"{"type": "Feature", "properties": {"name": "Å \#($0)", "n": \#($0)}, "geometry": \#($1)}"#
    }
    return #"{"type": "FeatureCollection", "features": [\#(features.joined(separator: ", "))]}"#
  }
}

@Suite struct PathConvertingTests {
  private func parts(_ paths: PathLayer) -> [[[Point]]] {
    (0..<paths.featureCount).map { paths.parts(ofFeature: $0).map { Array(paths.points(ofPart: $0)) } }
  }

  @Test(
    "points and lines come through every format as they were",
    arguments: PathCase.all, ["shp", "gpkg", "topojson", "geojson", "geojsonl"])
  func through(_ row: PathCase, _ ending: String) throws {
    let scratch = ScratchFolder()
    let (source, middle, last) = (
      "\(scratch.path)/a.geojson", "\(scratch.path)/b.\(ending)", "\(scratch.path)/c.geojson"
    )
    try writeFile(Array(row.text.utf8), to: source)
    _ = try convertFile(ConvertRequest(from: source, to: middle))
    let layer = try convertFile(ConvertRequest(from: middle, to: last)).value
    let paths = try #require(layer.paths)
    #expect(paths.kind == row.kind && parts(paths) == row.parts)
    #expect(layer.rows.map { $0[0] } == row.parts.indices.map { .text("Å \($0)") })
    let again = try LayerFile(last).read(mayHoldPaths: true).layer
    #expect(again.paths == paths)
    let described = try describeFile(InfoRequest(file: middle)).value.text
    #expect(described.contains(row.kind.rawValue) || described.contains("mixed"), "\(described)")
  }

  @Test("they are moved to another reference system, ordered, and have no borders to repair")
  func moved() throws {
    let scratch = ScratchFolder()
    let (source, target) = ("\(scratch.path)/a.geojson", "\(scratch.path)/b.gpkg")
    try writeFile(Array(PathCase.all[1].text.utf8), to: source)
    let layer = try convertedLayer(ConvertRequest(from: source, to: target, system: "EPSG:3857", order: "name")).value
    let paths = try #require(layer.paths)
    #expect(abs(paths.points[0].x - 111_319.49) < 0.01 && abs(paths.points[0].y - 222_684.21) < 0.01)
    let failure = #expect(throws: Failure.self) {
      try convertedLayer(ConvertRequest(from: source, to: target, repair: .usual))
    }
    #expect(failure?.description.contains("no borders to repair") == true)
  }

  @Test("what needs polygons says so, and several kinds in one layer are refused")
  func refused() throws {
    let scratch = ScratchFolder()
    let source = "\(scratch.path)/a.geojson"
    try writeFile(Array(PathCase.all[0].text.utf8), to: source)
    let failure = #expect(throws: (any Error).self) { try LayerFile(source).read() }
    #expect("\(failure.map { "\($0)" } ?? "")".contains("polygons are needed"))
    let mixed = PathCase(
      name: "", geometries: PathCase.all[0].geometries + PathCase.all[2].geometries, parts: [], kind: .point)
    try writeFile(Array(mixed.text.utf8), to: source)
    let several = #expect(throws: Failure.self) {
      try convertedLayer(ConvertRequest(from: source, to: "\(scratch.path)/b.gpkg"))
    }
    #expect(several?.description.contains("a layer of one kind") == true)
  }
}
