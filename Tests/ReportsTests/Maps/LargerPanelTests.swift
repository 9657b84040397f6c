import Cartography
import Geometry
import Register
import Testing

@testable import Reports

/// On the right the rim of a tall county, and on the left a county of few and small municipalities: where both stand on
/// one page, their numbers find no room in them.
private func crowded(_ letters: [String], language: Language = .nb) -> MapWorld {
  let (width, height) = (30, 36)
  let (full, empty) = (String(repeating: "A", count: width - 2), String(repeating: ".", count: width - 2))
  let rows = (0..<height).map { row -> String in
    let left = letters.indices.contains(row) ? letters[row] : "...."
    // With an opening: what is shut in is taken for land of others, on which no number stands.
    let inside = row == 0 ? full : row == height - 1 ? "." + full.dropFirst() : empty
    return left + String(repeating: ".", count: width - 4) + "A" + inside + "A"
  }
  return MapWorld(rows.joined(separator: "\n"), side: 9_000, language: language)
}

private func panels(_ world: MapWorld, tall count: Int) -> [MapPanel] {
  let parts = ["01", "02"].compactMap { world.input.limited(toCounty: $0) }
  return [MapPanel(title: "Krok", input: parts[0])]
    + (1...count).map { MapPanel(title: "Lang \($0)", input: parts[1]) }
}

/// The sides of the municipalities that each map shows, in hundredths of a millimetre.
private func sides(_ sheet: MapSheet) -> [Int] {
  sheet.layers.filter { $0.id.hasSuffix("municipalities") }.map { layer in
    layer.items.compactMap { item -> Double? in
      guard case .group(let group) = item, case .path(let path, _)? = group.items.first else { return nil }
      return Box(around: path.points)?.width
    }.max().map { Int(($0 * 100).rounded()) } ?? 0
  }
}

@Test("a crowded part is drawn at twice the scale of the others, and says so, with a scale bar of its own")
func crowdedPanel() throws {
  for (language, word, counts) in [
    (Language.nb, "dobbel målestokk", "6 fylker: 5 i samme målestokk, 1 i dobbel"),
    (.nn, "dobbel målestokk", "6 fylke: 5 i same målestokk, 1 i dobbel"),
    (.en, "at twice the scale", "6 counties: 5 at one scale, 1 at twice that"),
  ] {
    let world = crowded(["BCDE", "FGHI", "JKLx"], language: language)
    let sheet = try #require(
      multiplesSheet(.collaborations, panels(world, tall: 5), by: .county, whole: world.input))
    let texts = sheet.texts(in: "furniture").map { $0.text.replacing("\u{A0}", with: " ") }
    // Beside its title, in a box with its scale bar, which no other map stands in.
    #expect(texts.count { $0 == word } == 1, "\(texts)")
    let boxes = sheet.items(in: "panel-boxes").compactMap { item in
      if case .rectangle(let box, _, _) = item { box } else { nil }
    }
    let box = try #require(boxes.first)
    #expect(boxes.count == 1)
    // By night it is darker than land.
    let ground = world.input.settings.palette.boxGround
    #expect(sheet.night.fills[ground] == DarkPage.abroad)
    let runs = sheet.texts(in: "furniture")
    let told = runs.filter { $0.text.replacing("\u{A0}", with: " ") == word || $0.text == "Krok" }
    #expect(told.count == 2 && told.allSatisfy { box.union($0.box) == box })
    #expect(runs.count { $0.text.hasSuffix("km") && box.contains($0.position) } == 1)
    let lands = sheet.layers.filter { $0.id.hasSuffix("municipalities") }.map { layer in
      layer.items.contains { item in
        guard case .group(let group) = item, case .path(let path, _)? = group.items.first else { return false }
        return path.points.contains(where: box.contains)
      }
    }
    #expect(lands.count { $0 } == 1)
    #expect(texts.count { $0.hasSuffix(" km") } == 2)
    #expect(texts.contains { $0.hasPrefix(counts) }, "\(texts)")
    let found = sides(sheet).sorted()
    #expect(found.count == 6 && abs(found[5] - 2 * found[0]) <= 2 && found[4] - found[0] <= 1, "\(found)")
    #expect(sheet.omissions.isEmpty)
    let narrow = (sheet.narrow?.layers ?? []).flatMap(\.items).compactMap { item in
      if case .text(let run) = item { run.text.replacing("\u{A0}", with: " ") } else { nil }
    }
    #expect(narrow.contains(word))
    // Both scale bars stand between the margins there, with what is said of the second.
    for case .text(let run) in (sheet.narrow?.layers ?? []).flatMap(\.items) {
      #expect(run.box.maxX <= MapMeasures.narrowWidth, "\(run.text)")
    }
  }
}

@Test("parts have one scale where numbers have room, where they are few, and where they show the same land")
func plainPanels() throws {
  let roomy = crowded(["BBBB", "BBBB", "BBBB"])
  let world = crowded(["BCDE", "FGHI", "JKLM"])
  for (world, count, kind) in [(roomy, 5, PanelKind.county), (world, 1, .county), (world, 5, .day)] {
    let sheet = try #require(multiplesSheet(.collaborations, panels(world, tall: count), by: kind, whole: world.input))
    let texts = sheet.texts(in: "furniture").map(\.text)
    #expect(!texts.contains("dobbel målestokk"))
    #expect(texts.count { $0.hasSuffix("km") } == 1)
  }
}
