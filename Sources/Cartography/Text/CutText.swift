/// A line of text no wider than a room, in the unit of the size: where it is wider its end gives way to "…", but for a short
/// form in brackets that it ends with, which tells more than the words before it.
///
/// What leaves room for nothing is "…" alone, which may be wider. O(n²) in the letters.
public func cut(
  _ text: String, width: Double, size: Double, isBold: Bool = false, in face: Typeface = .standard
) -> String {
  func fits(_ text: String) -> Bool { roomyTextWidth(text, size: size, isBold: isBold, in: face) <= width }
  if fits(text) { return text }
  var (words, short) = (text[...], "")
  if text.hasSuffix(")"), let bracket = text.lastIndex(of: "("), bracket > text.startIndex,
    text.distance(from: bracket, to: text.endIndex) <= 10
  {
    (words, short) = (text[..<bracket], " " + text[bracket...])
  }
  while let last = words.popLast() {
    // A word's end is no place for a space, and a cut word needs more than a letter of it.
    if words.last == " " || last == " " && words.isEmpty { continue }
    let cut = words + "…" + short
    if !words.isEmpty, fits(cut) { return cut }
  }
  return short.isEmpty || !fits("…" + short) ? "…" : "…" + short
}
