import Cartography
import Geometry

/// The page of a map of a part of the country: a framed rectangle with what lies around it, its scale bar below, and the
/// legend in a free corner of the sea, beside the rectangle or below it, wherever the map becomes largest.
extension PagePlan {
  init(
    _ input: MapInput, _ texts: MapTexts, legend rows: [LegendRow], _ features: MapFeatures, of area: MapArea,
    _ words: MapWords, hasInset: Bool = false, strip: Double = AreaPage.barStrip
  ) {
    let blocks = PageBlocks(input, texts)
    // The free corner is the inset's.
    let plans = AreaPage.all(blocks, rows, area.extent, input.settings, words, strip: strip)
      .filter { !hasInset || $0.kind != .inCorner }
    let (topology, seen) = input.topology.seen(plans.map(\.extent), with: features)
    // Greatest scale first, small letters for a gain only; the order of arrangements settles equals.
    let largest = plans.map(\.viewport.scale).min() ?? 0
    var known: FrameGround?
    for plan in plans.enumerated().sorted(by: {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }) {
      let page = plan.element
      // Legends of several shapes are tried on one map.
      let ground = known.flatMap { $0.viewport == page.viewport ? $0 : nil } ?? FrameGround(topology, in: page.viewport)
      known = ground
      var layout = PageLayout(page: page.rectangle.expanded(by: -MapMeasures.gap), land: ground.shapes.land)
      var omissions: [MapOmission] = []
      var legendPlace = page.legendPlace
      if legendPlace == nil {
        legendPlace = layout.place(width: page.legend.width, height: page.legend.height)
        // Not in any corner of the sea: the next arrangement has a place of its own for it.
        if legendPlace == nil { continue }
      }
      guard let place = legendPlace else { continue }
      let bar = ScaleBar(
        page.viewport, longest: min(40, page.rectangle.width * 0.4), size: points(input.settings.style.text.scaleBar),
        in: input.settings.style.typeface
      ) {
        words.numbers.decimal($0, upTo: 1)
      }
      let rule = Paint(stroke: Stroke(input.settings.palette.outline, width: 0.25))
      let barPlace = Point(x: page.rectangle.minX, y: page.rectangle.maxY + 1.2)
      if bar.width > page.rectangle.width { omissions.append(.scaleBar) }
      let scale = page.viewport.scale
      if scale * MapMeasures.worthwhileShare > largest {
        omissions.append(.size(percent: Int((100 * (1 - largest / scale)).rounded())))
      }
      let furniture = [
        .group(SheetGroup(id: "frame", items: [.rectangle(page.rectangle, cornerRadius: 0, rule)])), blocks.titleGroup,
        blocks.sourcesGroup(bottom: page.page.maxY), page.legend.group(at: place, input.settings.palette),
        .group(SheetGroup(id: "scale-bar", items: bar.items(at: barPlace, palette: input.settings.palette))),
      ]
      omissions += page.page.omission(higherThan: input.settings.height)
      if page.legendPlace != nil { layout.take(place) }
      let frame = MapFrame(ground, features: seen, around: input.landAround)
      // What explains the map has its place before any name, in a free corner or in the strip below the frame.
      var extras: [String: Box] = [:]
      var end = page.rectangle.maxX
      for extra in texts.extras {
        if let place = layout.place(width: extra.width, height: extra.height, near: Point(x: 0, y: 0)) {
          extras[extra.id] = place
        } else if strip >= extra.height, end - extra.width > page.rectangle.minX + bar.width {
          let top = page.rectangle.maxY + 1.2
          extras[extra.id] = Box(minX: end - extra.width, minY: top, maxX: end, maxY: top + extra.height)
          end -= extra.width + MapMeasures.gap
        }
      }
      let tallest = texts.extras.map(\.height).max() ?? 0
      if extras.count < texts.extras.count, strip < tallest {
        self.init(
          input, texts, legend: rows, features, of: area, words, hasInset: hasInset, strip: tallest + MapMeasures.gap)
        return
      }
      if hasInset {
        layout = PageLayout(page: page.rectangle.expanded(by: -1), land: frame.told, gap: 1.5)
        for place in extras.values.sorted(by: { ($0.minX, $0.minY) < ($1.minX, $1.minY) }) { layout.take(place) }
      }
      self.init(
        page: page.page, body: page.rectangle, country: frame, layout: layout,
        furniture: furniture,
        omissions: omissions, extras: extras)
      return
    }
    // The arrangement below always has room.
    preconditionFailure("the legend below the map has a place of its own")
  }
}

/// One way to share the page between the rectangle and the legend.
struct AreaPage {
  let kind: PageArrangement.Kind
  let page, rectangle: Box
  let viewport: Viewport
  let legend: Legend
  /// Where the legend stands; `nil` when it looks for a free corner.
  let legendPlace: Box?
  private let step: Double

  /// The height of the strip below the frame in which the scale bar stands, in millimetres.
  static let barStrip = 5.5

  /// All ways to share the page, in the order in which equals are preferred.
  static func all(
    _ blocks: PageBlocks, _ rows: [LegendRow], _ extent: Box, _ settings: MapSettings, _ words: MapWords,
    strip: Double = barStrip
  ) -> [AreaPage] {
    let drafts = LegendDrafts(rows)
    return MapMeasures.legendSteps.flatMap { step in
      PageArrangement.Kind.allCases.flatMap { kind in
        (kind == .inCorner ? cornerShapes : [(1, 0)]).compactMap { shape in
          AreaPage(
            kind, blocks, drafts, extent, settings, step: step, strip: strip, continued: words.filled(.legendContinued),
            shape: shape)
        }
      }
    }
  }

  /// The legends that a free corner may have: how many columns, and how wide, in millimetres.
  private static let cornerShapes = [(1, 52.0), (1, 44), (2, 46), (2, 40), (1, 38), (3, 42)]

  /// The way that draws the map largest with the legend beside or below it.
  static func largest(
    _ blocks: PageBlocks, _ rows: [LegendRow], _ extent: Box, _ settings: MapSettings, _ words: MapWords
  ) -> AreaPage? {
    let ways = all(blocks, rows, extent, settings, words).filter { $0.kind != .inCorner }
    return ways.enumerated().min { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }?.element
  }

  private init?(
    _ kind: PageArrangement.Kind, _ blocks: PageBlocks, _ drafts: LegendDrafts, _ extent: Box, _ settings: MapSettings,
    step: Double, strip scaleBar: Double, continued: String, shape: (columns: Int, width: Double)
  ) {
    self.kind = kind
    self.step = step
    let arrangement = PageArrangement(
      kind, drafts, width: settings.width, inset: blocks.inset, style: settings.style, continued: continued,
      steps: [step]
    )
    if kind == .inCorner {
      legend = Legend(
        drafts.rows, columns: shape.columns,
        columnWidth: min(settings.style.legendWidth(shape.width, step), settings.width / 3),
        style: settings.style.legendStyle(step), continued: continued, texts: drafts.texts)
    } else {
      guard let shape = arrangement.legends.first else { return nil }
      legend = drafts.legend(shape)
    }
    let inset = blocks.inset
    let top = inset + blocks.title.height + 2.5
    let below = blocks.sources.height + inset + 2
    let strip = kind == .below ? legend.height + MapMeasures.gap : 0
    // A legend below that leaves no room makes the page longer: this never fails.
    let tallest = max(settings.height - below - strip - scaleBar, kind == .below ? top + 60 : 0)
    guard tallest > top + 30 else { return nil }
    // The line around it lies inside as well.
    let (left, right) = (inset + 0.15, arrangement.mapWidth - (kind == .beside ? 0 : inset) - 0.15)
    let natural = top + (right - left) * extent.height / max(extent.width, 1e-9)
    let bottom = min(tallest, max(natural, top + 40))
    rectangle = Box(minX: left, minY: top, maxX: right, maxY: bottom)
    let end = max(bottom + scaleBar + strip, kind == .beside ? top + legend.height + 1 : 0)
    page = Box(minX: 0, minY: 0, maxX: settings.width, maxY: end + below)
    viewport = Viewport(showing: extent, in: rectangle)
    switch kind {
    case .inCorner: legendPlace = nil
    case .beside:
      let left = arrangement.mapWidth + MapMeasures.gap
      legendPlace = Box(minX: left, minY: top, maxX: left + legend.width, maxY: top + legend.height)
      if end + below > settings.height + 0.01 { return nil }
    case .below:
      // Half the width of the widest line around a sign stands beside it.
      let left = inset + settings.style.lines.flagged / 2
      legendPlace = Box(
        minX: left, minY: bottom + scaleBar + MapMeasures.gap / 2, maxX: left + legend.width,
        maxY: bottom + scaleBar + MapMeasures.gap / 2 + legend.height)
    }
  }

  /// The denominator of its scale, more for small letters: those are worth a gain of some per cent only.
  var rank: Double { viewport.scale * (1 + (1 - step) / 2) }

  /// The part of the plane that is drawn.
  var extent: Box { viewport.extent }
}

extension Topology {
  /// The features that reach into a rectangle of the plane, as a topology of their own.
  func seen(in extent: Box, with features: MapFeatures) -> (Topology, MapFeatures) { seen([extent], with: features) }

  fileprivate func seen(_ extents: [Box], with features: MapFeatures) -> (Topology, MapFeatures) {
    let layer = rejoined()
    let seen = (0..<layer.featureCount).filter { feature in
      layer.box(ofFeature: feature).map { box in extents.contains(where: box.intersects) } ?? false
    }
    return (Topology(layer.chosen(seen)), features.chosen(seen))
  }
}

extension PolygonLayer {
  /// Some of the features, in the order given.
  func chosen(_ features: [Int]) -> PolygonLayer {
    var part = PolygonLayer()
    for feature in features {
      part.appendFeature(
        polygons(ofFeature: feature).map { polygon in rings(ofPolygon: polygon).map { points(ofRing: $0) } })
    }
    return part
  }
}
