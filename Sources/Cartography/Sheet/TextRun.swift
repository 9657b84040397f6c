import Geometry

/// One line of text at a stated place.
public struct TextRun: Equatable, Sendable {
  /// Where `x` of the position lies in the text.
  public enum Anchor: Hashable, Sendable { case start, middle, end }

  /// The text.
  public var text: String
  /// Where the baseline is, in millimetres on the page; which end of it the anchor says.
  public var position: Point
  /// The size of the letters in millimetres (the em).
  public var size: Double
  /// Whether the letters are bold, and whether they slant.
  public var isBold: Bool, isItalic: Bool
  /// Which part of the text stands at the position.
  public var anchor: Anchor
  /// The colour of the letters.
  public var colour: Colour
  /// A rim around the letters, painted below them; `nil` for none.
  public var halo: Stroke?
  /// What it stands on where no halo says so and no rectangle lies below; `nil` for what has been painted there.
  public var ground: Colour?

  /// A text from its parts.
  public init(
    _ text: String, at position: Point, size: Double, isBold: Bool = false, isItalic: Bool = false,
    anchor: Anchor = .start, colour: Colour, halo: Stroke? = nil
  ) {
    self.text = text
    self.position = position
    self.size = size
    self.isBold = isBold
    self.isItalic = isItalic
    self.anchor = anchor
    self.colour = colour
    self.halo = halo
  }

  /// The rectangle from the baseline's descenders to the top of the capitals, without the halo.
  public var box: Box { box(in: .standard) }

  /// The same in a stated family.
  public func box(in face: Typeface) -> Box {
    let width = textWidth(text, size: size, isBold: isBold, in: face)
    let minX =
      switch anchor {
      case .start: position.x
      case .middle: position.x - width / 2
      case .end: position.x - width
      }
    return Box(
      minX: minX, minY: position.y - face.capHeight * size, maxX: minX + width,
      maxY: position.y + face.descent * size)
  }
}
