import Geometry
import Testing

@testable import Cartography

private let wide = Typeface(
  families: "'Wide Sans', sans-serif",
  widths: MeasuredWidths(
    regular: [0x20: 0.5, 0x57: 2, 0x61: 1], bold: [0x20: 0.5, 0x57: 2, 0x61: 1.5], capHeight: 0.5, descent: 0.1))

@Suite("A typeface")
struct TypefaceTests {
  @Test(
    "that was measured is as wide as its letters; what it lacks counts as a W, blanks as a blank, accents as nothing",
    arguments: [("a a", 5.0), ("b", 4), ("a\u{A0}a", 5), ("a\u{301}", 2), ("", 0)])
  func widths(_ text: String, _ width: Double) {
    #expect(textWidth(text, size: 2, in: wide) == width)
  }

  @Test("knows its widths when they were measured, or are those of Arial")
  func known() {
    #expect(wide.knowsItsWidths && wide.firstFamily == "Wide Sans")
    #expect(Typeface.standard.knowsItsWidths && Typeface.standard.firstFamily == "Arial")
    #expect(Typeface(families: "'Liberation Sans', serif").knowsItsWidths)
    #expect(!Typeface(families: "'Source Sans 3', Arial").knowsItsWidths)
  }

  @Test("decides where lines break, how wide blocks are and how high letters stand")
  func layout() {
    #expect(wrapped("a a", width: 4, size: 2, in: wide) == ["a", "a"])
    #expect(wrapped("a a", width: 4, size: 2) == ["a a"])
    let block = TextBlock([.init("aa", size: 2, colour: Colour(0))], width: 100, in: wide)
    #expect(abs(block.width - 4 * 1.08) < 1e-9)
    let run = TextRun("aa", at: Point(x: 0, y: 0), size: 2, isBold: true, colour: Colour(0))
    #expect(run.box(in: wide) == Box(minX: 0, minY: -1, maxX: 6, maxY: 0.2))
    var request = LabelRequest(
      text: "a", circle: Circle(centre: Point(x: 0, y: 0), radius: 1.5), sizes: [3, 1], ground: Colour(0))
    request.face = wide
    #expect(request.sizeInside == 1)
    request.face = .standard
    #expect(request.sizeInside == 3)
  }

  @Test("of other sizes takes its samples and gaps with it")
  func measures() {
    #expect(LegendStyle(size: points(6.5)) == LegendStyle())
    #expect(LegendStyle(size: points(13)).leading == 2 * LegendStyle().leading)
    #expect(FigureStyle(valueSize: points(15), labelSize: points(7)) == FigureStyle())
    let crowded = FigureBand([.init(value: "110", label: "medlemskommuner i landet")], columns: 1, width: 20)
    #expect(crowded.isCrowded)
    #expect(!FigureBand([.init(value: "110", label: "medlemskommuner")], columns: 1, width: 60).isCrowded)
  }
}
