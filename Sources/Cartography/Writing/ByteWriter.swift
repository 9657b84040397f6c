/// Text written straight into bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  mutating func removeLast(_ count: Int) { bytes.removeLast(count) }

  mutating func text(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func text(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Text for the content of an element or a quoted attribute; control characters, which XML 1.0 cannot hold, become
  /// spaces, and U+FFFE and U+FFFF the sign for a character that is not known.
  mutating func escaped(_ text: String) {
    // In UTF-8 both begin with EF BF, which few texts have.
    if text.utf8.contains(0xEF), text.unicodeScalars.contains(where: isNoCharacter) {
      var known = String.UnicodeScalarView()
      for scalar in text.unicodeScalars { known.append(isNoCharacter(scalar) ? "\u{FFFD}" : scalar) }
      return escaped(String(known))
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): self.text("&amp;" as StaticString)
      case UInt8(ascii: "<"): self.text("&lt;" as StaticString)
      case UInt8(ascii: ">"): self.text("&gt;" as StaticString)
      case UInt8(ascii: "\""): self.text("&quot;" as StaticString)
      case 0..<0x20: bytes.append(0x20)
      default: bytes.append(byte)
      }
    }
  }

  /// A whole number in decimal.
  mutating func integer(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(value.magnitude)
  }

  // Most numbers of a map have three digits at most.
  private mutating func digits(_ magnitude: UInt) {
    if magnitude >= 10 { magnitude < 100 ? digit(magnitude / 10) : digits(magnitude / 10) }
    digit(magnitude % 10)
  }

  private mutating func digit(_ value: UInt) { bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value)) }

  /// A count of hundredths as a decimal without trailing zeros: 1250 is `12.5`.
  mutating func hundredths(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = Int(value.magnitude)
    integer(magnitude / 100)
    let rest = magnitude % 100
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(rest / 10))
    if rest % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(rest % 10)) }
  }

  /// A count of millionths as a decimal without trailing zeros: 2293 is `0.002293`.
  mutating func millionths(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = Int(value.magnitude)
    integer(magnitude / 1_000_000)
    guard magnitude % 1_000_000 > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var place = 100_000
    var rest = magnitude % 1_000_000
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(rest / place))
      rest %= place
      place /= 10
    }
  }
}

/// Whether XML 1.0 has no such character, in its fifth edition, production 2; control characters aside.
private func isNoCharacter(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0xFFFE || scalar.value == 0xFFFF }

/// A length in millimetres as whole hundredths, to the nearest; lengths outside ±10 km and NaN are cut off there.
func wholeHundredths(_ length: Double) -> Int {
  let scaled = (length * 100).rounded()
  guard scaled == scaled else { return 0 }
  return Int(max(-1e9, min(1e9, scaled)))
}
