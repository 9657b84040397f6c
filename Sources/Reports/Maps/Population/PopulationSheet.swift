import Cartography
import Geometry
import Register

/// The circles of a map by people on a planned page, with what is written in them and beside them.
func populationSheet(
  _ input: MapInput, _ plan: PagePlan, _ population: PopulationCircles, _ features: MapFeatures, _ texts: MapTexts,
  legend: [LegendRow], _ words: MapWords
) -> MapSheet {
  let palette = input.settings.palette
  let look = input.settings.style
  var layers = [
    SheetGroup(
      id: "paper",
      items: [.rectangle(plan.page.expanded(by: look.page.margin), cornerRadius: 0, Paint(fill: palette.paper))])
  ]
  var furniture = plan.furniture
  var numbers: [SheetItem] = []
  var omissions = plan.omissions
  var ownTexts = texts
  if let country = plan.country {
    let drawing = PopulationDrawing(input, plan, population, features, country.viewport, words)
    layers += drawing.layers
    numbers = drawing.letters
    furniture += drawing.furniture
    omissions += drawing.omissions
    ownTexts.extras = drawing.keyForNarrow.map { [$0] } ?? []
  }
  var sheet = MapSheet(
    id: input.area == nil ? "map-population" : "map-population-area", width: plan.page.width, height: plan.page.height,
    title: texts.alternative, description: texts.description, language: input.report.language.code,
    layers: layers + [SheetGroup(id: "furniture", items: furniture), SheetGroup(id: "numbers", items: numbers)],
    omissions: omissions)
  sheet.heading = texts.title
  sheet.typeface = look.typeface
  sheet.margin = look.page.margin
  if look.page.margin == 0 {
    sheet.narrow = NarrowLayout(
      input: input, texts: ownTexts, rows: legend, words: words, map: plan.country?.viewport.frame, inset: nil,
      withMap: layers.map(\.id).filter { $0 != "paper" } + ["numbers"], withInset: []
    ).page()
  }
  return sheet
}

/// The circles on the page and everything that goes with them.
private struct PopulationDrawing {
  private(set) var layers: [SheetGroup] = []
  private(set) var letters: [SheetItem] = []
  private(set) var furniture: [SheetItem] = []
  private(set) var omissions: [MapOmission] = []
  /// The key of the sizes, for a screen on which it stands below the map; `nil` without circles.
  private(set) var keyForNarrow: MapExtra?

  private let input: MapInput
  private let population: PopulationCircles
  private let circles: [Circle]
  private let words: MapWords
  /// The place of each circle's feature among those of the map.
  private let places: [Int?]
  private let features: MapFeatures
  private var layout: PageLayout

  private var palette: Palette { input.settings.palette }
  private var face: Typeface { input.settings.style.typeface }

  init(
    _ input: MapInput, _ plan: PagePlan, _ population: PopulationCircles, _ features: MapFeatures,
    _ viewport: Viewport, _ words: MapWords
  ) {
    self.input = input
    self.population = population
    self.features = features
    self.words = words
    circles = population.circles.map(viewport.page)
    layout = plan.layout
    let byCode = Dictionary(
      features.municipalities.enumerated().compactMap { place, one in one.map { ($0.code, place) } },
      uniquingKeysWith: { first, _ in first })
    places = population.municipalities.map { byCode[$0.code] }

    let grounds = PopulationGrounds(population, on: circles)
    layers.append(SheetGroup(id: "grounds", items: grounds.items(palette)))
    layers.append(SheetGroup(id: "municipalities", items: population.municipalities.indices.map(item)))
    let lines = patterns
    if !lines.isEmpty { layers.append(SheetGroup(id: "hatches", items: lines)) }
    placeKey(viewport)
    let labels = PopulationLabels(
      input, population, features, on: circles, fills: circles.indices.map(fill), off: layout.taken,
      words)
    let written = labels.written(inside: plan.body, grounds)
    letters = written.letters
    omissions += written.omissions
  }

  /// A circle with what is said of it.
  private func item(_ place: Int) -> SheetItem {
    let municipality = population.municipalities[place]
    let group = places[place].flatMap { features.groups[$0] }
    let people = words.numbers.whole(municipality.population)
    let note = places[place].flatMap { features.notes[$0] }
    var drawn = SheetGroup(
      id: "k" + municipality.code.text,
      title: ["\(municipality.name): \(people)", note?.text].compactMap { $0 }.joined(separator: ", "),
      attributes: municipality.county.isEmpty ? [] : [.init("county", municipality.county)],
      items: [.circle(circles[place], Paint(fill: fill(place), stroke: rim(place)))])
    drawn.attributes.append(.init("population", String(municipality.population)))
    if let note { drawn.attributes.append(note.attribute) }
    if let group { drawn.stop = stops[group] }
    return .group(drawn)
  }

  /// What runs around a circle: the small ones outside are not to be all rim.
  private func rim(_ place: Int) -> Stroke {
    guard let feature = places[place], features.groups[feature] == nil, !features.others.contains(feature) else {
      return PopulationLook.rim(palette)
    }
    var rim = PopulationLook.outerRim(palette)
    rim.width = min(rim.width, max(PopulationLook.rim(palette).width, circles[place].radius * 0.25))
    return rim
  }

  /// What a circle is filled with.
  private func fill(_ place: Int) -> Colour {
    guard let feature = places[place] else { return palette.paper }
    if let group = features.groups[feature] { return features.list[group].fill }
    return features.others.contains(feature) ? palette.other : palette.paper
  }

  /// For each group the stop of the keyboard, which tells who is in it with how many people.
  private var stops: [SheetGroup.Stop] {
    var members = [[String]](repeating: [], count: features.list.count)
    for (place, municipality) in zip(places, population.municipalities) {
      guard let group = place.flatMap({ features.groups[$0] }) else { continue }
      members[group].append("\(municipality.name) \(words.numbers.whole(municipality.population))")
    }
    return features.list.enumerated().map { place, group in
      SheetGroup.Stop(
        id: "group-\(place + 1)", label: "\(group.label) \(group.name): " + members[place].joined(separator: ", "),
        place: place)
    }
  }

  /// The patterns that stand for colours in print without them.
  private var patterns: [SheetItem] {
    features.patterns.sorted { $0.key < $1.key }.compactMap { group, direction in
      let rings = circles.indices.filter { places[$0].flatMap { features.groups[$0] } == group }
        .map { circles[$0].ring(corners: 48) }
      let lines = hatched(PathData(rings, isClosed: true), spacing: MapMeasures.patternSpacing, direction)
      return lines.isEmpty ? nil : .path(lines, Paint(stroke: Stroke(palette.outline, width: MapMeasures.patternWidth)))
    }
  }

  /// What the sizes mean, near the land in a free corner.
  private mutating func placeKey(_ viewport: Viewport) {
    let greatest = Double(population.municipalities.map(\.population).max() ?? 0)
    let entries = circleKeyValues(upTo: greatest).map { people in
      CircleKey.Entry(
        radius: population.radius(ofPeople: people, in: viewport), label: words.numbers.decimal(people, places: 0))
    }
    guard !entries.isEmpty else { return }
    keyForNarrow = MapExtra(
      circleKey: words.filled(.circleSizes), entries, width: 40, style: input.settings.style.legendStyle, palette)
    // Where the greatest circle finds no room, the smaller ones tell as much.
    for skipped in entries.indices {
      let key = CircleKey(
        words.filled(.circleSizes), Array(entries.dropFirst(skipped)), width: 40,
        style: input.settings.style.legendStyle, palette: palette)
      guard let place = layout.place(width: key.width, height: key.height, near: Point(x: 0, y: 0)) else { continue }
      furniture.append(
        .group(
          SheetGroup(id: "circle-key", items: key.items(at: Point(x: place.minX, y: place.minY), palette: palette))))
      return
    }
    omissions.append(.circleKey)
  }
}
