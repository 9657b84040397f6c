/// How much room letters take, in the metric that Arial, Helvetica and Liberation Sans share.
public enum TextMetrics {
  /// Height of capitals and digits above the baseline, as a share of the size.
  public static let capHeight = 0.716
  /// Depth of the longest letters below the baseline, as a share of the size.
  public static let descent = 0.212
  /// Room added to each measured width, as a share of it, for programs that set the text in another font.
  public static let slack = 0.08
  /// The families that are asked for, the first one at hand being used.
  public static let families = "Arial, Helvetica, 'Liberation Sans', sans-serif"
}

/// The width of a line of text, in the unit of the size, without slack.
///
/// A character that the table lacks counts as wide as a capital W; combining marks count as nothing. Kerning is left
/// out, so the answer is never too small by more than the slack. Linear in the length.
public func textWidth(
  _ text: String, size: Double, isBold: Bool = false, in face: Typeface = .standard
) -> Double {
  face.width(of: text[...], isBold: isBold) * size
}

/// The width of a line of text with the slack for other fonts, in the unit of the size.
public func roomyTextWidth(
  _ text: String, size: Double, isBold: Bool = false, in face: Typeface = .standard
) -> Double {
  textWidth(text, size: size, isBold: isBold, in: face) * (1 + TextMetrics.slack)
}

extension AdvanceWidths {
  /// The advance widths of the characters of a text together, in 1/2048 of the size.
  static func width(of text: Substring, isBold: Bool) -> Int {
    let table = isBold ? bold : regular
    // Nearly all letters are in the table, and have two bytes at most.
    let known = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      var (sum, place) = (0, 0)
      while place < bytes.count {
        var scalar = Int(bytes[place])
        place += 1
        if scalar >= 0x80 {
          guard scalar < 0xE0 else { return nil }
          scalar = (scalar & 0x1F) << 6 | Int(bytes[place] & 0x3F)
          place += 1
        }
        guard table.indices.contains(scalar - 0x20) else { return nil }
        sum += Int(table[scalar - 0x20])
      }
      return sum
    }
    return (known ?? nil) ?? text.unicodeScalars.reduce(0) { $0 + Int(width(of: $1.value, isBold: isBold)) }
  }

  /// The advance width of a character in 1/2048 of the size.
  static func width(of scalar: UInt32, isBold: Bool) -> UInt16 {
    let table = isBold ? bold : regular
    if (0x20..<0x20 + UInt32(table.count)).contains(scalar) { return table[Int(scalar) - 0x20] }
    if (0x300...0x36F).contains(scalar) { return 0 }
    var low = 0
    var high = further.count
    while low < high {
      let middle = (low + high) / 2
      if further[middle].scalar < scalar { low = middle + 1 } else { high = middle }
    }
    if low < further.count, further[low].scalar == scalar { return isBold ? further[low].bold : further[low].regular }
    return width(of: 0x57, isBold: isBold)
  }
}
