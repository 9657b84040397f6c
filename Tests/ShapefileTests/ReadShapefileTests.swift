import Geometry
import Glibc
import Testing

@testable import Shapefile

/// Reads a made file from a folder that is gone afterwards.
func read(
  _ made: MadeShapefile, index: Bool = true, capitals: Bool = false
) throws -> (layer: FeatureLayer, description: LayerDescription) {
  try withTemporaryFolder { try readShapefile(at: try made.write(to: $0, index: index, capitals: capitals)) }
}

@Suite struct ReadShapefileTests {
  typealias Made = MadeShapefile

  static let two = Made(
    records: [
      Made.polygon([Made.square(0, 0, 10), [(2, 2), (4, 2), (4, 4), (2, 2)]]), Made.polygon([Made.square(20, 0, 5)]),
    ],
    table: MadeTable([("code", "C", 4, 0), ("people", "N", 6, 0)], [["0301", "697549"], ["1101", " 14811"]]))

  @Test func `polygons and attributes`() throws {
    let (layer, description) = try read(Self.two)
    #expect(layer.fields == [Field(name: "code", kind: .text), Field(name: "people", kind: .whole)])
    #expect(layer.rows == [[.text("0301"), .whole(697_549)], [.text("1101"), .whole(14_811)]])
    #expect(layer.shapes.featureCount == 2)
    #expect(layer.shapes.rings(ofPolygon: 0).count == 2)
    #expect(
      description
        == LayerDescription(
          type: "polygon", features: 2, nullShapes: 0, vertices: 14, rings: 3,
          bounds: Box(minX: 0, minY: 0, maxX: 25, maxY: 10), referenceSystem: "GEOGCS[\"WGS 84\"]",
          encoding: "UTF-8 (assumed)", fields: layer.fields, firstRecord: layer.rows[0], area: 123, problems: []))
  }

  @Test func `a missing index changes nothing but is said`() throws {
    let whole = try read(Self.two)
    let without = try read(Self.two, index: false)
    #expect(without.layer == whole.layer)
    #expect(
      without.description.problems == ["There is no .shx; the records were found by reading through the .shp."])
  }

  @Test func `extensions in capitals are found`() throws {
    var made = Self.two
    made.codePage = "UTF-8"
    let (layer, description) = try read(made, capitals: true)
    #expect(layer == (try read(Self.two).layer))
    #expect(description.problems == [])
    #expect(description.encoding == "UTF-8 (.cpg)")
  }

  @Test func `extensions in mixed letters are found`() throws {
    try withTemporaryFolder { folder in
      let path = try Self.two.write(to: folder)
      for (name, other) in [("shx", "Shx"), ("dbf", "dBF")] {
        try #require(rename("\(folder)/made.\(name)", "\(folder)/made.\(other)") == 0)
      }
      let (layer, description) = try readShapefile(at: path)
      #expect(layer == (try read(Self.two).layer))
      #expect(description.problems == [])
    }
  }

  @Test func `reading writes nothing beside the input`() throws {
    try withTemporaryFolder { folder in
      let path = try Self.two.write(to: folder, index: false)
      let before = try names(in: folder)
      _ = try readShapefile(at: path)
      #expect(try names(in: folder) == before)
    }
  }

  @Test func `a file without attributes and reference system`() throws {
    var made = Self.two
    made.table = nil
    made.referenceSystem = nil
    let (layer, description) = try read(made)
    #expect(layer.fields.isEmpty && layer.rows == [[], []] && layer.referenceSystem == nil)
    #expect(
      description.problems == [
        "There is no .dbf: the shapes have no attributes.",
        "There is no .prj: nothing says what the coordinates mean.",
      ])
    #expect(description.encoding == nil)
  }

  @Test func `null shapes and polygons without rings are features without geometry`() throws {
    let made = Made(records: [Made.null, Made.polygon([]), Made.polygon([Made.square(0, 0, 1)])])
    let (layer, description) = try read(made)
    #expect(layer.shapes.featureCount == 3)
    #expect(layer.shapes.nested(ofFeature: 0) == [] && layer.shapes.nested(ofFeature: 1) == [])
    #expect(description.nullShapes == 2)
    #expect(description.problems.contains("1 polygon has no rings (record 2)."))
  }

  @Test func `heights are passed over`() throws {
    let made = Made(records: [Made.polygon([Made.square(0, 0, 2)], type: 15)], type: 15)
    let (layer, description) = try read(made)
    #expect(description.type == "polygon z" && description.area == 4)
    #expect(layer.shapes.points.count == 4)
  }

  @Test func `rings that are open or too short are said`() throws {
    let made = Made(records: [
      Made.polygon([[(0, 0), (0, 1), (1, 1)], [(5, 5), (6, 6), (5, 5)], [(9, 9)]])
    ])
    let (layer, description) = try read(made)
    #expect(layer.shapes.nested(ofFeature: 0) == [[[(0, 0), (0, 1), (1, 1)].map { Point(x: $0.0, y: $0.1) }]])
    #expect(description.rings == 3)
    #expect(
      description.problems.dropFirst() == [
        "2 rings are not closed (first: record 1, part 1).",
        "2 rings have under three points, enclose nothing and were left out (first: record 1, part 2).",
      ])
  }

  @Test func `the index leads, whatever lies between the records`() throws {
    try withTemporaryFolder { folder in
      // The file's second record stands behind a gap, as after an edit.
      let first = Made.polygon([Made.square(0, 0, 1)])
      let gap = [UInt8](repeating: 0xFF, count: 50)
      let path = try Made(records: [first]).write(to: folder)
      var shp = Made(records: [first]).shp + gap
      let offset = Int32(shp.count / 2)
      shp += big(2) + big(Int32(first.count / 2)) + first
      try write(shp, to: path)
      try write(
        Made(records: [first]).shx + big(offset) + big(Int32(first.count / 2)), to: folder + "/made.shx")
      let (layer, description) = try readShapefile(at: path)
      #expect(layer.shapes.featureCount == 2)
      #expect(description.problems.first == "The header gives the file 236 bytes; it has 422.")
    }
  }

  @Test(
    arguments: [
      ("UTF-8 with a mark at the front", [0xEF, 0xBB, 0xBF] + Array("GEOGCS[1]\r\n".utf8), "GEOGCS[1]"),
      ("blanks and zeros alone", Array(" \n\0".utf8), nil),
      ("Latin", Array("PROJCS[\"M".utf8) + [0xE9] + Array("\"]".utf8), "PROJCS[\"Mé\"]"),
    ] as [(String, [UInt8], String?)])
  func `the reference system's text is bare`(_ name: String, _ bytes: [UInt8], _ expected: String?) {
    #expect(referenceSystemText(bytes) == expected, "\(name)")
  }
}
