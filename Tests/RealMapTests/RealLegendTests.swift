import Cartography
import Geometry
import Testing

@testable import Reports

/// What a legend counts is what is drawn, on the maps of Norway themselves.
@Suite(.enabled(if: RealMap.isThere))
struct RealLegendTests {
  @Test(
    "the number beside a swatch is that of the municipalities drawn with it, in every county",
    arguments: RealSheets.parts.filter { if case .frame = $0 { false } else { true } })
  func counts(_ part: RealSheets.Part) throws {
    let input = try RealSheets.input(part)
    // What lies beyond the part below bands has the same colours, and is not counted.
    let own = Set(input.shownMunicipalities.map(\.code.text))
    // Of collaborations and of classes of them the legend counts something else.
    for theme in [MapTheme.findings, .collaborations] {
      let sheet = theme.sheet(input)
      let swatches = sheet.countedSwatches
      for one in swatches where !one.isHatched {
        let drawn = sheet.drawnFills(of: own).count { $0 == one.fill }
        // What has stripes over the same fill has a row of its own.
        let count = swatches.filter { $0.fill == one.fill }.reduce(0) { $0 + $1.count }
        #expect(drawn == count, "\(theme.id), \(part): \(one.text)")
      }
    }
  }
}

extension MapSheet {
  /// The fills of some municipalities, by code, on the map itself.
  fileprivate func drawnFills(of codes: Set<String>) -> [Colour] {
    (layers.first { $0.id == "municipalities" }?.items ?? []).compactMap { item in
      guard case .group(let group) = item, codes.contains(String(group.id.dropFirst())),
        case .path(_, let paint)? = group.items.first
      else { return nil }
      return paint.fill
    }
  }

  /// The pieces of area in the legend, with the texts up to the next sample.
  fileprivate var swatches: [(fill: Colour, isHatched: Bool, texts: [TextRun])] {
    let furniture = layers.first { $0.id == "furniture" }?.items ?? []
    let items = furniture.flatMap { item -> [SheetItem] in
      if case .group(let group) = item, group.id == "legend" { group.items } else { [] }
    }
    var found: [(fill: Colour, isHatched: Bool, texts: [TextRun])] = []
    var isOpen = false
    for item in items {
      switch item {
      // A badge has round corners, and the rim of a swatch no fill.
      case .rectangle(_, let radius, let paint) where radius == 0:
        guard let fill = paint.fill else { continue }
        found.append((fill, false, []))
        isOpen = true
      case .path where isOpen && found[found.count - 1].texts.isEmpty: found[found.count - 1].isHatched = true
      case .text(let run) where isOpen: found[found.count - 1].texts.append(run)
      case .rectangle(_, let radius, _): isOpen = radius == 0
      default: isOpen = false
      }
    }
    return found
  }

  /// Those with a number at the right.
  fileprivate var countedSwatches: [(fill: Colour, isHatched: Bool, text: String, count: Int)] {
    swatches.compactMap { one in
      // The count of a row is written first.
      guard let first = one.texts.first, first.anchor == .end, let count = Int(first.text.filter(\.isNumber)),
        one.texts.count > 1
      else { return nil }
      return (one.fill, one.isHatched, one.texts[1].text, count)
    }
  }
}
