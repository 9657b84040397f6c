import GeoJSON
import Geometry
import TestSupport
import Testing

@Suite struct RefusedGeoJSONTests {
  @Test(arguments: [
    (#"{"type":"Point","coordinates":[1,2]}"#, "made.json holds points; polygons are needed"),
    (
      collection([feature(#"{"type":"LineString","coordinates":[[1,2],[3,4]]}"#)]),
      "made.json holds lines; polygons are needed"
    ),
    (
      collection([feature(square), feature("null"), feature(#"{"type":"Point","coordinates":[1,2]}"#)]),
      "made.json, feature 3 holds points; polygons are needed"
    ),
    (
      collection([feature(square), feature(#"{"type":"Circle","coordinates":[1,2]}"#)]),
      "made.json, feature 2 holds a geometry of the unknown type \"Circle\"; polygons are needed"
    ),
    (
      collection([feature(square), feature(#"{"type":"Polygon","coordinates":[[[1],[2,3],[1]]]}"#)]),
      "made.json, feature 2: a position in \"coordinates\" is not two numbers"
    ),
    (
      collection([feature(#"{"type":"Polygon","coordinates":[[["1","2"]]]}"#)]),
      "made.json, feature 1: a position in \"coordinates\" is not two numbers"
    ),
    (
      collection([feature(#"{"type":"Polygon","coordinates":[[1,2],[3,4]]}"#)]),
      "made.json, feature 1: \"coordinates\" is not an array"
    ),
    (collection([feature(#"{"type":"Polygon"}"#)]), "made.json, feature 1: has no \"coordinates\""),
    (collection([#"{"type":"Polygon"}"#]), "made.json, feature 1: \"type\" is not \"Feature\""),
    (collection(["7"]), "made.json, feature 1: \"features\" is not an object"),
    (#"{"type":"Topology"}"#, "made.json: is not GeoJSON: the outermost object has the type \"Topology\""),
    (#"{"a":1}"#, "made.json: has no \"type\""),
    (#"{"type":"FeatureCollection"}"#, "made.json: has no \"features\""),
    ("[]", "made.json: the outermost value is not an object"),
  ])
  func `what is not polygons in GeoJSON is refused with its place`(_ text: String, _ sentence: String) {
    let error = #expect(throws: GeoJSONError.self) { try read(text) }
    #expect(error?.description == sentence)
  }

  @Test(arguments: [
    ("", "it is empty"), (" \n", "it is empty"), ("nothing", "it does not begin with a bracket"),
    (#"{"type":"#, "it ends before its brackets are closed"), (#"{"ty\"pe"#, "it ends inside quotation marks"),
    (#"{"type":}"#, "it does not follow JSON's rules"),
  ])
  func `what is not JSON is refused`(_ text: String, _ reason: String) {
    #expect(throws: GeoJSONError(file: "made.json", .notJSON(reason))) { try read(text) }
  }

  @Test func `a text that ends early, at any byte`() throws {
    let whole = Array(collection([feature(holed, #"{"a":"å","b":[1,{"c":null}]}"#), feature("null")]).utf8)
    for length in 0..<whole.count {
      #expect(throws: GeoJSONError.self, "\(length)") {
        try readGeoJSON(Array(whole.prefix(length)), named: "made.json")
      }
    }
  }

  @Test func `bytes thrown about`() throws {
    let whole = Array(collection([feature(holed, #"{"a":"å","b":[1,{"c":null}]}"#), feature("null")]).utf8)
    var chance = SplitMix64(seed: 2020)
    for _ in 0..<2000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &chance) {
        bytes[Int.random(in: 0..<bytes.count, using: &chance)] =
          Array("{}[],:\"\\0e-".utf8).randomElement(using: &chance) ?? 0
      }
      do {
        let (layer, _) = try readGeoJSON(bytes, named: "made.json")
        #expect(layer.shapes.points.count <= bytes.count)
      } catch {
        #expect(!"\(error)".isEmpty)
      }
    }
  }

  @Test func `deep nesting is refused, not followed`() {
    let text = String(repeating: #"{"type":"GeometryCollection","geometries":["#, count: 20_000)
    #expect(throws: GeoJSONError.self) { try read(text) }
    #expect(throws: GeoJSONError.self) { try read(String(repeating: "[", count: 100_000)) }
  }

  @Test func `a file that is not there`() {
    #expect(throws: GeoJSONError(file: "none.json", .cannotOpen("no such file"))) {
      try readGeoJSON(at: "/nowhere/none.json")
    }
  }
}
