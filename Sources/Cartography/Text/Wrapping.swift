/// The text broken into lines that are no wider than asked, slack included.
///
/// Breaks at spaces and after hyphens and slashes; never at a no-break space. A word that is wider than a line stands
/// alone on one and sticks out, unless it has more letters than any word has: then it is parted where the line ends. Nothing
/// is cut. Empty text has no lines. A last line is no shorter than a quarter of a
/// line where words of the one before can come down to it.
public func wrapped(
  _ text: String, width: Double, size: Double, isBold: Bool = false, in face: Typeface = .standard
) -> [String] {
  BreakableText(text, isBold: isBold, in: face).lines(width: width, size: size)
}

/// The same in the same number of lines, but about equally long ones; for titles.
public func balanced(
  _ text: String, width: Double, size: Double, isBold: Bool = false, in face: Typeface = .standard
) -> [String] {
  let breakable = BreakableText(text, isBold: isBold, in: face)
  var best = breakable.lines(width: width, size: size)
  guard best.count > 1 else { return best }
  var (low, high) = (0.0, width)
  for _ in 0..<12 {
    let middle = (low + high) / 2
    let lines = breakable.lines(width: middle, size: size)
    let fits = lines.allSatisfy { roomyTextWidth($0, size: size, isBold: isBold, in: face) <= middle }
    if lines.count == best.count && fits { (best, high) = (lines, middle) } else { low = middle }
  }
  return best
}
