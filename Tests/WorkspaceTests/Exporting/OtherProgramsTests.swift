import Storage
import TestSupport
import Testing
import Workspace

/// A register that goes through the spreadsheets of others; each test is skipped where the program is not installed.
@Suite("A register edited by other programs")
struct OtherProgramsTests {
  @Test(
    "Saved by LibreOffice, also by way of its own format, there is nothing to do",
    .enabled(if: OutsideProgram.calc, "LibreOffice Calc is not installed"))
  func libreOffice() throws {
    let office = try #require(OutsideProgram.libreOffice)
    let copy = try RegisterCopy()
    let scratch = ScratchFolder()
    try writeFile(copy.exported(), to: "\(scratch.path)/register.xlsx")
    office.convert("\(scratch.path)/register.xlsx", to: "ods", in: scratch)
    office.convert("\(scratch.path)/register.ods", to: "xlsx", in: scratch)
    let saved = try fileContents(of: "\(scratch.path)/register.xlsx")
    #expect(try saved != copy.exported())
    let outcome = try copy.imported(GivenFile(name: "register.xlsx", bytes: saved))
    #expect(outcome.isSettled && outcome.rows.isEmpty, "\(outcome.account.text)")
    #expect(outcome.account.plan.unchanged.count == 263)
  }

  @Test(
    "Edited by openpyxl, exactly what was edited is to be done",
    .enabled(if: OutsideProgram.openpyxl != nil, "openpyxl is not installed"))
  func openpyxl() throws {
    let python = try #require(OutsideProgram.openpyxl)
    let copy = try RegisterCopy()
    let scratch = ScratchFolder()
    let file = "\(scratch.path)/register.xlsx"
    try writeFile(copy.exported(), to: file)
    let script = """
      import datetime, openpyxl
      book = openpyxl.load_workbook('\(file)')
      members = book['memberships']
      heads = [c.value for c in members[1]]
      at = lambda name: heads.index(name) + 1
      for row in range(members.max_row, 1, -1):
        name = members.cell(row, at('party')).value
        if name == 'Alvdal': members.cell(row, at('from')).value = datetime.date(2019, 3, 1)
        if name == 'Folldal': members.delete_rows(row)
      members.append([None, 'abakus', '5430', 'Kautokeino', 'member', '2020'])
      facts = book['facts']
      for row in range(2, facts.max_row + 1):
        if [facts.cell(row, c).value for c in (2, 3)] == ['abakus', 'fte']: facts.cell(row, 4).value = 7.5
      book.save('\(file)')
      """
    try #require(python.output(["-c", script]) != nil)
    let edited = try copy.imported(GivenFile(name: "register.xlsx", bytes: fileContents(of: file)))
    #expect(edited.isSettled, "\(edited.account.text)")
    #expect(
      edited.rows.sorted() == [
        "abakus fte 7.5", "changed memberships abakus", "gone memberships abakus", "new memberships abakus",
      ])
    #expect(edited.account.text.contains("from nothing becomes '2019-03-01'"))
  }
}
