import Cartography
import Geometry
import Register

/// What stands in and beside the circles of a map by people: numbers and names where there is room, then at leaders what
/// must be said, then the upper units.
struct PopulationLabels {
  let input: MapInput
  let population: PopulationCircles
  let features: MapFeatures
  /// The circles on the page, in millimetres, and what each is filled with.
  let circles: [Circle]
  let fills: [Colour]
  /// What stands on the page already.
  let taken: [Box]
  /// The place of each circle's group among those of the map; `nil` for those outside.
  private let groups: [Int?]
  private let words: MapWords

  var palette: Palette { input.settings.palette }
  var face: Typeface { input.settings.style.typeface }

  init(
    _ input: MapInput, _ population: PopulationCircles, _ features: MapFeatures, on circles: [Circle],
    fills: [Colour], off taken: [Box], _ words: MapWords
  ) {
    self.input = input
    self.words = words
    self.population = population
    self.features = features
    self.circles = circles
    self.fills = fills
    self.taken = taken
    let byCode = Dictionary(
      features.municipalities.enumerated().compactMap { place, one in one.map { ($0.code, place) } },
      uniquingKeysWith: { first, _ in first })
    groups = population.municipalities.map { byCode[$0.code].flatMap { features.groups[$0] } }
  }

  /// Numbers and names in the circles, at leaders what must be said and finds no room there, then the upper units.
  func written(
    inside room: Box, _ grounds: PopulationGrounds
  ) -> (letters: [SheetItem], omissions: [MapOmission]) {
    var written: [TextRun] = []
    var plates: [SheetItem] = []
    var numbered: Set<Int> = []
    var named: Set<Int> = []
    // Not by chance of room: none is named that is smaller than one that must be.
    let least = mustBeNamed.map { population.municipalities[$0].population }.min() ?? 0
    // People are told from the largest down, until one has no room for them.
    var tellsPeople = true
    // No name is larger than that of one with more people, among those with a number and among those without.
    var largest: [Bool: Double] = [:]
    let order = circles.indices.sorted { a, b in
      (-population.municipalities[a].population, a) < (-population.municipalities[b].population, b)
    }
    for place in order {
      let group = groups[place]
      let one = population.municipalities[place]
      let found = CircleText.fullest(
        number: group.map { features.list[$0].label }, name: one.population >= least ? one.name : nil,
        people: tellsPeople ? words.numbers.whole(one.population) : nil, radius: circles[place].radius,
        largest: largest[group == nil] ?? .infinity, in: face)
      largest[group == nil] = found?.text.nameSize ?? largest[group == nil]
      tellsPeople = tellsPeople && found?.tellsPeople ?? false
      guard let text = found?.text else { continue }
      if let group { numbered.insert(group) }
      // Beside a number the name is what finds room last.
      if group == nil || text.lines.count > 1 { named.insert(place) }
      // The rim says what the letters stand on: over patterns, and on a dark page.
      let ground = fills[place]
      let runs = text.runs(in: circles[place], palette: palette).map { run in
        var run = run
        run.halo = Stroke(ground, width: run.size * input.settings.style.text.halo)
        return run
      }
      written += runs
      // A line of a pattern that shows between groups of digits would be read as a dash.
      if let group, features.patterns[group] != nil {
        plates += runs.filter { $0.text.contains(where: \.isWhitespace) }.map { run in
          .rectangle(run.box(in: face).expanded(by: 0.2), cornerRadius: 0.2, Paint(fill: ground))
        }
      }
    }
    var free = FreeSpace(frame: room, cell: 0.5)
    free.take(PathData(circles.map { $0.ring(corners: 24) }, isClosed: true))
    free.take(taken)
    let counties = Dictionary(grouping: population.municipalities, by: \.county)
    let alone = Set(counties.values.filter { $0.count == 1 }.flatMap { $0 }.map(\.name))
    let requests = ledRequests(numbered: numbered, named: named)
    // Few and large, upper units choose first.
    let units = unitNames(room, grounds, said: alone)
    free.take(units.boxes)
    let obstacles = taken + units.boxes + written.map { $0.box(in: face) }
    var asked: [LabelRequest] = []
    let placer = placer(free, room, obstacles)
    var led = atLeaders(requests, placer)
    for code in units.without {
      // The place of its name that drives out fewest others, one at most, and leaves all of them the shortest lines.
      let tried = unitRequests(code, grounds).map { one in
        (one, atLeaders(requests, upperUnits: asked + [one], placer))
      }.filter { !$0.1.without.contains($0.0.text) && $0.1.without.count <= led.without.count + 1 }
      guard let found = tried.min(by: { ($0.1.without.count, $0.1.cost) < ($1.1.without.count, $1.1.cost) }) else {
        led.without.append(input.report.snapshot.territory.county(code)?.name ?? code)
        continue
      }
      asked.append(found.0)
      led = found.1
    }
    let without = led.without + (input.area == nil ? [] : unnamed(besides: named))
    return (
      plates + written.map { .text($0) } + led.items + units.letters,
      without.isEmpty ? [] : [.labels(without, frame: nil)]
    )
  }

  /// Those of a part whose names have found no room.
  private func unnamed(besides named: Set<Int>) -> [String] {
    let own = Set(input.shownMunicipalities.map(\.code))
    return circles.indices.filter { !named.contains($0) && own.contains(population.municipalities[$0].code) }
      .map { population.municipalities[$0].name }
  }

  /// The municipalities that have their names wherever they find room: the largest of all, and the largest outside.
  private var mustBeNamed: [Int] {
    guard input.area == nil else { return [] }
    let all = population.municipalities
    let largest = all.indices.sorted { (all[$1].population, all[$0].code) < (all[$0].population, all[$1].code) }
    let outside = largest.filter { groups[$0] == nil }.prefix(MapMeasures.namedOutsiders)
    let others = largest.prefix(MapMeasures.namedByPeople).filter { !outside.contains($0) }
    return outside + others
  }

  /// Numbers of groups that stand nowhere yet, at the largest circle of each, and names that must be said.
  private func ledRequests(numbered: Set<Int>, named: Set<Int>) -> [LabelRequest] {
    func request(_ text: String, _ place: Int) -> LabelRequest {
      var request = LabelRequest(
        text: text, circle: Circle(centre: circles[place].centre, radius: 0.01),
        sizes: [points(input.settings.style.text.leastLabel)], ground: palette.paper)
      request.face = face
      return request
    }
    let shown = Set(groups.compactMap { $0 })
    let numbers = shown.subtracting(numbered).sorted().compactMap { group -> LabelRequest? in
      let members = circles.indices.filter { groups[$0] == group }
      return members.max { (circles[$0].radius, -$0) < (circles[$1].radius, -$1) }
        .map { request(features.list[group].label, $0) }
    }
    return numbers
      + mustBeNamed.filter { !named.contains($0) }.map { place in
        var name = request(population.municipalities[place].name, place)
        (name.isBold, name.isItalic, name.looksAround) = (false, groups[place] == nil, true)
        name.longestLeader = MapMeasures.longestNameLeader
        // A number stands in the middle: the leader begins near the rim, on the side away from the other circles.
        if groups[place] != nil { name.circle.centre = outwards(of: circles[place]) }
        return name
      }
  }

  /// What gives places beside the circles.
  private func placer(_ free: FreeSpace, _ room: Box, _ obstacles: [Box]) -> LabelPlacer {
    var placer = LabelPlacer(frame: room, free: free, calm: free)
    placer.obstacles = obstacles
    // A leader that runs on through another circle would seem to name that one.
    var others = FreeSpace(frame: room, cell: 0.25)
    // Without their rims, or those that touch would be one.
    let cores = circles.map { Circle(centre: $0.centre, radius: $0.radius * 0.85) }
    others.take(PathData(cores.map { $0.ring(corners: 24) }, isClosed: true))
    placer.barred = others
    return placer
  }

  /// Numbers and names at leaders, those of upper units in the quiet ink that they have everywhere, with what all leaders cost:
  /// their length in millimetres, and a toll for each bend.
  private func atLeaders(
    _ requests: [LabelRequest], upperUnits: [LabelRequest] = [], _ placer: LabelPlacer
  ) -> (items: [SheetItem], without: [String], cost: Double) {
    let look = input.settings.style
    var all = upperUnits + requests
    var labels = placer.places(for: all)
    let failed = labels.indices.filter { labels[$0] == nil }
    // One or two have a longer line rather than no name.
    if (1...MapMeasures.fewNames).contains(failed.count) {
      for place in failed { all[place].longestLeader = MapMeasures.longestRareLeader }
      let longer = placer.places(for: all)
      if longer.count(where: { $0 == nil }) < failed.count { labels = longer }
    }
    var quiet = palette
    quiet.ink = palette.quiet
    func items(_ labels: ArraySlice<PlacedLabel?>, _ palette: Palette) -> [SheetItem] {
      drawn(labels.compactMap { $0 }, palette: palette, leader: look.lines.leader, halo: look.text.halo)
    }
    return (
      items(labels.prefix(upperUnits.count), quiet) + items(labels.dropFirst(upperUnits.count), palette),
      zip(all, labels).filter { $0.1 == nil }.map(\.0.text),
      labels.compactMap { $0?.leader }.reduce(0) { $0 + $1.length + ($1.bend == nil ? 0 : Self.bendToll) }
    )
  }

  /// How many millimetres of leader a bend is worth.
  private static let bendToll = 12.0

  /// A place near the rim of a circle, away from the middle of all that lie near it.
  private func outwards(of own: Circle) -> Point {
    let near = circles.filter { distance($0.centre, own.centre) < own.radius * 5 }
    let weight = near.reduce(0) { $0 + $1.radius * $1.radius }
    let x = near.reduce(0) { $0 + $1.centre.x * $1.radius * $1.radius } / max(weight, 1e-9)
    let y = near.reduce(0) { $0 + $1.centre.y * $1.radius * $1.radius } / max(weight, 1e-9)
    let away = Point(x: own.centre.x - x, y: own.centre.y - y)
    let length = (away.x * away.x + away.y * away.y).squareRoot()
    guard length > 1e-6 else { return Point(x: own.centre.x, y: own.centre.y + own.radius * 0.75) }
    let reach = own.radius * 0.75 / length
    return Point(x: own.centre.x + away.x * reach, y: own.centre.y + away.y * reach)
  }
}
