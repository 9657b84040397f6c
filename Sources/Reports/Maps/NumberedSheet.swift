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
  var input = input
  input.landAround = input.landAround?.besides(input.farParts)
  let features = features ?? MapFeatures(input)
  let palette = input.settings.palette
  var sheet: SheetParts
  var rows = legend
  if let area = input.area {
    let drawing = AreaDrawing(input, texts, legend: legend, features.seen(in: area, palette), of: area, words)
    rows = drawing.rows
    sheet = SheetParts(drawing, input, words, style ?? MapLines(input.settings), extras: texts.extras)
  } else {
    sheet = SheetParts(
      PagePlan(input, texts, legend: legend, features, words), input, words, style ?? MapLines(input.settings))
    if let country = sheet.plan.country { sheet.draw(country, with: texts.extras) }
  }
  let id = input.area == nil ? figure : figure + "-area"
  let look = input.settings.style
  let isSea = input.hasSea
  let paper = sheet.plan.page.expanded(by: look.page.margin)
  var whole = MapSheet(
    id: id, width: sheet.plan.page.width, height: sheet.plan.page.height, title: texts.alternative,
    description: texts.description, language: input.report.language.code,
    layers: [
      SheetGroup(
        id: "paper", items: [.rectangle(paper, cornerRadius: 0, Paint(fill: isSea ? palette.sea : palette.paper))])
    ] + sheet.layers
      + [
        SheetGroup(id: "furniture", items: sheet.furniture), SheetGroup(id: "numbers", items: sheet.numbers),
        SheetGroup(id: "inset-numbers", items: sheet.insetNumbers),
      ].filter { !$0.items.isEmpty }, omissions: sheet.omissions)
  if input.settings.style.page.margin == 0 {
    whole.narrow = sheet.narrowLayout(texts, rows, layers: whole.layers.map(\.id)).page()
  }
  whole.heading = texts.title
  whole.night = nightColours(input, features, legend, style ?? MapLines(input.settings))
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
  /// The labels of the map, and of its inset.
  private(set) var numbers: [SheetItem] = [], insetNumbers: [SheetItem] = []
  /// The inset, where there is one.
  private(set) var inset: MapInset?
  private(set) var omissions: [MapOmission]
  /// Where what stands beside the map has found room.
  private var extraBoxes: [Box] = []

  /// The part of the page that labels may use: nearer to its sides than furniture.
  private var labelRoom: Box { plan.body.widened(by: input.pageInset) }

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

  /// The parts of a page whose labels have their places.
  init(_ area: AreaDrawing, _ input: MapInput, _ words: MapWords, _ style: MapLines, extras: [MapExtra]) {
    self.init(area.plan, input, words, style)
    layout = area.layout
    omissions = area.omissions
    guard let frame = area.plan.country else { return }
    draw(frame, area.labels)
    // Names of what lies around have more places to choose from.
    for box in area.labels.used + [area.inset.map { $0.drawn.room }].compactMap({ $0 }) {
      layout.take(box)
    }
    for extra in extras { place(extra) }
    let namesInInset = drawSurroundings(frame, area)
    guard let (inset, labels) = area.inset else { return }
    if let card = inset.card {
      layers.append(
        SheetGroup(id: "inset-paper", items: [.rectangle(card, cornerRadius: 0, Paint(fill: palette.paper))]))
    }
    self.inset = inset
    furniture += inset.furniture(frame.viewport, palette)
    draw(inset.frame, labels)
    if !namesInInset.isEmpty {
      layers.append(SheetGroup(id: "inset-surroundings", items: namesInInset.map(SheetItem.text)))
    }
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

  /// The layers and labels of a frame of a part of the country.
  private mutating func draw(_ frame: MapFrame, _ labels: AreaLabels) {
    layers += frame.surroundings(palette)
    layers += frame.layers(palette, style) + circles(on: frame)
    if let owners = frame.layer(of: frame.ownerDots(circle: input.labelCircle), palette, words) {
      layers.append(owners)
    }
    let items = plates(of: labels.numbers) + letters(labels.numbers, on: frame)
    if frame.prefix.isEmpty { numbers += items } else { insetNumbers += items }
    layers.append(
      SheetGroup(
        id: frame.prefix + "names",
        items: labels.inside
          + letters(labels.beside.map(\.label), on: frame)))
  }

  /// The plates of numbers, as in the legend: among names a number alone would be read as that of one of them.
  private func plates(of numbers: [PlacedLabel]) -> [SheetItem] {
    numbers.filter { $0.leader == nil }.map { number in
      .rectangle(
        number.box.expanded(by: MapMeasures.numberPlate).widened(by: MapMeasures.numberPlate), cornerRadius: 0.5,
        Paint(fill: number.request.ground, stroke: Stroke(palette.outline, width: 0.18)))
    }
  }

  /// The names of plans and of the counties around.
  ///
  /// - Returns: the names of the counties of which the inset shows most: they stand there.
  private mutating func drawSurroundings(_ frame: MapFrame, _ area: AreaDrawing) -> [TextRun] {
    let territory = input.report.snapshot.territory
    let sides = area.inset.map { frame.viewport.page($0.drawn.frame.viewport.extent).sides } ?? []
    let leaders = area.labels.leaders + sides
    let plans = frame.planNames(frame.features.planNames, off: area.labels.used, leaders, input.settings)
    let without = zip(frame.features.planNames, plans).filter { $0.1.isEmpty }.map(\.0)
    if !without.isEmpty { omissions.append(.labels(without, frame: nil)) }
    let used = area.labels.used + extraBoxes + plans.flatMap { $0.map { $0.box(in: look.typeface) } }
    let inInset = area.inset.map { inset -> [TextRun] in
      let shown = frame.upperUnits(mostlyIn: inset.drawn.frame.viewport.extent)
      return inset.drawn.frame.contextNames(off: inset.labels.used, inset.labels.leaders, input.settings) {
        shown.contains($0) ? territory.county($0)?.name ?? "" : ""
      }
    }
    let there = Set(inInset?.map(\.text) ?? [])
    let counties = frame.contextNames(off: used, leaders, input.settings) { code in
      let name = territory.county(code)?.name ?? ""
      return there.contains(name) ? "" : name
    }
    layers.append(SheetGroup(id: "surroundings", items: (plans.flatMap { $0 } + counties).map(SheetItem.text)))
    return inInset ?? []
  }

  mutating func draw(_ country: MapFrame, with extras: [MapExtra]) {
    let all = country.pieceLabels(look, circle: input.labelCircle, sizes: labelSizes)
    let pieces = country.withoutCrowd(all) + names(of: country)
    let texts = blocks(of: country)
    let inset = inset(in: country, all + names(of: country))
    if input.settings.hasScale { placeScaleBar(country.viewport) }
    for extra in extras { place(extra) }
    if !input.farParts.isEmpty {
      furniture.append(
        .group(
          SheetGroup(
            id: "far-parts",
            items: input.farParts.flatMap { $0.furniture(in: country.viewport, input.settings, words) })))
    }
    let shownLarger = inset.map { country.viewport.page($0.frame.viewport.extent) }
    layers += country.surroundings(palette, on: plan.page.expanded(by: look.page.margin), below: texts)
    let shownThere = Set(inset?.frame.circlesOnPage(circle: input.labelCircle).map(\.title) ?? [])
    layers += country.layers(palette, style, besides: shownLarger) + circles(on: country, shownBy: shownThere)
    let dots = country.ownerDots(circle: input.labelCircle)
    if let owners = country.layer(of: dots, palette, words) { layers.append(owners) }
    // What the inset shows larger has its number there; where lines of the map itself end at it, here too if it has room.
    let wholeRelations = inset?.frame.wholeRelations(circle: input.labelCircle) ?? []
    let relations = country.drawnRelations(
      circle: input.labelCircle, palette, look, without: wholeRelations, off: shownLarger?.sides ?? [], layout.taken)
    let plated = Set(relations.flatMap(\.plates).map(\.group))
    let asked = pieces.filter { piece in
      // Lines end at its number.
      if plated.contains(piece.group) { return false }
      // The frame of a far part that is this alone has its label above it.
      if input.farParts.contains(where: { $0.name == piece.request.text && $0.frame.contains(piece.box.centre) }) {
        return false
      }
      guard let inset, inset.frame.viewport.extent.contains(piece.box.centre) else { return true }
      return !country.features.relations.isEmpty && piece.request.sizeInside != nil
    }
    let lines = shownLarger?.sides ?? []
    if let drawn = country.layer(of: relations, palette, look) { layers.append(drawn) }
    // Labels may stand in the frames of far parts, where furniture may not.
    let frames = input.farParts.map { country.viewport.page($0.frame) }
    let rooms = input.farParts.map { country.viewport.page($0.room) }
    let farWords = input.farParts.flatMap { [$0.above, $0.below] }.map(country.viewport.page)
    let furnished = layout.taken.filter { !rooms.contains($0) } + farWords
    let taken = furnished + dots.map(\.room) + relations.flatMap(\.taken)
    let circleNames = country.circleNames(
      look, circle: input.labelCircle, inside: labelRoom, off: furnished, without: shownThere)
    numbers += letters(circleNames.placed, on: country)
    let labels = country.numbers(
      for: asked, inside: labelRoom, off: taken + circleNames.placed.map(\.box),
      lines: lines + frames.flatMap(\.sides), soft: relations.flatMap(\.pieces))
    numbers += letters(labels.placed, on: country)
    note(labels.without, in: nil)
    drawPlanNames(country, off: taken + (circleNames.placed + labels.placed).map(\.box), labels.placed)
    if !circleNames.without.isEmpty { omissions.append(.labels(circleNames.without, frame: nil)) }
    if let inset { draw(inset, wholeRelations, beside: relations, in: country.viewport) }
  }

  /// The blocks of text on the page of a country: the title, what stands in its free corners, and the sources.
  private func blocks(of country: MapFrame) -> [Box] {
    let rooms = input.farParts.map { country.viewport.page($0.room) }
    // The water ends below the lowest land and the scale bar rather than across them.
    let top = plan.body.maxY + MapMeasures.textGround + MapMeasures.waterBelowMap
    let sources = Box(minX: plan.page.minX, minY: top, maxX: plan.page.maxX, maxY: plan.page.maxY)
    return layout.taken.filter { !rooms.contains($0) } + [sources]
  }

  /// The names of plans, where they find room: the legend has them too.
  private mutating func drawPlanNames(_ country: MapFrame, off used: [Box], _ labels: [PlacedLabel]) {
    let names = country.planNames(
      country.features.planNames, off: used, labels.compactMap(\.leader), input.settings
    ).flatMap { $0 }
    if !names.isEmpty { layers.append(SheetGroup(id: "surroundings", items: names.map(SheetItem.text))) }
  }

  /// Names of a few municipalities.
  private func names(of frame: MapFrame) -> [PieceLabel] {
    frame.nameLabels(look, circle: input.labelCircle)
  }

  /// The sizes of letters of the greatest piece and of the others.
  private var labelSizes: (greatest: [Double], others: [Double]) { (look.labelSizes, look.furtherLabelSizes) }

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

  private mutating func place(_ extra: MapExtra) {
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

  private func circles(on frame: MapFrame, shownBy elsewhere: Set<String> = []) -> [SheetGroup] {
    frame.layerOfCircles(circle: input.labelCircle, shownBy: elsewhere).map { [$0] } ?? []
  }

  private mutating func draw(
    _ inset: MapInset, _ whole: Set<String>, beside shown: [DrawnRelation], in country: Viewport
  ) {
    layers += inset.frame.surroundings(palette)
    layers += inset.frame.layers(palette, style) + circles(on: inset.frame)
    let dots = inset.frame.ownerDots(circle: input.labelCircle)
    if let owners = inset.frame.layer(of: dots, palette, words) { layers.append(owners) }
    self.inset = inset
    furniture += inset.furniture(country, palette)
    let others = Set(inset.frame.features.relations.map(\.id)).subtracting(whole)
    let own = inset.frame.drawnRelations(circle: input.labelCircle, palette, look, without: others)
    let relations = own + inset.frame.passing(shown, of: country, beside: own, palette, look)
    if let drawn = inset.frame.layer(of: relations, palette, look) { layers.append(drawn) }
    let plated = Set(own.flatMap(\.plates).map(\.group))
    let numbered = inset.frame.pieceLabels(look, circle: input.labelCircle, sizes: labelSizes)
      .filter { !plated.contains($0.group) }
    let pieces = inset.frame.withoutCrowd(numbered) + names(of: inset.frame)
    let circleNames = inset.frame.circleNames(
      look, circle: input.labelCircle, inside: inset.frame.viewport.frame, off: [])
    insetNumbers += letters(circleNames.placed, on: inset.frame)
    if !circleNames.without.isEmpty { omissions.append(.labels(circleNames.without, frame: inset.name)) }
    let labels = inset.frame.numbers(
      for: pieces, inside: inset.frame.viewport.frame,
      off: dots.map(\.room) + relations.flatMap(\.taken) + circleNames.placed.map(\.box),
      soft: relations.flatMap(\.pieces))
    insetNumbers += letters(labels.placed, on: inset.frame)
    note(labels.without, in: inset.name)
  }

  /// Labels of a frame as items.
  private func letters(_ labels: [PlacedLabel], on frame: MapFrame) -> [SheetItem] {
    drawn(
      labels, palette: palette, leader: look.lines.leader, halo: look.text.halo, ground: frame.openGround(palette))
  }

  private mutating func note(_ labels: [PieceLabel], in frame: String?) {
    if !labels.isEmpty { omissions.append(.labels(labels.map(\.told), frame: frame)) }
  }
}
