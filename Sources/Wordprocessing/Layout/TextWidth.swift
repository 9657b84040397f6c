/// About how wide a text is in letters like those of Arial, as a share of the size of the letters.
///
/// A word processor sets the text with letters that are not here; a column is made a little wider than this.
/// Source of the widths: the font metrics of Helvetica, to the nearest class.
func textWidth(_ text: String, isBold: Bool = false) -> Double {
  let width = text.unicodeScalars.reduce(0.0) { width, scalar in
    switch scalar {
    case "i", "j", "l", "I", "t", "f", ".", ",", ":", ";", "'", "|", "!", "(", ")", "/", " ", "\u{A0}", "-", "’":
      width + 0.3
    case "m", "w", "M", "W", "%", "@", "\u{C6}", "\u{E6}", "—", "…": width + 0.87
    case "r", "s", "c", "k", "v", "x", "y", "z", "J": width + 0.5
    case "A"..."Z", "\u{D8}", "\u{C5}", "Ä", "Ö": width + 0.72
    case "\u{2E80}"..."\u{FFEF}", "\u{1F300}"..."\u{3FFFD}": width + 1
    default: width + 0.56
    }
  }
  return isBold ? width * 1.07 : width
}

/// The widest of what stands between the places where a line may break.
func longestWord(_ text: String, isBold: Bool = false) -> Double {
  text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }).flatMap { word -> [Substring] in
    // A line may break after a hyphen between letters.
    word.split(separator: "-", omittingEmptySubsequences: true)
  }.map { textWidth(String($0), isBold: isBold) + 0.3 }.max() ?? 0
}
