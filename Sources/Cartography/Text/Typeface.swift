/// A family of letters: what a drawing asks for, and how much room its letters take.
public struct Typeface: Equatable, Sendable {
  /// The families that are asked for, the first one at hand being used; as the attribute `font-family` has them.
  public var families: String
  /// The widths that were measured; `nil` for the table of `AdvanceWidths`.
  private var measured: MeasuredWidths?
  /// Height of capitals and digits above the baseline, and depth of the longest letters below it, as shares of the size.
  public private(set) var capHeight = TextMetrics.capHeight, descent = TextMetrics.descent

  /// Arial, Helvetica or Liberation Sans, which are equally wide.
  public static let standard = Typeface(families: TextMetrics.families)

  /// A list of families that are as wide as Arial.
  public init(families: String) { self.families = families }

  /// A list of families with the widths of its first.
  public init(families: String, widths: MeasuredWidths) {
    self.families = families
    measured = widths
    capHeight = widths.capHeight
    descent = widths.descent
  }

  /// The families that are as wide as Arial, in lower case.
  ///
  /// Source: the advance widths of the fonts themselves, compared letter by letter.
  public static let asWideAsArial = ["arial", "arimo", "helvetica", "liberation sans", "nimbus sans"]

  /// The first family, without quotes.
  public var firstFamily: String {
    String(families.prefix { $0 != "," }.filter { $0 != "'" && $0 != "\"" }.drop { $0 == " " })
  }

  /// Whether the widths are those of the first family: measured, or known to be Arial's.
  public var knowsItsWidths: Bool { measured != nil || Typeface.asWideAsArial.contains(firstFamily.lowercased()) }

  /// The width of a character, as a share of the size.
  func width(of scalar: UInt32, isBold: Bool) -> Double {
    measured?.width(of: scalar, isBold: isBold)
      ?? Double(AdvanceWidths.width(of: scalar, isBold: isBold)) / AdvanceWidths.unitsPerEm
  }

  /// The width of a line of text, as a share of the size.
  func width(of text: Substring, isBold: Bool) -> Double {
    // The sum of the shares, to the last bit: they are whole numbers of 2048 parts.
    if let units = units(of: text, isBold: isBold) { return Double(units) / AdvanceWidths.unitsPerEm }
    return text.unicodeScalars.reduce(0) { $0 + width(of: $1.value, isBold: isBold) }
  }

  /// The same in 1/2048 of the size; `nil` where the widths were measured, and are no such whole numbers.
  func units(of text: Substring, isBold: Bool) -> Int? {
    measured == nil ? AdvanceWidths.width(of: text, isBold: isBold) : nil
  }
}

/// The advance widths of a font's letters, read from the font itself.
public struct MeasuredWidths: Equatable, Sendable {
  /// The width of each character that the font has, as a share of the size.
  public var regular, bold: [UInt32: Double]
  /// Height of capitals above the baseline, and depth of the longest letters below it, as shares of the size.
  public var capHeight, descent: Double

  /// Widths from their parts.
  public init(regular: [UInt32: Double], bold: [UInt32: Double], capHeight: Double, descent: Double) {
    self.regular = regular
    self.bold = bold
    self.capHeight = capHeight
    self.descent = descent
  }

  /// What the font lacks is set in another; then it counts as wide as a capital W, combining marks as nothing.
  fileprivate func width(of scalar: UInt32, isBold: Bool) -> Double {
    let table = isBold ? bold : regular
    if let width = table[scalar] { return width }
    if (0x300...0x36F).contains(scalar) { return 0 }
    if let space = table[0x20], [0xA0, 0x2009, 0x202F].contains(scalar) { return space }
    return table[0x57] ?? 1
  }
}
