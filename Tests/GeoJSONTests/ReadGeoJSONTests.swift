import Geometry
import Testing

@testable import GeoJSON

func read(_ text: String) throws(GeoJSONError) -> (layer: FeatureLayer, description: LayerDescription) {
  try readGeoJSON(Array(text.utf8), named: "made.json")
}

func feature(_ geometry: String, _ properties: String = "null", _ more: String = "") -> String {
  #"{"type":"Feature",\#(more)"properties":\#(properties),"geometry":\#(geometry)}"#
}

func collection(_ features: [String], _ more: String = "") -> String {
  #"{"type":"FeatureCollection",\#(more)"features":[\#(features.joined(separator: ","))]}"#
}

/// ```
///   0,0 +---+ 4,4     with a hole 1,1 – 2,2
/// ```
let holed = #"{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]}"#
let square = #"{"type":"Polygon","coordinates":[[[10,0],[11,0],[11,1],[10,1],[10,0]]]}"#

@Suite struct ReadGeoJSONTests {
  @Test func `a collection of features`() throws {
    let (layer, description) = try read(
      collection([
        feature(holed, #"{"name":"Å","people":7,"share":0.5,"code":"0301","coast":true}"#),
        feature("null", #"{"people":8,"share":1,"extra":[1,{"b":null,"a":"x"}]}"#),
      ]))
    #expect(
      layer.fields == [
        Field(name: "name", kind: .text), Field(name: "people", kind: .whole), Field(name: "share", kind: .number),
        Field(name: "code", kind: .text), Field(name: "coast", kind: .logical), Field(name: "extra", kind: .text),
      ])
    #expect(
      layer.rows == [
        [.text("Å"), .whole(7), .number(0.5), .text("0301"), .text("true"), .missing],
        [.missing, .whole(8), .number(1), .missing, .missing, .text(#"[1,{"a":"x","b":null}]"#)],
      ])
    #expect(layer.shapes.nested(ofFeature: 0)[0].map(\.count) == [4, 4])
    #expect(layer.shapes.nested(ofFeature: 1) == [])
    #expect(
      description
        == LayerDescription(
          type: "polygon", features: 2, nullShapes: 1, vertices: 10, rings: 2,
          bounds: Box(minX: 0, minY: 0, maxX: 4, maxY: 4), referenceSystem: "EPSG:4326", encoding: "UTF-8 (JSON)",
          fields: layer.fields, firstRecord: layer.rows[0], area: 15, problems: []))
  }

  @Test(
    arguments: [
      ("a feature", feature(holed, #"{"a":1}"#), [[2]], 15.0),
      ("a bare polygon", square, [[1]], 1),
      (
        "a bare multipolygon",
        #"{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]],[[[5,5],[7,5],[7,7],[5,7],[5,5]]]]}"#,
        [[1, 1]], 4.5
      ),
      (
        "a collection of polygons", #"{"type":"GeometryCollection","geometries":[\#(holed),\#(square)]}"#, [[2, 1]], 16
      ),
      ("an empty polygon", #"{"type":"Polygon","coordinates":[]}"#, [[]], 0),
      ("an empty multipolygon", feature(#"{"type":"MultiPolygon","coordinates":[]}"#), [[]], 0),
      ("no features", collection([]), [], 0),
      ("no geometry at all", collection([feature("null")]), [[]], 0),
      ("a ring of two points", #"{"type":"Polygon","coordinates":[[[0,0],[1,1],[0,0]]]}"#, [[]], 0),
      ("an open ring", #"{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1]]]}"#, [[1]], 0.5),
      ("heights", #"{"type":"Polygon","coordinates":[[[0,0,9],[1,0,9],[1,1,9],[0,0,9]]]}"#, [[1]], 0.5),
      ("a byte order mark", "\u{FEFF}" + square, [[1]], 1),
    ] as [(String, String, [[Int]], Double)])
  func `whatever holds polygons is read`(_ name: String, _ text: String, _ rings: [[Int]], _ area: Double) throws {
    let (layer, description) = try read(text)
    #expect((0..<layer.shapes.featureCount).map { layer.shapes.nested(ofFeature: $0).map(\.count) } == rings, "\(name)")
    #expect(layer.shapes.absoluteArea == area, "\(name)")
    #expect(description.features == rings.count)
  }

  @Test(
    arguments: [
      ("EPSG:25833", "EPSG:25833"), ("urn:ogc:def:crs:EPSG::25833", "EPSG:25833"),
      ("urn:ogc:def:crs:EPSG:6.9:4258", "EPSG:4258"), ("urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326"),
      ("http://www.opengis.net/def/crs/EPSG/0/3006", "EPSG:3006"), ("epsg:3035", "EPSG:3035"), ("mine", nil),
      ("ESRI:102100", "ESRI:102100"),
    ] as [(String, String?)])
  func `the old crs member is honoured`(_ name: String, _ expected: String?) throws {
    let member = #""crs":{"type":"name","properties":{"name":"\#(name)"}},"#
    let (layer, description) = try read(collection([feature(square, #"{"name":1}"#)], member))
    #expect(layer.referenceSystem == expected)
    #expect(description.problems == (expected == nil ? ["The reference system \"\(name)\" is not known."] : []))
    #expect(layer.fields.map(\.name) == ["name"])
  }

  @Test func `a crs member of null means that nothing is known`() throws {
    let (layer, description) = try read(collection([feature(square)], #""crs":null,"#))
    #expect(layer.referenceSystem == nil)
    #expect(description.problems == ["The member \"crs\" names no reference system."])
  }

  @Test func `fields stand in the order of the text`() throws {
    let (layer, _) = try read(
      collection(
        [
          feature(
            square, #"{"zebra":"apple","apple":{"properties":{"b":1}},"m\u00e6l":"properties"}"#, #""bbox":[0,0,1,1],"#),
          feature(square, #"{"b":1,"zebra":2,"a\"b":":{"}"#),
        ], #""name":"b","metadata":{"properties":{"b":1}},"#))
    #expect(layer.fields.map(\.name) == ["zebra", "apple", "mæl", "b", "a\"b"])
  }

  @Test(
    arguments: [
      (["1", "2"], Field.Kind.whole, [AttributeValue.whole(1), .whole(2)]),
      (["1", "2.5"], .number, [.number(1), .number(2.5)]),
      (["1", "null"], .whole, [.whole(1), .missing]),
      (["9223372036854775808", "1"], .number, [.number(9_223_372_036_854_775_808), .number(1)]),
      (["1e3", "-0.25"], .number, [.number(1000), .number(-0.25)]),
      (["1", #""x""#], .text, [.text("1"), .text("x")]),
      (["true", "false"], .logical, [.text("true"), .text("false")]),
      (["true", "1"], .text, [.text("true"), .text("1")]),
      (["null", "null"], .text, [.missing, .missing]),
      ([#""a\u00e5\n""#, #""""#], .text, [.text("aå\n"), .text("")]),
    ] as [([String], Field.Kind, [AttributeValue])])
  func `the kind of a property follows all its values`(
    _ values: [String], _ kind: Field.Kind, _ expected: [AttributeValue]
  ) throws {
    let (layer, _) = try read(collection(values.map { feature("null", #"{"v":\#($0)}"#) }))
    #expect(layer.fields == [Field(name: "v", kind: kind)])
    #expect(layer.rows == expected.map { [$0] })
  }

  @Test func `identifiers become a field`() throws {
    let (layer, _) = try read(collection([feature(square, #"{"a":1}"#, #""id":"x","#), feature(square, #"{"a":2}"#)]))
    #expect(layer.fields.map(\.name) == ["id", "a"])
    #expect(layer.rows == [[.text("x"), .whole(1)], [.missing, .whole(2)]])
    let (other, description) = try read(collection([feature(square, #"{"id":1}"#, #""id":"x","#)]))
    #expect(other.rows == [[.whole(1)]])
    #expect(
      description.problems == ["Features have an \"id\" besides the property of that name; the property was taken."])
  }

  @Test func `what is odd is said`() throws {
    let text = collection([
      feature(#"{"type":"Polygon","coordinates":[[[0,0],[1,0,5],[1,1]],[[0,0],[1,1]]]}"#, #"{"v":1}"#),
      feature("null", #"{"v":"x"}"#),
    ])
    #expect(
      try read(text).description.problems == [
        "Property v holds numbers and text; all were read as text.", "Rings that are not closed: 1.",
        "Rings of under three points, which enclose nothing and were left out: 1.",
        "Heights (third coordinates) were left out.",
      ])
  }

  @Test(arguments: [
    ("point", #"{"type":"Point","coordinates":[1,2]}"#, 1, 0),
    ("line", #"{"type":"MultiLineString","coordinates":[[[1,2],[3,4]],[[5,6],[7,8]]]}"#, 4, 2),
    ("multipoint", #"{"type":"MultiPoint","coordinates":[[1,2],[3,4]]}"#, 2, 0),
    ("point z", #"{"type":"Point","coordinates":[1,2,3]}"#, 1, 0),
    ("mixed", #"{"type":"GeometryCollection","geometries":[\#(square),{"type":"Point","coordinates":[1,2]}]}"#, 6, 1),
    ("null", collection([feature("null")]), 0, 0),
  ])
  func `any geometry is described`(_ type: String, _ text: String, _ vertices: Int, _ rings: Int) throws {
    let description = try describeGeoJSON(Array(text.utf8), named: "made.json")
    #expect(description.type == type && description.vertices == vertices && description.rings == rings)
    #expect((description.area != nil) == (type == "mixed"))
  }
}
