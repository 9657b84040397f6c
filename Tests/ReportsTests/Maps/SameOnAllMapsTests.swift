import Analysis
import Cartography
import Register
import Testing

@testable import Reports

/// Ten collaborations on two days; on the second B has one more member, and K is new.
private func states(_ language: Language = .nb) -> [MapPanel] {
  ["ABCDEFGHIJ\nxxxxxxxxxx", "ABCDEFGHIJ\nxBxxxxxxxK"].enumerated().map {
    MapPanel(title: "\(2018 + 2 * $0)", input: MapWorld($1, language: language).input)
  }
}

private func texts(_ sheet: MapSheet) -> [String] {
  sheet.texts(in: "furniture").map { $0.text.replacing("\u{A0}", with: " ") }
}

@Test(
  "of many collaborations those that changed have rows with counts, the others below them by short name, on a narrow page in one paragraph",
  arguments: [false, true])
func listOfSame(_ isNarrow: Bool) throws {
  for (language, heading, rest, word) in [
    (Language.nb, "Nye eller endret", "Andre samarbeid", "endret  2"),
    (.nn, "Nye eller endra", "Andre samarbeid", "endra  2"),
    (.en, "New or changed", "Other collaborations", "changed  2"),
  ] {
    let panels = states(language).map { panel in
      var panel = panel
      panel.input.settings.width = isNarrow ? 120 : 170
      return panel
    }
    let sheet = try #require(multiplesSheet(.collaborations, panels, by: .day, whole: panels[1].input))
    let found = texts(sheet)
    #expect(found.contains(heading) && found.contains(rest) && found.contains(word), "\(found)")
    #expect(found.contains("Samarbeid B") && found.contains("Samarbeid K"))
    #expect(found.contains("Samarbeid A") != isNarrow)
    let all = found.joined(separator: " ")
    for (number, letter) in zip(1..., "ABCDEFGHIJ") where letter != "B" {
      #expect(all.contains("\(number) Samarbeid \(letter)"), "\(letter)")
    }
    // Who has a row is not told twice.
    #expect(!all.contains("2 Samarbeid B;"))
  }
}

@Test("each has its row where few are the same, where nothing changed, and on maps of parts")
func rowsOfAll() throws {
  let panels = states()
  let small = ["ABC\nxxx", "ABC\nxBx"].map { MapPanel(title: $0, input: MapWorld($0).input) }
  let cases: [([MapPanel], PanelKind, String)] = [
    (small, .day, "Samarbeid A"), ([panels[1], panels[1]], .day, "Samarbeid A"), (panels, .county, "Samarbeid A"),
  ]
  for (maps, kind, row) in cases {
    let sheet = try #require(multiplesSheet(.collaborations, maps, by: kind, whole: maps[1].input))
    #expect(texts(sheet).contains(row) && !texts(sheet).contains("Nye eller endret"), "\(kind)")
  }
}
