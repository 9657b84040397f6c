import Register
import Testing

@testable import DataPackage

@Suite("The parts of a recoding")
struct RecodePartsTests {
  @Test(
    "A table that is not changed is the same to the byte, however it is written",
    arguments: [
      "a,b\n1,2\n", "a,b\r\n1,2\r\n", "a;b\n1;2", "\u{FEFF}a;b\r\n\"1;\";2\r\n", "sep=;\na;b\n1;2\n",
      "a,b\n\"x\"\"y\",\"z\nz\"\n,\n", "a\n1\n", "a,b\n", "a,b", "a\tb\n1\t\n",
    ])
  func sameBytes(_ text: String) throws {
    #expect(String(decoding: try RawTable(Array(text.utf8), file: "t.csv").bytes, as: UTF8.self) == text)
  }

  @Test("A cell has its text, and a changed one keeps its quotes")
  func cells() throws {
    var table = try RawTable(Array("code,name\n\"3001\",\"a \"\"b\"\"\"\n".utf8), file: "t.csv")
    #expect(table.text(table.rows[0][0]) == "3001" && table.text(table.rows[0][1]) == "a \"b\"")
    table.rows[0][0] = try table.cell("3101", insteadOf: table.rows[0][0])
    #expect(String(decoding: table.bytes, as: UTF8.self) == "code,name\n\"3101\",\"a \"\"b\"\"\"\n")
    #expect(try Array(table.cell("a,b", insteadOf: [])) == Array("\"a,b\"".utf8))
  }

  @Test("A changed cell is in the encoding of its file, and a letter that it does not have is refused")
  func encodings() throws {
    // Våler and "Bø" as Windows-1252 has them.
    let bytes = Array("name;code\nV".utf8) + [0xE5] + Array("ler;1\n\"B".utf8) + [0xF8] + Array("\";2\n".utf8)
    var table = try RawTable(bytes, file: "t.csv")
    #expect(table.text(table.rows[0][0]) == "Våler" && table.text(table.rows[1][0]) == "Bø")
    for row in table.rows.indices {
      let old = table.rows[row][0]
      table.rows[row][0] = try table.cell(table.text(old), insteadOf: old)
    }
    #expect(table.bytes == bytes)
    for row in table.rows {
      #expect(
        complaint { _ = try table.cell("Čahcesuolu", insteadOf: row[0]) }
          == "t.csv: 'Čahcesuolu' can not be written in WINDOWS-1252, in which the file is")
    }
  }

  @Test(
    "Numbers keep their decimals",
    arguments: [("12", "12"), ("12.50", "12.50"), ("0.05", "0.05"), ("-1.5", "-1.5"), ("-0.05", "-0.05")])
  func amounts(_ text: String, _ expected: String) { #expect(Amount(text)?.description == expected) }

  @Test(
    "What is no plain number is none",
    arguments: ["", "-", "1.", ".5", "1,5", "1 000", "1.2.3", "1e5", "99999999999999999999"])
  func noAmount(_ text: String) { #expect(Amount(text) == nil) }

  @Test("Sums have the decimals of the finer number")
  func amountSum() { #expect(Amount("1.5")!.adding(Amount("2.25")!)?.description == "3.75") }

  @Test(
    "Numbers that are too long to be added up have no sum",
    arguments: [
      ("5", "0.00000000000000000000001"), ("0.00000000000000000000001", "-5"), ("1125899906842623", "0.0000001"),
    ])
  func noAmountSum(_ one: String, _ other: String) {
    #expect(Amount(one)!.adding(Amount(other)!) == nil)
  }

  @Test(
    "A name follows the change where it was the old one",
    arguments: [
      ("Gratangen", "Gratangen", "Gratangen - Rivtták", .short, false, "Gratangen"),
      ("Gratangen", "Gratangen", "Gratangen - Rivtták", .official, false, "Gratangen - Rivtták"),
      ("Gratangen - Rivtták", "Gratangen - Rivtták", "Gratangen", .official, false, "Gratangen"),
      ("Våler", "Våler (Viken)", "Våler (Østfold)", .short, false, "Våler"),
      ("Våler (Viken)", "Våler (Viken)", "Våler (Østfold)", .official, false, "Våler (Østfold)"),
      ("Ek", "Ek", "Eik", .short, false, "Eik"), ("Ek", "Ek", "Eik", nil, false, "Ek"),
      ("Ålesund", "Ålesund", "Haram", nil, true, "Haram"), ("Ålesund", "Ålesund", "Ålesund", nil, true, "Ålesund"),
      ("Another", "Ek", "Eik", .official, false, "Another"),
    ] as [(String, String, String, FieldHints.NameForm?, Bool, String)])
  func names(
    _ name: String, _ old: String, _ new: String, _ form: FieldHints.NameForm?, _ isPart: Bool, _ expected: String
  ) {
    let target = CodeResolver.Target(
      code: MunicipalityCode("1")!, share: 1, name: new, county: nil, oldName: old, isOtherUnit: isPart)
    #expect(newName(name, target, form: form) == expected)
  }

  @Test("Values in JSON are found with their places, through every sort of text")
  func spans() throws {
    let bytes = Array(#" {"a": [1, {"b\"]": "x,}"}, -2.5e3], "c" : {}, "d":[] , "e": null}"#.utf8)
    let root = try #require(JSONSpan(bytes))
    #expect(root.members.count == 4)
    #expect(String(decoding: bytes[root.value("a", in: bytes)!.items[2].range], as: UTF8.self) == "-2.5e3")
    #expect(root.value("e", in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) } == "null")
    #expect(root.value("x", in: bytes) == nil)
  }

  @Test(
    "What is no JSON is none, and deep nesting ends", arguments: ["", "{", "[1", #"{"a"}"#, #"{"a":"#, #""a"#, #""\"#])
  func noSpan(_ text: String) {
    #expect(JSONSpan(Array(text.utf8)) == nil)
    #expect(JSONSpan(Array(repeating: UInt8(ascii: "["), count: 100_000)) == nil)
  }

  /// A table of one text field `code` and one number field `nr`, two records.
  private static func dbf(_ records: [(String, String)]) -> [UInt8] {
    func field(_ name: String, _ type: Character, _ length: UInt8) -> [UInt8] {
      var bytes = [UInt8](repeating: 0, count: 32)
      bytes.replaceSubrange(0..<name.utf8.count, with: Array(name.utf8))
      bytes[11] = type.asciiValue ?? 0
      bytes[16] = length
      return bytes
    }
    var bytes = [UInt8](repeating: 0, count: 32)
    bytes[0] = 3
    bytes[4] = UInt8(records.count)
    bytes[8] = 97
    bytes[10] = 11
    bytes += field("CODE", "C", 5) + field("nr", "N", 5) + [0x0D]
    for record in records { bytes += Array(" \(record.0)\(record.1)".utf8) }
    return bytes
  }

  @Test("Codes in the attribute table are changed in place, in fields of text and of numbers")
  func shapeTable() throws {
    let scheme = CodeScheme(width: 4, hasDigitsOnly: true)
    let bytes = Self.dbf([("0301 ", "  301"), ("4601 ", " 4601")])
    for (field, expected) in [
      ("code", [("4601 ", "  301"), ("0301 ", " 4601")]), ("NR", [("0301 ", " 4601"), ("4601 ", "  301")]),
    ] {
      var table = try ShapeTable(bytes, file: "t.dbf", field: field)
      let count = try table.replaceCodes(scheme) { MunicipalityCode($0.text == "0301" ? "4601" : "0301")! }
      #expect(count == 2)
      #expect(table.bytes == Self.dbf(expected))
    }
  }

  @Test(
    "A broken attribute table is refused",
    arguments: [
      (0, "t.dbf: is no attribute table of a shapefile"), (60, "t.dbf: is shorter than its head says"),
      (110, "t.dbf: is shorter than its head says"),
    ])
  func brokenShapeTable(_ length: Int, _ expected: String) {
    let bytes = Array(Self.dbf([("0301 ", "  301"), ("4601 ", " 4601")]).prefix(length))
    #expect(complaint { _ = try ShapeTable(bytes, file: "t.dbf", field: "code") } == expected)
    #expect(
      complaint { _ = try ShapeTable(Self.dbf([]), file: "t.dbf", field: "kode") }
        == "t.dbf: has no field 'kode'; it has CODE, nr")
  }
}
