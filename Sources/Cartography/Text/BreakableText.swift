/// A text that may be broken into lines, with the widths of its pieces, which are the same for every width of line and size of
/// letters.
final class BreakableText {
  private let text: String
  private let isBold: Bool
  private let face: Typeface
  /// The width of all of it, as a share of the size.
  private let width: Double
  /// Words with the space, hyphen or slash that ends them; most texts have room on one line.
  private lazy var pieces = breakablePieces(of: text).map { Piece($0, isBold: isBold, in: face) }

  init(_ text: String, isBold: Bool, in face: Typeface) {
    self.text = text
    self.isBold = isBold
    self.face = face
    width = face.width(of: text[...], isBold: isBold)
  }

  /// The width of all of it on one line, as ``roomyTextWidth(_:size:isBold:in:)`` has it.
  func roomyWidth(size: Double) -> Double { width * size * (1 + TextMetrics.slack) }

  /// The lines, as ``wrapped(_:width:size:isBold:in:)`` tells.
  func lines(width: Double, size: Double) -> [String] {
    if let first = text.utf8.first, first != 0x20, text.utf8.last != 0x20,
      roomyWidth(size: size) <= width
    {
      return [text]
    }
    let pieces = self.pieces.flatMap { $0.parted(width: width, size: size, isBold: isBold, in: face) }
    var lines: [Range<Int>] = []
    var start = 0
    var measured = LineWidth()
    for place in pieces.indices {
      var longer = measured
      longer.add(pieces[place], isBold: isBold, in: face)
      if start == place || longer.roomy(size: size) <= width {
        measured = longer
      } else {
        lines.append(start..<place)
        start = place
        measured = LineWidth()
        measured.add(pieces[place], isBold: isBold, in: face)
      }
    }
    if pieces[start...].contains(where: { $0.text != " " }) { lines.append(start..<pieces.count) }
    func length(_ line: Range<Int>) -> Double {
      var measured = LineWidth()
      for piece in pieces[line] { measured.add(piece, isBold: isBold, in: face) }
      return measured.roomy(size: size)
    }
    while lines.count > 1, length(lines[lines.count - 1]) < width / 4 {
      let before = lines[lines.count - 2], last = before.upperBound - 1..<lines[lines.count - 1].upperBound
      guard before.count > 1, length(last) <= width, length(before.dropLast()) >= width / 4 else { break }
      lines[lines.count - 2] = before.dropLast()
      lines[lines.count - 1] = last
    }
    // Pieces go on from each other.
    return lines.map { line in
      trimmed(String(text[pieces[line.lowerBound].text.startIndex..<pieces[line.upperBound - 1].text.endIndex]))
    }
  }
}

/// Texts measured once for all the ways in which they are set: a legend is laid out again and again.
public final class MeasuredTexts {
  private struct Key: Hashable {
    let text: String, isBold: Bool
  }

  private var known: [Key: BreakableText] = [:]
  private var face = Typeface.standard

  /// None measured yet.
  public init() {}

  /// The text as it may be broken.
  func text(_ text: String, isBold: Bool, in face: Typeface) -> BreakableText {
    if face != self.face { (known, self.face) = ([:], face) }
    let key = Key(text: text, isBold: isBold)
    if let found = known[key] { return found }
    let measured = BreakableText(text, isBold: isBold, in: face)
    known[key] = measured
    return measured
  }
}

/// A piece of text that stays on one line, with its width where that adds up to the last bit.
private struct Piece {
  let text: Substring
  /// Of everything, and of what stands before the spaces at the end, in 1/2048 of the size; `nil` where the widths were
  /// measured, and are no such whole numbers.
  let units: (whole: Int, inked: Int)?

  init(_ text: Substring, isBold: Bool, in face: Typeface) {
    self.text = text
    units = face.units(of: text, isBold: isBold).map { whole in
      var inked = text.unicodeScalars
      while inked.last == " " { inked.removeLast() }
      return (whole, face.units(of: Substring(inked), isBold: isBold) ?? whole)
    }
  }

  /// A piece of very many letters in parts no wider than a line; others whole. A line has one letter at least, however narrow
  /// it is.
  ///
  /// A range of two long numbers without room goes on after its dash.
  func parted(width: Double, size: Double, isBold: Bool, in face: Typeface) -> [Piece] {
    if let rest = afterDash, LineWidth(of: self, isBold: isBold, in: face).roomy(size: size) > width {
      return [text[..<rest.startIndex], rest].map { Piece($0, isBold: isBold, in: face) }
        .flatMap { $0.parted(width: width, size: size, isBold: isBold, in: face) }
    }
    guard text.utf8.count > longestWord, text.count > longestWord else { return [self] }
    guard LineWidth(of: self, isBold: isBold, in: face).roomy(size: size) > width else { return [self] }
    var measured = LineWidth()
    var parts: [Piece] = []
    var start = text.startIndex
    for place in text.indices {
      let letter = Piece(text[place...place], isBold: isBold, in: face)
      var longer = measured
      longer.add(letter, isBold: isBold, in: face)
      if longer.roomy(size: size) > width, place > start {
        parts.append(Piece(text[start..<place], isBold: isBold, in: face))
        start = place
        longer = LineWidth()
        longer.add(letter, isBold: isBold, in: face)
      }
      measured = longer
    }
    return parts + [Piece(text[start...], isBold: isBold, in: face)]
  }
}

extension Piece {
  /// What follows a dash between numbers; `nil` without one.
  fileprivate var afterDash: Substring? {
    // Its first byte is looked for before anything is read as letters.
    guard text.utf8.contains(0xE2), let dash = text.firstIndex(of: "–"), text[..<dash].last?.isNumber ?? false else {
      return nil
    }
    let rest = text[text.index(after: dash)...]
    return rest.first?.isNumber ?? false ? rest : nil
  }
}

/// A word of a language has no more letters; hyphens are looked for first.
private let longestWord = 40

/// The width of a line that pieces are added to, as ``roomyTextWidth(_:size:isBold:in:)`` has it of all of them together.
private struct LineWidth {
  /// Of everything, and of what stands before the spaces at the end, as shares of the size.
  private var whole = 0.0, inked = 0.0

  init() {}

  /// Of one piece alone.
  init(of piece: Piece, isBold: Bool, in face: Typeface) { add(piece, isBold: isBold, in: face) }

  mutating func add(_ piece: Piece, isBold: Bool, in face: Typeface) {
    guard let units = piece.units else {
      for scalar in piece.text.unicodeScalars {
        whole += face.width(of: scalar.value, isBold: isBold)
        if scalar != " " { inked = whole }
      }
      return
    }
    if piece.text.unicodeScalars.contains(where: { $0 != " " }) {
      inked = whole + Double(units.inked) / AdvanceWidths.unitsPerEm
    }
    whole += Double(units.whole) / AdvanceWidths.unitsPerEm
  }

  /// Without the spaces at the end.
  func roomy(size: Double) -> Double { inked * size * (1 + TextMetrics.slack) }
}

/// Words with the space, hyphen or slash that ends them.
private func breakablePieces(of text: String) -> [Substring] {
  var pieces: [Substring] = []
  if text.utf8.allSatisfy({ $0 < 0xCC && $0 != 0x0D }) {
    // Up to U+02FF nothing joins what stands before it: no need to ask where a letter ends.
    var start = text.utf8.startIndex
    for place in text.utf8.indices {
      let byte = text.utf8[place]
      if byte == 0x20 && place == start && pieces.isEmpty {
        start = text.utf8.index(after: place)
      } else if byte == 0x20 || byte == 0x2D || byte == 0x2F {
        pieces.append(text[start...place])
        start = text.utf8.index(after: place)
      }
    }
    if start < text.utf8.endIndex { pieces.append(text[start...]) }
    return pieces
  }
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
