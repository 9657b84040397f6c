import Testing

@testable import SVGLint

@Suite("Edges of rules")
struct RuleEdgeTests {
  /// What the rules find of a piece inside a drawing that is otherwise clean.
  private func found(_ piece: String) throws -> [String] {
    let clean = String(decoding: try Fixture.bytes("clean"), as: UTF8.self)
    return try Fixture.rules(Array(clean.replacing("</svg>", with: "\(piece)</svg>").utf8))
  }

  @Test(
    "What looks like a fault and is none",
    arguments: [
      ##"<rect class="town" x="1" y="1" width="1" height="1" fill="none"/>"##,
      ##"<image x="1" y="1" width="9" height="9" href="data:image/png;base64,AAAA"/>"##,
      ##"<use href="#f-blue"/>"##,
      ##"<linearGradient id="f-g" x1="0%" x2="100%"><stop offset="50%" stop-color="#ffffff"/></linearGradient>"##,
      ##"<g clip-path="url(#f-clip)" filter="none" marker-end="none"/>"##,
      ##"<path d="M0 0" fill="rgb(10, 20, 30)" stroke="black"/>"##,
      ##"<text x="1" y="2" font-family="Arial, sans-serif"><tspan fill="#000000">a</tspan></text>"##,
      ##"<text x="-1.5e1" y="+.5" font-family="Arial, sans-serif" fill="#000000">a</text>"##,
      ##"<g xmlns:i="urn:editor"><i:view style="x" onload="y" href="http://example.org"/></g>"##,
      ##"<text x="1" y="2"> </text>"##,
      ##"<text x="1" y="2" fill="#000000" font="6px Arial, sans-serif">a</text>"##,
      ##"<g letter-spacing="normal" word-spacing="0" writing-mode="lr-tb"/>"##,
      ##"<g data-name="javascript:x" aria-label="javascript:y"/>"##,
    ])
  func noFault(_ piece: String) throws {
    #expect(try found(piece) == [])
  }

  @Test(
    "What hides from a search by eye",
    arguments: [
      (##"<g style="fill: none; Paint-Order: stroke"/>"##, ["style-attribute", "paint-order"]),
      (##"<rect style="filter:url(&quot;other.svg#a&quot;)"/>"##, ["style-attribute", "filter", "external-reference"]),
      (##"<use xlink:href="other.svg#a" xmlns:xlink="http://www.w3.org/1999/xlink"/>"##, ["external-reference"]),
      (##"<a href="javascript:tell()"><g/></a>"##, ["script", "link"]),
      (##"<g fill="rgb(255 0 0 / 50%)" stroke="rgb(1, 2, 3, 0.5)"/>"##, ["colour-form"]),
      (##"<g font-size="small"/>"##, ["relative-unit"]),
      (##"<g style="inline-size: 20"/>"##, ["style-attribute", "flow-text"]),
      (##"<g stroke-dasharray="2 1em"/>"##, ["relative-unit"]),
      (##"<g fill="CURRENTCOLOR" stroke=" Transparent "/>"##, ["current-colour", "transparent"]),
      (
        ##"<text x="1" y="2" font-family="Arial, sans-serif" fill="#000000"><tspan x="5%">a</tspan></text>"##,
        ["percentage", "text-position"]
      ),
      (
        ##"<text x="1" y="2" font-family="Arial, sans-serif"><tspan fill="#000000">a</tspan>b</text>"##,
        ["text-fill"]
      ),
      ("<style>@import 'a.css'; /* --x */</style>", ["style-element", "css-variable", "external-reference"]),
      (##"<text x="NaN" y="2" font-family="Arial, sans-serif" fill="#000000">a</text>"##, ["text-position"]),
    ] as [(String, [String])])
  func fault(_ piece: String, _ rules: [String]) throws {
    #expect(try found(piece) == rules)
  }

  @Test(
    "A length is a number and a unit",
    arguments: [
      ("170mm", 170, "mm"), (" 12 ", 12, ""), ("1.5EM", 1.5, "em"), ("-3e2", -300, ""), ("50%", 50, "%"),
      ("1e3mm", 1000, "mm"),
    ] as [(String, Double, String)])
  func lengths(_ text: String, _ value: Double, _ unit: String) throws {
    let found = try #require(length(text))
    #expect(found.value == value && found.unit == unit)
  }

  @Test("What is no length", arguments: ["", "mm", "inf", "nan", "1 2", "0x10", "--1"])
  func noLength(_ text: String) {
    #expect(length(text) == nil)
  }

  @Test("A drawing without any id has none to be taken for another's; one with ids has")
  func noIDs() throws {
    func ids(_ inside: String) throws -> Bool {
      let drawing = ##"<svg xmlns="http://www.w3.org/2000/svg">\##(inside)</svg>"##
      return try Fixture.rules(Array(drawing.utf8)).contains("id-prefix")
    }
    #expect(try !ids("<g/>"))
    #expect(try ids(##"<g id="a"/>"##))
  }
}
