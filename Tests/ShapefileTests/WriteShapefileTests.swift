import FoundationEssentials
import Geometry
import Glibc
import Testing

@testable import Shapefile

@Suite struct WriteShapefileTests {
  /// ```
  ///   +-------+   +---+
  ///   | +---+ |   | 2 |    feature 1: a square with a hole, and a square beside it
  ///   | |   | |   +---+    feature 2: nothing
  ///   | +---+ |            feature 3: a triangle, wound the wrong way
  ///   +-------+
  /// ```
  static let layer: FeatureLayer = {
    var shapes = PolygonLayer()
    shapes.appendFeature([
      [square(0, 0, 10), square(2, 2, 4)],
      [square(20, 0, 3)],
    ])
    shapes.appendFeature([[[Point]]]())
    shapes.appendFeature([[[Point(x: 0, y: 0), Point(x: 4, y: 0), Point(x: 0, y: 3)]]])
    return FeatureLayer(
      shapes: shapes,
      fields: [
        Field(name: "code", kind: .text), Field(name: "municipality_name", kind: .text),
        Field(name: "municipality_area", kind: .number), Field(name: "people", kind: .whole),
        Field(name: "since", kind: .date), Field(name: "coast", kind: .logical), Field(name: "tiny", kind: .number),
      ],
      rows: [
        [
          .text("0301"), .text("Kárášjohka – Karasjok"), .number(0.1), .whole(-12), .text("2020-01-01"), .text("true"),
          .number(1e-300),
        ],
        [.text("1101"), .missing, .missing, .missing, .missing, .missing, .missing],
        [
          .text("5021"), .text("Snåase"), .number(1_234.062_5), .whole(697_549), .text("1838-01-01"), .text("false"),
          .number(-2.5e19),
        ],
      ],
      referenceSystem: #"GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],"#
        + #"PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]"#)
  }()

  @Test func `a file that is replaced keeps its rights, and a link leads where it did`() throws {
    try withTemporaryFolder { folder in
      try writeShapefile(Self.layer, to: folder + "/a.shp")
      try #require(chmod(folder + "/a.shp", 0o640) == 0)
      try #require(rename(folder + "/a.dbf", folder + "/elsewhere.dbf") == 0)
      try #require(symlink("elsewhere.dbf", folder + "/a.dbf") == 0)
      try write([], to: folder + "/elsewhere.dbf")
      try writeShapefile(Self.layer, to: folder + "/a.shp")
      var status = stat()
      try #require(lstat(folder + "/a.dbf", &status) == 0)
      #expect(status.st_mode & S_IFMT == S_IFLNK)
      try #require(stat(folder + "/a.shp", &status) == 0)
      #expect(status.st_mode & 0o777 == 0o640)
      #expect(try readShapefile(at: folder + "/a.shp").layer.rows == Self.layer.rows)
      #expect(!bytes(ofFile: folder + "/elsewhere.dbf").isEmpty)
    }
  }

  @Test func `what was written reads back the same`() throws {
    try withTemporaryFolder { folder in
      try writeShapefile(Self.layer, to: folder + "/a.shp")
      #expect(try names(in: folder) == ["a.cpg", "a.dbf", "a.prj", "a.shp", "a.shx"])
      let (layer, description) = try readShapefile(at: folder + "/a.shp")
      #expect(layer.rows == Self.layer.rows)
      #expect(layer.fields.map(\.kind) == Self.layer.fields.map(\.kind))
      #expect(layer.fields.map(\.name) == ["code", "municipali", "municipa_1", "people", "since", "coast", "tiny"])
      #expect(layer.referenceSystem == Self.layer.referenceSystem)
      #expect(description.encoding == "UTF-8 (.cpg)")
      #expect(description.problems == [])
      #expect(description.area == 99.0)
      #expect(layer.shapes.nested(ofFeature: 0).map { $0.map { signedArea(of: $0) } } == [[-100, 16], [-9]])
      #expect(layer.shapes.nested(ofFeature: 1) == [])
      #expect(layer.shapes.nested(ofFeature: 2) == [[[Point(x: 0, y: 0), Point(x: 0, y: 3), Point(x: 4, y: 0)]]])
    }
  }

  @Test func `the same layer gives the same bytes, and no date`() throws {
    try withTemporaryFolder { folder in
      try writeShapefile(Self.layer, to: folder + "/a.shp")
      try writeShapefile(Self.layer, to: folder + "/b.shp")
      for part in ["shp", "shx", "dbf", "prj", "cpg"] {
        #expect(bytes(ofFile: "\(folder)/a.\(part)") == bytes(ofFile: "\(folder)/b.\(part)"))
      }
      #expect(Array(bytes(ofFile: folder + "/a.dbf")[1...3]) == [100, 1, 1])
    }
  }

  /// ogrinfo's answer about the files with these very bytes is kept in `Fixtures/written.txt`. When the bytes change,
  /// `RECORD=1` writes the files and the head of that list anew; the command in it then asks GDAL again.
  @Test func `GDAL reads what was written`() throws {
    let command = "# ogrinfo -al written.shp >> written.txt; rm written.[^t]*"
    let parts = ["shp", "shx", "dbf", "prj", "cpg"]
    try withTemporaryFolder { folder in
      try writeShapefile(Self.layer, to: folder + "/written.shp")
      let checksums = parts.map { "# \($0) \(checksum(bytes(ofFile: "\(folder)/written.\($0)")))" }
      if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try writeShapefile(Self.layer, to: Self.fixtures + "/written.shp")
        try write((checksums + [command, ""]).joined(separator: "\n").utf8, to: Self.fixtures + "/written.txt")
        Issue.record("written anew: run the command in Fixtures/written.txt there")
      }
      let head = Self.answers.prefix(checksums.count)
      #expect(Array(head) == checksums, "the bytes are not those that GDAL was asked about")
    }
    for answer in [
      "Feature Count: 3", "Geometry: Polygon", "code: String (4.0)", "municipa_1: Real (9.4)",
      "people: Integer (6.0)", "since: Date (10.0)", "municipali (String) = Kárášjohka – Karasjok",
      "municipa_1 (Real) = 0.1000", "people (Integer) = -12", "since (Date) = 2020/01/01", "coast (String) = T",
      "tiny (Real) = -25000000000000000000.000000000000000",
      "MULTIPOLYGON (((0 0,0 10,10 10,10 0,0 0),(2 2,6 2,6 6,2 6,2 2)),((20 0,20 3,23 3,23 0,20 0)))",
      "POLYGON ((0 0,0 3,4 0,0 0))", "municipali (String) = (null)",
    ] {
      #expect(Self.answers.contains(answer), "\(answer)")
    }
  }

  static let fixtures =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/Fixtures"

  /// The lines of the list without the blanks before them.
  static var answers: [String] {
    String(decoding: bytes(ofFile: fixtures + "/written.txt"), as: UTF8.self).split(separator: "\n").map {
      String($0.drop { $0 == " " })
    }
  }

  @Test func `a reference system that the layer has not is removed`() throws {
    try withTemporaryFolder { folder in
      try writeShapefile(Self.layer, to: folder + "/a.shp")
      var layer = Self.layer
      layer.referenceSystem = nil
      try writeShapefile(layer, to: folder + "/a.shp")
      #expect(try names(in: folder) == ["a.cpg", "a.dbf", "a.shp", "a.shx"])
    }
  }

  @Test func `a layer without features or fields is a shapefile too`() throws {
    try withTemporaryFolder { folder in
      try writeShapefile(FeatureLayer(), to: folder + "/a.shp")
      let (layer, description) = try readShapefile(at: folder + "/a.shp")
      #expect(layer.fields == [Field(name: "FID", kind: .whole)] && layer.rows == [])
      #expect(description.problems.first == "The file has no records.")
    }
  }

  static let notFinite: FeatureLayer = {
    var spoilt = layer
    spoilt.shapes.points[1].x = .nan
    return spoilt
  }()

  @Test(arguments: [
    (
      oneField(.text, [.text("a"), .text(String(repeating: "å", count: 128))]),
      ShapefileError(file: "a.dbf", record: 2, field: "value", .textTooLong(bytes: 256))
    ),
    (
      oneField(.text, [.text("a\0b")]), ShapefileError(file: "a.dbf", record: 1, field: "value", .zeroInText)
    ),
    (
      FeatureLayer(
        shapes: oneField(.text, [.missing]).shapes, fields: [Field(name: "a", kind: .text)],
        rows: [[.missing, .missing]]),
      ShapefileError(file: "a.dbf", record: 1, .wrongValueCount(found: 2, expected: 1))
    ),
    (
      FeatureLayer(
        shapes: oneField(.text, [.missing]).shapes,
        fields: (0..<256).map { Field(name: "f\($0)", kind: .text) },
        rows: [[AttributeValue](repeating: .missing, count: 256)]),
      ShapefileError(file: "a.dbf", .tooManyFields(256))
    ),
    (
      notFinite, ShapefileError(file: "a.shp", record: 1, .notFinite(point: 4))
    ),
  ])
  func `what does not fit the format is an error, and nothing is written`(
    _ layer: FeatureLayer, _ expected: ShapefileError
  ) throws {
    try withTemporaryFolder { folder in
      #expect(throws: expected) {
        try writeShapefile(layer, to: folder + "/a.shp")
      }
      let left = try names(in: folder)
      #expect(left == [])
    }
  }

  @Test func `nothing half-written is left when the files can not be put in place`() throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/a.prj", withIntermediateDirectories: true)
      let error = ShapefileError(file: "a.prj", .cannotWrite("there is a folder of this name"))
      #expect(throws: error) { try writeShapefile(Self.layer, to: folder + "/a.shp") }
      #expect(try names(in: folder) == ["a.prj"])
      #expect(throws: ShapefileError(file: "b.shx", .cannotWrite("No such file or directory"))) {
        try writeShapefile(Self.layer, to: folder + "/none/b.shp")
      }
    }
  }
}

/// FNV-1a, 64 bits.
private func checksum(_ bytes: [UInt8]) -> String {
  String(bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 16)
}

/// An open square, wound counterclockwise.
func square(_ x: Double, _ y: Double, _ side: Double) -> [Point] {
  [Point(x: x, y: y), Point(x: x + side, y: y), Point(x: x + side, y: y + side), Point(x: x, y: y + side)]
}
