import Cartography
import Geometry

/// A map on the page that all maps share: the country below its title, furniture in the free corners, labels last. A map
/// of a part of the country has a frame instead, and the names of its municipalities.
///
/// - Parameters:
///   - features: what is filled, outlined and labelled; the collaborations in their colours unless stated.
///   - style: how borders are drawn; by the hierarchy that maps share unless stated.
func numberedSheet(
  _ input: MapInput, _ texts: MapTexts, legend: [LegendRow], _ words: MapWords, figure: String,
  features: MapFeatures? = nil, lines style: MapLines? = nil
) -> MapSheet {
  let features = features ?? MapFeatures(input)
  let palette = input.settings.palette
  let plan =
    input.area.map { area in
      PagePlan(input, texts, legend: legend, features.seen(in: area, palette), of: area, words)
    } ?? PagePlan(input, texts, legend: legend, features, words)
  var sheet = SheetParts(plan, input, words, style ?? MapLines(input.settings))
  if let country = plan.country { sheet.draw(country) }
  let id = input.area == nil ? figure : figure + "-area"
  let look = input.settings.style
  let paper = plan.page.expanded(by: look.page.margin)
  var whole = MapSheet(
    id: id, width: plan.page.width, height: plan.page.height, title: texts.alternative,
    description: texts.description, language: input.report.language.code,
    layers: [SheetGroup(id: "paper", items: [.rectangle(paper, cornerRadius: 0, Paint(fill: palette.paper))])]
      + sheet.layers + [
        SheetGroup(id: "furniture", items: sheet.furniture), SheetGroup(id: "numbers", items: sheet.numbers),
      ], omissions: sheet.omissions)
  whole.heading = texts.title
  whole.typeface = look.typeface
  whole.margin = look.page.margin
  return whole
}

/// The layers, the furniture and the labels of a page while it is drawn.
private struct SheetParts {
  let plan: PagePlan
  let input: MapInput
  let words: MapWords
  let style: MapLines
  private(set) var layout: PageLayout
  private(set) var layers: [SheetGroup] = []
  private(set) var furniture: [SheetItem]
  private(set) var numbers: [SheetItem] = []
  private(set) var omissions: [MapOmission]

  private var palette: Palette { input.settings.palette }
  private var look: MapStyle { input.settings.style }

  init(_ plan: PagePlan, _ input: MapInput, _ words: MapWords, _ style: MapLines) {
    self.plan = plan
    self.input = input
    self.words = words
    self.style = style
    layout = plan.layout
    furniture = plan.furniture
    omissions = plan.omissions
  }

  mutating func draw(_ country: MapFrame) {
    let pieces =
      country.pieceLabels(look, circle: input.labelCircle, sizes: labelSizes) + names(of: country)
    let inset = inset(in: country, pieces)
    if input.area == nil, input.settings.hasScale { placeScaleBar(country.viewport) }
    if input.area == nil, !input.farParts.isEmpty {
      furniture.append(
        .group(
          SheetGroup(
            id: "far-parts",
            items: input.farParts.flatMap { $0.furniture(in: country.viewport, input.settings, words) })))
    }
    layers += country.layers(palette, style)
    let dots = country.ownerDots(circle: input.labelCircle)
    if let owners = country.layer(of: dots, palette, words) { layers.append(owners) }
    // What the inset shows larger needs no leader here.
    let asked = pieces.filter { piece in
      guard let inset, inset.frame.viewport.extent.contains(piece.box.centre) else { return true }
      return piece.request.sizeInside != nil && !piece.request.isItalic
    }
    let lines = inset.map { country.viewport.page($0.frame.viewport.extent).sides } ?? []
    let relations = country.drawnRelations(circle: input.labelCircle, palette, look)
    if let drawn = country.layer(of: relations, palette) { layers.append(drawn) }
    // Labels may stand in the frames of far parts, where furniture may not.
    let frames = input.farParts.map { country.viewport.page($0.frame) }
    let taken =
      layout.taken.filter { !frames.contains($0) } + dots.map { $0.circle.box.expanded(by: 0.3) }
      + relations.flatMap(\.taken)
    let labels = country.numbers(for: asked, inside: plan.body, off: taken, lines: lines)
    numbers += drawn(labels.placed, palette: palette, leader: look.lines.leader, halo: look.text.halo)
    note(labels.without, in: nil)
    if input.area != nil { drawNames(country, labels.placed, taken) }
    if let inset { draw(inset, in: country.viewport) }
  }

  /// Names of a few municipalities; on the map of a part of the country all are named anyway.
  private func names(of frame: MapFrame) -> [PieceLabel] {
    input.area == nil ? frame.nameLabels(look, circle: input.labelCircle) : []
  }

  /// The sizes of letters of the greatest piece and of the others: larger where there is one county only.
  private var labelSizes: (greatest: [Double], others: [Double]) {
    let (greatest, others) = (look.labelSizes, look.furtherLabelSizes)
    guard input.area != nil else { return (greatest, others) }
    return ([1.45, 1.2].map { $0 * look.text.label }.map(points) + greatest, greatest)
  }

  private mutating func inset(in country: MapFrame, _ pieces: [PieceLabel]) -> MapInset? {
    switch MapInset.made(input, country: country, page: plan.page, pieces, words, in: &layout) {
    case .none: return nil
    case .noRoom(let name):
      omissions.append(.inset(name))
      return nil
    case .placed(let inset): return inset
    }
  }

  private mutating func placeScaleBar(_ viewport: Viewport) {
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

  private mutating func drawNames(_ frame: MapFrame, _ labels: [PlacedLabel], _ taken: [Box]) {
    let territory = input.report.snapshot.territory
    let names = frame.names(
      off: taken + labels.map(\.box), lines: labels.compactMap(\.leader),
      input.settings, circle: input.labelCircle
    ) { territory.county($0)?.name ?? "" }
    layers.append(SheetGroup(id: "names", items: names.items))
    if !names.without.isEmpty { omissions.append(.labels(names.without, frame: nil)) }
  }

  private mutating func draw(_ inset: MapInset, in country: Viewport) {
    layers += inset.frame.layers(palette, style)
    let dots = inset.frame.ownerDots(circle: input.labelCircle)
    if let owners = inset.frame.layer(of: dots, palette, words) { layers.append(owners) }
    furniture.append(.group(SheetGroup(id: "inset", items: inset.furniture(country, palette))))
    let pieces =
      inset.frame.pieceLabels(look, circle: input.labelCircle, sizes: labelSizes) + names(of: inset.frame)
    let labels = inset.frame.numbers(
      for: pieces, inside: inset.frame.viewport.frame, off: dots.map { $0.circle.box.expanded(by: 0.3) })
    numbers += drawn(labels.placed, palette: palette, leader: look.lines.leader, halo: look.text.halo)
    note(labels.without, in: inset.name)
  }

  private mutating func note(_ labels: [PieceLabel], in frame: String?) {
    if !labels.isEmpty { omissions.append(.labels(labels.map(\.request.text), frame: frame)) }
  }
}
