import Cartography
import Geometry

/// One way to lay out the page of a country: an arrangement, and how large the country is drawn in it.
///
/// The ways are tried from the largest map down, in steps of a few per cent, so that a legend or a title that is a little
/// longer costs the map a little and not the page.
struct PageWay {
  let arrangement: PageArrangement
  /// The page, and the part of it above the sources, in millimetres.
  let page, body: Box
  /// The country's place on the page; `nil` when there is nothing to draw.
  let viewport: Viewport?

  /// The ways to lay out a page, the one to try first at the front.
  static func all(
    _ blocks: PageBlocks, _ drafts: LegendDrafts, extent: Box?, settings: MapSettings, continued: String
  ) -> [PageWay] {
    func arrangement(_ kind: PageArrangement.Kind, _ steps: [Double]) -> PageArrangement {
      PageArrangement(
        kind, drafts, width: settings.width, inset: blocks.inset, style: settings.style, continued: continued,
        steps: steps)
    }
    // Letters that somebody has chosen stay as large as that.
    let isUsual = settings.style.text.legend == MapStyle().text.legend
    let steps = (isUsual ? MapMeasures.roomyLegendSteps : []) + MapMeasures.legendSteps
    let inCorner = MapMeasures.mapShares.flatMap { share in
      // Where the country does not fill its frame, the free part may lie on one side.
      (share == 1 ? [0.5] : [0.5, 0, 1]).map { side in
        (
          PageWay(arrangement(.inCorner, steps), blocks, extent, settings, share: share, side: side),
          1.0
        )
      }
    }
    let others = MapMeasures.legendSteps.enumerated().flatMap { place, step in
      // Small letters, and a legend apart from the map, are worth a gain of some per cent only.
      [PageArrangement.Kind.beside, .below].map { kind in
        (PageWay(arrangement(kind, [step]), blocks, extent, settings), 1.02 + 0.02 * Double(place))
      }
    }
    return (inCorner + others).enumerated()
      .filter { !$0.element.0.arrangement.legends.isEmpty }
      .sorted { a, b in (a.element.0.scale * a.element.1, a.offset) < (b.element.0.scale * b.element.1, b.offset) }
      .map(\.element.0)
  }

  /// Where a legend stands that has a strip of its own; `nil` where it looks for room itself.
  func strip(for legend: Legend) -> Box? {
    guard arrangement.kind == .below else { return nil }
    let top = body.maxY - arrangement.strip + MapMeasures.gap
    return Box(minX: body.minX, minY: top, maxX: body.minX + legend.width, maxY: top + legend.height)
  }

  /// The denominator of the map's scale; 0 without a map.
  var scale: Double { viewport?.scale ?? 0 }

  private init(
    _ arrangement: PageArrangement, _ blocks: PageBlocks, _ extent: Box?, _ settings: MapSettings, share: Double = 1,
    side: Double = 0.5
  ) {
    self.arrangement = arrangement
    let inset = blocks.inset
    // What letters keep from the edge the map has of the room between.
    let gap = inset > 0 ? 1.0 : 2
    let top = inset + blocks.title.height + gap
    let below = blocks.sources.height + inset + gap
    var bottom = settings.height - below - arrangement.strip
    if let extent {
      // A wide country does not need the whole page.
      let natural = top + arrangement.mapWidth * extent.height / max(extent.width, 1e-9)
      // Where somebody has chosen the height, it is kept.
      if settings.style.page.height == nil, natural < 0.8 * bottom {
        bottom = min(bottom, max(natural, top + arrangement.leastHeight))
      }
      // A legend below that is as high as the page makes the page longer rather than the map a stamp.
      if arrangement.kind == .below {
        let whole = min(natural, settings.height - below) - top
        bottom = max(bottom, top + (MapMeasures.mapShares.last ?? 1) * whole)
      }
    }
    bottom = max(bottom, top + 40)
    page = Box(minX: 0, minY: 0, maxX: settings.width, maxY: bottom + arrangement.strip + below)
    body = Box(minX: inset, minY: inset, maxX: settings.width - inset, maxY: bottom + arrangement.strip)
    let frame = Box(minX: 0.3, minY: top, maxX: arrangement.mapWidth - 0.3, maxY: bottom - 0.3)
    viewport = extent.map {
      Viewport(showing: $0, in: frame, alignment: Point(x: side, y: 1), share: share)
    }
  }
}
