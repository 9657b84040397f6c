import Cartography
import Geometry
import Testing

@testable import Reports

/// Norway-like, wide, tall, small and crowded countries.
private let worlds: [(String, MapWorld)] =
  (1...5).map { ("random \($0)", MapWorld.random(seed: $0, width: 14, height: 18, collaborations: 14)) }
  + [
    ("wide", MapWorld.random(seed: 21, width: 40, height: 8, collaborations: 20)),
    ("tall", MapWorld.random(seed: 22, width: 8, height: 40, collaborations: 24)),
    ("crowded", MapWorld.random(seed: 23, width: 22, height: 24, collaborations: 26)),
    ("full", MapWorld(Array(repeating: String(repeating: "A", count: 14), count: 18).joined(separator: "\n"))),
    ("one", MapWorld("A")), ("nobody", MapWorld("xx\nxx")),
    (
      "long names",
      MapWorld("AB.\n.CD\n..E", name: "Et samarbeid med et navn som går over flere linjer i enhver tegnforklaring")
    ),
  ]

/// Drawn once for all tests.
private let maps: [(name: String, input: MapInput, sheet: MapSheet)] = worlds.map { name, world in
  (name, world.input, MapTheme.collaborations.sheet(world.input))
}

@Test("nothing on a map lies on anything else", arguments: maps.indices)
func nothingOverlaps(_ place: Int) {
  let (name, sheet) = (maps[place].name, maps[place].sheet)
  let page = Box(minX: 0, minY: 0, maxX: sheet.width, maxY: sheet.height)
  let numbers = sheet.texts(in: "numbers")
  let texts = numbers + sheet.texts(in: "furniture")
  for (place, a) in texts.enumerated() {
    #expect(page.expanded(by: 0.01).contains(Point(x: a.box.minX, y: a.box.minY)), "\(name): \(a.text)")
    #expect(page.expanded(by: 0.01).contains(Point(x: a.box.maxX, y: a.box.maxY)), "\(name): \(a.text)")
    // Lines of one text may touch with their descenders; letters above baselines may not.
    for b in texts[(place + 1)...] { #expect(!a.inked.intersects(b.inked), "\(name): \(a.text) and \(b.text)") }
  }
  let leaders = sheet.leaders
  for (place, leader) in leaders.enumerated() {
    for text in texts where crosses(leader, text.inked) {
      Issue.record("\(name): a leader crosses \(text.text)")
    }
    for other in leaders[(place + 1)...] where crosses(leader, other) { Issue.record("\(name): two leaders cross") }
  }
}

@Test("no text but the numbers lies on land", arguments: maps.indices)
func furnitureKeepsOffLand(_ place: Int) {
  let (name, sheet) = (maps[place].name, maps[place].sheet)
  var land = FreeSpace(frame: Box(minX: 0, minY: 0, maxX: sheet.width, maxY: sheet.height), cell: 0.5)
  for (path, _) in sheet.paths(in: "municipalities") { land.take(path) }
  for text in sheet.texts(in: "furniture") {
    // As a value: a failure would otherwise print the whole raster.
    let isFree = land.isFree(text.inked)
    #expect(isFree, "\(name): \(text.text)")
  }
}

@Test("every collaboration has its number on the map and its name in the legend", arguments: maps.indices)
func everyCollaborationIsNamed(_ place: Int) {
  let (name, sheet) = (maps[place].name, maps[place].sheet)
  let numbers = Set(sheet.texts(in: "numbers").map(\.text))
  // Counts stand between the lines of names that run over several.
  let legend = sheet.texts(in: "furniture").filter { $0.anchor != .end }.map(\.text)
  for collaboration in maps[place].input.report.snapshot.collaborations {
    #expect(numbers.contains(String(collaboration.number)), "\(name): \(collaboration.id)")
    #expect(legend.contains(String(collaboration.number)), "\(name): \(collaboration.id)")
    #expect(legend.joined(separator: " ").contains(collaboration.name), "\(name): \(collaboration.id)")
  }
}

@Test("a country without municipalities is a page with title and sources")
func emptyCountry() {
  let sheet = MapTheme.collaborations.sheet(MapWorld("...").input)
  #expect(sheet.texts(in: "numbers").isEmpty)
  #expect(sheet.texts(in: "furniture").map(\.text).contains("Kilde: ingen."))
  #expect(!svg(sheet).isEmpty)
}

extension TextRun {
  /// The room of its letters above the baseline, a hair less all around.
  fileprivate var inked: Box {
    var box = box
    box.maxY = position.y
    return box.expanded(by: -0.02)
  }
}

@Test("letters of a legend grow where a free corner has room, and stay as chosen where a style says how large they are")
func roomyLegend() throws {
  func size(_ input: MapInput) throws -> Double {
    let sheet = MapTheme.participation.sheet(input)
    return try #require(sheet.texts(in: "furniture").first { $0.text == "Tegnforklaring" }).size
  }
  // A country along one edge leaves most of the page.
  var input = MapWorld((0..<14).map { _ in "AB" }.joined(separator: "\n") + "\nAAAAAAAA", side: 20_000).input
  #expect(abs(try size(input) - points(7.5)) < 1e-9)
  input.settings.style.text.legend = 7
  #expect(abs(try size(input) - points(7)) < 1e-9)
}
