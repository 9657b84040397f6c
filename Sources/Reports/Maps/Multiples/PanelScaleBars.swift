import Cartography
import Geometry

/// The scale bar of small maps, and beside or below it that of those that are drawn larger, with what is said of their scale.
struct PanelScaleBars {
  /// What both take, in millimetres.
  let width, height: Double

  private let usual: ScaleBar, larger: ScaleBar?
  private let label: String
  private let size: Double
  /// Where the second begins, and what is said of it.
  private let largerX: Double, largerY: Double, labelX: Double

  /// - Parameters:
  ///   - share: how large maps are drawn, of what they are on the page.
  ///   - limit: the room from side to side, in millimetres: where both have none beside each other the second is below.
  ///   - tellsLarger: whether larger maps have no box with a scale bar of their own.
  init(
    _ layout: PanelLayout, share: Double = 1, within limit: Double = .infinity, tellsLarger: Bool = true,
    _ look: MapStyle, _ words: MapWords
  ) {
    let size = points(look.text.scaleBar)
    func bar(_ magnification: Double) -> ScaleBar {
      let frame = Box(minX: 0, minY: 0, maxX: 1, maxY: 1)
      let viewport = Viewport(centre: Point(x: 0, y: 0), scale: layout.scale / magnification / share, frame: frame)
      return ScaleBar(viewport, longest: 26, size: size, in: look.typeface) { words.numbers.decimal($0, upTo: 1) }
    }
    usual = bar(1)
    larger = tellsLarger ? layout.magnification.map(bar) : nil
    label = words.filled(.panelLarger)
    self.size = size
    let told = (larger?.width ?? 0) + MapMeasures.gap / 2
    let labelWidth = roomyTextWidth(label, size: size, in: look.typeface)
    let beside = usual.width + 2 * MapMeasures.gap
    let isBelow = larger != nil && beside + told + labelWidth > limit
    (largerX, largerY) = isBelow ? (0, usual.height + MapMeasures.gap / 2) : (beside, 0)
    labelX = largerX + told
    width = larger == nil ? usual.width : max(usual.width, labelX + labelWidth)
    height = usual.height + largerY
  }

  /// The bars with their top left corner at a place on the page.
  func items(at corner: Point, _ palette: Palette) -> [SheetItem] {
    let first = usual.items(at: corner, palette: palette)
    guard let larger else { return first }
    let beside = larger.items(at: Point(x: corner.x + largerX, y: corner.y + largerY), palette: palette)
    let place = Point(x: corner.x + labelX, y: corner.y + height - 0.1)
    return first + beside + [.text(TextRun(label, at: place, size: size, colour: palette.quiet))]
  }
}
