import Spreadsheet
import Testing

@Suite("Workbooks of several programs")
struct ProgramsTests {
  /// What the fixtures show; how they were made stands beside them.
  private let common = [
    "A1=Deltakere", "A3=Kommune", "B3=Nr", "C3=Fra", "A4=Røros", "B4=5025", "C4=2020-01-01", "A5=Oslo", "B5=301",
    "C5=2012-02-29T09:30", "D5=true", "E5=302", "F5=Oslo!", "G5=#DIV/0!", "H5=0.1", "I5=1234567890123", "A7=Hemne",
    "A9= to  blanke ", "D9=linje en\nlinje to",
  ]
  private let merged = ["E9=Fosen", "A10=Åfjord", "E10=Fosen", "A11=Ørland", "E11=Fosen"]

  @Test(
    "The same sheet reads the same, whatever wrote it",
    arguments: [
      ("kinds.xlsx", true), ("from-1904.xlsx", true), ("libreoffice.xlsx", true), ("kinds.ods", true),
      ("inline.xlsx", false),
    ])
  func sameContent(_ name: String, _ hasMerged: Bool) throws {
    let sheet = try sheet(fixture(name))
    #expect(sheet.name == "Liste")
    // LibreOffice saves a truth that comes out of XLSX as the formula TRUE(), whose value is a number.
    let written = sheet.written.map { name.hasSuffix(".ods") && $0 == "D5=1" ? "D5=true" : $0 }
    #expect(Set(written) == Set(common + (hasMerged ? merged : [])), "\(name)")
    #expect(sheet.rows.map(\.number) == sheet.rows.map(\.number).sorted())
  }

  @Test("What is hidden, wrong or merged is told", arguments: ["kinds.xlsx", "libreoffice.xlsx", "kinds.ods"])
  func problems(_ name: String) throws {
    let problems = try sheet(fixture(name)).problems
    #expect(problems.contains(.hiddenRows(first: 7, count: 1)))
    #expect(problems.contains(.hiddenColumns([5])))
    #expect(problems.contains(.errorValue(CellPlace(row: 5, column: 6), "#DIV/0!")))
    #expect(problems.contains(.mergedRows(first: CellPlace(row: 9, column: 4), count: 1)))
  }

  @Test("Sheets are found by name, capitals apart, the hidden ones too")
  func names() throws {
    let workbook = try Workbook(fixture("kinds.xlsx"), file: "list.xlsx")
    #expect(workbook.tabs.map(\.name) == ["Tom", "Liste", "Gammel"])
    #expect(workbook.tabs.map(\.isHidden) == [false, false, true])
    #expect(try workbook.sheet(named: "gammel").written == ["A1=skjult"])
    #expect(try workbook.sheet(named: "Tom").rows.isEmpty)
    do throws(SpreadsheetError) {
      _ = try workbook.sheet(named: "Liste2")
      Issue.record("there is no such sheet")
    } catch {
      #expect(error.reason == .noSheet("Liste2", names: ["Tom", "Liste", "Gammel"]))
    }
  }

  @Test(
    "Files of other kinds are named as what they are",
    arguments: [
      ("old.xls", FileFormat.oldWorkbook), ("locked.xlsx", .lockedWorkbook),
    ])
  func otherFormats(_ name: String, _ format: FileFormat) throws {
    let bytes = try fixture(name)
    do throws(SpreadsheetError) {
      _ = try sheet(bytes)
      Issue.record("\(name) was read")
    } catch {
      #expect(error.reason == .otherFormat(format))
      #expect("\(error)".contains("save it as XLSX"))
    }
  }
}
