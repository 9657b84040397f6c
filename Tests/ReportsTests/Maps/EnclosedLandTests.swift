import Analysis
import Cartography
import Geometry
import Register
import Testing

@testable import Reports

/// The features of a drawing by its letters: the part, and what it encloses.
private func enclosed(_ drawing: String, by letter: Character = "A") -> String {
  let world = MapWorld(drawing)
  let letters = drawing.filter { $0 != "\n" && $0 != "." }.map { $0 }
  let part = Set(letters.indices.filter { letters[$0] == letter })
  let land = EnclosedLand(world.input.topology, circle: world.input.labelCircle).features(in: part)
  return String(land.sorted().map { letters[$0] })
}

@Test(
  "land of others that a part encloses is found: whole, by a narrow fjord too, and no lake, no neighbour and no island",
  arguments: [
    ("in the middle", "AAA\nAbA\nAAA", "b"),
    ("two together", "AAAA\nAbcA\nAAAA", "bc"),
    ("by a fjord", "AAAAA\nAAbAA\nAA.AA", "b"),
    ("at the edge", "AAAAAAA\nAbbbbbA", ""),
    ("a lake", "AAA\nA.A\nAAA", ""),
    ("in a bay", "AAA\nAbb\nAAA", "bb"),
    ("a neighbour in a bend that goes on", "AAA.\nAbbb\nAAA.", ""),
    ("an island in a lagoon", "AAAAA\nA...A\nA.b.A\nA...A\nAAAAA", ""),
    ("reaching out", "AAAA\nAbAA\nAbAA\nbbbb", ""),
  ])
func enclosedLand(_ name: String, _ drawing: String, _ found: String) {
  #expect(enclosed(drawing) == found, "\(name)")
}

/// A county around three squares of another one.
private func ring() throws -> (sheet: MapSheet, input: MapInput) {
  let drawing = Array(repeating: "AAAAAAAAA.........", count: 9).joined(separator: "\n")
  var world = MapWorld(drawing)
  let middle = world.input.codes.indices.filter { [39, 40, 41].contains($0) }
  let codes = middle.compactMap { world.input.codes[$0] }
  let old = world.input.report.snapshot
  world.input.report.snapshot = Snapshot(
    territory: Territory(
      municipalities: old.territory.municipalities.map { one in
        var one = one
        if codes.contains(one.code) { one.county = "02" }
        return one
      }, counties: old.territory.counties),
    register: Register(
      collaborations: old.register.collaborations,
      memberships: old.register.memberships.filter { one in !(one.municipality.map(codes.contains) ?? false) }),
    day: old.day)
  let panels = ["01", "02"].compactMap { code in
    world.input.limited(toCounty: code).map { MapPanel(title: "Fylke \(code)", input: $0) }
  }
  return (try #require(multiplesSheet(.collaborations, panels, by: .county, whole: world.input)), world.input)
}

@Test("a small map has the land that it encloses in grey, with its name, and counts none of it")
func enclosedOnPanel() throws {
  let (sheet, input) = try ring()
  let palette = input.settings.palette
  let groups = municipalityGroups(sheet).filter { $0.key.hasPrefix("p1-") }
  #expect(groups.count == 81)
  let grey = groups.values.filter { group in
    if case .path(_, let paint)? = group.items.first { paint.fill == palette.enclosed } else { false }
  }
  #expect(grey.count == 3)
  let name = sheet.texts(in: "numbers").filter { $0.text == "Åfylket" }
  #expect(name.count == 1 && name.allSatisfy { $0.isItalic && $0.colour == palette.quiet })
  #expect(sheet.omissions.isEmpty)
  #expect(sheet.description.contains("78 av 78"))
  // A phone has it too.
  let narrow = (sheet.narrow?.layers ?? []).flatMap(\.items).compactMap { item in
    if case .text(let run) = item { run.text } else { nil }
  }
  #expect(narrow.contains("Åfylket"))
  #expect(sheet.night.fills[palette.enclosed] == DarkPage.context)
}
