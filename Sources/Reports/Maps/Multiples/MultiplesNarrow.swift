import Cartography
import Geometry

/// What small maps have that a narrow screen shows anew: all at one scale as on the page, as many beside each other as the
/// screen has room for, with what explains them below.
struct MultiplesNarrow {
  let whole: MapInput
  let texts: MapTexts
  let headings: PanelHeadings
  let drawn: DrawnPanels
  let layout: PanelLayout
  /// The ids of the layers and groups that show each map.
  let groups: [[String]]
  let rows: [LegendRow]
  let extra: MapExtra?
  let words: MapWords
  /// What the drawing keeps from the edges of the page, in millimetres.
  let margin: Double

  /// How much wider the drawing is than the screen, in letters that can be read.
  private var scale: Double { (whole.settings.width + 2 * margin) / MapMeasures.narrowWidth }
  /// What is between the margins of the screen, in its own millimetres.
  static func width(margin: Double) -> Double { MapMeasures.narrowWidth - 2 * margin }

  /// Heading, maps with their headings, scale bars, legend and sources.
  func page() -> NarrowPage {
    let palette = whole.settings.palette
    let style = whole.settings.style
    let width = Self.width(margin: margin)
    var narrow = whole
    narrow.settings.width = width
    let blocks = PageBlocks(narrow, texts, inset: 0)
    let gap = MapMeasures.gap
    var items: [SheetItem] = blocks.title.items(at: Point(x: 0, y: 0))
    // Heights on the page of the screen's letters.
    var y = blocks.title.height + gap
    let bounds = drawn.maps.indices.map(drawn.bounds)
    // As much of what they are on the page: a reader compares them.
    let share = min(MapMeasures.narrowInset / scale, bounds.map { width / max($0.width, 1e-9) }.min() ?? 1)
    var moves: [NarrowPage.Move] = []
    var x = 0.0, row = 0.0
    for (place, box) in bounds.enumerated() {
      let needed = max(box.width * share, headings.widths[place])
      if x > 0, x + needed > width + 1e-9 {
        y += row + gap
        (x, row) = (0, 0)
      }
      items += headings.items(place, at: Point(x: x, y: y), palette)
      let top = y + headings.heights[place]
      let (right, down) = (
        (x + margin) * scale - (box.minX + margin) * share * scale,
        (top + margin) * scale - (box.minY + margin) * share * scale
      )
      moves += groups[place].map { NarrowPage.Move($0, scale: share * scale, x: right, y: down) }
      // Letters and leaders are drawn anew: they are one layer on the page.
      let labels = drawn.numbers[place].placed.map { $0.moved(from: box, to: Point(x: x, y: top), share: share) }
      items += Cartography.drawn(
        labels, palette: palette, leader: style.lines.leader * share, halo: style.text.halo)
      items += drawn.numbers[place].asides.map {
        .text($0.moved(from: box, to: Point(x: x, y: top), share: share))
      }
      row = max(row, headings.heights[place] + box.height * share)
      x += needed + gap
    }
    y += row + gap
    if whole.settings.hasScale {
      let bars = PanelScaleBars(layout, share: share, within: width, style, words)
      items += bars.items(at: Point(x: 0, y: y), palette)
      y += bars.height + gap
    }
    if let extra {
      let own = extra.shrunk?(1 / share) ?? extra
      if own.width <= width {
        items += own.items(Point(x: 0, y: y))
        y += own.height + gap
      }
    }
    let legend = Legend(
      rows, columns: 1, columnWidth: width, style: style.legendStyle, continued: words.filled(.legendContinued))
    items += legend.items(at: Point(x: 0, y: y), palette: palette)
    y += legend.height + gap
    items += blocks.sources.items(at: Point(x: 0, y: y))
    y += blocks.sources.height
    return NarrowPage(
      height: (y + 2 * margin) * scale, layers: [SheetGroup(id: "narrow", items: items)], scale: scale, moves: moves,
      hidden: ["numbers", "heading", "panel-headings", "panel-boxes", "panel-bars", "scale-bar", "legend", "sources"]
        + [extra?.id].compactMap { $0 })
  }
}

extension PlacedLabel {
  /// The same on a drawing of another size.
  ///
  /// - Parameters:
  ///   - box: what is shown, on the page.
  ///   - corner: where that begins on the other drawing.
  ///   - share: how large it is there, of what it was.
  fileprivate func moved(from box: Box, to corner: Point, share: Double) -> PlacedLabel {
    func moved(_ point: Point) -> Point {
      Point(x: corner.x + (point.x - box.minX) * share, y: corner.y + (point.y - box.minY) * share)
    }
    let (first, last) = (
      moved(Point(x: self.box.minX, y: self.box.minY)), moved(Point(x: self.box.maxX, y: self.box.maxY))
    )
    var request = request
    request.plate *= share
    return PlacedLabel(
      request: request, size: size * share,
      box: Box(minX: first.x, minY: first.y, maxX: last.x, maxY: last.y),
      leader: leader.map {
        Leader(from: moved($0.from), bend: $0.bend.map(moved), to: moved($0.to), branches: $0.branches.map(moved))
      })
  }
}

extension TextRun {
  /// The same on a drawing of another size, as labels are.
  fileprivate func moved(from box: Box, to corner: Point, share: Double) -> TextRun {
    var run = self
    run.position = Point(x: corner.x + (position.x - box.minX) * share, y: corner.y + (position.y - box.minY) * share)
    run.size *= share
    run.halo = halo.map { Stroke($0.colour, width: $0.width * share) }
    return run
  }
}
