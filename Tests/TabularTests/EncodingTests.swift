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
}
