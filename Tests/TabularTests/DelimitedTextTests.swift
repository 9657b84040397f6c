import Tabular
import TestSupport
import Testing

private func table(_ text: String) throws -> DelimitedText { try DelimitedText(Array(text.utf8), file: "t.csv") }

struct DelimitedTextTests {
  @Test(
    "Fields are what was meant",
    arguments: [
      ("quotes around a delimiter", "a,b\n\"x,y\",z", [["x,y", "z"]]),
      ("doubled quotes", "a,b\n\"say \"\"yes\"\"\",z", [["say \"yes\"", "z"]]),
      ("nothing but a quote", "a,b\n\"\"\"\",z", [["\"", "z"]]),
      ("empty in quotes", "a,b\n\"\",\"\"", [["", ""]]),
      ("a line break inside", "a,b\n\"x\r\ny\",z\n1,2", [["x\r\ny", "z"], ["1", "2"]]),
      ("a quote in the middle", "a,b\n5\" pipe,z", [["5\" pipe", "z"]]),
      ("blanks are kept", "a,b\n x , y", [[" x ", " y"]]),
      ("an empty last field", "a,b\nx,", [["x", ""]]),
      ("too short", "a,b,c\nx", [["x"]]),
      ("too long", "a,b\nx,y,z", [["x", "y", "z"]]),
      ("blank lines go", "a,b\n\nx,y\n,\n  ,\n1,2\n\n", [["x", "y"], ["1", "2"]]),
      ("text behind a quote", "a,b\n\"x\"y,z", [["xy", "z"]]),
      ("mixed line breaks", "a,b\rx,y\r\n1,2\n3,4", [["x", "y"], ["1", "2"], ["3", "4"]]),
      ("one column, quoted emptiness", "a\n\"\"\nx", [[""], ["x"]]),
      ("header alone", "a,b", []),
    ] as [(String, String, [[String]])])
  func fields(_ name: String, _ text: String, _ expected: [[String]]) throws {
    let table = try table(text)
    #expect((0..<table.rowCount).map { table.fields(ofRow: $0) } == expected, "\(name)")
  }

  @Test("A short row reads as empty where it ends")
  func shortRow() throws {
    let table = try table("a,b,c\nx\n1,2,3")
    #expect(table[row: 0, column: 2] == "")
    #expect(table.texts(ofColumn: 2) == ["", "3"])
  }

  @Test("Rows know their line, through line breaks in quotes and blank lines")
  func lines() throws {
    let table = try table("a,b\n\"x\ny\",z\n\n1,2\r3,4")
    #expect((0..<3).map(table.line(ofRow:)) == [2, 5, 6])
  }

  @Test("What is odd is told with its place")
  func problems() throws {
    let table = try table("a,,a\n1,2\n\n1,2,3,4\n\"x\"y,2,3\n")
    #expect(
      table.problems == [
        .unnamedColumn(2), .duplicateColumn(name: "a", places: [1, 3]),
        .raggedRow(line: 2, fields: 2, expected: 3), .blankRow(line: 3), .raggedRow(line: 4, fields: 4, expected: 3),
        .textAfterQuote(line: 5, column: 1),
      ])
    #expect(table.problems[2].description == "line 2 has 2 fields where the header has 3")
    #expect(table.column("a") == 0)
    #expect(table.column("b") == nil)
  }

  @Test("Signs that are no characters are told with their first line; others with the same first byte are not")
  func noCharacters() throws {
    let odd = try table("a,b\n1,\u{FFFD}\n2,x\u{FFFE}\n3,\u{FFFF}\u{FFFE}\n")
    #expect(odd.problems == [.noCharacter(line: 3, count: 3)])
    #expect(odd.problems[0].description.contains("shown as \u{FFFD} (3 such in all)"))
    #expect(try table("a\n\u{FB01}\u{FFFD}\u{FEFF}\n").problems == [])
    let sheet = try #require(
      FoundTable(in: [.init(line: 1, fields: ["a", "b"]), .init(line: 4, fields: ["\u{FFFF}", "1"])]))
    #expect(try DelimitedText(sheet, file: "t").problems == [.noCharacter(line: 4, count: 1)])
  }

  @Test("Blanks behind a closing quote pad the field, and are no text")
  func paddedQuotes() throws {
    let table = try table("a,b,c\n\"G\"  ,\"H\"\"\"\t,1\n\"I\" ,2,\"J\"  \n")
    #expect(table.problems == [])
    #expect(table.fields(ofRow: 0) == ["G", "H\"", "1"])
    #expect(table.fields(ofRow: 1) == ["I", "2", "J"])
  }

  @Test(
    "Whole numbers are read from the bytes",
    arguments: [
      ("12", 12), ("-7", -7), ("0301", 301), ("", nil), ("-", nil), ("1.5", nil), (" 1", nil), ("\"5\"", 5),
      ("9223372036854775807", Int.max), ("9223372036854775808", nil), ("99999999999999999999", nil),
    ] as [(String, Int?)])
  func whole(_ text: String, _ expected: Int?) throws {
    #expect(try table("a,b\n\(text),x").whole(row: 0, column: 0) == expected, "\(text)")
  }

  @Test("What was written is read again, whatever it is", arguments: Dialect.Delimiter.allCases)
  func roundTrip(_ delimiter: Dialect.Delimiter) throws {
    var random = SplitMix64(seed: 20_200_101 + UInt64(delimiter.rawValue))
    let pieces = ["\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", " ", "Å", "ŋ", "a", "0", "\u{A0}", "'", "–"]
    for _ in 0..<300 {
      let width = Int.random(in: 1...5, using: &random)
      let rows = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        }
      }
      let header = (0..<width).map { "column \($0)" }
      let lineBreak = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
      let text = ([header] + rows).map { delimitedLine($0, delimiter: delimiter) }.joined(separator: lineBreak)
      let table = try DelimitedText(Array(text.utf8), file: "t.csv", delimiter: delimiter)
      // A row of several empty fields is a blank line, and is told.
      let kept = rows.filter { row in row.count == 1 || !row.allSatisfy(\.isEmpty) }
      #expect((0..<table.rowCount).map { table.fields(ofRow: $0) } == kept)
      #expect(table.problems.count == rows.count - kept.count)
    }
  }
}
