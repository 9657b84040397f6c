import Geometry
import Tabular
import Testing

@testable import Shapefile

@Suite struct EncodingTests {
  @Test(
    arguments: [
      ("UTF-8", "UTF-8"), ("utf8", "UTF-8"), ("UTF 8", "UTF-8"), ("65001", "UTF-8"), ("CP65001", "UTF-8"),
      ("1252", "WINDOWS-1252"), ("ANSI 1252", "WINDOWS-1252"), ("CP1252", "WINDOWS-1252"),
      ("windows-1252", "WINDOWS-1252"), ("ANSI", "WINDOWS-1252"), ("ISO-8859-1", "ISO-8859-1"),
      ("ISO 8859-1", "ISO-8859-1"), ("ISO 88591", "ISO-8859-1"), ("88591", "ISO-8859-1"), ("8859_1", "ISO-8859-1"),
      ("ISO-8859-10", "ISO-8859-10"), ("ISO 8859-10", "ISO-8859-10"), ("885915", "ISO-8859-15"),
      ("LATIN1", "ISO-8859-1"), ("865", "CP865"), ("OEM 865", "CP865"), ("IBM865", "CP865"), ("936", "CP936"),
      ("GBK", "CP936"), ("Big-5", "BIG5"), ("SHIFT_JIS", "CP932"), ("1251", "CP1251"), ("28591", "ISO-8859-1"),
      ("System", nil), ("", nil), ("8859-12", nil), ("8859-17", nil), ("99999999999999999999", nil), ("UTF-16", nil),
    ] as [(String, String?)])
  func `what a cpg file names`(_ text: String, _ name: String?) {
    #expect(encoding(named: text)?.name == name)
  }

  @Test(
    arguments: [
      (0x00, nil), (0x01, "CP437"), (0x02, "CP850"), (0x03, "WINDOWS-1252"), (0x57, "WINDOWS-1252"),
      (0x58, "WINDOWS-1252"), (0x65, "CP866"), (0x66, "CP865"), (0x7A, "CP936"), (0xC8, "CP1250"), (0xFF, nil),
    ] as [(UInt8, String?)])
  func `what a language byte stands for`(_ byte: UInt8, _ name: String?) {
    #expect(encoding(ofLanguageByte: byte)?.name == name)
  }

  @Test func `the C library knows every encoding that is named`() {
    let byte = UInt8(ascii: "a")
    let named = (0...UInt8.max).compactMap(encoding(ofLanguageByte:)) + (0...66_000).compactMap(encoding(ofCodePage:))
    for encoding in named {
      // Not ASCII alone: that takes a way of its own.
      let decodes = (0x80...0xFF).contains {
        encoding.decoded([byte, $0]) != nil || encoding.decoded([$0, byte]) != nil
      }
      #expect(decodes || encoding.name == "ASCII" || encoding == .utf8, "\(encoding.name)")
    }
    #expect(Set(named.map(\.name)).count > 50)
  }

  static let utf8 = Array("Mælåø".utf8)
  static let latin: [UInt8] = [0x4D, 0xE6, 0x6C, 0xE5, 0xF8]

  @Test(
    arguments: [
      ("UTF-8, stated", utf8, "UTF-8", 0, "Mælåø", "UTF-8 (.cpg)", nil),
      ("UTF-8, not stated", utf8, nil, 0, "Mælåø", "UTF-8 (assumed)", nil),
      ("Windows-1252, not stated", latin, nil, 0, "Mælåø", "WINDOWS-1252 (assumed)", nil),
      ("the language byte", latin, nil, 0x57, "Mælåø", "WINDOWS-1252 (language byte 0x57)", nil),
      ("cpg before language byte", utf8, "UTF-8", 0x57, "Mælåø", "UTF-8 (.cpg)", nil),
      ("OEM", [0x4D, 0x91, 0x6C, 0x86, 0x9B], "865", 0, "Mælåø", "CP865 (.cpg)", nil),
      (
        "a cpg that lies", latin, "UTF-8", 0, "Mælåø", "WINDOWS-1252 (assumed)",
        "The text is not UTF-8 (.cpg), as the file says: see record 1, field name."
      ),
      (
        "a cpg that lies, and a language byte", latin, "UTF-8", 0x57, "Mælåø", "WINDOWS-1252 (language byte 0x57)",
        "The text is not UTF-8 (.cpg), as the file says: see record 1, field name."
      ),
      (
        "a cpg that may lie", utf8, "ISO-8859-1", 0, "MÃ¦lÃ¥Ã¸", "ISO-8859-1 (.cpg)",
        "The text was read as ISO-8859-1 (.cpg), as the file says; it would also be valid UTF-8."
      ),
      (
        "a cpg that says nothing", utf8, "System", 0, "Mælåø", "UTF-8 (assumed)",
        "made.cpg names the encoding \"System\", which is not known."
      ),
      (
        "an unknown language byte", utf8, nil, 0xFE, "Mælåø", "UTF-8 (assumed)",
        "The language byte 0xFE stands for no known encoding."
      ),
      (
        "neither UTF-8 nor Windows-1252", [0x81, 0x41], nil, 0, "\u{81}A", "ISO-8859-1 (assumed)",
        "The text is neither UTF-8 nor Windows-1252; it was read as ISO-8859-1."
      ),
      (
        "UTF-8 cut by the end of the field", Array("abcdefgå".utf8.dropLast()), "UTF-8", 0, "abcdefg", "UTF-8 (.cpg)",
        "1 of the texts fill their field and end inside a character, which was left out."
      ),
      (
        "Latin that ends like half a character", Array("abcdefg".utf8) + [0xE5], nil, 0, "abcdefgå",
        "WINDOWS-1252 (assumed)", nil
      ),
    ] as [(String, [UInt8], String?, UInt8, String, String, String?)])
  func `text is decoded`(
    _ name: String, _ bytes: [UInt8], _ codePage: String?, _ languageByte: UInt8, _ text: String, _ encoding: String,
    _ problem: String?
  ) throws {
    var table = MadeTable([("name", "C", 8, 0)], [[""]])
    table.rows = [[bytes]]
    table.languageByte = languageByte
    let (layer, description) = try read(
      MadeShapefile(records: [MadeShapefile.null], table: table, codePage: codePage))
    #expect(layer.rows == [[.text(text)]], "\(name)")
    #expect(description.encoding == encoding, "\(name)")
    #expect(description.problems == [problem].compactMap { $0 }, "\(name)")
  }

  @Test func `one encoding holds for the whole file, field names too`() throws {
    var table = MadeTable([("", "C", 8, 0)], [["Oslo"], [""]])
    table.fields[0].name = Array("område".utf8)
    table.rows[1] = [[0xE6]]
    let made = MadeShapefile(records: [MadeShapefile.null, MadeShapefile.null], table: table)
    let (layer, description) = try read(made)
    // The name alone would be UTF-8; the second value is not.
    #expect(layer.fields.map(\.name) == ["omrÃ¥de"])
    #expect(layer.rows == [[.text("Oslo")], [.text("æ")]])
    #expect(description.encoding == "WINDOWS-1252 (assumed)")
  }
}
