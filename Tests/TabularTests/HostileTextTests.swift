import Tabular
import TestSupport
import Testing

struct HostileTextTests {
  @Test(
    "What is no table is refused with a place",
    arguments: [
      ("nothing", [], "t.csv: the file is empty; a table begins with a row of column names"),
      (
        "blank lines alone", Array("\n\n ,\n".utf8),
        "t.csv: the file is empty; a table begins with a row of column names"
      ),
      (
        "a shapefile", [0x00, 0x00, 0x27, 0x0A],
        "t.csv, line 1: the byte 0 does not belong in text; this is a binary file, or UTF-16 without a byte order mark"
      ),
      (
        "a zero further down", Array("a\nb\n".utf8) + [0x63, 0x00],
        "t.csv, line 3: the byte 0 does not belong in text; this is a binary file, or UTF-16 without a byte order mark"
      ),
      (
        "a mark that lies", [0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xE5],
        "t.csv: the text is not valid UTF-8, which its byte order mark announces"
      ),
      (
        "half a unit", [0xFF, 0xFE, 0x61, 0x00, 0x62],
        "t.csv: the text is not valid UTF-16LE, which its byte order mark announces"
      ),
      (
        "an open quote", Array("a,b\n1,2\n3,\"four\n5,6\n".utf8),
        "t.csv, line 3, column 2: the quoted field that begins here never ends; a quote inside it is written twice"
      ),
      (
        "an open quote at the end", Array("a,\"".utf8),
        "t.csv, line 1, column 2: the quoted field that begins here never ends; a quote inside it is written twice"
      ),
    ] as [(String, [UInt8], String)])
  func refused(_ name: String, _ bytes: [UInt8], _ expected: String) {
    #expect(throws: DelimitedTextError.self, "\(name)") { try DelimitedText(bytes, file: "t.csv") }
    do {
      _ = try DelimitedText(bytes, file: "t.csv")
    } catch {
      #expect(error.description == expected, "\(name)")
    }
  }

  @Test("A single line of a million bytes is one header")
  func longLine() throws {
    let table = try DelimitedText(Array(repeating: UInt8(ascii: "x"), count: 1_000_000), file: "t.csv")
    #expect(table.header.count == 1 && table.header[0].utf8.count == 1_000_000 && table.rowCount == 0)
  }

  @Test("A million delimiters are a million columns without a name")
  func manyColumns() throws {
    let bytes = Array("a".utf8) + Array(repeating: UInt8(ascii: ";"), count: 100_000)
    let table = try DelimitedText(bytes, file: "t.csv")
    #expect(table.header.count == 100_001 && table.problems.count == 100_000)
  }

  @Test("Random bytes are read or refused, never a crash")
  func randomBytes() {
    var random = SplitMix64(seed: 7)
    let likely: [UInt8] = Array("\",;\t\n\r a0=".utf8) + [0xE5, 0xC3, 0xA5, 0xFF, 0xFE, 0xEF, 0xBB, 0xBF]
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in likely.randomElement(using: &random) ?? 0 }
      guard let table = try? DelimitedText(bytes, file: "t.csv") else { continue }
      for row in 0..<table.rowCount { #expect(table.fields(ofRow: row).count == table.fieldCount(ofRow: row)) }
    }
  }
}
