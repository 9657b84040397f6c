import Cartography
import Geometry
import Register
import Testing

@testable import Reports

/// A in one county, B in both, C in the other; x stands outside.
private let drawing = """
  AAABBCCC
  AAxBBxCC
  .AABx.CC
  xAAABBC.
  """

private func part(_ county: String, language: Language = .nb) throws -> MapInput {
  try #require(MapWorld(drawing, language: language).input.limited(toCounty: county))
}

@Test("the map of a county lists what has members in it, with how many of all they are, and no other")
func countyLegend() throws {
  let sheet = MapTheme.collaborations.sheet(try part("01"))
  let texts = sheet.texts(in: "furniture").map(\.text).joined(separator: " ")
  #expect(texts.contains("Samarbeid A"))
  #expect(texts.contains("Samarbeid B*"))
  let counts = sheet.texts(in: "furniture").filter { $0.anchor == .end }.map(\.text)
  #expect(counts.prefix(2) == ["10", "3\u{A0}av\u{A0}7"])
  #expect(!texts.contains("Samarbeid C"))
  #expect(texts.contains("Østfylket") && texts.contains("Grense for Østfylket"))
  #expect(Set(sheet.texts(in: "numbers").map(\.text)) == ["1", "2"])
  // The part of B in the other county has its number too.
  #expect(sheet.texts(in: "numbers").count { $0.text == "2" } == 2)
}

@Test("colours and numbers of a county's map are those of the country's, and what lies around is paler or grey")
func countyColours() throws {
  let input = try part("01")
  let palette = input.settings.palette
  let groups = municipalityGroups(MapTheme.collaborations.sheet(input))
  func fill(_ code: String) -> Colour? {
    guard case .path(_, let paint)? = groups["k" + code]?.items.first else { return nil }
    return paint.fill
  }
  #expect(fill("1010") == palette.fill(0))
  #expect(fill("1013") == palette.fill(1))
  // In the other county, of a collaboration that reaches over, and of one that does not.
  #expect(fill("1014") == palette.fill(1).mixed(with: palette.paper, share: 0.62))
  #expect(fill("1214") == palette.context)
}

@Test("names of municipalities stand in the county alone, each once, or are told to have found no room")
func countyNames() throws {
  let input = try part("02")
  let sheet = MapTheme.collaborations.sheet(input)
  let shown = sheet.texts(in: "names").filter { !$0.isBold }.map(\.text)
  let own = input.report.snapshot.territory.municipalities.filter { $0.county == "02" }.map(\.name)
  let told = sheet.omissions.flatMap { omission -> [String] in
    if case .labels(let texts, _) = omission { texts } else { [] }
  }
  #expect((shown + told).sorted() == own.sorted())
}

@Test("a rectangle shows everything in it in full colour, and what it does not show is not counted")
func rectangle() throws {
  let world = MapWorld(drawing)
  let box = Box(minX: 200_000, minY: 6_540_000, maxX: 359_000, maxY: 6_659_000)
  let input = try #require(world.input.limited(to: box, name: "Hjørnet"))
  #expect(input.shownCollaborations.map(\.collaboration.id) == ["A", "B"])
  let sheet = MapTheme.collaborations.sheet(input)
  #expect(sheet.texts(in: "furniture").contains { $0.text.hasPrefix("Hjørnet") })
  let frame = sheet.items(in: "furniture").compactMap { item -> Box? in
    if case .rectangle(let box, _, let paint) = item, paint.fill == nil { box } else { nil }
  }.first
  let inside = try #require(frame).expanded(by: 1e-6)
  for (path, _) in sheet.paths(in: "municipalities") {
    let isInside = path.points.allSatisfy(inside.contains)
    #expect(isInside)
  }
  #expect(world.input.limited(to: Box(minX: 0, minY: 0, maxX: 10, maxY: 10), name: "Havet") == nil)
  #expect(world.input.limited(toCounty: "99") == nil)
}

@Test("every map that shows areas can be drawn of each county, and counts what it shows", arguments: ["01", "02"])
func allThemes(_ county: String) throws {
  let input = try part(county)
  for theme in MapTheme.all where theme.showsAreas {
    let sheet = theme.sheet(input)
    #expect(sheet.id == theme.figure(in: input.report) + "-area")
    let texts = (sheet.texts().map(\.text) + [sheet.title, sheet.description]).joined(separator: " ")
    #expect(!texts.contains("{"), "\(theme.id)")
    #expect(sheet.title.count <= 150)
  }
  var people = input
  people.choose(try #require(ValueColumn.named("population", in: input.report)), ["breaks": .rising([5_000])])
  let counts = MapTheme.choropleth.sheet(people).texts(in: "furniture").map(\.text)
  #expect(counts.contains(String(input.shownMunicipalities.count)))
}
