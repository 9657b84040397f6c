import Geometry
import Testing

@testable import Shapefile

@Suite struct AttributeTests {
  typealias Made = MadeShapefile

  static func read(_ table: MadeTable, shapes: Int? = nil) throws -> (
    layer: FeatureLayer, description: LayerDescription
  ) {
    let square = Made.polygon([Made.square(0, 0, 1)])
    let records = [[UInt8]](repeating: square, count: shapes ?? table.rows.count)
    return try ShapefileTests.read(Made(records: records, table: table))
  }

  @Test(
    arguments: [
      ("N", 5, 0, "  12", AttributeValue.whole(12)),
      ("N", 5, 0, "-7", .whole(-7)),
      ("N", 5, 0, "+7", .whole(7)),
      ("N", 5, 0, "", .missing),
      ("N", 19, 0, "9223372036854775807", .whole(.max)),
      ("N", 20, 0, "-9223372036854775808", .whole(.min)),
      ("N", 20, 0, "9223372036854775808", .number(9_223_372_036_854_775_808)),
      ("N", 8, 0, "12.5", .number(12.5)),
      ("N", 8, 2, "12", .number(12)),
      ("N", 8, 2, "12,5", .number(12.5)),
      ("N", 8, 2, ".5", .number(0.5)),
      ("N", 8, 2, "5.", .number(5)),
      ("F", 13, 11, "1.25e+003", .number(1250)),
      ("F", 5, 0, "3", .number(3)),
      ("N", 8, 2, "nan", .missing),
      ("N", 5, 0, "*****", .missing), ("N", 5, 0, "0x10", .missing), ("N", 5, 0, "NaN", .missing),
      ("N", 6, 0, "1e999", .missing),
      ("N", 5, 0, "1x", .missing),
      ("D", 8, 0, "20200101", .text("2020-01-01")),
      ("D", 8, 0, "00000000", .missing),
      ("D", 8, 0, "", .missing),
      ("D", 8, 0, "2020-1-1", .missing),
      ("L", 1, 0, "T", .text("true")),
      ("L", 1, 0, "y", .text("true")),
      ("L", 1, 0, "F", .text("false")),
      ("L", 1, 0, "?", .missing),
      ("C", 6, 0, "  a b", .text("a b")),
      ("C", 6, 0, "ab\0cd", .text("ab")),
      ("C", 6, 0, "", .missing),
      ("C", 6, 0, "\0\0\0\0\0\0", .missing),
      ("M", 10, 0, "        12", .missing),
      ("C", 0, 0, "", .missing),
    ] as [(Character, Int, Int, String, AttributeValue)])
  func `a value is read after its type`(
    _ type: Character, _ width: Int, _ decimals: Int, _ text: String, _ expected: AttributeValue
  ) throws {
    let table = MadeTable(
      [("before", "C", 1, 0), ("value", type, width, decimals), ("after", "C", 1, 0)], [["b", text, "a"]])
    let (layer, _) = try Self.read(table)
    #expect(layer.rows == [[.text("b"), expected, .text("a")]])
  }

  @Test(
    arguments: [
      ("N", "**", "1 value of v is asterisks: there is none, or it was too wide (record 2)."),
      ("N", "1x", "1 value of v is not a number (record 2)."),
      ("N", "0x10", "1 value of v is not a number (record 2)."),
      ("N", "NaN", "1 value of v is not a number (record 2)."),
      ("F", "1e999", "1 value of v is not a number (record 2)."),
      ("D", "1", "1 value of v is not a date (record 2)."),
    ] as [(Character, String, String)])
  func `what can not be read is said`(_ type: Character, _ text: String, _ problem: String) throws {
    let (_, description) = try Self.read(MadeTable([("v", type, 8, 0)], [[""], [text]]))
    #expect(description.problems == [problem])
  }

  @Test func `a column of whole numbers with another number becomes one of numbers`() throws {
    let (layer, _) = try Self.read(MadeTable([("v", "N", 8, 0)], [["1"], ["2.5"], [""]]))
    #expect(layer.fields == [Field(name: "v", kind: .number)])
    #expect(layer.rows == [[.number(1)], [.number(2.5)], [.missing]])
  }

  @Test func `memos and other unknown types are said`() throws {
    let (layer, description) = try Self.read(MadeTable([("note", "M", 10, 0), ("b", "O", 8, 0)], [["1", "x"]]))
    #expect(layer.fields.map(\.kind) == [.text, .text])
    #expect(
      description.problems == [
        "Field note is of type memo, whose values are not read.", "Field b is of type 'O', whose values are not read.",
      ])
  }

  @Test func `a deleted record goes with its shape`() throws {
    var table = MadeTable([("v", "N", 4, 0)], [["1"], ["2"], ["3"]])
    table.deleted = [1]
    let made = Made(
      records: (0..<3).map { Made.polygon([Made.square(Double($0), 0, 1)]) }, table: table)
    let (layer, description) = try ShapefileTests.read(made)
    #expect(layer.rows == [[.whole(1)], [.whole(3)]])
    #expect(layer.shapes.featureCount == 2)
    #expect(layer.shapes.box(ofFeature: 1)?.minX == 2)
    #expect(
      description.problems == [
        "Records marked as deleted were left out with their shapes: 1 (first: record 2)."
      ])
  }

  @Test(arguments: [(1, [[AttributeValue.whole(1)]]), (3, [[.whole(1)], [.whole(2)], [.missing]])])
  func `too many or too few records are said`(_ shapes: Int, _ rows: [[AttributeValue]]) throws {
    let (layer, description) = try Self.read(MadeTable([("v", "N", 4, 0)], [["1"], ["2"]]), shapes: shapes)
    #expect(layer.rows == rows)
    #expect(description.problems == ["made.dbf has 2 records for \(shapes) shapes."])
  }

  @Test func `more records claimed than there is room for`() throws {
    for claimed: UInt32 in [3, 1_000_000, .max] {
      var table = MadeTable([("v", "N", 4, 0)], [["1"], ["2"]])
      table.claimedRecords = claimed
      let (layer, description) = try Self.read(table)
      #expect(layer.rows == [[.whole(1)], [.whole(2)]])
      #expect(description.problems == ["made.dbf claims \(claimed) records and has room for 2."])
    }
  }

  @Test func `fields of one name are told apart`() throws {
    let (layer, description) = try Self.read(MadeTable([("v", "N", 4, 0), ("v", "N", 4, 0)], [["1", "2"]]))
    #expect(layer.fields.map(\.name) == ["v", "v_1"])
    #expect(description.problems == ["Field v is there twice; the later one was called v_1."])
  }

  @Test(
    arguments: [
      ("no room for the header", 20, 0, 0, ShapefileError.Reason.endsInHeader(bytes: 20)),
      ("a record of no bytes", 76, 10, 0, .badTableHeader(headerBytes: 65, recordBytes: 0)),
      ("a header of no bytes", 76, 8, 0, .badTableHeader(headerBytes: 0, recordBytes: 5)),
      ("a header larger than the file", 76, 9, 0xFF, .endsInHeader(bytes: 76)),
      ("a field wider than the record", 76, 48, 200, .fieldsExceedRecord(fieldBytes: 201, recordBytes: 5)),
    ] as [(String, Int, Int, UInt8, ShapefileError.Reason)])
  func `a table that can not be is refused, and described`(
    _ name: String, _ length: Int, _ place: Int, _ byte: UInt8, _ reason: ShapefileError.Reason
  ) throws {
    try withTemporaryFolder { folder in
      let table = MadeTable([("v", "N", 4, 0)], [["1"], ["2"]])
      let made = Made(records: [Made.null, Made.null], table: table)
      let path = try made.write(to: folder)
      var bytes = Array(table.bytes.prefix(length))
      if length > 20 { bytes[place] = byte }
      try write(bytes, to: folder + "/made.dbf")
      let error = ShapefileError(file: "made.dbf", reason)
      #expect(throws: error, "\(name)") { try readShapefile(at: path) }
      #expect(try describeShapefile(at: path).problems.contains("\(error)."), "\(name)")
    }
  }
}
