import Tabular
import Testing

struct EncodingTests {
  @Test(
    "a text in an encoding, and back",
    arguments: [
      ("UTF-8", "Ås", [0xC3, 0x85, 0x73]), ("WINDOWS-1252", "Ås–", [0xC5, 0x73, 0x96]),
      ("CP865", "Ås", [0x8F, 0x73]), ("UTF-16LE", "As", [0x41, 0x00, 0x73, 0x00]),
      ("UTF-16BE", "Å", [0x00, 0xC5]), ("ISO-8859-10", "ŋ", [0xBF]),
      // An encoding that shifts: what shifts back at the end belongs to the text.
      (
        "ISO-2022-JP", "東a東",
        [0x1B, 0x24, 0x42, 0x45, 0x6C, 0x1B, 0x28, 0x42, 0x61, 0x1B, 0x24, 0x42, 0x45, 0x6C, 0x1B, 0x28, 0x42]
      ),
      ("WINDOWS-1252", "", []),
    ] as [(String, String, [UInt8])])
  func bothWays(_ name: String, _ text: String, _ bytes: [UInt8]) {
    let encoding = TextEncoding(name: name)
    #expect(encoding.encoded(text) == bytes)
    #expect(encoding.decoded(bytes) == text)
  }

  @Test("letters that an encoding does not have, bytes that mean nothing and names of no encoding give nothing")
  func refused() {
    #expect(TextEncoding.windows1252.encoded("Čáhcesuolu") == nil)
    #expect(TextEncoding.windows1252.decoded([0x81]) == nil)
    #expect(TextEncoding.utf8.decoded([0xC3]) == nil)
    #expect(TextEncoding(name: "UTF-16LE").decoded([0x41, 0x00, 0x42]) == nil)
    #expect(TextEncoding(name: "UTF-16LE").decoded([0x00, 0xD8]) == nil, "half a pair")
    #expect(TextEncoding(name: "nothing").encoded("Å") == nil)
    #expect(TextEncoding(name: "nothing").decoded([0xC5]) == nil)
  }

  @Test(
    "names that people give are known",
    arguments: [
      ("UTF-16LE", "UTF-16LE"), ("utf16", "UTF-16"), ("UCS-2 LE", "UTF-16LE"), ("utf-8-sig", "UTF-8"),
      ("cp865", "CP865"),
      ("DOS 865", "CP865"), ("IBM865", "CP865"), ("latin-1", "ISO-8859-1"), ("Latin 9", "ISO-8859-15"),
      ("Mac Roman", "MACINTOSH"), ("ANSI", "WINDOWS-1252"), ("1201", "UTF-16BE"),
    ])
  func named(_ name: String, _ expected: String) {
    #expect(encoding(named: name, mayBeWide: true)?.name == expected)
  }

  @Test(
    "text of two bytes a letter is read as somebody says it is, with and without a mark", arguments: ["", "\u{FEFF}"])
  func wide(_ mark: String) throws {
    let bytes = (mark + "kode;navn\n0301;Ås\n").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let table = try DelimitedText(bytes, file: "t.csv", encoding: TextEncoding(name: "UTF-16LE"))
    #expect(table.header == ["kode", "navn"] && table.fields(ofRow: 0) == ["0301", "Ås"])
  }
}
