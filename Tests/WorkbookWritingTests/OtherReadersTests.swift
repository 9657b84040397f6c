import Foundation
import Tabular
import TestSupport
import Testing
import WorkbookWriting

/// What other programs find in a workbook; each is skipped where it is not installed.
@Suite("Workbooks written, as other programs read them")
struct OtherReadersTests {
  private let made: WorkbookContents = {
    var made = WorkbookContents(
      title: "Liste", created: 1_600_000_000,
      sheets: [
        SheetContents(
          name: "Medlemmer",
          columns: [
            SheetColumn("Kode"), SheetColumn("Rolle", choices: "roller"),
            SheetColumn("Folketall", kind: .number(decimals: 0)), SheetColumn("Dag", kind: .day),
          ],
          rows: [
            [.text("0301"), .text("medlem"), .number(693_494), .day(18_262)],
            [.text("1820"), .text("=1+1"), .empty, .empty],
          ], fixedColumns: 1)
      ])
    made.choices = [ChoiceList(name: "roller", texts: ["medlem", "vert"])]
    return made
  }()

  @Test(
    "openpyxl finds the table, its choices, its fixed headings and the stated day",
    .enabled(if: OutsideProgram.openpyxl != nil, "openpyxl is not installed"))
  func openpyxl() throws {
    let folder = ScratchFolder()
    let file = "\(folder.path)/made.xlsx"
    try Data(try writeWorkbook(made)).write(to: URL(filePath: file))
    let script = """
      import openpyxl
      book = openpyxl.load_workbook('\(file)')
      sheet = book['Medlemmer']
      print([t.ref for t in sheet.tables.values()], sheet.freeze_panes, book['choices'].sheet_state)
      print([(str(r.sqref), r.formula1, r.errorStyle) for r in sheet.data_validations.dataValidation])
      for row in sheet.iter_rows():
        print([(str(c.value), c.number_format, c.data_type) for c in row])
      print(book.properties.created, book.properties.title)
      """
    let python = try #require(OutsideProgram.openpyxl)
    let told = try #require(python.output(["-c", script]))
    #expect(
      told == """
        ['A1:D3'] B2 hidden
        [('B2:B2003', "'choices'!$A$2:$A$3", None)]
        [('Kode', 'General', 's'), ('Rolle', 'General', 's'), ('Folketall', 'General', 's'), ('Dag', 'General', 's')]
        [('0301', '@', 's'), ('medlem', '@', 's'), ('693494', '#,##0', 'n'), ('2020-01-01 00:00:00', 'yyyy\\\\-mm\\\\-dd', 'd')]
        [('1820', '@', 's'), ('=1+1', '@', 's'), ('None', 'General', 'n'), ('None', 'General', 'n')]
        2020-09-13 12:26:40 Liste

        """)
  }

  @Test(
    "LibreOffice shows the same rows",
    .enabled(if: OutsideProgram.calc, "LibreOffice Calc is not installed"))
  func libreOffice() throws {
    let folder = ScratchFolder()
    let file = "\(folder.path)/made.xlsx"
    try Data(try writeWorkbook(made)).write(to: URL(filePath: file))
    try #require(OutsideProgram.libreOffice).convert(file, to: "csv", in: folder)
    let rows = try String(contentsOf: URL(filePath: "\(folder.path)/made.csv"), encoding: .utf8)
    // How thousands are parted is of the language that LibreOffice runs in.
    let plain = rows.replacingOccurrences(of: "\"693,494\"", with: "693494")
    #expect(plain == "Kode,Rolle,Folketall,Dag\n0301,medlem,693494,2020-01-01\n1820,=1+1,,\n")
  }
}
