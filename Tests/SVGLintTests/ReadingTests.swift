import Testing

@testable import SVGLint

@Suite("Reading")
struct ReadingTests {
  private let open = #"<svg xmlns="http://www.w3.org/2000/svg" "#

  @Test("A finding is on the line of the attribute, also where a tag runs over several lines")
  func lines() throws {
    let text = """
      <?xml version="1.0"?>
      <!-- A comment
           of two lines -->
      <svg xmlns="http://www.w3.org/2000/svg"
           id="f"
           width = "3">
        <path
           d="M0 0
              L1 1"
           xmlns:x="urn:x"
           style='fill:#fff'
        />
      </svg>
      """
    let drawing = try drawing(Array(text.utf8))
    #expect(drawing.elements.map(\.line) == [4, 7])
    #expect(drawing.elements[0].attributes.map(\.line) == [5, 6])
    #expect(drawing.elements[1].attributes.map(\.line) == [8, 11])
    #expect(drawing.elements[1].attributes.map(\.name) == ["d", "style"])
  }

  @Test("Lines are counted past 65 535")
  func manyLines() throws {
    let text = open + ">" + String(repeating: "\n", count: 70_000) + "<style/></svg>"
    #expect(try drawing(Array(text.utf8)).elements[1].line == 70_001)
  }

  @Test("References to characters are what they stand for")
  func references() throws {
    let drawing = try drawing(Array((open + #"id="a&amp;b&lt;&#xE5;&quot;">a&amp;b</svg>"#).utf8))
    #expect(drawing.root["id"] == "a&b<å\"")
    #expect(drawing.root.text == "a&b")
  }

  @Test("Other encodings are read as they declare themselves")
  func encodings() throws {
    let latin =
      Array((#"<?xml version="1.0" encoding="ISO-8859-1"?>"# + open + #"id=""#).utf8) + [0xE5] + Array("\"/>".utf8)
    #expect(try drawing(latin).root["id"] == "å")
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in (open + "id=\"å\"/>").utf16 { wide += [UInt8(unit & 255), UInt8(unit >> 8)] }
    #expect(try drawing(wide).root["id"] == "å")
  }

  @Test(
    "What is no well-formed XML is refused with the line",
    arguments: [
      ("", 1), ("  \n", 2), ("no xml at all", 1), ("<svg>\n<g>\n</svg>", 3), ("<svg\n a=\"1\"\n a=\"2\"/>", 3),
      ("<svg>\n<g x=1/></svg>", 2), ("<svg/>\n<svg/>", 2), ("<svg>\n&nbsp;</svg>", 2),
      ("<svg>\n\n<use xlink:href=\"#a\"/></svg>", 3), ("<svg>\n<![CDATA[", 2),
    ])
  func notWellFormed(_ text: String, _ line: Int) {
    do throws(SVGLintError) {
      _ = try lint(Array(text.utf8))
      Issue.record("read: \(text)")
    } catch {
      guard case .notWellFormed(let found, let reason) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(found == line && !reason.isEmpty && !reason.contains("\n"), "\(text): \(error)")
    }
  }

  @Test("A zero byte, and a tag that never ends, are refused and do not crash")
  func hostileBytes() {
    let texts: [[UInt8]] = [
      Array(open.utf8) + [0] + Array("/>".utf8), [0xFF, 0xFE], [0x3C], [0x1F], Array("<svg a='".utf8) + [0xC3],
      Array(repeating: UInt8(ascii: "<"), count: 10_000),
    ]
    for text in texts { #expect(throws: SVGLintError.self) { try lint(text) } }
  }

  @Test("Other files than SVG are named as what they are")
  func otherFiles() {
    #expect(throws: SVGLintError.notSVG(root: "html", line: 2)) { try lint(Array("\n<html/>".utf8)) }
    #expect(throws: SVGLintError.compressed) { try lint([0x1F, 0x8B, 8, 0]) }
    let large = [UInt8](repeating: 0x20, count: greatestSVG + 1)
    #expect(throws: SVGLintError.tooLarge(bytes: greatestSVG + 1, limit: greatestSVG)) { try lint(large) }
  }

  /// A name that stands for ten of another, which stands for ten of another: a thousand million in some lines.
  private func laughs(_ use: String, quote: String = "&") -> String {
    let rows = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "\(quote)l\($0 - 1);", count: 10))\">" }
    return "<!DOCTYPE svg [\n<!ENTITY l0 \"ha\">\n\(rows.joined(separator: "\n"))\n]>\n\(open)\(use)</svg>"
  }

  @Test("Entities that grow are refused before they do", arguments: [">&l9;", "id=\"&l9;\">", ">", "id=\"&l1;\">"])
  func laughs(_ use: String) {
    let expected = SVGLintError.unsafeEntity(name: "l1", line: 3, reason: "is made of other entities")
    #expect(throws: expected) { try lint(Array(laughs(use).utf8)) }
  }

  @Test(
    "Entities that fetch, hide behind parameters or are long are refused",
    arguments: [
      #"<!ENTITY x SYSTEM "file:///etc/hostname">"#, #"<!ENTITY x PUBLIC "a" "http://192.0.2.1/x">"#,
      #"<!ENTITY % x "<!ENTITY y 'z'>"> %x;"#, #"<!ENTITY % x SYSTEM "http://192.0.2.1/x"> %x;"#,
      #"<!ENTITY x "&#38;y;">"#, "<!ENTITY x \"\(String(repeating: "a", count: 300))\">",
    ])
  func unsafeEntities(_ declaration: String) {
    let text = "<!DOCTYPE svg [\n\(declaration)\n]>\n\(open)>&x;</svg>"
    do throws(SVGLintError) {
      _ = try lint(Array(text.utf8))
      Issue.record("read: \(declaration)")
    } catch {
      if case .unsafeEntity("x", 2, _) = error { return }
      Issue.record("\(error)")
    }
  }

  @Test("The DOCTYPE that many programs write is read without fetching what it names")
  func doctype() throws {
    let doctype = #"<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://192.0.2.1/svg11.dtd">"#
    #expect(try drawing(Array((doctype + open + "/>").utf8)).elements.count == 1)
  }

  @Test("Elements within elements without end are refused")
  func depth() {
    let text = open + ">" + String(repeating: "<g>", count: 100_000)
    #expect(throws: SVGLintError.self) { try lint(Array(text.utf8)) }
  }
}
