import Cartography
import Geometry

/// What stands below small maps: the scale bar, what a theme adds, the legend and the sources.
struct MultiplesFoot {
  let items: [SheetItem]
  /// Where the page ends, in millimetres.
  let bottom: Double

  /// - Parameters:
  ///   - layout: the places of the maps.
  ///   - top: where they begin.
  ///   - extra: what stands to the right of the legend, such as a key of circles.
  init(
    below layout: PanelLayout, from top: Double, _ legend: Legend, _ extra: MapExtra?, _ blocks: PageBlocks,
    _ whole: MapInput, _ words: MapWords
  ) {
    let palette = whole.settings.palette
    let look = whole.settings.style
    var items: [SheetItem] = []
    var y = top + layout.height + MapMeasures.gap
    var row = 0.0
    if whole.settings.hasScale {
      let bars = PanelScaleBars(layout, tellsLarger: false, look, words)
      // Beside the maps where they leave room below one of them.
      let spare = layout.spare.first { $0.width >= bars.width && $0.height >= bars.height }
      let corner = spare.map { Point(x: $0.minX, y: top + $0.maxY - bars.height) } ?? Point(x: 0, y: y)
      items.append(.group(SheetGroup(id: "scale-bar", items: bars.items(at: corner, palette))))
      row = spare == nil ? bars.height : 0
    }
    y += row + (row > 0 ? MapMeasures.gap : 0)
    var right = whole.settings.width
    if let extra {
      right = max(0, right - extra.width)
      items.append(.group(SheetGroup(id: extra.id, items: extra.items(Point(x: right, y: y)))))
      right -= look.legendStyle.columnGap
    }
    let place = Box(minX: 0, minY: y, maxX: right, maxY: y + legend.height)
    items.append(legend.group(at: place, palette))
    bottom = max(place.maxY, y + (extra?.height ?? 0)) + MapMeasures.gap + blocks.sources.height
    items.append(blocks.sourcesGroup(bottom: bottom))
    self.items = items
  }
}
