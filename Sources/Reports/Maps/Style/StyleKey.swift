import Cartography
import Tabular

/// A key of style files. `all` lists them.
public struct StyleKey: Sendable {
  /// The key, with those it stands in: `text.title`.
  public let path: String
  /// What belongs there, in words: `a number from 4 to 72 (points)`.
  public let expected: String
  /// Puts the value into the settings; `false` when it is not what is expected.
  let apply: @Sendable (StyleValue, inout MapSettings) -> Bool

  /// Every key, in the order of the documentation; the later ones win where two say the same.
  public static let all: [StyleKey] = page + text + lines + hatch + legend + palette

  /// A number in a range.
  static func number(
    _ path: String, _ range: ClosedRange<Double>, _ unit: String,
    _ set: @escaping @Sendable (inout MapSettings, Double) -> Void
  ) -> StyleKey {
    let ends = "\(plainDecimal(range.lowerBound)) to \(plainDecimal(range.upperBound))"
    return StyleKey(path: path, expected: "a number from \(ends) (\(unit))") { value, settings in
      guard case .number(let number) = value, range.contains(number) else { return false }
      set(&settings, number)
      return true
    }
  }

  /// One word of a few.
  static func choice(
    _ path: String, _ words: [String], _ set: @escaping @Sendable (inout MapSettings, String) -> Void
  ) -> StyleKey {
    let list = words.dropLast().map { "\"\($0)\"" }.joined(separator: ", ") + " or \"\(words.last ?? "")\""
    return StyleKey(path: path, expected: list) { value, settings in
      guard case .text(let word) = value, words.contains(word) else { return false }
      set(&settings, word)
      return true
    }
  }

  /// A colour of the palette.
  static func colour(
    _ path: String, _ set: @escaping @Sendable (inout MapSettings, Colour) -> Void
  ) -> StyleKey {
    StyleKey(path: path, expected: "a colour of the form \"#RRGGBB\"") { value, settings in
      guard case .text(let text) = value, let colour = Colour(hex: text) else { return false }
      set(&settings, colour)
      return true
    }
  }
}

extension StyleKey {
  private static let papers: [(name: String, width: Double, height: Double)] = [
    ("A5", 148, 210), ("A4", 210, 297), ("A3", 297, 420), ("A2", 420, 594), ("A1", 594, 841),
  ]

  private static let page: [StyleKey] = [
    .choice("page.size", papers.map(\.name)) { settings, name in
      guard let paper = papers.first(where: { $0.name == name }) else { return }
      settings.style.page.size = MapStyle.Page.Size(width: paper.width, height: paper.height)
      // What stands beside it comes later; what another style said goes.
      (settings.style.page.statedWidth, settings.style.page.statedHeight) = (nil, nil)
    },
    .number("page.width", 50...1200, "millimetres") { $0.style.page.statedWidth = $1 },
    .number("page.height", 50...1700, "millimetres") { $0.style.page.statedHeight = $1 },
    .number("page.margin", 0...100, "millimetres") { $0.style.page.margin = $1 },
    .choice("page.orientation", ["portrait", "landscape"]) { $0.style.page.isLandscape = $1 == "landscape" },
  ]

  private static func points(
    _ path: String, _ set: @escaping @Sendable (inout MapStyle.Text, Double) -> Void
  ) -> StyleKey {
    .number("text.\(path)", 3...96, "points") { set(&$0.style.text, $1) }
  }

  private static let text: [StyleKey] = [
    StyleKey(path: "text.family", expected: "the name of a font, or a list of them, the first one first") {
      value, settings in
      let names: [String]
      switch value {
      case .text(let name): names = name.split(separator: ",").map(trimmedName)
      case .list(let values):
        names = values.compactMap { if case .text(let name) = $0 { trimmedName(name[...]) } else { nil } }
        guard names.count == values.count else { return false }
      default: return false
      }
      guard !names.isEmpty, names.allSatisfy(isFamilyName) else { return false }
      settings.style.typeface = Typeface(families: fontFamily(names))
      return true
    },
    points("title") { $0.title = $1 }, points("subtitle") { $0.subtitle = $1 },
    points("key_figure") { $0.keyFigure = $1 }, points("key_label") { $0.keyLabel = $1 },
    points("legend") { $0.legend = $1 }, points("scale_bar") { $0.scaleBar = $1 },
    points("sources") { $0.sources = $1 }, points("label") { $0.label = $1 },
    points("label_minimum") { $0.leastLabel = $1 },
    .number("text.halo", 0...1, "share of the size") { $0.style.text.halo = $1 },
  ]

  private static func width(
    _ path: String, _ set: @escaping @Sendable (inout MapStyle.Lines, Double) -> Void
  ) -> StyleKey {
    .number("lines.\(path)", 0.02...5, "millimetres") { set(&$0.style.lines, $1) }
  }

  private static let lines: [StyleKey] = [
    width("municipality") { $0.municipality = $1 }, width("county") { $0.county = $1 },
    width("group") { $0.group = $1 }, width("coast") { $0.coast = $1 }, width("flagged") { $0.flagged = $1 },
    width("region") { $0.region = $1 }, width("leader") { $0.leader = $1 },
  ]

  private static let hatch: [StyleKey] = [
    .number("hatch.spacing", 0.3...20, "millimetres") { $0.style.hatch.spacing = $1 },
    .number("hatch.width", 0.02...5, "millimetres") { $0.style.hatch.width = $1 },
    .number("hatch.flagged_spacing", 0.3...20, "millimetres") { $0.style.hatch.flaggedSpacing = $1 },
    .number("hatch.flagged_width", 0.02...5, "millimetres") { $0.style.hatch.flaggedWidth = $1 },
  ]

  private static let legend: [StyleKey] = [
    StyleKey(path: "legend.columns", expected: "a whole number from 1 to 8") { value, settings in
      guard case .number(let number) = value, (1...8).contains(number), number == number.rounded() else { return false }
      settings.style.legend.columns = Int(number)
      return true
    },
    .number("legend.column_width", 15...300, "millimetres") { $0.style.legend.columnWidth = $1 },
  ]

  private static let palette: [StyleKey] = [
    StyleKey(path: "palette.groups", expected: "a list of colours of the form \"#RRGGBB\"") { value, settings in
      guard case .list(let values) = value, !values.isEmpty else { return false }
      let colours = values.compactMap { if case .text(let text) = $0 { Colour(hex: text) } else { nil } }
      guard colours.count == values.count else { return false }
      settings.palette.groups = colours
      return true
    },
    .colour("palette.ink") { $0.palette.ink = $1 }, .colour("palette.quiet") { $0.palette.quiet = $1 },
    .colour("palette.outline") { $0.palette.outline = $1 }, .colour("palette.division") { $0.palette.division = $1 },
    .colour("palette.hairline") { $0.palette.hairline = $1 }, .colour("palette.coast") { $0.palette.coast = $1 },
    .colour("palette.ground") { $0.palette.ground = $1 }, .colour("palette.paper") { $0.palette.paper = $1 },
    .colour("palette.sea") { $0.palette.sea = $1 }, .colour("palette.abroad") { $0.palette.abroad = $1 },
    .colour("palette.other") { $0.palette.other = $1 }, .colour("palette.planned") { $0.palette.planned = $1 },
    .colour("palette.hatch") { $0.palette.hatch = $1 },
  ]
}

private func trimmedName(_ name: Substring) -> String {
  String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()).filter { $0 != "'" && $0 != "\"" }
}

/// A name that can stand in an attribute without being read as something else.
private func isFamilyName(_ name: String) -> Bool {
  !name.isEmpty && name.count <= 100
    && name.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && !"<>&\"';{}\\".unicodeScalars.contains(scalar)
    }
}
