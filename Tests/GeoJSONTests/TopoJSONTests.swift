import GeoJSON
import Geometry
import Testing

@Suite struct TopoJSONTests {
  /// Two squares side by side, and a square with a hole in which an island lies apart.
  private let layer: FeatureLayer = {
    func square(_ x: Double, _ y: Double, _ size: Double) -> [Point] {
      [Point(x: x, y: y), Point(x: x + size, y: y), Point(x: x + size, y: y + size), Point(x: x, y: y + size)]
    }
    var shapes = PolygonLayer()
    shapes.appendFeature([[square(0, 0, 1)]])
    shapes.appendFeature([[square(1, 0, 1)], [square(5, 5, 0.5)]])
    shapes.appendFeature([[square(10, 10, 3), square(11, 11, 1).reversed()]])
    return FeatureLayer(
      shapes: shapes, fields: [Field(name: "name", kind: .text), Field(name: "people", kind: .whole)],
      rows: [[.text("A"), .whole(1)], [.text("B \"b\""), .missing], [.text("C"), .whole(3)]],
      referenceSystem: "EPSG:4326")
  }()

  @Test("What is written is read again, and a shared border is one arc")
  func roundTrip() throws {
    let bytes = try topoJSON(layer, name: "places", named: "t.topojson")
    #expect(try bytes == topoJSON(layer, name: "places", named: "t.topojson"))
    #expect(isTopoJSON(bytes))
    let (read, description) = try readTopoJSON(bytes, named: "t.topojson")
    #expect(read.rows == layer.rows && read.fields == layer.fields && read.referenceSystem == "EPSG:4326")
    #expect(Topology(read.shapes).arcs == Topology(layer.shapes).arcs)
    #expect(read.shapes.polygonStarts == layer.shapes.polygonStarts)
    #expect(
      description.features == 3 && description.rings == 5 && description.area == layer.shapes.absoluteAreaForTests)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.components(of: "[1,0],[1,1]") + text.components(of: "[1,1],[1,0]") == 1)
  }

  @Test("Deltas of a quantized file are summed up, and arcs walked backwards")
  func quantized() throws {
    let text = """
      {"type": "Topology", "transform": {"scale": [0.5, 0.5], "translate": [10, 60]}, "objects": {"a": {"type":
      "GeometryCollection", "geometries": [{"type": "Polygon", "id": 7, "arcs": [[0, 1]], "properties": {"n": 1}},
      {"type": "Polygon", "id": 8, "arcs": [[-2, -3]]}, {"type": null}]}},
      "arcs": [[[2, 0], [-2, 0], [0, 2], [2, 0]], [[2, 2], [0, -2]], [[2, 0], [2, 0], [0, 2], [-2, 0]]]}
      """
    let (layer, description) = try readTopoJSON(Array(text.utf8), named: "q.json")
    #expect(layer.shapes.points(ofRing: 0).map(\.x) == [11, 10, 10, 11])
    #expect(layer.shapes.featureCount == 3 && description.nullShapes == 1 && description.area == 2)
    #expect(layer.fields.map(\.name) == ["id", "n"])
    #expect(Topology(layer.shapes).borders(by: .rook).count == 1)
  }

  @Test(
    "What cannot be read is refused with its place",
    arguments: [
      ("{\"type\": \"Topology\", \"arcs\": [], \"objects\": {}}", "has several objects"),
      (
        "{\"type\": \"Topology\", \"arcs\": [], \"objects\": {\"a\": {\"type\": \"Polygon\", \"arcs\": [[5]]}}}",
        "feature 1"
      ),
      (
        "{\"type\": \"Topology\", \"arcs\": [[[0,0],[1,1]]], \"objects\": {\"a\": {\"type\": \"LineString\", \"arcs\": [0]}}}",
        "lines"
      ),
      ("{\"type\": \"Topology\", \"arcs\": 5, \"objects\": {}}", "t.json"), ("{", "is not JSON"),
    ])
  func refused(_ text: String, _ words: String) {
    let error = #expect(throws: GeoJSONError.self) { try readTopoJSON(Array(text.utf8), named: "t.json") }
    #expect(error.map { "\($0)".contains(words) } == true, "\(String(describing: error))")
  }

  @Test("A sequence of features is one a line, and read with lines or record separators between them")
  func sequences() throws {
    let bytes = try geoJSONSequence(layer, named: "t.geojsonl")
    #expect(bytes.count { $0 == 0x0A } == 3)
    for text in [bytes, Array("\u{1E}".utf8) + bytes.split(separator: 0x0A).joined(separator: Array("\n\u{1E}".utf8))] {
      let read = try readGeoJSON(collectionOfSequence(Array(text)), named: "t.geojsonl").layer
      #expect(read.rows == layer.rows && read.shapes == layer.shapes)
    }
    var moved = layer
    moved.referenceSystem = "EPSG:25833"
    #expect(throws: GeoJSONError.self) { try geoJSONSequence(moved, named: "t.geojsonl") }
  }
}

extension String {
  fileprivate func components(of part: String) -> Int {
    var (count, rest) = (0, self[...])
    while let place = rest.firstRange(of: part) {
      count += 1
      rest = rest[place.upperBound...]
    }
    return count
  }
}

extension PolygonLayer {
  fileprivate var absoluteAreaForTests: Double { 1 + 1 + 0.25 + 8 }
}
