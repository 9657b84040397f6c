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
    var numbered: Set<Int> = []
    var named: Set<Int> = []
    // Not by chance of room: none is named that is smaller than one that must be.
    let least = mustBeNamed.map { population.municipalities[$0].population }.min() ?? 0
    for place in circles.indices {
      let group = groups[place]
      let one = population.municipalities[place]
      guard
        let text = CircleText.fullest(
          number: group.map { features.list[$0].label }, name: one.population >= least ? one.name : nil,
          people: words.numbers.whole(population.municipalities[place].population), radius: circles[place].radius,
          in: face)
      else { continue }
      if let group { numbered.insert(group) }
      // Beside a number the name is what finds room last.
      if group == nil || text.lines.count > 1 { named.insert(place) }
      // The rim says what the letters stand on: over patterns, and on a dark page.
      let ground = fills[place]
      written += text.runs(in: circles[place], palette: palette).map { run in
        var run = run
        run.halo = Stroke(ground, width: run.size * input.settings.style.text.halo)
        return run
      }
    }
    var free = FreeSpace(frame: room, cell: 0.5)
    free.take(PathData(circles.map { $0.ring(corners: 24) }, isClosed: true))
    free.take(taken)
    let counties = Dictionary(grouping: population.municipalities, by: \.county)
    let alone = Set(counties.values.filter { $0.count == 1 }.flatMap { $0 }.map(\.name))
    let requests = ledRequests(numbered: numbered, named: named)
    let placed = atLeaders(requests, free, room, beside: written.map { $0.box(in: face) })
    let units = unitNames(room, grounds, off: placed.boxes, placed.leaders, said: alone)
    let without = placed.without + units.without + (input.area == nil ? [] : unnamed(besides: named))
    return (
      written.map { .text($0) } + placed.items + units.letters,
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

  /// Numbers and names at leaders.
  private func atLeaders(
    _ requests: [LabelRequest], _ free: FreeSpace, _ room: Box, beside letters: [Box]
  ) -> (items: [SheetItem], boxes: [Box], leaders: [Leader], without: [String]) {
    let look = input.settings.style
    var placer = LabelPlacer(frame: room, free: free, calm: free)
    placer.obstacles = taken + letters
    // A leader that runs on through another circle would seem to name that one.
    var others = FreeSpace(frame: room, cell: 0.25)
    // Without their rims, or those that touch would be one.
    let cores = circles.map { Circle(centre: $0.centre, radius: $0.radius * 0.85) }
    others.take(PathData(cores.map { $0.ring(corners: 24) }, isClosed: true))
    placer.barred = others
    let labels = placer.places(for: requests)
    let found = labels.compactMap { $0 }
    return (
      drawn(found, palette: palette, leader: look.lines.leader, halo: look.text.halo),
      found.map { $0.box.expanded(by: 0.5) }, found.compactMap(\.leader),
      zip(requests, labels).filter { $0.1 == nil }.map(\.0.text)
    )
  }

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
