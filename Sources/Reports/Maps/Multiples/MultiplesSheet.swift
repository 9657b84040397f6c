import Analysis
import Cartography
import Geometry
import Register

/// Several small maps of one theme on one page: one scale, one legend, each with its title and how many take part.
///
/// - Parameters:
///   - whole: what the legend and the colours are of: the state that a reader knows.
///   - panels: at least one, in their order.
/// - Returns: `nil` for a theme that has no small form.
public func multiplesSheet(
  _ theme: MapTheme, _ panels: [MapPanel], by kind: PanelKind, whole: MapInput
) -> MapSheet? {
  var whole = whole
  whole.uses = theme.facts(for: whole.choices)
  whole.isBesideOpen = panels.contains { $0.input.unknownMembers.isOpen }
  guard let content = theme.content(of: whole), !panels.isEmpty else { return nil }
  // Small maps of groups mark nothing, and rest on no more than who takes part.
  if content.tellsGroups { whole.uses = .contiguity }
  let words = MapWords(whole.report.language)
  var panels = panels
  var contents = panels.compactMap { panel in
    var input = panel.input
    if !content.shared.isEmpty {
      // Classes that are stated do not say how many there shall be.
      input.choices.values["classes"] = nil
      input.choices.values.merge(content.shared) { $1 }
    }
    return theme.content(of: input)
  }
  guard contents.count == panels.count else { return nil }
  if kind == .county {
    // Codes are no order that a reader can use; what the maps are about is.
    let ranks = zip(panels, contents).map { panel, content in
      content.rank ?? Participation(of: panel.input.shownMunicipalities, in: panel.input.report.snapshot).share ?? 0
    }
    let order = panels.indices.sorted { (-ranks[$0], $0) < (-ranks[$1], $1) }
    panels = order.map { panels[$0] }
    contents = order.map { contents[$0] }
  }
  let sheet = MultiplesPage(theme, panels, contents, content, kind, whole, words).sheet
  return whole.settings.isGreyscale ? sheet.inGrey : sheet
}

extension MapFeatures {
  /// The same with the fills and patterns that groups have elsewhere, so that one legend holds for both.
  fileprivate func inColours(of other: MapFeatures) -> MapFeatures {
    var same = self
    let known = Dictionary(other.list.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (place, group) in list.enumerated() {
      guard let there = known[group.id], group.fill != other.list[there].fill else { continue }
      same.list[place].fill = other.list[there].fill
      for feature in groups.indices where groups[feature] == place && fills[feature] == group.fill {
        same.fills[feature] = other.list[there].fill
      }
    }
    same.patterns = [:]
    for (place, group) in list.enumerated() {
      if let there = known[group.id], let pattern = other.patterns[there] { same.patterns[place] = pattern }
    }
    same.flagged = [:]
    return same
  }
}

/// The page while it is drawn.
private struct MultiplesPage {
  private(set) var sheet: MapSheet

  init(
    _ theme: MapTheme, _ panels: [MapPanel], _ contents: [PanelContent], _ content: PanelContent, _ kind: PanelKind,
    _ whole: MapInput, _ words: MapWords
  ) {
    let palette = whole.settings.palette
    let look = whole.settings.style
    let style = look.legendStyle
    let notes = zip(panels, contents).map { $1.note ?? MultiplesPage.note($0.input, words) }
    let texts = MapTexts(multiples: panels, notes: notes, by: kind, content.finding, whole, words)
    let blocks = PageBlocks(whole, texts)
    let width = whole.settings.width
    // Without what it would repeat in each panel: a legend below in as many columns as find room.
    let columns = look.legend.columns ?? max(1, min(4, Int(width / 52)))
    let columnWidth = (width - Double(columns - 1) * style.columnGap) / Double(columns)
    let isUnknown = !whole.isUnknown && panels.contains(where: \.input.isUnknown)
    let unknown = isUnknown ? content.unknown : nil
    // The day of the sheet may have nobody outside, and an earlier one somebody.
    let isOutside = whole.shownOutsiders.isEmpty && panels.contains { !$0.input.shownOutsiders.isEmpty }
    // A unit of the level above by itself has none of its borders inside.
    let rows = kind == .county ? content.legend.filter { $0.sample != .line(content.lines.county) } : content.legend
    let legend = Legend(
      rows.adding(sign: isOutside ? content.outside : nil).adding(sign: unknown), columns: columns,
      columnWidth: columnWidth, style: style,
      continued: words.filled(.legendContinued))

    let titleSize = points(look.text.legend + 1)
    let size = points(look.text.legend)
    let titleHeight = titleSize * 1.2 + size * 1.3 + 0.6
    let wishes = panels.enumerated().map { place, panel in
      PanelShelves.Wish(
        extent: panel.input.shownExtent,
        titleWidth: max(
          roomyTextWidth(panel.title, size: titleSize, isBold: true, in: look.typeface),
          roomyTextWidth(notes[place], size: size, in: look.typeface)),
        padding: contents[place].features.shownRadius(in: panel.input))
    }
    let top = blocks.title.height + MapMeasures.gap
    let extra = content.extras.first
    let below =
      legend.height + blocks.sources.height + 2 * MapMeasures.gap + max(6, (extra?.height ?? 0) + MapMeasures.gap)
    let shelves = PanelShelves(
      wishes, room: (width, max(40, whole.settings.height - top - below)), titleHeight: titleHeight,
      gap: MapMeasures.gap)

    var lines = content.lines
    // Small shapes have room for a dash only where dashes lie close.
    lines.hatch.spacing *= 0.6
    var layers: [SheetGroup] = []
    var letters: [SheetItem] = []
    var furniture: [SheetItem] = [blocks.titleGroup]
    for (place, panel) in panels.enumerated() {
      let box = shelves.places[place]
      let frame = Box(
        minX: box.minX, minY: top + box.minY + titleHeight,
        maxX: box.minX + wishes[place].extent.width * 1000 / shelves.scale + 2 * wishes[place].padding,
        maxY: top + box.maxY)
      let viewport = Viewport(centre: wishes[place].extent.centre, scale: shelves.scale, frame: frame)
      var own = contents[place].features
      if content.tellsGroups { own = own.inColours(of: content.features) }
      own.names = []
      let (topology, features) = panel.input.onlyShown(own)
      let map = MapFrame(topology, features: features, viewport: viewport, prefix: "p\(place + 1)-")
      layers += map.layers(palette, lines)
      if let circles = map.layerOfCircles(features.circlePaint, circle: panel.input.labelCircle) {
        layers.append(circles)
      }
      letters += MultiplesPage.numbers(map, panel.input)
      furniture += [
        .text(
          TextRun(
            panel.title, at: Point(x: box.minX, y: top + box.minY + titleSize), size: titleSize, isBold: true,
            colour: palette.ink)),
        .text(
          TextRun(
            notes[place], at: Point(x: box.minX, y: top + box.minY + titleSize * 1.2 + size), size: size,
            colour: palette.quiet)),
      ]
    }
    var y = top + shelves.height + MapMeasures.gap
    var row = 0.0
    if let first = shelves.places.first, whole.settings.hasScale {
      let viewport = Viewport(centre: Point(x: 0, y: 0), scale: shelves.scale, frame: first)
      let bar = ScaleBar(viewport, longest: 26, size: points(look.text.scaleBar), in: look.typeface) {
        words.numbers.decimal($0, upTo: 1)
      }
      furniture.append(
        .group(SheetGroup(id: "scale-bar", items: bar.items(at: Point(x: 0, y: y), palette: palette))))
      row = bar.height
    }
    if let extra {
      furniture.append(
        .group(SheetGroup(id: extra.id, items: extra.items(Point(x: max(0, width - extra.width), y: y)))))
      row = max(row, extra.height)
    }
    y += row + MapMeasures.gap
    let place = Box(minX: 0, minY: y, maxX: width, maxY: y + legend.height)
    furniture.append(legend.group(at: place, palette))
    let bottom = place.maxY + MapMeasures.gap + blocks.sources.height
    furniture.append(blocks.sourcesGroup(bottom: bottom))
    let paper = Box(minX: 0, minY: 0, maxX: width, maxY: bottom)
    sheet = MapSheet(
      id: "\(theme.figure)-by-\(kind.rawValue)", width: width, height: bottom, title: texts.alternative,
      description: texts.description, language: whole.report.language.code,
      layers: [
        SheetGroup(
          id: "paper",
          items: [.rectangle(paper.expanded(by: look.page.margin), cornerRadius: 0, Paint(fill: palette.paper))])
      ] + layers + [SheetGroup(id: "furniture", items: furniture), SheetGroup(id: "numbers", items: letters)])
    sheet.heading = texts.title
    sheet.typeface = look.typeface
    sheet.margin = look.page.margin
  }

  /// How many take part in what a panel shows.
  fileprivate static func note(_ input: MapInput, _ words: MapWords) -> String {
    let figures = ShownParticipation(input, words)
    if figures.isOpen, !figures.isKnown, figures.least.number("members") == 0 {
      return words.filled(
        .panelOpenNote,
        [
          "groups": words.numbers.whole(input.shownCollaborations.count),
          "lost": words.numbers.whole(input.unknownMembers.predecessors.count),
        ])
    }
    return words.filled(
      .panelNote,
      ["members": figures["members"], "municipalities": figures["municipalities"], "share": figures["share"]]
    ).withCapital
  }

  /// The numbers on their shapes, or at the end of a leader in the room that a panel has; the legend has the others.
  private static func numbers(_ map: MapFrame, _ input: MapInput) -> [SheetItem] {
    let look = input.settings.style
    let sizes = [look.text.leastLabel, min(look.text.leastLabel, MapMeasures.leastLetters)].map(points)
    let pieces = map.withoutCrowd(map.pieceLabels(look, circle: input.labelCircle, sizes: (sizes, sizes))).filter {
      $0.isGreatest || $0.request.sizeInside != nil
    }
    .map { piece in
      var piece = piece
      piece.request.longestLeader = MapMeasures.longestPanelLeader
      return piece
    }
    let frame = map.viewport.frame
    let side = MapMeasures.gap / 2
    let room = Box(
      minX: max(0, frame.minX - side), minY: frame.minY, maxX: min(input.settings.width, frame.maxX + side),
      maxY: frame.maxY + side)
    return drawn(
      map.numbers(for: pieces, inside: room, off: [], keepsOffLand: true).placed,
      palette: input.settings.palette, leader: look.lines.leader, halo: look.text.halo)
  }
}

extension [LegendRow] {
  /// The rows with another sign, before the remarks that end them.
  fileprivate func adding(sign: LegendRow?) -> [LegendRow] {
    let end = (lastIndex { $0.sample != .remark } ?? -1) + 1
    return self[..<end] + (sign.map { [$0] } ?? []) + self[end...]
  }
}

extension MapInput {
  /// The rectangle around what the map is about, in metres.
  fileprivate var shownExtent: Box {
    let codes = Set(shownMunicipalities.map(\.code))
    let layer = topology.rejoined()
    let boxes = self.codes.indices.filter { self.codes[$0].map(codes.contains) ?? false }
      .compactMap { layer.box(ofFeature: $0) }
    guard let first = boxes.first else { return extent ?? Box(minX: 0, minY: 0, maxX: 1, maxY: 1) }
    return boxes.reduce(first) { $0.union($1) }
  }

  /// The features that the map is about, as a topology of their own.
  fileprivate func onlyShown(_ features: MapFeatures) -> (Topology, MapFeatures) {
    guard let area else { return (topology, features) }
    let shown = Set(area.municipalities)
    let chosen = codes.indices.filter { codes[$0].map(shown.contains) ?? false }
    let layer = topology.rejoined()
    var part = PolygonLayer()
    for feature in chosen {
      part.appendFeature(
        layer.polygons(ofFeature: feature).map { polygon in
          layer.rings(ofPolygon: polygon).map { layer.points(ofRing: $0) }
        })
    }
    return (Topology(part), features.chosen(chosen))
  }
}

extension MapTexts {
  fileprivate init(
    multiples panels: [MapPanel], notes: [String], by kind: PanelKind, _ finding: String?, _ whole: MapInput,
    _ words: MapWords
  ) {
    let shares = panels.map { panel in
      Participation(of: panel.input.shownMunicipalities, in: panel.input.report.snapshot).share
    }
    func printed(_ share: Double?) -> String { share.map { words.numbers.share($0) } ?? words.numbers.missing }
    func told(_ panel: MapPanel?) -> String {
      panel.map { ShownParticipation($0.input, words).shareInSentence } ?? words.numbers.missing
    }
    let known = shares.compactMap { $0 }
    let (highest, lowest) = (known.max(), known.min())
    func named(_ share: Double?) -> String {
      words.tied(zip(panels, shares).filter { share != nil && $1 == share }.map(\.0.title))
    }
    let values = [
      "first": told(panels.first), "last": told(panels.last), "from": panels.first?.title ?? "",
      "to": panels.last?.title ?? "", "highest": named(highest), "lowest": named(lowest),
      "most": printed(highest), "least": printed(lowest),
      "then": words.numbers.whole(
        panels.first.map { $0.input.shownCollaborations.count + $0.input.unknownMembers.predecessors.count } ?? 0),
      "now": words.numbers.whole(panels.last?.input.shownCollaborations.count ?? 0),
      "count": words.numbers.whole(panels.count), "day": words.words.day(whole.report.snapshot.day),
    ]
    let phrase: MultiplesPhrase =
      switch kind {
      case .day:
        // Where nobody knows how many took part at first, how many collaborations there were is what is known.
        panels.first?.input.unknownMembers.isOpen == true && panels.last?.input.unknownMembers.isOpen == false
          ? .titleByDayOpen : .titleByDay
      case .county: .titleByUnit
      case .proposal: .titleByProposal
      }
    // What is found is found on one day, which the title tells.
    let title =
      finding.map { kind == .day ? words.filled(.titleOfDay, ["day": values["day"] ?? "", "title": $0]) : $0 }
      ?? words.filled(phrase, values).withCapital
    let list = zip(panels, notes).map { "\($0.title): \($1)" }
    self.init(
      whole, words, title: title,
      subtitle: words.filled(kind == .county ? .panelsOfUnits : .panelsSubtitle, values),
      alternative: words.filled(.panelsAlternative, ["title": title]),
      description: list.joined(separator: ". ") + ".")
    // The least is known of the first of the days; of the sheet's own it has been said.
    if !whole.isUnknown, let unknown = panels.lazy.compactMap({ unknownNote($0.input, words) }).first {
      sources.insert(unknown, at: 0)
    }
  }
}

extension MapFeatures {
  /// The radius of the greatest circle on what an input shows, in millimetres; 0 without circles.
  fileprivate func shownRadius(in input: MapInput) -> Double {
    let shown = Set(input.shownMunicipalities.map(\.code))
    let features = municipalities.indices.filter { municipalities[$0].map { shown.contains($0.code) } ?? false }
    let (own, units) = (Set(features), Set(features.compactMap { groups[$0] }))
    return circles.filter { $0.isGroup ? units.contains($0.place) : own.contains($0.place) }.map(\.radius).max() ?? 0
  }
}
