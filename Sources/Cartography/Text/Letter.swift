import Geometry

/// A letter as a font draws it.
public struct Letter: Equatable, Sendable {
  /// Its outline, as shares of the size: from the origin on the baseline, y up.
  public var outline: CurvedPath
  /// How far the next letter stands from it, as a share of the size.
  public var advance: Double

  /// A letter from its parts.
  public init(outline: CurvedPath, advance: Double) {
    self.outline = outline
    self.advance = advance
  }
}

/// Where a drawing gets its letters from; `nil` for a character that the font lacks, which is then left out.
public typealias LetterSource = (_ scalar: Unicode.Scalar, _ isBold: Bool) -> Letter?
