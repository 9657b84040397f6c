import Cartography
import Geometry
import Register
import Testing

@testable import Reports

private let drawing = """
  .AAB
  AABB
  .xCB
  D.CC
  """

@Test("the map of a small country is the one that was looked at")
func smallMapGolden() throws {
  let bytes = svg(MapTheme.collaborations.sheet(MapWorld(drawing).input), profile: .report)
  try expectGolden(String(decoding: bytes, as: UTF8.self), named: "map-collaborations.svg")
}

@Test("two drawings of one input are the same bytes")
func mapDeterminism() {
  let world = MapWorld.random(seed: 4, width: 20, height: 20, collaborations: 12)
  // As a value: a failure would otherwise print all bytes.
  let isSame = svg(MapTheme.collaborations.sheet(world.input)) == svg(MapTheme.collaborations.sheet(world.input))
  #expect(isSame)
}

@Test("each municipality is a group with its code, its name and the fill of its collaboration")
func municipalitiesAreGroups() throws {
  let world = MapWorld(drawing)
  let palette = world.input.settings.palette
  let groups = municipalityGroups(MapTheme.collaborations.sheet(world.input))
  let snapshot = world.input.report.snapshot
  #expect(groups.count == snapshot.territory.municipalities.count)
  for municipality in snapshot.territory.municipalities {
    let group = try #require(groups["k" + municipality.code.text])
    #expect(group.title?.hasPrefix(municipality.name) == true)
    guard case .path(_, let paint) = group.items[0] else { throw Missing.path }
    let collaboration = snapshot.collaboration(of: municipality.code).flatMap(snapshot.register.collaboration)
    #expect(paint.fill == (collaboration.map { palette.fill($0.colour) } ?? palette.ground))
    // The rim in the colour of the fill closes the seam that renderers leave between neighbours.
    #expect(paint.stroke?.colour == paint.fill)
    #expect(group.attributes.contains(.init("collaboration", collaboration?.id ?? "")) == (collaboration != nil))
  }
}

private enum Missing: Error { case path }

@Test("every border is drawn once, and by the rank of what it parts")
func borderRanks() {
  let sheet = MapTheme.collaborations.sheet(MapWorld(drawing, side: 100_000).input)
  let lengths = Dictionary(
    sheet.paths(in: "borders").map { path, paint in
      let total = (0..<path.count).reduce(0.0) { sum, part in
        let points = Array(path[part])
        return sum + zip(points, points.dropFirst()).reduce(0) { $0 + Leader(from: $1.0, to: $1.1).length }
      }
      return (paint.stroke?.width ?? 0, total)
    }, uniquingKeysWith: +)
  let side = (lengths[0.15] ?? 0) / 20
  // Counted in the drawing: sides between members of one collaboration in one county, across the county border, sides
  // between collaborations and to the land outside, and the coast.
  #expect(abs((lengths[0.12] ?? 0) / side - 7) < 0.01)
  #expect(abs((lengths[0.25] ?? 0) / side - 1) < 0.01)
  #expect(abs((lengths[0.35] ?? 0) / side - 8) < 0.01)
}

@Test("islets are left out, but a municipality of one islet gets a dot that can be seen")
func islets() {
  // Squares of 2 km in a country of 800 km.
  var world = MapWorld("A.B", side: 400_000)
  var layer = world.input.topology.rejoined().nested(ofFeature: 0)
  layer.append([[Point(x: 0, y: 6_500_000), Point(x: 2_000, y: 6_500_000), Point(x: 0, y: 6_502_000)]])
  let islet = [Point(x: 700_000, y: 6_500_000), Point(x: 702_000, y: 6_500_000), Point(x: 700_000, y: 6_502_000)]
  var changed = PolygonLayer()
  changed.appendFeature(layer)
  changed.appendFeature([[islet]])
  world.input.topology = Topology(changed)
  let sheet = MapTheme.collaborations.sheet(world.input)
  let circles = sheet.items(in: "islands").compactMap { item -> Circle? in
    if case .circle(let circle, _) = item { circle } else { nil }
  }
  #expect(circles.map(\.radius) == [0.4])
  #expect(sheet.paths(in: "municipalities").map(\.0.count) == [1, 1])
}

@Test("what is flagged is hatched and outlined, and other arrangements are grey and hatched")
func hatches() {
  var world = MapWorld(drawing)
  #expect(!MapTheme.collaborations.sheet(world.input).layers.contains { $0.id == "hatches" })
  world.input.settings.flagged = ["C": .residual, "unknown": .counterweight]
  world.input.settings.otherArrangement = .init(
    label: "Annen ordning", note: "{other_declared} kommuner", declaredCount: 12,
    municipalities: [MunicipalityCode("1211")!])
  let sheet = MapTheme.collaborations.sheet(world.input)
  #expect(sheet.paths(in: "hatches").count == 2)
  #expect(sheet.paths(in: "hatches").allSatisfy { !$0.0.isEmpty && $0.1.fill == nil })
  #expect(sheet.paths(in: "borders").map { $0.1.stroke?.width }.filter { $0 == 0.6 }.count == 1)
  #expect(sheet.texts(in: "furniture").contains { $0.text == "12 kommuner" })
  guard case .path(_, let paint) = municipalityGroups(sheet)["k1211"]?.items[0] else {
    Issue.record("the municipality is not drawn")
    return
  }
  #expect(paint.fill == world.input.settings.palette.other)
}

@Test("maps speak every language, and leave no place unfilled", arguments: Language.all)
func mapWords(_ language: Language) {
  let sheet = MapTheme.collaborations.sheet(MapWorld(drawing, language: language).input)
  for text in sheet.texts().map(\.text) + [sheet.title, sheet.description] {
    #expect(!text.contains("{"), "\(text)")
  }
  #expect(sheet.title.count <= 150)
  #expect(sheet.language == language.code)
}

@Test("the data set's own title, subtitle and inset are used")
func ownWords() {
  var world = MapWorld("......A\n.....BC\n....DE.\n...FG..\n..H....\n.IJ....\nKL.....", side: 60_000)
  world.input.report.titles = ["figure-3-1": "En tittel"]
  world.input.settings.subtitle = "{members} av {municipalities}, {population_share}"
  world.input.settings.inset = .fixed(
    Box(minX: 200_000, minY: 6_500_000, maxX: 260_000, maxY: 6_560_000), name: "Hjørnet", scale: 2_000_000)
  let sheet = MapTheme.collaborations.sheet(world.input)
  let texts = sheet.texts(in: "furniture").map(\.text)
  #expect(texts.contains("En tittel") && texts.contains("Hjørnet"))
  #expect(texts.contains("12 av 12, 100\u{A0}%"))
  #expect(sheet.layers.contains { $0.id == "inset-municipalities" })
  world.input.settings.inset = .none
  #expect(!MapTheme.collaborations.sheet(world.input).layers.contains { $0.id.hasPrefix("inset") })
}
