import Cartography
import Glyphs

/// The letters of a drawing, each taken from its font once.
final class LetterSupply {
  private let fonts: FontPair
  private var known: [Key: Letter?] = [:]
  /// What was asked for that the fonts do not have.
  private(set) var lacking: Set<Unicode.Scalar> = []

  private struct Key: Hashable { let scalar: Unicode.Scalar, isBold: Bool }

  init(_ fonts: FontPair) { self.fonts = fonts }

  /// The letter of a character; `nil` when the font lacks it.
  func letter(_ scalar: Unicode.Scalar, isBold: Bool) -> Letter? {
    let key = Key(scalar: scalar, isBold: isBold)
    if let letter = known[key] { return letter }
    let letter = drawn(scalar, isBold) ?? LetterSupply.standIns[scalar].flatMap { drawn($0, isBold) }
    if letter == nil { lacking.insert(scalar) }
    known[key] = .some(letter)
    return letter
  }

  private func drawn(_ scalar: Unicode.Scalar, _ isBold: Bool) -> Letter? {
    let face = isBold ? fonts.bold : fonts.regular
    guard let outline = face.outline(of: scalar), let advance = face.advance(of: scalar) else { return nil }
    return Letter(outline: outline, advance: advance)
  }

  /// What looks the same, for spaces and hyphens that many fonts lack.
  private static let standIns: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{A0}": " ", "\u{2009}": " ", "\u{202F}": " ", "\u{2010}": "-", "\u{2011}": "-", "\u{2212}": "–",
  ]
}
