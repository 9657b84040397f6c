import Cartography
import Geometry

/// The page with title, key figures, legend, country and sources, so that nothing lies on anything else.
///
/// The country has the whole width when its free corners hold the legend. When they do not, the legend's letters become
/// a little smaller, then the country a few per cent, until the corners suffice or a column beside the country or a strip
/// below it leaves more.
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
  /// Where what stands beside the map has its place already, by id.
  let extras: [String: Box]

  /// The page of an input, with the map as large as the legend, the inset and the bars leave room for.
  ///
  /// - Parameter extent: the part of the plane that must be seen; all that is drawn unless stated.
  init(
    _ input: MapInput, _ texts: MapTexts, legend rows: [LegendRow], _ features: MapFeatures, _ words: MapWords,
    showing extent: Box? = nil
  ) {
    let blocks = PageBlocks(input, texts)
    let extent = extent ?? input.extent
    let legends = LegendDrafts(rows)
    let ways = PageWay.all(
      blocks, legends, extent: extent, settings: input.settings, continued: words.filled(.legendContinued))
    let largest = ways.map(\.scale).min() ?? 0
    let needs = PageNeeds(
      blocks: blocks, legends: legends, settings: input.settings, frames: input.farParts.map(\.room))
    // Land in the detail of the largest map shows well enough where a smaller one leaves the page free.
    var rough: FrameGround?
    var fallback: PagePlan?
    for way in ways {
      guard let viewport = way.viewport else {
        guard let furnished = Furnished(way, land: PathData(isClosed: true), needs) else { continue }
        self.init(way, furnished, country: nil, largest: largest, wanted: input.settings.height)
        return
      }
      if let rough {
        let trial = Furnished(way, land: rough.shapes.land.moved(from: rough.viewport, to: viewport), needs)
        guard let trial, fallback == nil || trial.isComplete else { continue }
      }
      let ground = FrameGround(input.topology, in: viewport)
      rough = rough ?? ground
      guard let furnished = Furnished(way, land: ground.shapes.land, needs) else { continue }
      let isLast = viewport.scale * MapMeasures.worthwhileShare > largest
      if fallback == nil || furnished.isComplete {
        let country = MapFrame(ground, features: features, around: input.landAround)
        let plan = PagePlan(way, furnished, country: country, largest: largest, wanted: input.settings.height)
        if furnished.isComplete {
          self = plan
          return
        }
        fallback = plan
      }
      // An inset is worth a tenth of the map, and not more.
      if isLast { break }
    }
    // The legend below the country has its own strip, as high as it needs, so that one way never fails.
    self = fallback ?? PagePlan(empty: blocks, settings: input.settings)
  }

  /// The page of a way with its furniture.
  private init(
    _ way: PageWay, _ furnished: Furnished, country: MapFrame?, largest: Double, wanted: Double
  ) {
    var omissions = furnished.omissions
    if way.scale * MapMeasures.worthwhileShare > largest {
      omissions.append(.size(percent: Int((100 * (1 - largest / way.scale)).rounded())))
    }
    omissions += way.page.omission(higherThan: wanted)
    self.init(
      page: way.page, body: way.body, country: country, layout: furnished.layout, furniture: furnished.furniture,
      omissions: omissions)
  }

  /// A page from its parts.
  init(
    page: Box, body: Box, country: MapFrame?, layout: PageLayout, furniture: [SheetItem], omissions: [MapOmission],
    extras: [String: Box] = [:]
  ) {
    self.page = page
    self.body = body
    self.country = country
    self.layout = layout
    self.furniture = furniture
    self.omissions = omissions
    self.extras = extras
  }

  /// A page without a map.
  private init(empty blocks: PageBlocks, settings: MapSettings) {
    page = Box(minX: 0, minY: 0, maxX: settings.width, maxY: blocks.title.height + blocks.sources.height + 4)
    body = page
    country = nil
    layout = PageLayout(page: page, land: PathData(isClosed: true))
    furniture = [blocks.titleGroup, blocks.sourcesGroup(bottom: page.maxY)]
    omissions = []
    extras = [:]
  }
}

extension Box {
  /// What is said of a page that is higher than it was to be, in millimetres; nothing where it is not.
  func omission(higherThan wanted: Double) -> [MapOmission] {
    guard height > wanted + 0.5, wanted.isFinite else { return [] }
    return [.height(millimetres: Int(height.rounded()), wanted: Int(wanted.rounded()))]
  }
}

extension Legend {
  /// The legend as a group of its own in the drawing.
  func group(at place: Box, _ palette: Palette) -> SheetItem {
    .group(SheetGroup(id: "legend", items: items(at: Point(x: place.minX, y: place.minY), palette: palette)))
  }
}
