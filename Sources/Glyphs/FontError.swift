/// Why a font could not be used.
public struct FontError: Error, Equatable, CustomStringConvertible {
  /// What was in the way.
  public enum Reason: Equatable, Sendable {
    /// FreeType makes nothing of the file; its number for that.
    case notAFont(Int32)
    /// The letters are pictures, not outlines.
    case hasNoOutlines
    /// No letter can be asked for by its Unicode number.
    case hasNoCharacters
  }

  /// What was in the way.
  public var reason: Reason

  init(_ reason: Reason) { self.reason = reason }

  /// What was found, and what would have been right.
  public var description: String {
    switch reason {
    case .notAFont(let number): "is no font that can be read (FreeType: \(number)); a .ttf, .otf or .ttc is needed"
    case .hasNoOutlines: "has letters as pictures; a font with outlines is needed"
    case .hasNoCharacters: "does not say which letter is which character of Unicode"
    }
  }
}
