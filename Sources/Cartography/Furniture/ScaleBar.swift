import Geometry

/// A scale bar for a frame: a round number of kilometres (or metres) in two halves.
public struct ScaleBar: Sendable {
  /// Its size in millimetres, roomy for other fonts.
  public let width, height: Double
  /// What the whole bar measures, in metres.
  public let metres: Double

  private let length, size, capHeight: Double
  private let texts: [String]
  private let lastWidth: Double
  private let barHeight = 0.8
  private let gap = 0.7

  /// The bar of a frame.
  ///
  /// - Parameters:
  ///   - viewport: the frame that it measures.
  ///   - longest: the greatest length of the bar, in millimetres.
  ///   - size: the size of its letters, in millimetres.
  ///   - face: the family of its letters.
  ///   - number: how a number of kilometres or metres is written.
  public init(
    _ viewport: Viewport, longest: Double, size: Double, in face: Typeface = .standard, number: (Double) -> String
  ) {
    metres = roundLength(atMost: longest / viewport.millimetresPerMetre)
    let unit = metres >= 2000 ? (length: 1000.0, name: "km") : (length: 1.0, name: "m")
    length = metres * viewport.millimetresPerMetre
    self.size = size
    let last = number(metres / unit.length)
    texts = [number(0), number(metres / 2 / unit.length), last, last + "\u{A0}" + unit.name]
    width =
      length + roomyTextWidth(texts[3], size: size, in: face) - textWidth(last, size: size, in: face) / 2
    lastWidth = textWidth(last, size: size, in: face)
    capHeight = face.capHeight * size
    height = capHeight + gap + barHeight + 0.1
  }

  /// The bar as items, with its top left corner at the place on the page.
  public func items(at corner: Point, palette: Palette) -> [SheetItem] {
    let left = corner.x
    let bottom = corner.y + height - 0.1
    let rule = Stroke(palette.quiet, width: 0.2)
    func half(_ from: Double, fill: Colour) -> SheetItem {
      .rectangle(
        Box(minX: left + from, minY: bottom - barHeight, maxX: left + from + length / 2, maxY: bottom),
        cornerRadius: 0, Paint(fill: fill, stroke: rule))
    }
    func text(_ text: String, _ x: Double, _ anchor: TextRun.Anchor) -> SheetItem {
      .text(
        TextRun(
          text, at: Point(x: x, y: corner.y + capHeight), size: size, anchor: anchor,
          colour: palette.quiet))
    }
    return [
      half(0, fill: palette.quiet), half(length / 2, fill: palette.paper),
      // Flush with the bar, which is flush with the frame above it.
      text(texts[0], left, .start), text(texts[1], left + length / 2, .middle),
      // The last number stands over the end of the bar, the unit after it.
      text(texts[3], left + length - lastWidth / 2, .start),
    ]
  }
}

/// The greatest of 1, 2, 5, 10, 20, 50, … that is no greater than asked; 1 at least.
func roundLength(atMost length: Double) -> Double {
  guard length < 1e15 else { return 1e15 }
  var step = 1.0
  while step * 10 <= length { step *= 10 }
  if step * 5 <= length { return step * 5 }
  return step * 2 <= length ? step * 2 : step
}
