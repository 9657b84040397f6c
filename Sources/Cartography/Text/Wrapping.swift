/// The text broken into lines that are no wider than asked, slack included.
///
/// Breaks at spaces and after hyphens and slashes; never at a no-break space. A word that is wider than a line stands
/// alone on one and sticks out: nothing is cut. Empty text has no lines.
public func wrapped(
  _ text: String, width: Double, size: Double, isBold: Bool = false, in face: Typeface = .standard
) -> [String] {
  var lines: [String] = []
  var line = ""
  for piece in breakablePieces(of: text) {
    let longer = line + piece
    if line.isEmpty || roomyTextWidth(trimmed(longer), size: size, isBold: isBold, in: face) <= width {
      line = longer
    } else {
      lines.append(trimmed(line))
      line = piece
    }
  }
  let last = trimmed(line)
  if !last.isEmpty { lines.append(last) }
  return lines
}

/// The same in the same number of lines, but about equally long ones; for titles.
public func balanced(
  _ text: String, width: Double, size: Double, isBold: Bool = false, in face: Typeface = .standard
) -> [String] {
  var best = wrapped(text, width: width, size: size, isBold: isBold, in: face)
  guard best.count > 1 else { return best }
  var (low, high) = (0.0, width)
  for _ in 0..<12 {
    let middle = (low + high) / 2
    let lines = wrapped(text, width: middle, size: size, isBold: isBold, in: face)
    let fits = lines.allSatisfy { roomyTextWidth($0, size: size, isBold: isBold, in: face) <= middle }
    if lines.count == best.count && fits { (best, high) = (lines, middle) } else { low = middle }
  }
  return best
}

/// Words with the space, hyphen or slash that ends them.
private func breakablePieces(of text: String) -> [String] {
  var pieces: [String] = []
  var piece = ""
  for character in text {
    if character == " " && piece.isEmpty && pieces.isEmpty { continue }
    piece.append(character)
    if character == " " || character == "-" || character == "/" {
      pieces.append(piece)
      piece = ""
    }
  }
  if !piece.isEmpty { pieces.append(piece) }
  return pieces
}

private func trimmed(_ line: String) -> String {
  var line = line
  while line.last == " " { line.removeLast() }
  return line
}
