import Geometry
import Testing

@testable import Cartography

private let hostile = "<&\">' Ås\u{1}\n]]>"

private func sheet(_ name: String) -> MapSheet {
  let square = PathData([[(0, 0), (10, 0), (10, 10), (0, 10)].map { Point(x: $0.0, y: $0.1) }], isClosed: true)
  let red = Colour(0xEE8866)
  return MapSheet(
    id: "figure-3-1", width: 170, height: 24.7, title: name, description: name, language: "nb",
    layers: [
      SheetGroup(
        id: "areas",
        items: [
          .group(
            SheetGroup(
              id: "k0301", title: name, attributes: [.init("name", name)],
              items: [.path(square, Paint(fill: red, stroke: Stroke(red, width: 0.1)))])),
          .path(hatched(square, spacing: 2), Paint(stroke: Stroke(red, width: 0.12, dashes: [1, 0.5]))),
        ]),
      SheetGroup(
        id: "texts",
        items: [
          .text(
            TextRun(name, at: Point(x: 1.25, y: 2), size: 3, isBold: true, colour: red, halo: Stroke(red, width: 1))),
          .line(from: Point(x: 0, y: 0), to: Point(x: 1, y: 1), Stroke(red, width: 0.2)),
          .rectangle(Box(minX: 0, minY: 0, maxX: 2, maxY: 1), cornerRadius: 0.3, Paint(fill: red)),
          .circle(Circle(centre: Point(x: 1, y: 1), radius: 0.4), Paint(fill: red)),
          .path(square, Paint(fill: red)),
        ]),
    ])
}

@Test("a drawing is well-formed XML whatever the names are, and they can be read back")
func hostileNames() throws {
  let markup = Markup(svg(sheet(hostile)))
  #expect(markup.faults == [])
  let name = hostile.replacing("\u{1}", with: " ").replacing("\n", with: " ")
  #expect(markup.elements.filter { $0.name == "title" }.map(\.text) == [name, name])
  let group = try #require(markup.elements.first { $0.attributes["id"] == "figure-3-1-k0301" })
  #expect(group.attributes["data-name"] == name)
}

@Test("nothing in a drawing is lost in reports")
func reportProfile() {
  #expect(lostInReports(Markup(svg(sheet("Ås")))) == [])
}

@Test(
  "the checker of the report profile sees what would be lost",
  arguments: [
    "<svg width=\"1mm\" height=\"1mm\" viewBox=\"0 0 1 1\" role=\"img\"><title>a</title><desc>b</desc><X/></svg>"
  ],
  [
    "<style></style>", "<pattern/>", "<path d=\"\"/>", "<text x=\"1\" y=\"1\">a</text>",
    "<rect fill=\"url(#a)\"/>", "<g class=\"a\"></g>",
    "<text x=\"50%\" y=\"1\" fill=\"#000000\" font-size=\"1\">a</text>",
    "<g style=\"fill:red\"></g>", "<textPath/>",
  ])
func checkerSees(_ frame: String, _ part: String) {
  #expect(lostInReports(Markup(Array(frame.replacing("<X/>", with: "").utf8))) == [])
  #expect(lostInReports(Markup(Array(frame.replacing("<X/>", with: part).utf8))) != [])
}

@Test("the same drawing gives the same bytes")
func sameBytes() {
  let isSame = svg(sheet("Ås")) == svg(sheet("Ås"))
  #expect(isSame)
}

@Test("layers without text are in hundredths, the others in millimetres, and both mean the same")
func units() {
  let text = String(decoding: svg(sheet("Ås")), as: UTF8.self)
  #expect(text.contains("<g id=\"figure-3-1-areas\" transform=\"scale(0.01)\""))
  #expect(text.contains("stroke-width=\"10\""))
  #expect(text.contains("d=\"M0 0l1000 0 0 1000-1000 0z\""))
  #expect(text.contains("<path transform=\"scale(0.01)\" fill=\"#ee8866\" d=\"M0 0l1000 0 0 1000-1000 0z\"/>"))
  #expect(text.contains("<line x1=\"0\" y1=\"0\" x2=\"1\" y2=\"1\" stroke=\"#ee8866\" stroke-width=\"0.2\"/>"))
}

@Test("a halo is the same text painted before the letters")
func halo() {
  let texts = Markup(svg(sheet("Ås"))).elements.filter { $0.name == "text" }
  #expect(texts.map(\.text) == ["Ås", "Ås"])
  #expect(texts.map { $0.attributes["stroke"] != nil } == [true, false])
}
