import FoundationEssentials
import Tabular
import Testing

struct JSONTests {
  @Test(
    "JSON escapes what it must and what cannot be seen, and keeps the letters of all languages",
    arguments: [
      ("", #""""#), ("a\"b", #""a\"b""#), ("a\\b", #""a\\b""#), ("a\nb\t\r", #""a\nb\t\r""#), ("\r\n", #""\r\n""#),
      ("\0\u{1}\u{1F}", #""\u0000\u0001\u001f""#), ("\u{7F}\u{85}\u{9F}", #""\u007f\u0085\u009f""#),
      ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{FEFF}a", #""\ufeffa""#), ("Porsáŋgu", "\"Porsáŋgu\""),
      ("\"\u{301}", "\"\\\"\u{301}\""), ("\u{1F5FA}\u{10FFFF}", "\"\u{1F5FA}\u{10FFFF}\""),
      ("</script>", #""\u003c/script>""#), ("<!--", #""\u003c!--""#), ("a < b <b> <", "\"a < b <b> <\""),
      ("<</", #""<\u003c/""#),
    ])
  func texts(_ given: String, _ expected: String) {
    #expect(Array(jsonText(given).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("what was no UTF-8 is the sign for that when it is a text, and so it is written")
  func invalid() {
    let text = String(decoding: [0x61, 0xFF, 0xED, 0xA0, 0x80] as [UInt8], as: UTF8.self)
    #expect(jsonText(text).hasPrefix("\"a\u{FFFD}") && !jsonText(text).contains("\\"))
  }

  @Test("every scalar of the first plane can be read back, and stands on one line")
  func readBack() throws {
    let all = String(String.UnicodeScalarView((0...0xFFFF as ClosedRange<UInt32>).compactMap { Unicode.Scalar($0) }))
    let json = jsonText(all)
    #expect(!json.unicodeScalars.contains { $0.properties.generalCategory == .control })
    let read = try JSONDecoder().decode([String].self, from: Data("[\(json)]".utf8))
    let isSame = read == [all]
    #expect(isSame)
  }

  @Test("values stand on one line, or objects on lines of their own with what is in them indented")
  func values() {
    let value = JSONValue.object([
      ("a", .whole(1)), ("b\n", .array([.null, .truth(true), .number(.nan), .number(0.5)])), ("c", .object([])),
      ("d", .array([.object([("e", .text("f"))]), .text(nil)])), ("g", .array([])),
    ])
    #expect(
      value.line == #"{"a": 1, "b\n": [null, true, null, 0.5], "c": {}, "d": [{"e": "f"}, null], "g": []}"#)
    #expect(
      value.text() == #"""
        {
          "a": 1,
          "b\n": [null, true, null, 0.5],
          "c": {},
          "d": [
            {
              "e": "f"
            },
            null
          ],
          "g": []
        }
        """#)
  }
}
