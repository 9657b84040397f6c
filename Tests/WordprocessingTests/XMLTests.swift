import Testing

@testable import Wordprocessing

@Suite("XML as values")
struct XMLTests {
  @Test(
    "Text is written so that it comes back",
    arguments: [
      ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("\"quoted\"", "\"quoted\""), ("a\r\nb", "a&#13;\nb"),
      ("bell \u{7} and \u{0}", "bell \u{FFFD} and \u{FFFD}"), ("\u{FFFE}", "\u{FFFD}"), ("100\u{A0}%", "100\u{A0}%"),
      ("𝄞 blåbær", "𝄞 blåbær"),
    ])
  func text(_ text: String, _ written: String) {
    let bytes = xmlBytes(XMLElement("t", text: text))
    #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("<t>\(written)</t>"))
  }

  @Test("Values of attributes keep line breaks, and quotation marks do not end them")
  func attributes() {
    let bytes = xmlBytes(XMLElement("t", ["a": "1\n2\t\"3\" & 4"]))
    #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("<t a=\"1&#10;2&#9;&quot;3&quot; &amp; 4\"/>"))
  }

  @Test("Attributes and elements are changed in copies")
  func changes() {
    let element = XMLElement("a", ["b": "1"], [XMLElement("c"), XMLElement("d")])
    #expect(element.with("b", "2")["b"] == "2")
    #expect(element.with("b", nil).attributes.isEmpty)
    #expect(element.with("e", "3")["e"] == "3")
    #expect(element.without { $0.name == "c" }.elements.map(\.name) == ["d"])
    #expect(element.mapping("d") { _ in XMLElement("f") }.elements.map(\.name) == ["c", "f"])
    #expect(element["b"] == "1")
  }
}
