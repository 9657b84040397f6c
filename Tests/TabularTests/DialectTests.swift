import Tabular
import Testing

/// The bytes of text of Latin letters in Windows-1252, for the letters used here.
private func windows1252(_ text: String) -> [UInt8] {
  text.unicodeScalars.map { $0 == "–" ? 0x96 : UInt8($0.value) }
}

private func utf16(_ text: String, isLittleEndian: Bool) -> [UInt8] {
  ("\u{FEFF}" + text).utf16.flatMap { unit in
    let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    return isLittleEndian ? pair : pair.reversed()
  }
}

struct DialectTests {
  @Test(
    "Every dialect in use is recognised, and says so",
    arguments: [
      ("plain", Array("kode,navn\n0301,Ås\n".utf8), "UTF-8, comma, LF"),
      (
        "a spreadsheet's UTF-8", Array("\u{FEFF}kode;navn\r\n0301;Ås\r\n".utf8),
        "UTF-8 with byte order mark, semicolon, CRLF"
      ),
      ("a spreadsheet's own", windows1252("kode;navn\r\n0301;Ås\r\n"), "WINDOWS-1252, semicolon, CRLF"),
      (
        "code list, all quoted", windows1252("\"kode\";\"navn\"\r\n\"0301\";\"Ås\"\r\n"),
        "WINDOWS-1252, semicolon, CRLF"
      ),
      ("bars", Array("kode|navn\n0301|Ås\n".utf8), "UTF-8, vertical bar, LF"),
      ("tabs", Array("kode\tnavn\n0301\tÅs\n".utf8), "UTF-8, tab, LF"),
      ("old Macintosh", Array("kode,navn\r0301,Ås\r".utf8), "UTF-8, comma, CR"),
      (
        "Unicode text", utf16("kode\tnavn\r\n0301\tÅs\r\n", isLittleEndian: true),
        "UTF-16LE with byte order mark, tab, CRLF"
      ),
      (
        "the other end first", utf16("kode;navn\n0301;Ås", isLittleEndian: false),
        "UTF-16BE with byte order mark, semicolon, LF"
      ),
      ("delimiter announced", Array("sep=;\r\nkode;navn\r\n0301;Ås".utf8), "UTF-8, semicolon, CRLF"),
      ("comma in a name of the header", Array("kode;\"navn\"\n0301;Ås\n".utf8), "UTF-8, semicolon, LF"),
      ("no last line break", Array("kode;navn\n0301;Ås".utf8), "UTF-8, semicolon, LF"),
      ("end-of-file mark", Array("kode;navn\n0301;Ås\n\u{1A}".utf8), "UTF-8, semicolon, LF"),
    ] as [(String, [UInt8], String)])
  func recognised(_ name: String, _ bytes: [UInt8], _ expected: String) throws {
    let table = try DelimitedText(bytes, file: "t.csv")
    #expect(table.dialect.description == expected, "\(name)")
    #expect(table.header == ["kode", "navn"], "\(name)")
    #expect(table.rowCount == 1 && table.fields(ofRow: 0) == ["0301", "Ås"], "\(name)")
    #expect(table.problems.isEmpty, "\(name)")
  }

  @Test("A byte without a meaning in Windows-1252 makes it Latin-1")
  func latin1() throws {
    let table = try DelimitedText([0x61, 0x0A, 0xE5, 0x20, 0x81], file: "t.csv")
    #expect(table.dialect.encoding.name == "ISO-8859-1")
    #expect(table[row: 0, column: 0] == "å \u{81}")
  }

  @Test("The encoding is sniffed over the whole file, not over its beginning")
  func lateLetter() throws {
    let rows = String(repeating: "0301,Oslo\n", count: 20_000)
    let table = try DelimitedText(Array(("kode,navn\n" + rows).utf8) + windows1252("3021,Ås\n"), file: "t.csv")
    #expect(table.dialect.encoding == .windows1252)
    #expect(table[row: 20_000, column: 1] == "Ås")
  }

  @Test(
    "Where the header holds several delimiters, the rows below decide",
    arguments: [
      ("name, old name;people\nOs;5\nNes;6\n", Dialect.Delimiter.semicolon),
      ("name, old, short;people\nOs;5\nNes;6\n", .semicolon),
      ("name;area, km2\n\"Os\";1,5\n\"Nes\";2,5\n", .semicolon),
      ("\"a, b, c\";d\n\"1, 2, 3\";4\n", .semicolon),
      ("a;b,c,d\n1,2,3\n4,5,6\n", .comma),
      ("name\nOs\n", .comma),
    ])
  func ambiguousHeader(_ text: String, _ expected: Dialect.Delimiter) throws {
    #expect(try DelimitedText(Array(text.utf8), file: "t.csv").dialect.delimiter == expected, "\(text)")
  }

  @Test("A delimiter that is given is not sniffed")
  func given() throws {
    let table = try DelimitedText(Array("a;b,c\n1;2,3\n".utf8), file: "t.csv", delimiter: .comma)
    #expect(table.header == ["a;b", "c"])
  }
}
