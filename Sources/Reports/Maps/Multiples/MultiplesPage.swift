import Cartography
import Geometry

/// The page: small maps on shelves below the title, then what explains them all, then the sources.
struct MultiplesPage {
  private let theme: MapTheme
  private let content: PanelContent
  private let kind: PanelKind
  private let whole: MapInput
  private let words: MapWords
  private let texts: MapTexts
  private let blocks: PageBlocks
  private let legend: Legend
  private let rows: [LegendRow]
  private let headings: PanelHeadings, narrowHeadings: PanelHeadings
  let layout: PanelLayout
  /// The maps at their places.
  let drawn: DrawnPanels
  /// Where they begin, below the title of the page.
  private let top: Double
  /// What letters keep from the edges of the page, in millimetres.
  private let margin: Double

  /// - Parameters:
  ///   - lands: what each panel shows.
  ///   - keys: the letters that stand for names on maps that have no room for them.
  ///   - nesting: how far maps of the same land reach into each other's free corners, of all that they may, 0...1.
  ///   - larger: the places of the maps that are drawn at twice the scale of the others.
  ///   - limit: the smallest scale that the others may have then.
  ///   - plain: the page on which none does; `nil` for that page itself.
  /// - Returns: `nil` for a page whose maps are hardly larger than the plain ones, or whose insets are much smaller, or
  ///   whose scale is smaller than it may be.
  init?(
    _ theme: MapTheme, _ cast: PanelCast, _ lands: [PanelLand], _ content: PanelContent, _ kind: PanelKind,
    _ whole: MapInput, _ words: MapWords, keys: [String: String] = [:], larger: Set<Int> = [],
    limit: Double = .infinity, nesting: Double = 0,
    insteadOf plain: MultiplesPage? = nil
  ) {
    (self.theme, self.content, self.kind, self.whole, self.words) = (theme, content, kind, whole, words)
    let width = whole.settings.width
    let (panels, contents, notes) = (cast.drawn, cast.drawnContents, cast.drawnNotes)
    let counted = kind == .day ? [cast.contents.first?.counted, cast.contents.last?.counted].compactMap { $0 } : []
    // What parts are put in order by is seen before it is read.
    let areRanked = contents.allSatisfy { $0.isRanked(by: kind) }
    let shares = panels.map { panel -> Double? in
      let figures = ShownParticipation(panel.input, words)
      return figures.isKnown ? figures.least.number("share") : nil
    }
    let isEven = areRanked ? Set(shares).count < 2 : Set(contents.map { $0.order?.keys }).count < 2
    texts = MapTexts(
      multiples: cast, by: kind, content.finding, counted: counted, order: content.order, larger: larger.count,
      isEven: isEven, tellsGroups: content.tellsGroups, whole, words)
    let legend = multiplesLegend(panels, content, kind, whole, words, keys)
    let margin = whole.settings.style.page.margin + MapMeasures.pageInset
    func headings(width: Double, isNested: Bool) -> PanelHeadings {
      PanelHeadings(
        panels, notes, scales: panels.indices.map { larger.contains($0) ? words.filled(.panelLarger) : nil },
        shares: areRanked && shares.contains { $0 != nil } ? shares : [], by: kind, width: width, isNested: isNested,
        whole.settings.style)
    }
    let heads = headings(width: width, isNested: nesting > 0)
    (self.headings, self.margin) = (heads, margin)
    narrowHeadings = headings(width: MultiplesNarrow.width(margin: margin), isNested: false)
    rows = multiplesRows(panels, content, kind, whole, words, keys)
    let wishes = PanelShelves.wishes(panels, lands, contents, heads, kind, larger: larger)
    let legendHeight = max(legend.height, content.extras.first?.height ?? 0)
    let blocks = PageBlocks(whole, texts, inset: 0)
    let top = blocks.title.height + MapMeasures.gap
    let below = legendHeight + blocks.sources.height + 2 * MapMeasures.gap + 6
    // Where a legend in one narrow column takes the page, or there are very many maps of the same land, that grows rather
    // than the maps become dots.
    let room = (
      width,
      max(
        whole.settings.height * MapMeasures.leastShareOfMaps, whole.settings.height - top - below,
        kind == .county ? 0 : heads.leastHeight(of: panels.count, width: width))
    )
    if kind == .county, let mosaic = PanelMosaic(wishes, noLowerThan: room, gap: MapMeasures.mosaicGap) {
      layout = PanelLayout(mosaic, wishes, width: width)
    } else {
      guard larger.isEmpty else { return nil }
      let shelves = PanelShelves(wishes, room: room, gap: MapMeasures.gap, nesting: nesting)
      layout = PanelLayout(shelves, wishes, width: width)
    }
    (self.legend, self.blocks, self.top) = (legend, blocks, top)
    guard layout.scale <= limit else { return nil }
    if let plain, layout.scale >= plain.layout.scale * MapMeasures.worthwhileNesting { return nil }
    let drawn = DrawnPanels(
      panels, contents, content, on: layout, top: top, keys: keys, words, insteadOf: plain?.drawn)
    guard let drawn else { return nil }
    self.drawn = drawn
  }

  /// The sheet with all that is on it.
  var sheet: MapSheet {
    let palette = whole.settings.palette
    let look = whole.settings.style
    var lines = content.lines
    // Small shapes have room for a dash only where dashes lie close.
    lines.hatch.spacing *= 0.6
    // Wide ones would hide the small shapes that they run between.
    lines.region.width *= MapMeasures.panelRegion
    lines.regionCore?.width *= MapMeasures.panelRegion
    let (maps, numbers) = (drawn.maps, drawn.numbers)
    let foot = MultiplesFoot(below: layout, from: top, legend, content.extras.first, blocks, whole, words)
    let boxes = PanelBoxes(layout, from: top, look, words)
    let furniture =
      [blocks.titleGroup]
      + maps.flatMap { $0.furniture(palette) }
      + [
        .group(
          SheetGroup(
            id: "panel-headings",
            items: maps.indices.flatMap {
              headings.items($0, at: layout.places[$0].moved(down: top).heading, palette)
            }))
      ] + boxes.bars(palette) + foot.items
    let paper = Box(minX: 0, minY: 0, maxX: whole.settings.width, maxY: foot.bottom)
    let layers = maps.map { $0.layers(palette, lines) }
    var sheet = MapSheet(
      id: "\(theme.figure)-by-\(kind.rawValue)", width: paper.width, height: paper.height, title: texts.alternative,
      description: texts.description, language: whole.report.language.code,
      layers: [
        SheetGroup(
          id: "paper",
          items: [.rectangle(paper.expanded(by: margin), cornerRadius: 0, Paint(fill: palette.paper))])
      ] + boxes.grounds(palette) + layers.joined() + [
        SheetGroup(id: "furniture", items: furniture),
        SheetGroup(id: "numbers", items: numbers.flatMap(\.items)),
      ])
    sheet.omissions = zip(headings.titles, numbers).map { ($0, $1.without + $1.unnamed) }.filter { !$1.isEmpty }.map {
      .panelLabels($1, panel: $0)
    }
    sheet.heading = texts.title
    sheet.night = nightColours(whole, content.features, content.legend, content.lines)
    // By night the ground of a box lies between the paper and all land as well.
    if layout.magnification != nil { sheet.night.fills[palette.boxGround] = DarkPage.abroad }
    if maps.contains(where: { !$0.features.enclosed.isEmpty }) {
      sheet.night.fills[palette.enclosed] = DarkPage.context
    }
    sheet.typeface = look.typeface
    sheet.margin = margin
    sheet.narrow =
      MultiplesNarrow(
        whole: whole, texts: texts, headings: narrowHeadings, drawn: drawn, layout: layout,
        groups: zip(maps, layers).map { $0.groups($1) }, rows: rows, extra: content.extras.first, words: words,
        margin: margin
      ).page()
    return sheet
  }
}
