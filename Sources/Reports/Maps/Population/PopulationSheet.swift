import Cartography
import Geometry
import Register

/// The circles of a map by people on a planned page, with what is written in them and beside them.
func populationSheet(
  _ input: MapInput, _ plan: PagePlan, _ population: PopulationCircles, _ features: MapFeatures, _ texts: MapTexts,
  _ words: MapWords
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
  if let country = plan.country {
    let drawing = PopulationDrawing(input, plan, population, features, country.viewport, words)
    layers += drawing.layers
    numbers = drawing.letters
    furniture += drawing.furniture
    omissions += drawing.omissions
  }
  var sheet = MapSheet(
    id: input.area == nil ? "map-population" : "map-population-area", width: plan.page.width, height: plan.page.height,
    title: texts.alternative, description: texts.description, language: input.report.language.code,
    layers: layers + [SheetGroup(id: "furniture", items: furniture), SheetGroup(id: "numbers", items: numbers)],
    omissions: omissions)
  sheet.heading = texts.title
  sheet.typeface = look.typeface
  sheet.margin = look.page.margin
  return sheet
}

/// The circles on the page and everything that goes with them.
private struct PopulationDrawing {
  private(set) var layers: [SheetGroup] = []
  private(set) var letters: [SheetItem] = []
  private(set) var furniture: [SheetItem] = []
  private(set) var omissions: [MapOmission] = []

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
    write(inside: plan.body, grounds)
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
      items: [.circle(circles[place], Paint(fill: fill(place), stroke: PopulationLook.rim(palette)))])
    drawn.attributes.append(.init("population", String(municipality.population)))
    if let note { drawn.attributes.append(note.attribute) }
    if let group { drawn.stop = stops[group] }
    return .group(drawn)
  }

  /// What a circle is filled with.
  private func fill(_ place: Int) -> Colour {
    guard let feature = places[place] else { return palette.paper }
    if let group = features.groups[feature] { return features.list[group].fill }
    return features.others.contains(feature) ? palette.other : palette.paper
  }

  /// For each group the stop of the keyboard.
  private var stops: [SheetGroup.Stop] {
    features.list.enumerated().map { place, group in
      SheetGroup.Stop(id: "group-\(place + 1)", label: "\(group.label) \(group.name)", place: place)
    }
  }

  /// The patterns that stand for colours in print without them.
  private var patterns: [SheetItem] {
    features.patterns.sorted { $0.key < $1.key }.compactMap { group, direction in
      let rings = circles.indices.filter { places[$0].flatMap { features.groups[$0] } == group }
        .map { circles[$0].ring(corners: 48) }
      let lines = hatched(PathData(rings, isClosed: true), spacing: MapMeasures.patternSpacing, direction)
      return lines.isEmpty ? nil : .path(lines, Paint(stroke: Stroke(palette.outline, width: 0.14)))
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
    let key = CircleKey(
      words.filled(.circleSizes), entries, width: 40, style: input.settings.style.legendStyle, palette: palette)
    guard let place = layout.place(width: key.width, height: key.height, near: Point(x: 0, y: 0)) else {
      omissions.append(.circleKey)
      return
    }
    furniture.append(
      .group(
        SheetGroup(id: "circle-key", items: key.items(at: Point(x: place.minX, y: place.minY), palette: palette))))
  }

  /// Numbers and names in the circles, at leaders what must be said and finds no room there, then the upper units.
  private mutating func write(inside room: Box, _ grounds: PopulationGrounds) {
    var written: [TextRun] = []
    var numbered: Set<Int> = []
    var named: Set<Int> = []
    for place in circles.indices {
      let group = places[place].flatMap { features.groups[$0] }
      guard
        let text = CircleText.fullest(
          number: group.map { features.list[$0].label }, name: population.municipalities[place].name,
          people: words.numbers.whole(population.municipalities[place].population), radius: circles[place].radius,
          in: face)
      else { continue }
      if let group { numbered.insert(group) } else { named.insert(place) }
      // The rim says what the letters stand on: over patterns, and on a dark page.
      let ground = fill(place)
      written += text.runs(in: circles[place], palette: palette).map { run in
        var run = run
        run.halo = Stroke(ground, width: run.size * input.settings.style.text.halo)
        return run
      }
    }
    var free = FreeSpace(frame: room, cell: 0.5)
    free.take(PathData(circles.map { $0.ring(corners: 24) }, isClosed: true))
    free.take(layout.taken)
    let placed = atLeaders(free, room, beside: written, numbered: numbered, named: named)
    letters = written.map { .text($0) } + placed.items
    nameUnits(room, grounds, off: placed.boxes)
  }

  /// Numbers of groups that stand nowhere yet, at the largest circle of each, and names of the largest outside.
  private mutating func atLeaders(
    _ free: FreeSpace, _ room: Box, beside written: [TextRun], numbered: Set<Int>, named: Set<Int>
  ) -> (items: [SheetItem], boxes: [Box]) {
    let look = input.settings.style
    func request(_ text: String, _ place: Int) -> LabelRequest {
      var request = LabelRequest(
        text: text, circle: Circle(centre: circles[place].centre, radius: 0.01),
        sizes: [points(look.text.leastLabel)], ground: palette.paper)
      request.face = face
      return request
    }
    let shown = Set(places.compactMap { $0 }.compactMap { features.groups[$0] })
    var requests = shown.subtracting(numbered).sorted().compactMap { group -> LabelRequest? in
      let members = circles.indices.filter { places[$0].flatMap { features.groups[$0] } == group }
      return members.max { (circles[$0].radius, -$0) < (circles[$1].radius, -$1) }
        .map { request(features.list[group].label, $0) }
    }
    let greatest = input.area == nil ? input.shownOutsiders : []
    let codes = greatest.sorted { ($1.population, $0.code) < ($0.population, $1.code) }
      .prefix(MapMeasures.namedOutsiders).map(\.code)
    requests += codes.compactMap { code in
      guard let place = population.municipalities.firstIndex(where: { $0.code == code }), !named.contains(place)
      else { return nil }
      var name = request(population.municipalities[place].name, place)
      (name.isBold, name.isItalic, name.looksAround) = (false, true, true)
      return name
    }
    var placer = LabelPlacer(frame: room, free: free, calm: free)
    placer.obstacles = layout.taken + written.map { $0.box(in: face) }
    let labels = placer.places(for: requests)
    let without = zip(requests, labels).filter { $0.1 == nil }.map(\.0.text)
    if !without.isEmpty { omissions.append(.labels(without, frame: nil)) }
    let found = labels.compactMap { $0 }
    return (
      drawn(found, palette: palette, leader: look.lines.leader, halo: look.text.halo),
      found.flatMap { [$0.box.expanded(by: 0.5)] + ($0.leader.map { [$0.bounds] } ?? []) }
    )
  }

  /// The names of upper units on free paper beside their grounds, nowhere nearer to another's; those without room have
  /// none, since the legend lists them.
  private mutating func nameUnits(_ room: Box, _ grounds: PopulationGrounds, off taken: [Box]) {
    let territory = input.report.snapshot.territory
    guard territory.hasUpperUnits, input.area == nil else { return }
    var free = FreeSpace(frame: room, cell: 0.5)
    let rooms = Set(population.municipalities.map(\.county)).sorted().map {
      (code: $0, circles: grounds.rooms(ofUnit: $0))
    }
    free.take(PathData(rooms.flatMap(\.circles).map { $0.ring(corners: 24) }, isClosed: true))
    free.take(layout.taken + taken)
    let size = points(input.settings.style.text.leastLabel)
    for unit in rooms {
      guard let name = territory.county(unit.code)?.name,
        let box = place(
          for: name, size: size, beside: unit.circles, rooms.filter { $0.code != unit.code }.flatMap(\.circles), free)
      else { continue }
      free.take(box.expanded(by: 0.8))
      letters.append(
        .text(
          TextRun(
            name, at: Point(x: box.minX, y: box.maxY), size: size, isBold: true, colour: palette.quiet)))
    }
  }

  /// The free place for a name that is nearest to the circles of its unit and much nearer than to any other.
  private func place(
    for name: String, size: Double, beside own: [Circle], _ others: [Circle], _ free: FreeSpace
  ) -> Box? {
    let width = roomyTextWidth(name, size: size, isBold: true, in: face)
    let height = face.capHeight * size
    var best: (cost: Double, box: Box)?
    for circle in own {
      for step in 0..<24 {
        let rim = Circle(
          centre: circle.centre, radius: circle.radius + 0.8
        ).ring(corners: 24)[step]
        // Left or right of the circle, or above or below it.
        let share = abs(rim.x - circle.centre.x) < circle.radius / 4 ? 0.5 : rim.x < circle.centre.x ? 1 : 0
        let middle = share != 0.5 ? rim.y : rim.y + (rim.y < circle.centre.y ? -0.6 : 0.6) * height
        let box = Box(
          minX: rim.x - width * share, minY: middle - height / 2, maxX: rim.x + width * (1 - share),
          maxY: middle + height / 2)
        guard free.isFree(box.expanded(by: 0.3)) else { continue }
        let strange = others.map { $0.gap(to: box) }.min() ?? .infinity
        guard strange > MapMeasures.circleNameReach else { continue }
        // Beside the greatest of its circles: what is meant is clear there.
        let cost = -circle.radius
        if cost < best?.cost ?? .infinity { best = (cost, box) }
      }
    }
    return best?.box
  }
}

extension Circle {
  /// How far its rim is from a rectangle; negative where they meet.
  fileprivate func gap(to box: Box) -> Double {
    let nearest = Point(x: min(max(centre.x, box.minX), box.maxX), y: min(max(centre.y, box.minY), box.maxY))
    return distance(centre, nearest) - radius
  }
}

extension Leader {
  /// The rectangle around its ends.
  fileprivate var bounds: Box {
    ([from, to] + (bend.map { [$0] } ?? []) + branches).dropFirst().reduce(
      Box(minX: from.x, minY: from.y, maxX: from.x, maxY: from.y)
    ) { $0.union(Box(minX: $1.x, minY: $1.y, maxX: $1.x, maxY: $1.y)) }
  }
}
