import Cartography
import Geometry

// The page of a map of a part of the country.
extension SheetParts {
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
    furniture += inset.furniture(frame.viewport, on: plan.page, palette)
    draw(inset.frame, labels)
    if !namesInInset.isEmpty {
      layers.append(SheetGroup(id: "inset-surroundings", items: namesInInset.map(SheetItem.text)))
    }
  }

  /// The layers and labels of a frame of a part of the country.
  mutating func draw(_ frame: MapFrame, _ labels: AreaLabels) {
    layers += frame.surroundings(palette)
    layers += frame.layers(palette, style) + circles(on: frame)
    if let owners = frame.layer(of: frame.ownerDots(circle: input.labelCircle), palette, words) {
      layers.append(owners)
    }
    let (plated, led) = (labels.numbers.filter { $0.leader == nil }, labels.numbers.filter { $0.leader != nil })
    // On a plate a rim around the digits would only bite into the plate's own.
    let items =
      plates(of: plated) + drawn(plated, palette: palette, leader: look.lines.leader, halo: 0) + letters(led, on: frame)
    if frame.prefix.isEmpty { numbers += items } else { insetNumbers += items }
    let beside = labels.beside.map { one in
      // A leader begins in the circle that stands for an amount.
      frame.features.circles.isEmpty ? one.label.shortened(into: frame.shapes.areas[one.feature]) : one.label
    }
    layers.append(SheetGroup(id: frame.prefix + "names", items: labels.inside + letters(beside, on: frame)))
  }

  /// The plates of numbers, as in the legend: among names a number alone would be read as that of one of them.
  func plates(of numbers: [PlacedLabel]) -> [SheetItem] {
    numbers.map { number in
      .rectangle(
        number.box.expanded(by: MapMeasures.numberPlate).widened(by: MapMeasures.numberPlate), cornerRadius: 0.5,
        Paint(fill: number.request.ground, stroke: Stroke(palette.outline, width: 0.18)))
    }
  }

  /// The names of plans and of the counties around.
  ///
  /// - Returns: the names of the counties of which the inset shows most: they stand there.
  mutating func drawSurroundings(_ frame: MapFrame, _ area: AreaDrawing) -> [TextRun] {
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
}
