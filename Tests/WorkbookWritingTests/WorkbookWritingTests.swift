import Spreadsheet
import Tabular
import Testing

@testable import WorkbookWriting

@Suite("Workbooks written")
struct WorkbookWritingTests {
  @Test(
    "A text is read again as it was written",
    arguments: [
      "Bø", "0301", "=1+1", "to\nlinjer", " blanke ", "\u{7}", "_x0007_", "__x0041_x", "<&>\"'", "2020-01-01", "1,5",
      "Ålesund – «nå»", "𝔸",
    ])
  func texts(_ text: String) throws {
    let sheet = try read(contents([[.text(text)]]))
    #expect(sheet.rows[1].cells.map(\.text) == [text])
    #expect(sheet.rows[1].cells[0].kind == .text)
  }

  @Test("Numbers, shares, days and gaps are read again as what they are")
  func kinds() throws {
    let columns = [
      SheetColumn("Kode"), SheetColumn("Folketall", kind: .number(decimals: 0)),
      SheetColumn("Andel", kind: .percentage(decimals: 1)), SheetColumn("År", kind: .plainNumber),
      SheetColumn("Dag", kind: .day),
    ]
    let rows: [[CellContents]] = [
      [.text("0301"), .number(693_494), .number(0.125), .number(2020), .day(18_262)],
      [.text("0302"), .empty, .number(-1.5), .number(0), .day(CellContents.firstDay)],
      [.text("0303")],
    ]
    let sheet = try read(WorkbookContents(sheets: [SheetContents(name: "Liste", columns: columns, rows: rows)]))
    #expect(
      sheet.rows.map { $0.cells.map(\.text) } == [
        ["Kode", "Folketall", "Andel", "År", "Dag"], ["0301", "693494", "12.5 %", "2020", "2020-01-01"],
        ["0302", "-150 %", "0", "1900-03-01"], ["0303"],
      ])
    #expect(sheet.rows[1].cells.map(\.kind) == [.text, .number, .text, .number, .day])
    #expect(sheet.rows[2].cells.map(\.column) == [0, 2, 3, 4])
    #expect(sheet.problems.isEmpty)
  }

  @Test("A row is as high as its text breaks, and no higher than a row can be")
  func heights() {
    let sheet = SheetContents(
      name: "Liste", columns: [SheetColumn("Navn"), SheetColumn("Tekst", kind: .wrappedText, width: 20)], rows: [])
    let heights = [
      "kort", "tolv ord som ikke får plass på en linje på tjue", "a\nb", String(repeating: "ord ", count: 900),
    ].map {
      rowHeight([.text($0), .text($0)], sheet, [8, 20])
    }
    #expect(heights == [nil, 45, 30, 409])
  }

  @Test("The same contents come to the same bytes, others to others")
  func bytes() throws {
    let one = contents([[.text("a")], [.text("b")]])
    #expect(try writeWorkbook(one) == writeWorkbook(one))
    #expect(try writeWorkbook(one) != writeWorkbook(contents([[.text("a")], [.text("c")]])))
  }

  @Test("Choices stand on a hidden sheet behind the others")
  func choices() throws {
    let list = ChoiceList(name: "roller", texts: ["medlem", "vert, og medlem"])
    var made = contents([[.text("medlem")]])
    made.sheets[0].columns[0].choices = "roller"
    made.choices = [list]
    let workbook = try Workbook(writeWorkbook(made), file: "made.xlsx")
    #expect(workbook.tabs.map(\.name) == ["Liste", "choices"])
    #expect(workbook.tabs.map(\.isHidden) == [false, true])
    let texts = try workbook.sheet(named: "choices").rows.map { $0.cells.map(\.text) }
    #expect(texts == [["roller"], ["medlem"], ["vert, og medlem"]])
  }

  @Test("A table without rows, and a plain sheet with headings that repeat, can be written")
  func smallest() throws {
    #expect(try read(contents([])).rows.count == 1)
    let plain = SheetContents(
      name: "Om", look: .plain, columns: [SheetColumn(""), SheetColumn("")], rows: [[.text("Kilde"), .text("SSB")]])
    #expect(try read(WorkbookContents(sheets: [plain])).rows.map { $0.cells.map(\.text) } == [["Kilde", "SSB"]])
  }

  @Test("What a workbook cannot hold is refused with its place", arguments: refused)
  func refusals(_ contents: WorkbookContents, _ expected: String) {
    let error = #expect(throws: WorkbookWritingError.self) { try writeWorkbook(contents) }
    #expect(error.map { "\($0)" } == expected)
  }

  private static let refused: [(WorkbookContents, String)] = [
    (WorkbookContents(sheets: []), "there is nothing to write"),
    (contents([], columns: []), "Liste: there is nothing to write"),
    (contents([], name: "a/b"), "'a/b' is no name of a sheet: it has 1 to 31 characters and none of []:*?/\\"),
    (contents([], columns: ["Navn", "navn"]), "Liste: two columns of the table are headed 'navn'"),
    (contents([], columns: ["Navn", ""]), "Liste: a column of the table has no heading"),
    (contents([[.empty], [.number(.nan)]]), "Liste!A3: a number is not finite"),
    (
      contents([[.text(String(repeating: "x", count: 32_768))]]),
      "Liste!A2: a text has 32768 characters, and at most 32767 fit"
    ),
    (contents([[.empty, .empty]]), "Liste!2: there are more rows, columns or cells than a sheet can have"),
    (
      contents([[.day(CellContents.firstDay - 1)]]),
      "Liste!A2: the day -25509 from 1970-01-01 lies before 1900-03-01; write it as text"
    ),
    (
      WorkbookContents(sheets: contents([]).sheets + contents([], name: "LISTE").sheets),
      "two sheets are named 'LISTE'"
    ),
    (
      WorkbookContents(sheets: contents([]).sheets, choices: [ChoiceList(name: "tom", texts: [])]),
      "the list of choices 'tom' is not there, is empty, or is there twice"
    ),
    (
      WorkbookContents(
        sheets: [SheetContents(name: "Liste", columns: [SheetColumn("A", choices: "nei")], rows: [])]),
      "Liste: the list of choices 'nei' is not there, is empty, or is there twice"
    ),
  ]

  @Test(
    "Any text becomes a name that a tab can have, once",
    arguments: [
      ("Medlemmer", [], "Medlemmer"), ("Inn/ut: [alle]", [], "Innut alle"), ("", [], "-"), ("'Navn'", [], "Navn"),
      ("medlemmer", ["Medlemmer"], "medlemmer (2)"),
      (String(repeating: "x", count: 40), [], String(repeating: "x", count: 31)),
      (
        String(repeating: "x", count: 40), [String(repeating: "x", count: 31)],
        String(repeating: "x", count: 27) + " (2)"
      ),
    ] as [(String, [String], String)])
  func names(_ text: String, _ others: [String], _ expected: String) {
    let name = SheetContents.usableName(text, besides: others)
    #expect(name == expected)
    #expect(SheetContents.isName(name))
  }
}

/// Contents of one table.
func contents(_ rows: [[CellContents]], name: String = "Liste", columns: [String] = ["Navn"]) -> WorkbookContents {
  WorkbookContents(sheets: [SheetContents(name: name, columns: columns.map { SheetColumn($0) }, rows: rows)])
}

private func read(_ contents: WorkbookContents) throws -> Sheet {
  try Workbook(writeWorkbook(contents), file: "made.xlsx").sheet()
}
