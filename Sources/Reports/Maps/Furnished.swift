import Cartography
import Geometry

/// What a page must find room for, beside the country.
struct PageNeeds {
  let blocks: PageBlocks
  let legends: LegendDrafts
  let settings: MapSettings
  /// The frames of parts that are drawn beside the country, in its plane.
  let frames: [Box]
}

/// Title, legend, key figures, bars and sources on a page with the country on it.
struct Furnished {
  let layout: PageLayout
  let furniture: [SheetItem]
  let omissions: [MapOmission]
  /// Whether what explains the map is there: the bars, and room for an inset whose place is stated.
  let isComplete: Bool
  /// What is lacking, the graver the more.
  private let lack: Int
  /// How many lines the legend's rows run over, and how small its letters are, in lines.
  private var cost = 0.0

  /// The legend that leaves room for all the rest, else for most: of those the one whose rows run over fewest lines, where
  /// that is worth more than larger letters. `nil` when none finds room.
  init?(_ way: PageWay, land: PathData, _ needs: PageNeeds) {
    let blocks = needs.blocks
    var start = PageLayout(page: way.body, land: land)
    start.take(
      Box(
        minX: blocks.inset, minY: blocks.inset, maxX: blocks.inset + blocks.title.width,
        maxY: blocks.inset + blocks.title.height))
    if let viewport = way.viewport { for frame in needs.frames { start.take(viewport.page(frame)) } }
    let inset = way.viewport.flatMap { needs.settings.statedInsetRoom(beside: $0) }
    var best: Furnished?
    let shapes = way.arrangement.legends
    let usual = shapes.contains { $0.step > 1 } ? shapes.filter { $0.step == 1 }.map(needs.legends.legend) : []
    /// Whether a legend of the usual size would have room if it were larger by the step: most legends are not laid out for
    /// nothing.
    func mayGrow(by step: Double) -> Bool {
      usual.contains { start.hasRoom(width: $0.width * step, height: $0.height * step) }
    }
    // Where a larger one has room, smaller ones have.
    let largest = Set(shapes.map(\.step)).filter { $0 > 1 }.sorted(by: >).first(where: mayGrow) ?? 1
    for shape in shapes where shape.step <= largest {
      let cost = MapMeasures.linesPerLegendSize * (1.2 - shape.step)
      // Those after it have no larger letters.
      if let best, best.lack == 0, best.cost <= cost { break }
      let legend = needs.legends.legend(shape)
      if let best, best.lack == 0, best.cost <= cost + Double(legend.furtherLines) { continue }
      var layout = start
      let strip = way.strip(for: legend)
      guard var place = strip ?? layout.place(width: legend.width, height: legend.height, near: Point(x: 1, y: 1))
      else { continue }
      if strip != nil { layout.take(place) }
      // At the left of the page it stands flush with the title.
      if strip == nil, place.minX - way.body.minX < 4 * MapMeasures.gap {
        var other = start
        if let left = other.place(width: legend.width, height: legend.height, near: Point(x: 0, y: 0)),
          left.minX <= place.minX
        {
          (layout, place) = (other, left)
        }
      }
      var found = Furnished(
        layout, [legend.group(at: place, needs.settings.palette)], way.page, needs, inset: inset, step: shape.step)
      found.cost = cost + Double(legend.furtherLines)
      if best.map({ (found.lack, found.cost) < ($0.lack, $0.cost) }) ?? true { best = found }
    }
    guard let best else { return nil }
    self = best
  }

  /// The rest beside a legend that has its place: as many of the key figures as leave room for bars and inset.
  private init(
    _ layout: PageLayout, _ legend: [SheetItem], _ page: Box, _ needs: PageNeeds,
    inset: (width: Double, height: Double)?,
    step: Double
  ) {
    let blocks = needs.blocks
    let palette = needs.settings.palette
    let count = blocks.keyFigures.first?.count ?? 0
    var best: Furnished?
    for figures in blocks.keyFigures + [nil] {
      var layout = layout
      var furniture = [blocks.titleGroup, blocks.sourcesGroup(bottom: page.maxY)] + legend
      if let figures {
        let place = layout.place(width: figures.width, height: figures.height, near: Point(x: 0, y: 0))
        guard let place else { continue }
        let items = figures.items(at: Point(x: place.minX, y: place.minY), palette: palette)
        furniture.append(.group(SheetGroup(id: "key-figures", items: items)))
      }
      let left = count - (figures?.count ?? 0)
      var omissions: [MapOmission] = left == 0 ? [] : [.keyFigures(left)]
      var lack = left
      if let (bars, near) = blocks.bars {
        if let place = layout.place(width: bars.width, height: bars.height, near: near) {
          let items = bars.items(at: Point(x: place.minX, y: place.minY), palette: palette)
          furniture.append(.group(SheetGroup(id: "bars", items: items)))
        } else {
          omissions.append(.bars)
          lack += 10
        }
      }
      if let inset {
        if !layout.hasRoom(width: inset.width, height: inset.height) { lack += 10 }
      }
      // Letters that somebody has chosen are not made smaller without a word.
      let chosen = needs.settings.style.text.legend
      if step < 1, chosen != MapStyle().text.legend { omissions.append(.legendSize(points: chosen * step)) }
      if lack < best?.lack ?? .max {
        best = Furnished(
          layout: layout, furniture: furniture, omissions: omissions, isComplete: lack < 10, lack: lack)
      }
      if lack == 0 { break }
    }
    self = best ?? Furnished(layout: layout, furniture: legend, omissions: [], isComplete: false, lack: .max)
  }

  private init(layout: PageLayout, furniture: [SheetItem], omissions: [MapOmission], isComplete: Bool, lack: Int) {
    self.layout = layout
    self.furniture = furniture
    self.omissions = omissions
    self.isComplete = isComplete
    self.lack = lack
  }
}

extension PathData {
  /// The same places of the plane as they lie in another viewport.
  func moved(from old: Viewport, to new: Viewport) -> PathData {
    let origin = old.extent.centre
    let (before, after) = (old.page(origin), new.page(origin))
    let size = new.millimetresPerMetre / old.millimetresPerMetre
    return PathData(
      (0..<count).map { part in
        self[part].map {
          Point(x: after.x + ($0.x - before.x) * size, y: after.y + ($0.y - before.y) * size)
        }
      }, isClosed: isClosed)
  }
}
