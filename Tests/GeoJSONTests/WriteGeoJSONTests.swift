import Geometry
import Testing

@testable import GeoJSON

@Suite struct WriteGeoJSONTests {
  static let layer: FeatureLayer = {
    var shapes = PolygonLayer()
    let point = { (x: Double, y: Double) in Point(x: x, y: y) }
    // As shapefiles have them: the shell clockwise, the hole counterclockwise.
    shapes.appendFeature([
      [
        [point(0, 0), point(0, 4), point(4, 4), point(4, 0)],
        [point(1, 1), point(2, 1), point(2, 2), point(1, 2)],
      ]
    ])
    shapes.appendFeature([
      [[point(10.5, -0.1), point(11, 0), point(1e-7, 1e21)]], [[point(0, 0), point(1, 0), point(1, 1)]],
    ])
    shapes.appendFeature([[[Point]]]())
    return FeatureLayer(
      shapes: shapes,
      fields: [
        Field(name: "co\"de", kind: .text), Field(name: "people", kind: .whole), Field(name: "share", kind: .number),
        Field(name: "coast", kind: .logical),
      ],
      rows: [
        [.text("0301"), .whole(7), .number(0.1), .text("true")],
        [.text("Å\n\t\\\u{1}"), .missing, .number(2), .missing],
        [.missing, .missing, .missing, .text("false")],
      ], referenceSystem: "EPSG:4326")
  }()

  @Test func `a layer as text`() throws {
    let expected = #"""
      {"type":"FeatureCollection",
      "features":[
      {"type":"Feature","properties":{"co\"de":"0301","people":7,"share":0.1,"coast":true},"geometry":{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]}},
      {"type":"Feature","properties":{"co\"de":"Å\n\t\\\u0001","people":null,"share":2,"coast":null},"geometry":{"type":"MultiPolygon","coordinates":[[[[10.5,-0.1],[11,0],[1e-07,1e+21],[10.5,-0.1]]],[[[0,0],[1,0],[1,1],[0,0]]]]}},
      {"type":"Feature","properties":{"co\"de":null,"people":null,"share":null,"coast":false},"geometry":null}
      ]}

      """#
    #expect(String(decoding: try geoJSON(Self.layer, named: "made.json"), as: UTF8.self) == expected)
  }

  @Test func `what was written reads back the same, and is written the same again`() throws {
    let bytes = try geoJSON(Self.layer, named: "made.json")
    let (layer, description) = try readGeoJSON(bytes, named: "made.json")
    #expect(layer.rows == Self.layer.rows)
    #expect(layer.fields == Self.layer.fields)
    #expect(layer.shapes.nested(ofFeature: 0)[0].map { signedArea(of: $0) } == [16, -1])
    #expect(description.problems == [])
    #expect(try geoJSON(layer, named: "made.json") == bytes)
  }

  @Test(
    arguments: [
      ("EPSG:25833", 25833), ("urn:ogc:def:crs:EPSG::3006", 3006), ("EPSG:4326", 4326), ("OGC:CRS84", 4326),
      (#"PROJCS["x",GEOGCS["y",AUTHORITY["EPSG","4258"]],UNIT["metre",1],AUTHORITY["EPSG","25833"]]"#, 25833),
      ("PROJCRS[\"x\",\n  ID[\"EPSG\", 25832]]\n", 25832),
      (#"GEOGCS["GCS_ETRS_1989",DATUM["D",SPHEROID["GRS",6378137,298.25]],UNIT["Degree",0.017]]"#, nil),
      (#"PROJCS["x",GEOGCS["y",AUTHORITY["EPSG","4258"]],UNIT["metre",1]]"#, nil),
      (#"GEOGCS["y",UNIT["degree",0.017,AUTHORITY["EPSG","9122"]]]"#, nil),
      ("something", nil), ("[", nil), ("]]", nil),
    ] as [(String, Int?)])
  func `the code of a reference system`(_ text: String, _ code: Int?) throws {
    #expect(epsgCode(of: text) == code)
    var layer = Self.layer
    layer.referenceSystem = text
    guard let code else {
      #expect(throws: GeoJSONError(file: "a.json", .unnamedReferenceSystem(text))) {
        try geoJSON(layer, named: "a.json")
      }
      return
    }
    let bytes = try geoJSON(layer, named: "a.json")
    let member = #""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::\#(code)"}}"#
    #expect(String(decoding: bytes, as: UTF8.self).contains(member) == (code != 4326))
    #expect(try readGeoJSON(bytes, named: "a.json").layer.referenceSystem == "EPSG:\(code)")
  }

  @Test func `numbers that JSON can not say are an error with a place`() {
    var layer = Self.layer
    layer.rows[1][2] = .number(.infinity)
    #expect(throws: GeoJSONError(file: "a.json", feature: 2, .notFinite)) { try geoJSON(layer, named: "a.json") }
    layer = Self.layer
    layer.shapes.points[0].y = .nan
    #expect(throws: GeoJSONError(file: "a.json", feature: 1, .notFinite)) { try geoJSON(layer, named: "a.json") }
  }
}
