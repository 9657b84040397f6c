@testable import Cartography

/// Text broken into lines letter by letter and piece by piece, each measured anew: the reference for `wrapped`.
func plainlyWrapped(
  _ text: String, width: Double, size: Double, isBold: Bool = false, in face: Typeface = .standard
) -> [String] {
  // Most texts have room on one line.
  if let first = text.utf8.first, first != 0x20, text.utf8.last != 0x20,
    roomyTextWidth(text, size: size, isBold: isBold, in: face) <= width
  {
    return [text]
  }
  var lines: [[Substring]] = []
  var line: [Substring] = []
  var measured = LineWidth()
  for piece in breakablePieces(of: text).flatMap({ parted($0, width: width, size: size, isBold: isBold, in: face) }) {
    var longer = measured
    longer.add(piece, isBold: isBold, in: face)
    if line.isEmpty || longer.roomy(size: size) <= width {
      line.append(piece)
      measured = longer
    } else {
      lines.append(line)
      line = [piece]
      measured = LineWidth()
      measured.add(piece, isBold: isBold, in: face)
    }
  }
  if line.contains(where: { $0 != " " }) { lines.append(line) }
  func length(_ line: [Substring]) -> Double {
    var measured = LineWidth()
    for piece in line { measured.add(piece, isBold: isBold, in: face) }
    return measured.roomy(size: size)
  }
  while lines.count > 1, length(lines[lines.count - 1]) < width / 4 {
    let before = lines[lines.count - 2], last = [before[before.count - 1]] + lines[lines.count - 1]
    guard before.count > 1, length(last) <= width, length(Array(before.dropLast())) >= width / 4 else { break }
    lines[lines.count - 2].removeLast()
    lines[lines.count - 1] = last
  }
  return lines.map { trimmed($0.joined()) }
}

/// A word of a language has no more letters; hyphens are looked for first.
private let longestWord = 40

/// A piece of very many letters in parts no wider than a line; others whole. A line has one letter at least, however narrow
/// it is.
private func parted(
  _ piece: Substring, width: Double, size: Double, isBold: Bool, in face: Typeface
) -> [Substring] {
  guard piece.utf8.count > longestWord, piece.count > longestWord else { return [piece] }
  var measured = LineWidth()
  measured.add(piece, isBold: isBold, in: face)
  guard measured.roomy(size: size) > width else { return [piece] }
  var parts: [Substring] = []
  var start = piece.startIndex
  measured = LineWidth()
  for place in piece.indices {
    var longer = measured
    longer.add(piece[place...place], isBold: isBold, in: face)
    if longer.roomy(size: size) > width, place > start {
      parts.append(piece[start..<place])
      start = place
      longer = LineWidth()
      longer.add(piece[place...place], isBold: isBold, in: face)
    }
    measured = longer
  }
  return parts + [piece[start...]]
}

/// The width of a line that pieces are added to, as ``roomyTextWidth(_:size:isBold:in:)`` has it of all of them together.
private struct LineWidth {
  /// Of everything, and of what stands before the spaces at the end, as shares of the size.
  private var whole = 0.0, inked = 0.0

  mutating func add(_ piece: Substring, isBold: Bool, in face: Typeface) {
    for scalar in piece.unicodeScalars {
      whole += face.width(of: scalar.value, isBold: isBold)
      if scalar != " " { inked = whole }
    }
  }

  /// Without the spaces at the end.
  func roomy(size: Double) -> Double { inked * size * (1 + TextMetrics.slack) }
}

/// Words with the space, hyphen or slash that ends them.
private func breakablePieces(of text: String) -> [Substring] {
  var pieces: [Substring] = []
  var start = text.startIndex
  for place in text.indices {
    let character = text[place]
    if character == " " && place == start && pieces.isEmpty {
      start = text.index(after: place)
    } else if character == " " || character == "-" || character == "/" {
      pieces.append(text[start...place])
      start = text.index(after: place)
    }
  }
  if start < text.endIndex { pieces.append(text[start...]) }
  return pieces
}

private func trimmed(_ line: String) -> String {
  guard line.utf8.last == 0x20 else { return line }
  var line = line
  while line.last == " " { line.removeLast() }
  return line
}
