/// The columns of a terminal that a text takes: one per letter, two per wide one (Chinese, Japanese, Korean, emoji).
func displayWidth(of text: String) -> Int {
  // Letters that stand alone, each in a column: nearly all there are in Latin script.
  if text.unicodeScalars.allSatisfy(isPlain) { return text.unicodeScalars.count }
  return text.reduce(0) { width, character in
    guard let first = character.unicodeScalars.first else { return width }
    switch first.properties.generalCategory {
    case .format, .nonspacingMark, .enclosingMark: return width
    default: break
    }
    return width + (wide.contains { $0.contains(first.value) } ? 2 : 1)
  }
}

// The blocks of East Asian wide letters, and those of pictures.
private let wide: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
  0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
]

// Neither a mark that joins the letter before it, nor a sign without width, nor one half of a line break.
private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0D, 0xAD: false
  case ..<0x300, 0x2010...0x2015: true
  default: false
  }
}

/// The text on one line, without anything that could steer a terminal: line breaks and tabs become spaces, other
/// control characters and marks that turn the direction of writing fall away, and what stands for no character is shown as
/// one that is not known.
func onOneLine(_ text: String) -> String {
  guard
    text.unicodeScalars.contains(where: {
      isControl($0) || isLineBreak($0) || turnsDirection($0) || isNoCharacter($0)
    })
  else { return text }
  var line = String.UnicodeScalarView()
  var previous: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    defer { previous = scalar }
    if scalar == "\n", previous == "\r" { continue }
    if isLineBreak(scalar) {
      line.append(" ")
    } else if !turnsDirection(scalar), !isControl(scalar) {
      line.append(isNoCharacter(scalar) ? "\u{FFFD}" : scalar)
    }
  }
  return String(line)
}

/// Whether it is of the general category of control characters (Unicode: Cc), which is closed and will not grow.
func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) }

/// Whether it is U+FFFE or U+FFFF, which Unicode has for no character: XML can not hold them, and LaTeX stops at them.
func isNoCharacter(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0xFFFE || scalar.value == 0xFFFF }

private func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
  default: false
  }
}

private func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0xFEFF: true
  default: false
  }
}
