import Cartography
import Reports
import Tabular

/// What drawings are made with.
public struct DrawnStyle {
  /// How the data set and the style want maps.
  public let settings: MapSettings
  /// What letters are drawn by; `nil` where text stays text.
  let letters: LetterSupply?

  /// The drawing in a profile, as SVG.
  public func drawing(_ sheet: MapSheet, profile: SVGProfile = .report) -> [UInt8] {
    svg(sheet, profile: profile, palette: settings.palette, letter: letters?.letter)
  }

  /// What the style has led to that nobody asked for, once the drawing is made: letters that are missing, and a page that
  /// is larger.
  public func notes(on sheet: MapSheet) -> Notes {
    var notes = Notes()
    if let letters, !letters.lacking.isEmpty {
      let list = letters.lacking.sorted { $0.value < $1.value }.map { "'\($0)'" }.joined(separator: ", ")
      notes.add(
        Note(.drawing, "the font has no letter for \(list), which the drawing leaves out", severity: .warning))
    }
    let (height, whole) = (settings.height, sheet.height)
    if settings.style.page.height != nil, whole > height + 0.1 {
      let excess = plainDecimal(((whole - height) * 10).rounded() / 10)
      notes.add(
        Note(
          .drawing,
          """
          \(sheet.id) is \(excess) mm higher than the page: the legend finds no room beside the map; \
          a larger page, smaller text.legend or more legend.columns would help
          """))
    }
    return notes
  }
}
