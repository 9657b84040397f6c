import Cartography
import Geometry

/// What stands above each small map: its title, a note in lines, and the share that maps of parts are ordered by, as a bar.
struct PanelHeadings {
  /// The titles, and the note below each in lines.
  let titles: [String], notes: [[String]]
  /// What is said of the scale of each, beside its title; `nil` of those at the scale of the page.
  private let scales: [String?]
  /// How far behind the beginning of its title that stands, in millimetres.
  private let scaleOffsets: [Double]
  /// The share of each map that it is ordered by; empty where it is ordered by something else.
  private let shares: [Double?]
  /// The sizes of the letters of titles and notes, in millimetres.
  private let titleSize, noteSize: Double
  /// What each takes, in millimetres.
  let widths, heights: [Double]

  /// - Parameters:
  ///   - texts: the note of each map.
  ///   - scales: what is said of the scale of each; `nil` of those at the scale of the page.
  ///   - shares: the share that each is ordered by; empty for none.
  ///   - width: of the page, in millimetres.
  ///   - isNested: whether maps of the same land reach into each other's free corners.
  init(
    _ panels: [MapPanel], _ texts: [String], scales: [String?], shares: [Double?], by kind: PanelKind, width: Double,
    isNested: Bool, _ look: MapStyle
  ) {
    let (titleSize, size) = (points(look.text.legend + 1), points(look.text.legend))
    // A long note runs over several lines rather than give each map a row of its own. Parts of the country are narrow.
    let noteWidth =
      kind == .county
      ? MapMeasures.leastPanelNote
      : max(
        MapMeasures.leastPanelNote,
        (width / Double(min(3, panels.count)) - MapMeasures.gap) * (isNested ? MapMeasures.nestedNote : 1))
    func lines(_ text: String) -> [String] {
      let lines = wrapped(boundNumbers(text), width: noteWidth, size: size, in: look.typeface)
      return lines.count == 1 ? [text] : lines
    }
    let notes = texts.map { $0.split(separator: "\n").flatMap { lines(String($0)) } }
    // Maps of the same land begin level; of parts each begins below its own note.
    let longest = notes.map(\.count).max() ?? 1
    let below = 0.6 + (shares.isEmpty ? 0 : MapMeasures.panelBar.height + 1.2)
    heights = notes.map { note in
      titleSize * 1.2 + Double(kind == .county ? note.count : longest) * size * 1.3 + below
    }
    let titleWidths = panels.map { roomyTextWidth($0.title, size: titleSize, isBold: true, in: look.typeface) }
    let offsets = titleWidths.map { $0 + MapMeasures.gap / 2 }
    let bar = shares.isEmpty ? 0 : MapMeasures.panelBar.width
    let own = panels.indices.map { place in
      let scale = scales[place].map {
        offsets[place] + roomyTextWidth($0, size: size, in: look.typeface)
      }
      return max(
        bar, scale ?? titleWidths[place],
        notes[place].map { roomyTextWidth($0, size: size, in: look.typeface) }.max() ?? 0)
    }
    // Maps of the same land are alike, whatever is said above them.
    widths = kind == .county ? own : own.map { _ in own.max() ?? 0 }
    (titles, self.notes, self.scales, self.shares) = (panels.map(\.title), notes, scales, shares)
    (self.titleSize, noteSize, scaleOffsets) = (titleSize, size, offsets)
  }

  /// What so many maps of the same land take of the height of a page at the least, in as many columns as their headings
  /// leave room for, in millimetres.
  func leastHeight(of count: Int, width: Double) -> Double {
    let gap = MapMeasures.gap
    let columns = max(1, Int((width + gap) / ((widths.max() ?? 0) + gap)))
    let rows = (count + columns - 1) / columns
    return Double(rows) * ((heights.max() ?? 0) + MapMeasures.leastPanelLand + gap)
  }

  /// The heading of a map.
  ///
  /// - Parameter corner: where it begins, above to the left.
  func items(_ place: Int, at corner: Point, _ palette: Palette) -> [SheetItem] {
    let title = TextRun(
      titles[place], at: Point(x: corner.x, y: corner.y + titleSize), size: titleSize, isBold: true,
      colour: palette.ink)
    // Who compares sizes must not miss that one is drawn larger.
    let scale = scales[place].map { text in
      let beside = Point(x: corner.x + scaleOffsets[place], y: corner.y + titleSize)
      return SheetItem.text(TextRun(text, at: beside, size: noteSize, colour: palette.ink))
    }
    return [.text(title)] + [scale].compactMap { $0 }
      + notes[place].enumerated().map { line, text in
        let y = corner.y + titleSize * 1.2 + noteSize * (1 + 1.3 * Double(line))
        return .text(TextRun(text, at: Point(x: corner.x, y: y), size: noteSize, colour: palette.quiet))
      } + bar(place, at: corner, palette)
  }

  /// The share of a map as a part of a bar that stands for all.
  private func bar(_ place: Int, at corner: Point, _ palette: Palette) -> [SheetItem] {
    guard shares.indices.contains(place), let share = shares[place] else { return [] }
    let size = MapMeasures.panelBar
    let bottom = corner.y + heights[place] - 1.2
    func part(_ share: Double) -> Box {
      Box(minX: corner.x, minY: bottom - size.height, maxX: corner.x + size.width * share, maxY: bottom)
    }
    return [.rectangle(part(1), cornerRadius: 0, Paint(fill: palette.context))]
      + (share > 0 ? [.rectangle(part(share), cornerRadius: 0, Paint(fill: palette.quiet))] : [])
  }
}
