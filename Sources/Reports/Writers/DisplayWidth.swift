/// The columns of a terminal that a text takes: one per letter, two per wide one (Chinese, Japanese, Korean, emoji).
func displayWidth(of text: String) -> Int {
  text.reduce(0) { width, character in
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

/// The text on one line, without anything that could steer a terminal: line breaks and tabs become spaces, other
/// control characters and marks that turn the direction of writing fall away.
func onOneLine(_ text: String) -> String {
  var line = String.UnicodeScalarView()
  var previous: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    defer { previous = scalar }
    switch scalar.value {
    case 0x0A where previous.value == 0x0D: continue
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: line.append(" ")
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0xFEFF: continue
    default: if scalar.properties.generalCategory != .control { line.append(scalar) }
    }
  }
  return String(line)
}
