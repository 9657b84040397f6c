import Geometry
import Testing

@testable import Cartography

/// A letter as wide as 0.6 of its size: a square with a hole of curves.
private func square(_ scalar: Unicode.Scalar, _ isBold: Bool) -> Letter? {
  if scalar == "?" { return nil }
  var outline = CurvedPath()
  if scalar != " " {
    let side = isBold ? 0.55 : 0.5
    outline.steps = [
      .move(Point(x: 0, y: 0)), .line(Point(x: side, y: 0)), .line(Point(x: side, y: 0.7)),
      .quadratic(Point(x: 0.3, y: 0.9), Point(x: 0, y: 0.7)), .line(Point(x: 0, y: 0)), .move(Point(x: 0.1, y: 0.1)),
      .line(Point(x: 0.2, y: 0.3)),
      .cubic(Point(x: 0.3, y: 0.3), Point(x: 0.3, y: 0.1), Point(x: 0.1, y: 0.1)),
    ]
  }
  return Letter(outline: outline, advance: 0.6)
}

private func sheet(_ runs: [TextRun]) -> MapSheet {
  MapSheet(
    id: "m", width: 100, height: 50, title: "Kart", description: "Et kart", language: "nb",
    layers: [SheetGroup(id: "furniture", items: runs.map { .text($0) })])
}

private let ink = Colour(0x1A1A1A)

@Suite("Text drawn as paths")
struct DrawnLetterTests {
  @Test("each letter is defined once, in order, and used wherever it stands")
  func definitions() throws {
    let runs = [
      TextRun("ba ab", at: Point(x: 10, y: 20), size: 2, colour: ink),
      TextRun("a", at: Point(x: 10, y: 30), size: 4, isBold: true, colour: ink),
    ]
    let markup = Markup(svg(sheet(runs), letter: square))
    #expect(markup.faults == [])
    let defined = markup.elements.filter { $0.name == "path" }.compactMap { $0.attributes["id"] }
    #expect(defined == ["m-r61", "m-r62", "m-b61"])
    let used = markup.elements.filter { $0.name == "use" }
    #expect(used.map { $0.attributes["xlink:href"] } == ["#m-r62", "#m-r61", "#m-r61", "#m-r62", "#m-b61"])
    #expect(used.map { $0.attributes["x"] } == [nil, "600", "1800", "2400", nil])
    #expect(!markup.elements.contains { $0.name == "text" })
    // What drawn letters need beside paths; they have their fill from where they are used.
    let needed: Set = ["<defs>", "<use>", "xlink:href", "path without fill"]
    #expect(Set(lostInReports(markup)) == needed)
  }

  @Test("what it says stays beside it, once also where there is a rim")
  func alternative() {
    let run = TextRun(
      "a <b>", at: Point(x: 1, y: 2), size: 2, colour: ink, halo: Stroke(Colour(0xFFFFFF), width: 0.5))
    let markup = Markup(svg(sheet([run]), letter: square))
    #expect(markup.elements.compactMap { $0.attributes["aria-label"] } == ["a <b>"])
    let rims = markup.elements.filter { $0.attributes["stroke"] != nil }
    // Half a millimetre, in thousandths of letters of 2 mm.
    #expect(rims.map { $0.attributes["stroke-width"] } == ["250"])
  }

  @Test(
    "a text ends, or has its middle, where its place is",
    arguments: [
      (TextRun.Anchor.start, "translate(10 20) scale(0.002)"), (.middle, "translate(8.8 20) scale(0.002)"),
      (.end, "translate(7.6 20) scale(0.002)"),
    ])
  func anchors(_ anchor: TextRun.Anchor, _ transform: String) {
    let run = TextRun("ab", at: Point(x: 10, y: 20), size: 2, anchor: anchor, colour: ink)
    let markup = Markup(svg(sheet([run]), letter: square))
    #expect(markup.elements.contains { $0.attributes["transform"] == transform })
  }

  @Test("steps are relative, whole and closed; level and upright ones are shorter")
  func steps() throws {
    var writer = ByteWriter()
    writer.outline(try #require(square("a", false)).outline)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "M0 0h500v-700q-200-200-500 0v700zM100-100l100-200c100 0 100 200-100 200z")
  }

  @Test("what the font lacks is left out, and takes no room")
  func lacking() {
    let run = TextRun("?a", at: Point(x: 1, y: 2), size: 2, colour: ink)
    let used = Markup(svg(sheet([run]), letter: square)).elements.filter { $0.name == "use" }
    #expect(used.map { $0.attributes["x"] } == [nil])
  }

  @Test("on a dark page drawn text changes as other text does")
  func dark() {
    let run = TextRun("a", at: Point(x: 10, y: 20), size: 2, colour: ink)
    let markup = Markup(svg(sheet([run]), profile: .web, palette: Palette(groups: []), letter: square))
    #expect(markup.elements.first { $0.attributes["aria-label"] == "a" }?.attributes["class"] == "ink")
  }
}

@Test(
  "millionths are written without trailing zeros",
  arguments: [
    (2293, "0.002293"), (1_000_000, "1"), (-8_500_000, "-8.5"), (0, "0"), (10, "0.00001"), (12_345_678, "12.345678"),
  ])
func millionths(_ value: Int, _ text: String) {
  var writer = ByteWriter()
  writer.millionths(value)
  #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
}

@Suite("A margin")
struct MarginTests {
  @Test("moves everything by itself, and makes the page larger on all sides")
  func moved() throws {
    var sheet = sheet([TextRun("a", at: Point(x: 10, y: 20), size: 2, colour: ink)])
    let path = PathData([[Point(x: 1, y: 1), Point(x: 3, y: 1), Point(x: 3, y: 4)]], isClosed: true)
    sheet.layers[0].items += [
      .line(from: Point(x: 1, y: 2), to: Point(x: 3, y: 4), Stroke(ink, width: 0.2)),
      .rectangle(Box(minX: -5, minY: -5, maxX: 105, maxY: 55), cornerRadius: 0, Paint(fill: Colour(0xFFFFFF))),
      .circle(Circle(centre: Point(x: 7, y: 8), radius: 1), Paint(fill: ink)), .path(path, Paint(fill: ink)),
    ]
    sheet.margin = 5
    let markup = Markup(svg(sheet))
    let root = markup.elements[0].attributes
    #expect(root["width"] == "110mm" && root["height"] == "60mm" && root["viewBox"] == "0 0 110 60")
    func values(_ element: String, _ names: [String]) -> [String?] {
      names.map { markup.elements.first { $0.name == element }?.attributes[$0] }
    }
    #expect(values("text", ["x", "y"]) == ["15", "25"])
    #expect(values("line", ["x1", "y1", "x2", "y2"]) == ["6", "7", "8", "9"])
    #expect(values("rect", ["x", "y", "width", "height"]) == ["0", "0", "110", "60"])
    #expect(values("circle", ["cx", "cy", "r"]) == ["12", "13", "1"])
    #expect(values("path", ["d"]) == ["M600 600l200 0 0 300z"])
  }
}
