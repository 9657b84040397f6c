import Geometry

/// For which readers a drawing is written.
public enum SVGProfile: String, Hashable, Sendable, CaseIterable {
  /// Survives Word, LibreOffice, LaTeX and rsvg: presentation attributes only, no patterns, no style sheets.
  case report
  /// For pages on the web: as `report`, with classes, a small style sheet that follows the reader's dark mode, stops for
  /// the keyboard, and roles and labels for screen readers.
  case web
}

/// The drawing as SVG 1.1 in UTF-8.
///
/// The same drawing gives the same bytes. Coordinates are rounded to 0.01 mm. Layers without text are written in whole
/// hundredths of a millimetre inside a scaled group, which saves a third of the bytes. Linear in the size of the drawing.
///
/// - Parameters:
///   - palette: by which the web profile knows paper, ground and inks.
///   - letter: what draws a letter, for a drawing that needs no font; `nil` for text. What a text says stays beside its
///     outline.
public func svg(
  _ sheet: MapSheet, profile: SVGProfile = .report, palette: Palette = Palette(groups: []), letter: LetterSource? = nil
) -> [UInt8] {
  var writer = SVGWriter(
    prefix: sheet.id, dark: profile == .web ? DarkScheme(palette, night: sheet.night) : nil, typeface: sheet.typeface,
    letters: letter.map { DrawnLetters(of: sheet, from: $0) }, margin: sheet.margin)
  writer.sheet(sheet)
  return writer.out.bytes
}
