import Cartography
import Geometry

/// The layers, the furniture and the labels of a page while it is drawn.
struct SheetParts {
  let plan: PagePlan
  let input: MapInput
  let words: MapWords
  let style: MapLines
  var layout: PageLayout
  var layers: [SheetGroup] = []
  var furniture: [SheetItem]
  /// The labels of the map, and of its inset.
  var numbers: [SheetItem] = [], insetNumbers: [SheetItem] = []
  /// The inset, where there is one.
  var inset: MapInset?
  var omissions: [MapOmission]
  /// Where what stands beside the map has found room.
  var extraBoxes: [Box] = []

  /// The part of the page that labels may use: nearer to its sides than furniture.
  var labelRoom: Box { plan.body.widened(by: input.pageInset) }

  var palette: Palette { input.settings.palette }
  var look: MapStyle { input.settings.style }

  init(_ plan: PagePlan, _ input: MapInput, _ words: MapWords, _ style: MapLines) {
    self.plan = plan
    self.input = input
    self.words = words
    self.style = style
    layout = plan.layout
    furniture = plan.furniture
    omissions = plan.omissions
  }

  /// What a narrow screen shows below each other.
  func narrowLayout(_ texts: MapTexts, _ rows: [LegendRow], layers: [String]) -> NarrowLayout {
    let isArea = input.area != nil
    let frame = plan.country.map { country -> Box in
      guard !isArea else {
        // Its scale bar lies below it.
        let frame = plan.body
        return Box(minX: frame.minX, minY: frame.minY, maxX: frame.maxX, maxY: frame.maxY + 5.5)
      }
      return country.viewport.frame
    }
    let own = layers.filter { $0 != "paper" && $0 != "furniture" && $0 != "text-grounds" }
    return NarrowLayout(
      input: input, texts: texts, rows: rows, words: words, map: frame, inset: inset?.room,
      withMap: own.filter { !$0.hasPrefix("inset-") } + ["frame", "scale-bar", "far-parts", "inset-place"],
      withInset: own.filter { $0.hasPrefix("inset-") } + ["inset"])
  }

  mutating func placeScaleBar(_ viewport: Viewport) {
    let bar = ScaleBar(
      viewport, longest: 32, size: points(look.text.scaleBar), in: look.typeface
    ) { words.numbers.decimal($0, upTo: 1) }
    guard let place = layout.place(width: bar.width, height: bar.height, near: Point(x: 0, y: 1)) else {
      omissions.append(.scaleBar)
      return
    }
    furniture.append(
      .group(
        SheetGroup(
          id: "scale-bar", items: bar.items(at: Point(x: place.minX, y: place.minY), palette: palette))))
  }

  mutating func place(_ extra: MapExtra) {
    let known = plan.extras[extra.id]
    guard
      let place = known ?? layout.place(width: extra.width, height: extra.height, near: Point(x: 0, y: 0))
    else {
      omissions.append(extra.omission)
      return
    }
    extraBoxes.append(place)
    furniture.append(.group(SheetGroup(id: extra.id, items: extra.items(Point(x: place.minX, y: place.minY)))))
  }

  func circles(on frame: MapFrame, shownBy elsewhere: Set<String> = [], in part: Box? = nil) -> [SheetGroup] {
    frame.layerOfCircles(circle: input.labelCircle, shownBy: elsewhere, in: part).map { [$0] } ?? []
  }

  /// Labels of a frame as items.
  func letters(_ labels: [PlacedLabel], on frame: MapFrame) -> [SheetItem] {
    drawn(
      labels, palette: palette, leader: look.lines.leader, halo: look.text.halo, ground: frame.openGround(palette))
  }

  mutating func note(_ relations: [DrawnRelation], in frame: String?) {
    let untold = relations.flatMap(\.untold)
    if !untold.isEmpty { omissions.append(.labels(untold, frame: frame)) }
  }

  mutating func note(_ labels: [PieceLabel], in frame: String?) {
    if !labels.isEmpty { omissions.append(.labels(labels.map(\.told), frame: frame)) }
  }
}
