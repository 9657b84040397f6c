import Cartography
import Geometry

/// The page with title, key figures, legend, country and sources, so that nothing lies on anything else.
///
/// The country has the whole width when its free corners hold the legend. When they do not, the legend gets a column
/// beside it or a strip below it, and the country is drawn smaller.
struct PagePlan {
  /// The page, and the part of it that labels may use, in millimetres.
  let page, body: Box
  /// The country; `nil` when there is nothing to draw.
  let country: MapFrame?
  /// What is free around the country, the title and the legend.
  let layout: PageLayout
  /// Title, key figures, legend and sources, each a group of its own.
  let furniture: [SheetItem]
  /// What found no room.
  let omissions: [MapOmission]

  /// The page of an input, in the first arrangement that has room for the legend.
  init(_ input: MapInput, _ texts: MapTexts, legend rows: [LegendRow], _ features: MapFeatures) {
    let blocks = PageBlocks(input, texts)
    let extent = input.extent
    var chosen: PagePlan?
    for kind in PageArrangement.Kind.allCases {
      let plan = PagePlan(
        blocks, PageArrangement(kind, rows, width: input.settings.width, style: input.settings.style), rows,
        country: { frame in
          extent.map {
            FrameGround(input.topology, in: Viewport(showing: $0, in: frame, alignment: Point(x: 0.5, y: 1)))
          }
        }, features, extent: extent, frames: input.farParts.map(\.frame), settings: input.settings)
      if let plan {
        chosen = plan
        break
      }
    }
    // The last arrangement has its own strip for the legend, as high as it needs, so that it never fails.
    self = chosen ?? PagePlan(empty: blocks, settings: input.settings)
  }

  /// A page from its parts.
  init(
    page: Box, body: Box, country: MapFrame?, layout: PageLayout, furniture: [SheetItem], omissions: [MapOmission]
  ) {
    self.page = page
    self.body = body
    self.country = country
    self.layout = layout
    self.furniture = furniture
    self.omissions = omissions
  }

  /// The page in one arrangement; `nil` when the legend finds no room.
  private init?(
    _ blocks: PageBlocks, _ arrangement: PageArrangement, _ rows: [LegendRow], country: (Box) -> FrameGround?,
    _ features: MapFeatures, extent: Box?, frames: [Box], settings: MapSettings
  ) {
    guard !arrangement.columns.isEmpty else { return nil }
    let top = blocks.title.height + 2
    let below = blocks.sources.height + 2
    let strip = arrangement.strip
    var bottom = settings.height - below - strip
    if let extent {
      // A wide country does not need the whole page.
      let natural = top + arrangement.mapWidth * extent.height / max(extent.width, 1e-9)
      // Where somebody has chosen the height, it is kept.
      if settings.style.page.height == nil, natural < 0.8 * bottom {
        bottom = min(bottom, max(natural, top + arrangement.leastHeight))
      }
    }
    bottom = max(bottom, top + 40)
    page = Box(minX: 0, minY: 0, maxX: settings.width, maxY: bottom + strip + below)
    body = Box(minX: 0, minY: 0, maxX: settings.width, maxY: bottom + strip)
    let ground = country(Box(minX: 0.3, minY: top, maxX: arrangement.mapWidth - 0.3, maxY: bottom - 0.3))

    var layout = PageLayout(page: body, land: ground?.shapes.land ?? PathData(isClosed: true))
    layout.take(Box(minX: 0, minY: 0, maxX: blocks.title.width, maxY: blocks.title.height))
    if let ground { for frame in frames { layout.take(ground.viewport.page(frame)) } }
    var furniture = [blocks.titleGroup, blocks.sourcesGroup(bottom: page.maxY)]
    var legendPlace: (Legend, Box)?
    for columns in arrangement.columns {
      let legend = Legend(
        rows, columns: columns.count, columnWidth: columns.width, style: settings.style.legendStyle)
      if let place = layout.place(width: legend.width, height: legend.height, near: Point(x: 1, y: 1)) {
        legendPlace = (legend, place)
        break
      }
    }
    guard let (legend, place) = legendPlace else { return nil }
    self.country = ground.map { MapFrame($0, features: features) }
    furniture.append(legend.group(at: place, settings.palette))
    var hasKeyFigures = blocks.keyFigures.isEmpty
    for figures in blocks.keyFigures {
      let place = layout.place(width: figures.width, height: figures.height, near: Point(x: 0, y: 0))
      guard let place else { continue }
      furniture.append(
        .group(
          SheetGroup(
            id: "key-figures",
            items: figures.items(at: Point(x: place.minX, y: place.minY), palette: settings.palette))))
      hasKeyFigures = true
      break
    }
    var hasBars = blocks.bars == nil
    if let (bars, near) = blocks.bars, let place = layout.place(width: bars.width, height: bars.height, near: near) {
      let corner = Point(x: place.minX, y: place.minY)
      furniture.append(.group(SheetGroup(id: "bars", items: bars.items(at: corner, palette: settings.palette))))
      hasBars = true
    }
    self.layout = layout
    self.furniture = furniture
    omissions = (hasKeyFigures ? [] : [.keyFigures]) + (hasBars ? [] : [.bars])
  }

  /// A page without a map.
  private init(empty blocks: PageBlocks, settings: MapSettings) {
    page = Box(minX: 0, minY: 0, maxX: settings.width, maxY: blocks.title.height + blocks.sources.height + 4)
    body = page
    country = nil
    layout = PageLayout(page: page, land: PathData(isClosed: true))
    furniture = [blocks.titleGroup, blocks.sourcesGroup(bottom: page.maxY)]
    omissions = []
  }
}

extension Legend {
  /// The legend as a group of its own in the drawing.
  func group(at place: Box, _ palette: Palette) -> SheetItem {
    .group(SheetGroup(id: "legend", items: items(at: Point(x: place.minX, y: place.minY), palette: palette)))
  }
}
