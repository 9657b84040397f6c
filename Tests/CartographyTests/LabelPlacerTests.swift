import Geometry
import TestSupport
import Testing

@testable import Cartography

/// Discs of land in a sea, some too small for their numbers.
private struct Discs {
  let frame = Box(minX: 0, minY: 0, maxX: 66, maxY: 66)
  let circles: [Circle]
  let placer: LabelPlacer

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var circles: [Circle] = []
    while circles.count < 40 {
      let circle = Circle(
        centre: Point(
          x: Double.random(in: 6...60, using: &random), y: Double.random(in: 6...60, using: &random)),
        radius: Double.random(in: 0.3...2.6, using: &random))
      if circles.allSatisfy({ distance($0.centre, circle.centre) > $0.radius + circle.radius + 0.5 }) {
        circles.append(circle)
      }
    }
    self.circles = circles
    var free = FreeSpace(frame: frame, cell: 0.5)
    free.take(
      PathData(
        circles.map { circle in
          (0..<16).map { corner in
            let way = direction(Double(corner) / 8 * .pi)
            return Point(x: circle.centre.x + way.x * circle.radius, y: circle.centre.y + way.y * circle.radius)
          }
        }, isClosed: true))
    placer = LabelPlacer(frame: frame, free: free, calm: free)
  }

  var requests: [LabelRequest] {
    circles.enumerated().map { number, circle in
      LabelRequest(text: String(number + 1), circle: circle, sizes: [3, 2.3], ground: Colour(0xFFFFFF))
    }
  }
}

@Test("a label that has a second place leaves its first to one that has no other")
func exchangedPlaces() {
  let frame = Box(minX: 0, minY: 0, maxX: 60, maxY: 40)
  // All is taken but two places for one label each.
  let places = [Box(minX: 4, minY: 10, maxX: 12, maxY: 16), Box(minX: 20, minY: 10, maxX: 28, maxY: 16)]
  var free = FreeSpace(frame: frame, cell: 0.25)
  free.take([
    Box(minX: 0, minY: 0, maxX: 60, maxY: 10), Box(minX: 0, minY: 16, maxX: 60, maxY: 40),
    Box(minX: 0, minY: 10, maxX: 4, maxY: 16), Box(minX: 12, minY: 10, maxX: 20, maxY: 16),
    Box(minX: 28, minY: 10, maxX: 60, maxY: 16),
  ])
  func request(_ text: String, _ x: Double, longest: Double) -> LabelRequest {
    var request = LabelRequest(
      text: text, circle: Circle(centre: Point(x: x, y: 20), radius: 0.01), sizes: [3], ground: Colour(0xFFFFFF))
    request.looksAround = true
    request.longestLeader = longest
    return request
  }
  let near = request("Aa", 19, longest: 20), far = request("Bb", 34, longest: 12)
  let placer = LabelPlacer(frame: frame, free: free, calm: FreeSpace(frame: frame, cell: 0.25))
  #expect(placer.places(for: [near])[0].map { places[1].contains($0.box.centre) } == true)
  for requests in [[near, far], [far, near]] {
    let placed = placer.places(for: requests).compactMap { $0 }
    #expect(placed.count == 2)
    for label in placed {
      let place = label.request.text == "Aa" ? places[0] : places[1]
      #expect(place.contains(label.box.centre), "\(label.request.text)")
    }
  }
}

@Test("a leader with a bend goes on to the side that it came from", arguments: 1...12 as ClosedRange<UInt64>)
func bendsGoOn(_ seed: UInt64) {
  let discs = Discs(seed: seed)
  var placer = discs.placer
  // Straight leaders find no room between so many lines.
  placer.lines = (0..<6).map { Leader(from: Point(x: Double($0) * 11, y: 0), to: Point(x: Double($0) * 11, y: 66)) }
  for leader in placer.places(for: discs.requests).compactMap({ $0?.leader }) {
    guard let bend = leader.bend else { continue }
    #expect(
      (bend.x - leader.from.x) * (leader.to.x - bend.x) > -0.2 * distance(leader.from, bend) * distance(bend, leader.to)
    )
  }
}

@Test(
  "labels touch neither each other nor a leader, and leaders do not cross", arguments: 1...12 as ClosedRange<UInt64>)
func labelsKeepApart(_ seed: UInt64) {
  let discs = Discs(seed: seed)
  let placed = discs.placer.places(for: discs.requests)
  let labels = placed.compactMap { $0 }
  #expect(labels.count == placed.count)
  for (place, a) in labels.enumerated() {
    #expect(discs.frame.contains(a.box))
    let isFree = discs.placer.free.isFree(a.box)
    #expect(isFree || a.leader == nil)
    for b in labels[(place + 1)...] {
      #expect(!a.box.intersects(b.box), "\(a.request.text) and \(b.request.text)")
      if let line = a.leader { #expect(!crosses(line, b.box), "leader of \(a.request.text) and \(b.request.text)") }
      if let line = b.leader { #expect(!crosses(line, a.box), "leader of \(b.request.text) and \(a.request.text)") }
      if let first = a.leader, let second = b.leader { #expect(!crosses(first, second)) }
    }
  }
}

/// A sea of which two small fields alone are free, one above the first shape and one to its right; the field to the
/// right is in reach of the second shape by a leader across the first's.
///
///            F
///            |
///     Q - - -|- - - G
///            P
private func crossroads(detour: Box? = nil) -> (placer: LabelPlacer, requests: [LabelRequest]) {
  let frame = Box(minX: 0, minY: 0, maxX: 48, maxY: 48)
  let fields = [Box(minX: 20, minY: 10, maxX: 24, maxY: 14), Box(minX: 30, minY: 16, maxX: 34, maxY: 20)]
  var free = FreeSpace(frame: frame, cell: 0.5)
  free.take(
    (0..<96 * 96).compactMap { cell in
      let box = Box(around: [Point(x: Double(cell % 96) / 2 + 0.25, y: Double(cell / 96) / 2 + 0.25)])
      return box.flatMap { box in (fields + [detour].compactMap { $0 }).contains { $0.contains(box) } ? nil : box }
    })
  // All of it calm: the length of leaders alone decides.
  let placer = LabelPlacer(frame: frame, free: free, calm: FreeSpace(frame: frame, cell: 0.5))
  let requests = [Point(x: 22, y: 20), Point(x: 12, y: 18)].enumerated().map { place, centre in
    LabelRequest(
      text: String(place + 1), circle: Circle(centre: centre, radius: 0.1), sizes: [2.3], ground: Colour(0xFFFFFF))
  }
  return (placer, requests)
}

@Test("a label whose leader would cross another's takes the longer way, or is left out where there is none")
func leadersDoNotCross() throws {
  var (placer, requests) = crossroads()
  // Where the first makes room, both have a place.
  let both = try placer.places(for: requests).map { try #require($0?.leader) }
  #expect(!crosses(both[0], both[1]))
  placer.exchangesPlaces = false
  // Alone, the second goes to either field, as the first does.
  #expect(placer.places(for: [requests[1]])[0]?.leader != nil)
  let placed = placer.places(for: requests)
  #expect(placed[0]?.box.maxY ?? 48 < 14 && placed[1] == nil)
  var barred = placer
  barred.leaders = [Leader(from: Point(x: 15, y: 0), to: Point(x: 15, y: 48))]
  #expect(barred.places(for: [requests[1]]) == [nil])

  let below = Box(minX: 10, minY: 38, maxX: 14, maxY: 42)
  let (further, _) = crossroads(detour: below)
  let labels = try further.places(for: requests).map { try #require($0) }
  let (first, second) = (try #require(labels[0].leader), try #require(labels[1].leader))
  #expect(!crosses(first, second))
  #expect(second.length > 15 && labels[1].box.minY > 38)
}

@Test(
  "room is kept around every label: to labels, leaders, lines, obstacles, what is taken and the frame",
  arguments: 1...12 as ClosedRange<UInt64>)
func labelsArePadded(_ seed: UInt64) {
  let discs = Discs(seed: seed)
  var placer = discs.placer
  placer.padding = 0.9
  placer.lines = [Leader(from: Point(x: 0, y: 30), to: Point(x: 66, y: 34))]
  placer.leaders = [Leader(from: Point(x: 20, y: 0), to: Point(x: 24, y: 66))]
  placer.obstacles = [Box(minX: 40, minY: 40, maxX: 50, maxY: 47)]
  let labels = placer.places(for: discs.requests).compactMap { $0 }
  #expect(labels.contains { $0.leader == nil } && labels.contains { $0.leader != nil })
  for (place, label) in labels.enumerated() {
    let room = label.box.expanded(by: placer.padding - 1e-9)
    let name = label.request.text
    #expect(!placer.lines.contains { crosses($0, room) }, "\(name)")
    #expect(!placer.obstacles.contains(where: room.intersects), "\(name)")
    for other in labels[(place + 1)...] { #expect(!room.intersects(other.box), "\(name) and \(other.request.text)") }
    guard label.leader != nil else { continue }
    // What hangs at a leader can stand anywhere, and keeps off more.
    let isFree = placer.free.isFree(room)
    #expect(isFree && discs.frame.contains(room), "\(name)")
    #expect(!placer.leaders.contains { crosses($0, room) }, "\(name)")
    for other in labels where other != label {
      if let line = other.leader { #expect(!crosses(line, room), "\(name) and the leader of \(other.request.text)") }
      let both = other.box.expanded(by: placer.padding - 1e-9)
      #expect(!room.intersects(both), "\(name) and \(other.request.text)")
    }
  }
}

@Test(
  "labels stand where the plain way puts them, which asks each again while the others stand",
  arguments: 1...12 as ClosedRange<UInt64>)
func labelsLikePlain(_ seed: UInt64) {
  let discs = Discs(seed: seed)
  var plain = PlainLabelPlacer(frame: discs.frame, free: discs.placer.free, calm: discs.placer.calm)
  var placer = discs.placer
  // Something in the way, so that some stand at leaders, some bend, and some find no place.
  placer.lines = [Leader(from: Point(x: 0, y: 20), to: Point(x: 66, y: 26))]
  placer.obstacles = [Box(minX: 20, minY: 30, maxX: 44, maxY: 50)]
  placer.leaders = [Leader(from: Point(x: 10, y: 66), bend: Point(x: 12, y: 40), to: Point(x: 18, y: 40))]
  (plain.lines, plain.obstacles, plain.leaders) = (placer.lines, placer.obstacles, placer.leaders)
  #expect(placer.places(for: discs.requests) == plain.places(for: discs.requests))
}

@Test("where hundreds find no room on their shapes, the greatest get leaders, as many as the page holds")
func labelsOfHundreds() {
  let frame = Box(minX: 0, minY: 0, maxX: 60, maxY: 60)
  let free = FreeSpace(frame: frame, cell: 0.5)
  let requests = (0..<400).map { number in
    let place = Point(x: Double(number % 20) * 3 + 1, y: Double(number / 20) * 3 + 1)
    return LabelRequest(
      text: "\(number)", circle: Circle(centre: place, radius: number == 399 ? 1 : 0.1), sizes: [3],
      ground: Colour(0xFFFFFF))
  }
  let placed = LabelPlacer(frame: frame, free: free, calm: free).places(for: requests)
  #expect(placed[399] != nil)
  let rooms = placed.compactMap { $0?.box.expanded(by: 0.45) }
  #expect(rooms.count > 20)
  #expect(rooms.reduce(0) { $0 + $1.width * $1.height } <= 3600)
}

@Test("a label stands on its shape where the circle has room, at the greatest size that fits")
func standingLabels() {
  let discs = Discs(seed: 1)
  for (label, request) in zip(discs.placer.places(for: discs.requests), discs.requests) {
    guard let label else { continue }
    #expect((label.leader == nil) == (request.sizeInside != nil))
    if label.leader == nil {
      #expect(label.size == request.sizeInside)
      #expect(abs(label.box.centre.x - request.circle.centre.x) < 1e-9)
    }
  }
}

@Test("a label that would stand on a line moves inside its shape")
func labelsOffLines() throws {
  let frame = Box(minX: 0, minY: 0, maxX: 40, maxY: 40)
  let empty = FreeSpace(frame: frame)
  var placer = LabelPlacer(frame: frame, free: empty, calm: empty)
  placer.lines = [Leader(from: Point(x: 20, y: 0), to: Point(x: 20, y: 40))]
  let circle = Circle(centre: Point(x: 20.5, y: 20), radius: 8)
  let request = LabelRequest(text: "7", circle: circle, sizes: [3], ground: Colour(0xFFFFFF))
  let label = try #require(placer.places(for: [request])[0])
  #expect(label.leader == nil)
  #expect(!crosses(placer.lines[0], label.box))
  #expect(circle.box.contains(label.box))
}

@Test("a page without room leaves the label out instead of laying it on something")
func noRoom() {
  let frame = Box(minX: 0, minY: 0, maxX: 10, maxY: 10)
  var full = FreeSpace(frame: frame)
  full.take(frame)
  let request = LabelRequest(
    text: "1", circle: Circle(centre: Point(x: 5, y: 5), radius: 0.1), sizes: [3], ground: Colour(0xFFFFFF))
  #expect(LabelPlacer(frame: frame, free: full, calm: full).places(for: [request]) == [nil])
}

@Test(
  "straight lines cross where they share a point",
  arguments: [
    ((0, 0), (2, 2), (0, 2), (2, 0), true), ((0, 0), (1, 1), (2, 2), (3, 3), false),
    ((0, 0), (2, 2), (1, 1), (3, 3), true),
    ((0, 0), (2, 0), (1, 0), (1, 5), true), ((0, 0), (2, 0), (0, 1), (2, 1), false),
    ((0, 0), (1, 0), (1.5, -1), (1.5, 1), false),
  ] as [((Double, Double), (Double, Double), (Double, Double), (Double, Double), Bool)])
func crossing(
  _ a: (Double, Double), _ b: (Double, Double), _ c: (Double, Double), _ d: (Double, Double), _ expected: Bool
) {
  let first = Leader(from: Point(x: a.0, y: a.1), to: Point(x: b.0, y: b.1))
  let second = Leader(from: Point(x: c.0, y: c.1), to: Point(x: d.0, y: d.1))
  #expect(crosses(first, second) == expected)
  #expect(crosses(second, first) == expected)
}

@Test("where no straight leader has room one with a bend is found, and obstacles are kept off")
func bentLeaders() throws {
  // A shape in a narrow inlet that goes up and then bends to the right, to a field that no straight line reaches.
  let frame = Box(minX: 0, minY: 0, maxX: 40, maxY: 40)
  let walls = [
    Box(minX: 0, minY: 0, maxX: 19, maxY: 40), Box(minX: 21, minY: 8, maxX: 40, maxY: 40),
    Box(minX: 21, minY: 4, maxX: 30, maxY: 8), Box(minX: 0, minY: 0, maxX: 30, maxY: 2),
    Box(minX: 0, minY: 22, maxX: 40, maxY: 40),
  ]
  var free = FreeSpace(frame: frame, cell: 0.5)
  free.take(walls)
  var placer = LabelPlacer(frame: frame, free: free, calm: free)
  placer.obstacles = walls
  let request = LabelRequest(
    text: "88", circle: Circle(centre: Point(x: 20, y: 20), radius: 0.4), sizes: [2.3], ground: Colour(0xFFFFFF))
  let label = try #require(placer.places(for: [request]).first ?? nil)
  let leader = try #require(label.leader)
  #expect(leader.bend != nil)
  for wall in walls { #expect(!crosses(leader, wall) && !label.box.intersects(wall)) }
}

@Test("a label for several places has a leader that forks, and nothing stands on any branch")
func forkedLeaders() throws {
  let frame = Box(minX: 0, minY: 0, maxX: 40, maxY: 40)
  let places = [Point(x: 10, y: 10), Point(x: 16, y: 8), Point(x: 14, y: 15)]
  var free = FreeSpace(frame: frame, cell: 0.5)
  free.take(places.map { Circle(centre: $0, radius: 1).box })
  var request = LabelRequest(
    text: "14", circle: Circle(centre: places[0], radius: 0.4), sizes: [2.3], ground: Colour(0xFFFFFF))
  request.branches = Array(places.dropFirst())
  let other = LabelRequest(
    text: "3", circle: Circle(centre: Point(x: 20, y: 11), radius: 0.4), sizes: [2.3], ground: Colour(0xFFFFFF))
  let placer = LabelPlacer(frame: frame, free: free, calm: free)
  let labels = placer.places(for: [request, other]).compactMap { $0 }
  #expect(labels.count == 2)
  let leader = try #require(labels.first?.leader)
  #expect(leader.pieces.count == 3 && Set(leader.pieces.map(\.from.x)) == Set(places.map(\.x)))
  let second = try #require(labels.last)
  let secondLeader = try #require(second.leader)
  #expect(!crosses(leader, second.box) && !crosses(leader, secondLeader))
  let path = drawn(labels, palette: Palette(groups: [])).compactMap { item in
    if case .path(let path, _) = item { path } else { nil }
  }
  #expect(path.map(\.count) == [3])
}

@Test("a label without any room is left out, for the caller to tell")
func leftOut() {
  let frame = Box(minX: 0, minY: 0, maxX: 10, maxY: 10)
  var free = FreeSpace(frame: frame, cell: 0.5)
  free.take(frame)
  let placer = LabelPlacer(frame: frame, free: free, calm: free)
  let request = LabelRequest(
    text: "88", circle: Circle(centre: frame.centre, radius: 0.2), sizes: [2], ground: Colour(0xFFFFFF))
  #expect(placer.places(for: [request, request]).count == 2)
  #expect(placer.places(for: [request, request]).allSatisfy { $0 == nil })
}

@Test("a leader from the rim of a circle that is drawn begins there without a dot")
func leaderFromRim() throws {
  let circle = Circle(centre: Point(x: 10, y: 10), radius: 3)
  var request = LabelRequest(text: "a", circle: circle, sizes: [2], ground: Colour(0xFFFFFF))
  let leader = Leader(from: circle.centre, to: Point(x: 20, y: 10))
  func parts(_ request: LabelRequest) -> (starts: [Point], dots: Int) {
    let items = drawn(
      [PlacedLabel(request: request, size: 2, box: Box(minX: 20.5, minY: 9, maxX: 22, maxY: 11), leader: leader)],
      palette: Palette(groups: []))
    let starts = items.compactMap { item -> Point? in if case .line(let from, _, _) = item { from } else { nil } }
    return (starts, items.count { if case .circle = $0 { true } else { false } })
  }
  #expect(parts(request).starts == [circle.centre] && parts(request).dots == 1)
  request.leadsFromRim = true
  #expect(parts(request).starts == [circle.centre] && parts(request).dots == 0)
}

@Test("two words on one line stand so far apart that they are not read as one", arguments: 0..<10 as Range<UInt64>)
func wordsApart(_ seed: UInt64) {
  var random = SplitMix64(seed: seed)
  let frame = Box(minX: 0, minY: 0, maxX: 80, maxY: 30)
  let free = FreeSpace(frame: frame, cell: 0.5)
  let requests = (0..<12).map { place in
    let centre = Point(x: .random(in: 5...75, using: &random), y: .random(in: 12...15, using: &random))
    var request = LabelRequest(
      text: "Sted nummer \(place)", circle: Circle(centre: centre, radius: .random(in: 0.5...9, using: &random)),
      sizes: [2], ground: Colour(0xFFFFFF))
    request.isBold = false
    request.looksAround = place.isMultiple(of: 2)
    return request
  }
  let placed = LabelPlacer(frame: frame, free: free, calm: free).places(for: requests).compactMap { $0 }
  #expect(placed.count > 4)
  for (place, one) in placed.enumerated() {
    for other in placed.dropFirst(place + 1) {
      let common = min(one.box.maxY, other.box.maxY) - max(one.box.minY, other.box.minY)
      guard common > 0.3 * min(one.box.height, other.box.height) else { continue }
      let gap = max(one.box.minX, other.box.minX) - min(one.box.maxX, other.box.maxX)
      #expect(gap >= 1.5 - 1e-9, "\(one.request.text) and \(other.request.text)")
    }
  }
}

@Test(
  "two words at the ends of leaders keep apart on a line, or they would be read as one name",
  arguments: 1...12 as ClosedRange<UInt64>)
func wordsApart(seed: UInt64) {
  let discs = Discs(seed: seed)
  let words = discs.requests.map { request in
    var word = request
    (word.text, word.looksAround, word.circle.radius) = ("Sted", true, 0.1)
    return word
  }
  let led = discs.placer.places(for: words).compactMap { $0 }.filter { $0.leader != nil }
  for (place, one) in led.enumerated() {
    for other in led[(place + 1)...] {
      let common = min(one.box.maxY, other.box.maxY) - max(one.box.minY, other.box.minY)
      guard common > 0.3 * one.box.height else { continue }
      #expect(max(one.box.minX, other.box.minX) - min(one.box.maxX, other.box.maxX) >= 2.2 - 1e-9)
    }
  }
}

@Test("a letter on a plate takes the room of the plate, which is drawn below it")
func platedLetters() throws {
  var request = LabelRequest(
    text: "a", circle: Circle(centre: Point(x: 20, y: 20), radius: 6), sizes: [2.5], ground: Colour(0xFFFFFF))
  let bare = LabelExtent(of: request, size: 2.5)
  request.plate = 0.5
  let plated = LabelExtent(of: request, size: 2.5)
  #expect(abs(plated.width - bare.width - 1) < 1e-9 && abs(plated.height - bare.height - 1) < 1e-9)
  let label = PlacedLabel(request: request, size: 2.5, box: plated.box(at: request.circle.centre))
  let items = drawn([label], palette: Palette(groups: []))
  guard case .rectangle(let box, _, _)? = items.first, case .text(let run)? = items.last else {
    Issue.record("no plate below a letter: \(items)")
    return
  }
  #expect(box == label.box && abs(run.position.y - (label.box.maxY - 0.5)) < 1e-9)
}
