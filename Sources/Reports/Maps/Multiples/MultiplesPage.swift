import Cartography
import Geometry

/// The page: small maps on shelves below the title, then what explains them all, then the sources.
struct MultiplesPage {
  private let theme: MapTheme
  private let panels: [MapPanel]
  private let contents: [PanelContent]
  private let content: PanelContent
  private let kind: PanelKind
  private let whole: MapInput
  /// The letters that stand for names on maps that have no room for them.
  private let keys: [String: String]
  private let words: MapWords
  private let texts: MapTexts
  private let blocks: PageBlocks
  private let legend: Legend
  /// The note below the title of each map, in lines.
  private let notes: [[String]]
  /// The sizes of the letters of titles and notes, in millimetres.
  private let titleSize, noteSize: Double
  private let wishes: [PanelShelves.Wish]
  private let shelves: PanelShelves
  /// The maps at their places.
  let drawn: DrawnPanels
  /// The share of each map that it is ordered by, for a bar below its note; empty where it is ordered by something else.
  private let shares: [Double?]
  /// Where the shelves begin, below the title of the page.
  private let top: Double

  /// - Parameters:
  ///   - keys: the letters that stand for names on maps that have no room for them.
  ///   - nesting: how far maps of the same land reach into each other's free corners, of all that they may, 0...1.
  ///   - plain: the page on which none does; `nil` for that page itself.
  /// - Returns: `nil` for a page whose maps are hardly larger than the plain ones, or whose insets are much smaller.
  init?(
    _ theme: MapTheme, _ panels: [MapPanel], _ contents: [PanelContent], _ content: PanelContent, _ kind: PanelKind,
    _ whole: MapInput, _ words: MapWords, keys: [String: String] = [:], nesting: Double = 0,
    insteadOf plain: MultiplesPage? = nil
  ) {
    self.keys = keys
    (self.theme, self.panels, self.contents, self.content) = (theme, panels, contents, content)
    (self.kind, self.whole, self.words) = (kind, whole, words)
    let look = whole.settings.style
    let width = whole.settings.width
    let isOpen = panels.contains { ShownParticipation($0.input, words).isOpen }
    let texts = zip(panels, contents).map { $1.note ?? MultiplesPage.note($0.input, words, besideOpen: isOpen) }
    let counted = kind == .day ? [contents.first?.counted, contents.last?.counted].compactMap { $0 } : []
    func written(isReadDown: Bool) -> MapTexts {
      MapTexts(
        multiples: panels, notes: texts, by: kind, content.finding, counted: counted, order: content.order,
        isReadDown: isReadDown, tellsGroups: content.tellsGroups, whole, words)
    }
    legend = MultiplesPage.legend(panels, content, kind, whole, words, keys)
    let (titleSize, size) = (points(look.text.legend + 1), points(look.text.legend))
    // A long note runs over several lines rather than give each map a row of its own. Parts of the country are narrow.
    let noteWidth =
      kind == .county
      ? MapMeasures.leastPanelNote
      : max(
        MapMeasures.leastPanelNote,
        (width / Double(min(3, panels.count)) - MapMeasures.gap) * (nesting > 0 ? MapMeasures.nestedNote : 1))
    let notes = texts.map { text -> [String] in
      let lines = wrapped(boundNumbers(text), width: noteWidth, size: size, in: look.typeface)
      return lines.count == 1 ? [text] : lines
    }
    (self.titleSize, noteSize, self.notes) = (titleSize, size, notes)
    // What parts are put in order by is seen before it is read.
    let areRanked = kind == .county && contents.allSatisfy { $0.note == nil && $0.order == nil }
    shares =
      areRanked
      ? panels.map { panel in
        let figures = ShownParticipation(panel.input, words)
        return figures.isKnown ? figures.least.number("share") : nil
      } : []
    // Maps of the same land begin level; of parts each begins below its own note.
    let longest = notes.map(\.count).max() ?? 1
    let below = 0.6 + (shares.isEmpty ? 0 : MapMeasures.panelBar.height + 1.2)
    let titleHeights = notes.map { note in
      titleSize * 1.2 + Double(kind == .county ? note.count : longest) * size * 1.3 + below
    }
    let bar = shares.isEmpty ? 0 : MapMeasures.panelBar.width
    let titleWidths = zip(panels, notes).map { panel, notes in
      max(
        bar, roomyTextWidth(panel.title, size: titleSize, isBold: true, in: look.typeface),
        notes.map { roomyTextWidth($0, size: size, in: look.typeface) }.max() ?? 0)
    }
    let extents = panels.map(\.input.shownExtent)
    // Of the same land one shape stands for all.
    let isSameLand = kind != .county && nesting > 0 && panels.count > 1 && Set(extents.map(\.centre)).count == 1
    let silhouette = isSameLand ? Silhouette(of: panels[0].input, in: extents[0]) : nil
    wishes = panels.indices.map { place in
      PanelShelves.Wish(
        extent: extents[place],
        // Maps of the same land are alike, whatever is said above them.
        titleWidth: kind == .county ? titleWidths[place] : titleWidths.max() ?? 0,
        titleHeight: titleHeights[place],
        padding: max(
          contents[place].features.shownRadius(in: panels[place].input),
          // Beside the outermost land a number finds room, and a dot is not cut.
          kind != .county ? MapMeasures.panelMargin : 0),
        silhouette: silhouette)
    }
    let (wishes, legendHeight) = (wishes, max(legend.height, content.extras.first?.height ?? 0))
    func laidOut(_ texts: MapTexts) -> (texts: MapTexts, blocks: PageBlocks, top: Double, shelves: PanelShelves) {
      let blocks = PageBlocks(whole, texts, inset: 0)
      let top = blocks.title.height + MapMeasures.gap
      let below = legendHeight + blocks.sources.height + 2 * MapMeasures.gap + 6
      let shelves = PanelShelves(
        wishes, room: (width, max(40, whole.settings.height - top - below)), gap: MapMeasures.gap, nesting: nesting)
      return (texts, blocks, top, shelves)
    }
    // Where to read on is said only where it could be taken for something else.
    var page = laidOut(written(isReadDown: kind == .county))
    if kind == .county, !page.shelves.hasStacks {
      let plain = laidOut(written(isReadDown: false))
      if !plain.shelves.hasStacks { page = plain }
    }
    (self.texts, blocks, top, shelves) = page
    if let plain, page.shelves.scale >= plain.shelves.scale * MapMeasures.worthwhileNesting { return nil }
    let drawn = DrawnPanels(
      panels, contents, content, on: page.shelves, wishes, top: page.top, keys: keys, words, insteadOf: plain?.drawn)
    guard let drawn else { return nil }
    self.drawn = drawn
  }

  /// The legend below the maps, in as many columns as find room, without what each map would repeat.
  private static func legend(
    _ panels: [MapPanel], _ content: PanelContent, _ kind: PanelKind, _ whole: MapInput, _ words: MapWords,
    _ keys: [String: String]
  ) -> Legend {
    let look = whole.settings.style
    let style = look.legendStyle
    // A key of circles stands to the right of it.
    let width = whole.settings.width - (content.extras.first.map { $0.width + style.columnGap } ?? 0)
    let columns = look.legend.columns ?? max(1, min(4, Int(width / 52)))
    let columnWidth = (width - Double(columns - 1) * style.columnGap) / Double(columns)
    let isUnknown = !whole.isUnknown && panels.contains(where: \.input.isUnknown)
    let unknown = isUnknown ? content.unknown : nil
    // The day of the sheet may have nobody outside, and an earlier one somebody.
    let isOutside = whole.shownOutsiders.isEmpty && panels.contains { !$0.input.shownOutsiders.isEmpty }
    // A unit of the level above by itself has none of its borders inside.
    let rows = kind == .county ? content.legend.filter { $0.sample != .line(content.lines.county) } : content.legend
    let letters = keys.sorted { $0.value < $1.value }.map { "\($0.value)\u{A0}\($0.key)" }
    let lettered =
      letters.isEmpty
      ? [] : [LegendRow(.remark, words.filled(.panelLetters, ["names": letters.joined(separator: ", ")]))]
    return Legend(
      rows.adding(sign: isOutside ? content.outside : nil).adding(sign: unknown) + lettered, columns: columns,
      columnWidth: columnWidth, style: style, continued: words.filled(.legendContinued))
  }

  /// The sheet with all that is on it.
  var sheet: MapSheet {
    let palette = whole.settings.palette
    let look = whole.settings.style
    let width = whole.settings.width
    var lines = content.lines
    // Small shapes have room for a dash only where dashes lie close.
    lines.hatch.spacing *= 0.6
    // Wide ones would hide the small shapes that they run between.
    lines.region.width *= MapMeasures.panelRegion
    lines.regionCore?.width *= MapMeasures.panelRegion
    let (maps, numbers) = (drawn.maps, drawn.numbers)
    let (foot, bottom) = foot
    let furniture =
      [blocks.titleGroup]
      + maps.enumerated().flatMap { place, map in map.furniture(palette) + heading(place) } + foot
    let paper = Box(minX: 0, minY: 0, maxX: width, maxY: bottom)
    let margin = look.page.margin + MapMeasures.pageInset
    var sheet = MapSheet(
      id: "\(theme.figure)-by-\(kind.rawValue)", width: width, height: bottom, title: texts.alternative,
      description: texts.description, language: whole.report.language.code,
      layers: [
        SheetGroup(
          id: "paper",
          items: [.rectangle(paper.expanded(by: margin), cornerRadius: 0, Paint(fill: palette.paper))])
      ] + maps.flatMap { $0.layers(palette, lines) } + [
        SheetGroup(id: "furniture", items: furniture),
        SheetGroup(id: "numbers", items: numbers.flatMap(\.items)),
      ])
    sheet.omissions = zip(panels, numbers).map { ($0.title, $1.without + $1.unnamed) }.filter { !$1.isEmpty }.map {
      .panelLabels($1, panel: $0)
    }
    sheet.heading = texts.title
    sheet.night = nightColours(whole, content.features, content.legend, content.lines)
    sheet.typeface = look.typeface
    sheet.margin = margin
    return sheet
  }

  /// The title and the note of a map.
  private func heading(_ place: Int) -> [SheetItem] {
    let palette = whole.settings.palette
    let box = shelves.places[place]
    let left = box.minX + shelves.indents[place]
    let title = TextRun(
      panels[place].title, at: Point(x: left, y: top + box.minY + titleSize), size: titleSize, isBold: true,
      colour: palette.ink)
    return [.text(title)]
      + notes[place].enumerated().map { line, text in
        let y = top + box.minY + titleSize * 1.2 + noteSize * (1 + 1.3 * Double(line))
        return .text(TextRun(text, at: Point(x: left, y: y), size: noteSize, colour: palette.quiet))
      } + bar(place, from: left)
  }

  /// The share of a map as a part of a bar that stands for all.
  private func bar(_ place: Int, from left: Double) -> [SheetItem] {
    guard shares.indices.contains(place), let share = shares[place] else { return [] }
    let (palette, box, size) = (whole.settings.palette, shelves.places[place], MapMeasures.panelBar)
    let bottom = top + box.minY + wishes[place].titleHeight - 1.2
    func part(_ share: Double) -> Box {
      Box(minX: left, minY: bottom - size.height, maxX: left + size.width * share, maxY: bottom)
    }
    return [.rectangle(part(1), cornerRadius: 0, Paint(fill: palette.context))]
      + (share > 0 ? [.rectangle(part(share), cornerRadius: 0, Paint(fill: palette.quiet))] : [])
  }

  /// What stands below the maps: the scale bar, what a theme adds, the legend and the sources; and where the page ends.
  private var foot: (items: [SheetItem], bottom: Double) {
    let palette = whole.settings.palette
    let look = whole.settings.style
    var items: [SheetItem] = []
    var y = top + shelves.height + MapMeasures.gap
    var row = 0.0
    if let first = shelves.places.first, whole.settings.hasScale {
      let viewport = Viewport(centre: Point(x: 0, y: 0), scale: shelves.scale, frame: first)
      let bar = ScaleBar(viewport, longest: 26, size: points(look.text.scaleBar), in: look.typeface) {
        words.numbers.decimal($0, upTo: 1)
      }
      // Beside the maps where the last row leaves room below one of them.
      let spare = shelves.spare.first { $0.width >= bar.width && $0.height >= bar.height }
      let corner = spare.map { Point(x: $0.minX, y: top + $0.maxY - bar.height) } ?? Point(x: 0, y: y)
      items.append(.group(SheetGroup(id: "scale-bar", items: bar.items(at: corner, palette: palette))))
      row = spare == nil ? bar.height : 0
    }
    y += row + (row > 0 ? MapMeasures.gap : 0)
    var right = whole.settings.width
    if let extra = content.extras.first {
      right = max(0, right - extra.width)
      items.append(.group(SheetGroup(id: extra.id, items: extra.items(Point(x: right, y: y)))))
      right -= look.legendStyle.columnGap
    }
    let place = Box(minX: 0, minY: y, maxX: right, maxY: y + legend.height)
    items.append(legend.group(at: place, palette))
    let bottom = max(place.maxY, y + (content.extras.first?.height ?? 0)) + MapMeasures.gap + blocks.sources.height
    items.append(blocks.sourcesGroup(bottom: bottom))
    return (items, bottom)
  }

  /// How many take part in what a panel shows.
  ///
  /// - Parameter besideOpen: whether another panel can only say how many collaborations are known: then all say that first.
  fileprivate static func note(_ input: MapInput, _ words: MapWords, besideOpen: Bool) -> String {
    let figures = ShownParticipation(input, words)
    let groups = words.numbers.whole(input.shownCollaborations.count)
    if figures.isOpen, !figures.isKnown, figures.least.number("members") == 0 {
      return words.filled(
        .panelOpenNote, ["groups": groups, "lost": words.numbers.whole(input.unknownMembers.predecessors.count)])
    }
    return words.filled(
      besideOpen ? .panelKnownNote : .panelNote,
      [
        "groups": groups, "members": figures["members"], "municipalities": figures["municipalities"],
        "share": figures["share"],
      ]
    ).withCapital
  }
}

extension [LegendRow] {
  /// The rows with another sign, before the remarks that end them.
  fileprivate func adding(sign: LegendRow?) -> [LegendRow] {
    let end = (lastIndex { $0.sample != .remark } ?? -1) + 1
    return self[..<end] + (sign.map { [$0] } ?? []) + self[end...]
  }
}
