import Register
import Testing

@Suite("Headings")
struct ImportLayoutTests {
  private func layout(_ rows: [[String]], reading: ImportReading = ImportReading()) -> (row: Int, columns: [String])? {
    let table = ImportTable(
      form: .text, rows: rows.enumerated().map { ImportTable.Row(number: $0.offset + 1, cells: $0.element) })
    return table.layout(ImportWorld.words, reading: reading).map { layout in
      (layout.headerRow, layout.columns.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
    }
  }

  @Test(
    "Headings are known apart from capitals, and by how they begin",
    arguments: [
      (["Samarbeid", "Kommune"], ["0 collaboration", "1 party"]),
      (["KOMMUNE", "SAMARBEID"], ["0 party", "1 collaboration"]),
      (["Navn samarbeidsordning", "Deltakere/eiere"], ["0 collaboration", "1 party"]),
      (["Navn", "Deltakere"], ["0 collaboration", "1 party"]),
      (["Kommunenr", "Navn", "Samarbeid"], ["0 code", "1 party", "2 collaboration"]),
      (["Samarbeid", "Kommune", "Navn"], ["0 collaboration", "1 party"]),
      (["Samarbeid", "Deltakere", "Eiere"], ["0 collaboration", "1 party", "2 party:owner"]),
      (
        ["Samarbeid", "Kommune", "Rolle", "Fra", "Til", "Kilde", "Merknad", "Fylke"],
        ["0 collaboration", "1 party", "2 role", "3 from", "4 to", "5 source", "6 note", "7 county"]
      ),
      (["Samarbeid", "Kommune 1", "Kommune 2"], ["0 collaboration", "1 party", "2 party"]),
      (["Samarbeid", "Deltakere", "Kommune"], ["0 collaboration", "2 party"]),
      (["Samarbeid", "", "Kommune", "Telefon"], ["0 collaboration", "2 party"]),
    ] as [([String], [String])])
  func known(_ header: [String], _ expected: [String]) {
    let found = layout([header, ["a", "b", "c"]])
    #expect(found?.columns == expected)
  }

  @Test("Titles and a line of one word above the headings are passed over")
  func titles() {
    let found = layout([
      ["Samarbeid om innkjøp i kommunene, oktober 2020"], ["Deltakere"], ["Samarbeid", "Kommune"], ["A", "Os"],
    ])
    #expect(found?.row == 2)
    #expect(layout([["Kommune"], ["Os"], ["Kommune", "Rolle"], ["Os", "medlem"]])?.row == 2)
  }

  @Test("A table without headings has no layout")
  func none() {
    #expect(layout([["Abakus", "Røros"], ["Abakus", "Os"]]) == nil)
    #expect(layout([]) == nil)
    #expect(layout([["Samarbeid", "Adresse"]]) == nil)
  }

  @Test("Whoever imports can say what a heading means")
  func stated() {
    let reading = ImportReading(columns: [("Hvem", ImportColumn(.party)), ("Hva", ImportColumn(.collaboration))])
    #expect(layout([["Hva", "Hvem"], ["A", "Os"]], reading: reading)?.columns == ["0 collaboration", "1 party"])
  }

  @Test("The words of columns say what they mean", arguments: ["from", "party:owner", "collaboration-id"])
  func words(_ text: String) { #expect(ImportColumn(text)?.description == text) }

  @Test("Other words mean no column", arguments: ["", "fra", "from:owner", "party:boss", ":"])
  func noWords(_ text: String) { #expect(ImportColumn(text) == nil) }
}
