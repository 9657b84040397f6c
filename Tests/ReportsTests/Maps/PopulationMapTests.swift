import Analysis
import Cartography
import Geometry
import Register
import Testing

@testable import Reports

/// Worlds whose municipalities differ in people by four orders of magnitude.
private let worlds: [(String, MapInput)] = (1...4).map { seed in
  ("random \(seed)", MapWorld.random(seed: UInt64(seed), width: 9, height: 12, collaborations: 9).input.peopled())
}

extension MapInput {
  /// The same with other numbers of people, the same at each run.
  fileprivate func peopled() -> MapInput {
    var input = self
    let territory = report.snapshot.territory
    let municipalities = territory.municipalities.enumerated().map { place, one in
      Municipality(
        code: one.code, name: one.name, officialName: "", county: one.county,
        population: place % 17 == 3 ? 600_000 : place % 5 == 1 ? 40_000 : 300 + 71 * place,
        areaInSquareKilometres: one.areaInSquareKilometres)
    }
    input.report.snapshot = Snapshot(
      territory: Territory(municipalities: municipalities, counties: territory.counties),
      register: report.snapshot.register, day: report.snapshot.day)
    return input
  }
}

private func circles(_ sheet: MapSheet) -> [(code: String, circle: Circle)] {
  municipalityGroups(sheet).sorted { $0.key < $1.key }.flatMap { id, group in
    group.items.compactMap { item in if case .circle(let circle, _) = item { (id, circle) } else { nil } }
  }
}

@Test("a circle stands for each municipality, its area in one proportion to its people, and lies on none other")
func circlesByPeople() {
  for (name, input) in worlds {
    let drawn = circles(MapTheme.population.sheet(input))
    #expect(drawn.count == input.report.snapshot.territory.municipalities.count, "\(name)")
    let people = input.report.snapshot.territory.municipalities.map { Double($0.population) }
    let proportions = zip(drawn, people).map { $0.circle.radius * $0.circle.radius / $1 }
    #expect((proportions.max() ?? 0) - (proportions.min() ?? 0) < 1e-9, "\(name)")
    for a in drawn.indices {
      for b in drawn.indices where b > a {
        let isFree =
          distance(drawn[a].circle.centre, drawn[b].circle.centre) > drawn[a].circle.radius + drawn[b].circle.radius
          - 1e-9
        #expect(isFree, "\(name): \(drawn[a].code) and \(drawn[b].code)")
      }
    }
  }
}

@Test("no text on the map by people lies on another, nor off the page, nor furniture on circles")
func populationTexts() {
  for (name, input) in worlds {
    for language in [Language.nb, .nn, .en] {
      var input = input
      input.report.language = language.inNorway
      let sheet = MapTheme.population.sheet(input)
      let page = Box(minX: 0, minY: 0, maxX: sheet.width, maxY: sheet.height).expanded(by: 0.01)
      let furniture = sheet.texts(in: "furniture").map(\.box)
      let texts = furniture + sheet.texts(in: "numbers").map(\.box)
      for (place, a) in texts.enumerated() {
        #expect(page.contains(Point(x: a.minX, y: a.minY)) && page.contains(Point(x: a.maxX, y: a.maxY)), "\(name)")
        for b in texts[(place + 1)...] {
          #expect(!a.expanded(by: -0.15).intersects(b.expanded(by: -0.15)), "\(name), \(language.code)")
        }
      }
      for (_, circle) in circles(sheet) {
        for box in furniture { #expect(!circle.bounds.expanded(by: -0.3 * circle.radius).intersects(box), "\(name)") }
      }
    }
  }
}

@Test("every collaboration has its number on the map by people, in a circle or beside one")
func populationNumbers() {
  for (name, input) in worlds {
    let numbers = Set(MapTheme.population.sheet(input).texts(in: "numbers").map(\.text))
    for collaboration in input.report.snapshot.collaborations {
      #expect(numbers.contains(String(collaboration.number)), "\(name): \(collaboration.id)")
    }
  }
}

@Test("the 20 with the most people are named, and the eight outside, in their circles or beside them")
func populationNames() {
  for (name, input) in worlds {
    let sheet = MapTheme.population.sheet(input)
    let texts = Set(sheet.texts(in: "numbers").map(\.text))
    let all = input.report.snapshot.territory.municipalities
      .sorted { ($1.population, $0.code) < ($0.population, $1.code) }
    let outside = all.filter { input.report.snapshot.collaboration(of: $0.code) == nil }
    let told = sheet.omissions.flatMap { omission -> [String] in
      if case .labels(let texts, _) = omission { texts } else { [] }
    }
    for one in all.prefix(20) + outside.prefix(8) {
      // A name may stand on one line for each of its words.
      let isThere = one.name.split(separator: " ").allSatisfy { texts.contains(String($0)) } || texts.contains(one.name)
      #expect(isThere || told.contains(one.name), "\(name): \(one.name)")
    }
    #expect(told.count <= 2, "\(name): \(told)")
  }
}

@Test("the title says how many live outside, and who all live inside")
func populationTitle() {
  let sheet = MapTheme.population.sheet(MapWorld("AAB\nAxB").input)
  #expect(sheet.heading.replacing("\u{A0}", with: " ") == "17 % av innbyggerne bor i en kommune utenfor samarbeidene")
  #expect(MapTheme.population.sheet(MapWorld("AB").input).heading == "Alle innbyggerne bor i en medlemskommune")
  #expect(MapTheme.population.sheet(MapWorld("...").input).texts(in: "numbers").isEmpty)
}

@Test("a name below a number moves towards the middle of its circle where it has no room otherwise")
func namesInCircles() throws {
  let face = Typeface.standard
  func text(_ radius: Double) -> CircleText? {
    CircleText(
      [.init(text: "16", size: points(7), isBold: true), .init(text: "Sandnes", size: points(5.5))], radius: radius,
      in: face)
  }
  let circle = Circle(centre: Point(x: 0, y: 0), radius: 4.3)
  let runs = try #require(text(circle.radius)).runs(in: circle, palette: Palette(groups: []))
  for run in runs {
    let box = run.box(in: face)
    for corner in box.corners { #expect(distance(corner, circle.centre) <= circle.radius) }
  }
  // In the middle as a whole where there is room, and nowhere where there is none.
  let roomy = try #require(text(9)).runs(in: circle, palette: Palette(groups: []))
  #expect(abs(roomy[0].position.y - face.capHeight * roomy[0].size + roomy[1].position.y) < 0.01)
  #expect(roomy[1].position.y > runs[1].position.y)
  #expect(text(3.5) == nil)
}

@Test("names go by size: who is named is no smaller than the least of those that must be, whatever finds room")
func namesByRank() {
  for (name, input) in worlds {
    let all = input.report.snapshot.territory.municipalities
    let largest = all.sorted { ($1.population, $0.code) < ($0.population, $1.code) }
    let outside = Set(input.shownOutsiders.map(\.code))
    let must =
      Array(largest.prefix(MapMeasures.namedByPeople))
      + largest.filter { outside.contains($0.code) }.prefix(MapMeasures.namedOutsiders)
    let least = must.map(\.population).min() ?? 0
    let texts = Set(MapTheme.population.sheet(input).texts(in: "numbers").map(\.text))
    let named = all.filter { texts.contains($0.name) }
    #expect(!named.isEmpty && named.allSatisfy { $0.population >= least }, "\(name)")
  }
}
