import Geometry
import TestSupport
import Testing

@testable import Shapefile

@Suite struct WrittenValuesTests {
  @Test(
    arguments: [
      ("whole numbers", Field.Kind.whole, [.whole(.min), .missing, .whole(.max)], nil),
      ("numbers of one decimal", .number, [.number(0.5), .missing, .number(-12)], nil),
      ("small and large numbers", .number, [.number(1e-7), .number(1e12)], nil),
      (
        "numbers that need exponents", .number,
        [.number(.leastNonzeroMagnitude), .number(.greatestFiniteMagnitude), .number(-0.1)], nil
      ),
      ("no number at all", .number, [.missing], nil),
      ("dates", .date, [.text("2020-02-29"), .missing], nil),
      ("dates, one of which is none", .date, [.text("2020-02-29"), .text("spring")], .text),
      ("yes and no", .logical, [.text("true"), .text("false"), .missing], nil),
      ("whole numbers and text", .whole, [.whole(1), .text("x")], .text),
      ("whole numbers and another", .whole, [.whole(1), .number(1.5)], .number),
      ("text", .text, [.text("Æ"), .missing, .text(String(repeating: "å", count: 127))], nil),
    ] as [(String, Field.Kind, [AttributeValue], Field.Kind?)])
  func `values read back as they were`(
    _ name: String, _ kind: Field.Kind, _ values: [AttributeValue], _ changed: Field.Kind?
  ) throws {
    try withTemporaryFolder { folder in
      try writeShapefile(oneField(kind, values), to: folder + "/a.shp")
      let (layer, _) = try readShapefile(at: folder + "/a.shp")
      #expect(layer.fields == [Field(name: "value", kind: changed ?? kind)], "\(name)")
      let expected = values.map { value -> AttributeValue in
        switch (value, changed) {
        case (.whole(let whole), .text): .text(String(whole))
        case (.whole(let whole), .number): .number(Double(whole))
        default: value
        }
      }
      #expect(layer.rows == expected.map { [$0] }, "\(name)")
    }
  }

  @Test(
    arguments: [
      ([.number(0.5), .number(-12)], "N", 5, 1), ([.number(1e-7), .number(1e12)], "F", 24, 15),
      ([.number(123_456_789_012.25)], "N", 15, 2), ([.missing], "N", 3, 1),
    ] as [([AttributeValue], Unicode.Scalar, Int, Int)])
  func `numbers take the narrow form where it holds them`(
    _ values: [AttributeValue], _ type: Unicode.Scalar, _ width: Int, _ decimals: Int
  ) throws {
    let field = Field(name: "value", kind: .number)
    let column = try PlannedColumn(field, shortName: "value", values: values, file: "a.dbf")
    #expect(column.type == UInt8(ascii: type) && column.width == width && column.decimals == decimals)
  }

  @Test(arguments: 1...10)
  func `any number reads back the same`(_ seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    var values: [AttributeValue] = []
    for _ in 0..<40 {
      let any = Double(bitPattern: chance.next())
      let near = Double(Int.random(in: -999_999_999...999_999_999, using: &chance)) / 1000
      values.append(.number(seed % 2 == 0 && any.isFinite ? any : near))
    }
    try withTemporaryFolder { folder in
      try writeShapefile(oneField(.number, values), to: folder + "/a.shp")
      #expect(try readShapefile(at: folder + "/a.shp").layer.rows == values.map { [$0] })
    }
  }

  @Test(arguments: [
    (["code", "name"], ["code", "name"]),
    (["municipality_code", "municipality_name"], ["municipali", "municipa_1"]),
    (["Name", "NAME", "name"], ["Name", "NAME_1", "name_2"]),
    (["åååååå"], ["ååååå"]),
    (["aååååå"], ["aåååå"]),
    (["", ""], ["field", "field_1"]),
  ])
  func `field names are cut between characters, and told apart`(_ names: [String], _ short: [String]) {
    #expect(shortNames(names) == short)
  }

  @Test(arguments: [
    ("0.0", 1, "0.0"), ("-0.0", 1, "-0.0"), ("12.5", 1, "12.5"), ("12.5", 3, "12.500"), ("100.0", 1, "100.0"),
    ("0.05", 2, "0.05"), ("-0.05", 4, "-0.0500"), ("1e-07", 7, "0.0000001"), ("1.5e-07", 9, "0.000000150"),
    ("1.25e+20", 1, "125000000000000000000.0"), ("1e+16", 0, "10000000000000000."), ("7", 2, "7.00"),
    ("120", 1, "120.0"),
  ])
  func `a number with a fixed count of decimals`(_ text: String, _ decimals: Int, _ expected: String) {
    let digits = DecimalDigits(text)
    #expect(digits.fixed(decimals: decimals) == expected)
    #expect(digits.decimals <= decimals)
    #expect(expected.split(separator: ".")[0].drop { $0 == "-" }.count == digits.wholeDigits)
  }
}

/// Features without geometry, with one field.
func oneField(_ kind: Field.Kind, _ values: [AttributeValue]) -> FeatureLayer {
  var shapes = PolygonLayer()
  for _ in values { shapes.appendFeature([[[Point]]]()) }
  return FeatureLayer(shapes: shapes, fields: [Field(name: "value", kind: kind)], rows: values.map { [$0] })
}
