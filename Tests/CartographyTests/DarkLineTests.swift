import Geometry
import Testing

@testable import Cartography

private let palette = Palette(groups: [Colour(0x77AADD)])
private let red = Colour(0xA5281B)

private let sheet: MapSheet = {
  let line = PathData([[Point(x: 0, y: 0), Point(x: 5, y: 5)]], isClosed: false)
  func sample(_ colour: Colour) -> SheetItem {
    .line(from: Point(x: 1, y: 2), to: Point(x: 5, y: 2), Stroke(colour, width: 0.3))
  }
  return MapSheet(
    id: "m", width: 10, height: 10, title: "Kart", description: "Et kart", language: "nb",
    layers: [
      SheetGroup(id: "borders", items: [.path(line, Paint(stroke: Stroke(red, width: 0.3)))]),
      SheetGroup(
        id: "furniture",
        items: [
          sample(red), sample(palette.outline), sample(palette.hairline),
          .text(TextRun("a", at: Point(x: 1, y: 1), size: 1, colour: palette.ink)),
        ]),
    ])
}()

@Suite("Lines on a dark page")
struct DarkLineTests {
  @Test("a coloured line becomes lighter of the same hue, on the map and in the legend alike")
  func highlighted() throws {
    let dark = DarkScheme(palette)
    let tone = try #require(dark.highlight(red))
    #expect(contrast(tone, dark.ground) >= 3 && contrast(tone, dark.paper) >= 3)
    #expect(tone.red > tone.green && tone.red > tone.blue)
    let markup = Markup(svg(sheet, profile: .web, palette: palette))
    let lines = markup.elements.filter { $0.attributes["class"] == "bright-a5281b" }
    #expect(lines.map(\.name) == ["path", "line"])
    let style = try #require(markup.elements.first { $0.name == "style" }?.text)
    #expect(style.contains(".bright-a5281b{stroke:\(tone.hex)}"))
  }

  @Test("greys, and what is light enough, stay")
  func staying() {
    let dark = DarkScheme(palette)
    #expect(dark.highlight(palette.outline) == nil)
    #expect(dark.highlight(Colour(0xFF8866)) == nil)
  }

  @Test("what stays dark on the map stands on a chip in the legend, whose contrast is seen by day and by night")
  func chips() throws {
    let dark = DarkScheme(palette)
    #expect(contrast(palette.outline, dark.chip) >= 3)
    let markup = Markup(svg(sheet, profile: .web, palette: palette))
    let chip = try #require(markup.elements.firstIndex { $0.attributes["class"] == "chip" })
    #expect(markup.elements[chip].attributes["fill"] == palette.paper.hex)
    let line = markup.elements[chip + 1]
    #expect(line.attributes["stroke"] == palette.outline.hex && line.attributes["class"] == nil)
    #expect(markup.elements.count { $0.attributes["class"] == "chip" } == 1)
    #expect(!Markup(svg(sheet, palette: palette)).elements.contains { $0.name == "rect" })
  }
}
