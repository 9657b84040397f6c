import Glibc

/// Texts whose addresses C keeps for a while; freed together.
final class CTexts {
  private var all: [UnsafeMutablePointer<CChar>] = []

  /// The text as C has it, good as long as this lives.
  func text(_ text: String) -> UnsafeMutablePointer<CChar> {
    let copy = strdup(text)!
    all.append(copy)
    return copy
  }

  deinit { for text in all { free(text) } }
}
