import Cartography
import Geometry

/// What a map has that a narrow screen shows below each other.
struct NarrowLayout {
  let input: MapInput
  let texts: MapTexts
  let rows: [LegendRow]
  let words: MapWords
  /// Where the map lies on the wide page; `nil` without a map.
  let map: Box?
  /// Where the inset lies with its heading and scale bar; `nil` for none.
  let inset: Box?
  /// The layers of the map and of the inset, and the groups of the furniture that go with each.
  let withMap: [String], withInset: [String]

  /// Heading and key figures, then the map as wide as the screen, then inset, bars, legend and sources.
  func page() -> NarrowPage {
    let palette = input.settings.palette
    let style = input.settings.style
    let scale = input.settings.width / MapMeasures.narrowWidth
    var narrow = input
    narrow.settings.width = MapMeasures.narrowWidth
    let blocks = PageBlocks(narrow, texts)
    let left = blocks.inset
    let width = MapMeasures.narrowWidth - 2 * left
    let gap = MapMeasures.gap
    var items: [SheetItem] = blocks.title.items(at: Point(x: left, y: left))
    // Heights on the page of the screen's letters; the map's are those times the scale.
    var y = left + blocks.title.height + gap
    if !texts.keyFigures.isEmpty {
      let figures = FigureBand(
        texts.keyFigures, columns: 1, width: width,
        style: FigureStyle(
          valueSize: points(style.text.keyFigure), labelSize: points(style.text.keyLabel), face: style.typeface))
      items += figures.items(at: Point(x: left, y: y), palette: palette)
      y += figures.height + gap
    }
    func add(_ rows: [LegendRow]) {
      let legend = Legend(
        rows, columns: 1, columnWidth: width, style: style.legendStyle, continued: words.filled(.legendContinued))
      items += legend.items(at: Point(x: left, y: y), palette: palette)
      y += legend.height + gap
    }
    // What the colours of a scale mean is read before the map; who a number is, after it.
    let scaleRows = rows.scaleBlock
    if !scaleRows.isEmpty { add(scaleRows) }
    var moves: [NarrowPage.Move] = []
    if let map {
      let down = y * scale - map.minY
      moves += withMap.map { NarrowPage.Move($0, y: down) }
      y += map.height / scale + gap
    }
    if let inset {
      // Its heading and scale bar begin where the text does.
      let larger = min((input.settings.width - 2 * left * scale) / inset.width, MapMeasures.narrowInset)
      moves += withInset.map {
        NarrowPage.Move($0, scale: larger, x: left * scale - inset.minX * larger, y: y * scale - inset.minY * larger)
      }
      y += inset.height * larger / scale + gap
    }
    if let bars = texts.bars {
      let list = BarList(
        bars.heading, bars.rows, width: width, form: bars.form, axis: bars.axis, style: style.legendStyle,
        isBound: true)
      items += list.items(at: Point(x: left, y: y), palette: palette)
      y += list.height + gap
    }
    for extra in texts.extras {
      let own = extra.shrunk?(scale) ?? extra
      guard own.width <= width else { continue }
      items += own.items(Point(x: left, y: y))
      y += own.height + gap
    }
    add(Array(rows.dropFirst(scaleRows.count)))
    items += blocks.sources.items(at: Point(x: left, y: y))
    y += blocks.sources.height + left
    return NarrowPage(
      height: y * scale, layers: [SheetGroup(id: "narrow", items: items)], scale: scale, moves: moves,
      hidden: (input.hasSea ? ["abroad-margin", "text-grounds"] : []) + [
        "heading", "key-figures", "bars", "legend", "sources",
      ]
        + texts.extras.map(\.id))
  }
}

extension [LegendRow] {
  /// The first block, where it says what the colours of a scale mean; else nothing.
  fileprivate var scaleBlock: [LegendRow] {
    guard let first, first.sample == .heading else { return [] }
    let block = [first] + dropFirst().prefix { $0.sample != .heading }
    let colours = block.count { if case .area = $0.sample { true } else { false } }
    let others = block.contains { row in
      switch row.sample {
      case .heading, .area, .remark: false
      default: true
      }
    }
    return colours > 2 && !others && block.count < count ? block : []
  }
}
