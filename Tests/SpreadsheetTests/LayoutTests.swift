import Spreadsheet
import Testing

@Suite("Rows and columns")
struct LayoutTests {
  @Test("Cells without a place follow each other, and rows do")
  func sparse() throws {
    let cells =
      "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row r=\"7\"><c><v>4</v></c></row>"
      + "<row><c r=\"B8\"><v>5</v></c></row>"
    #expect(try sheet(MadeWorkbook(cells: cells).bytes).written == ["A1=1", "D1=2", "E1=3", "A7=4", "B8=5"])
  }

  @Test("Rows and cells out of order are put in order; what is filled twice counts the first time, and is told")
  func disorder() throws {
    let cells =
      "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"A3\"><v>2</v></c></row><row r=\"1\"><c><v>3</v></c></row>"
      + "<row r=\"3\"><c r=\"B3\"><v>4</v></c></row>"
    let sheet = try sheet(MadeWorkbook(cells: cells).bytes)
    #expect(sheet.written == ["A1=3", "A3=2", "B3=1"])
    #expect(sheet.problems == [.doubledCell(CellPlace(row: 3, column: 1))])
  }

  @Test("Merged cells are given down their first column, and only to rows that have something")
  func merged() throws {
    let data =
      "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"B2\"><v>2</v></c></row>"
      + "<row r=\"4\"><c r=\"A4\"><v>9</v></c></row></sheetData>"
    let merges =
      "<mergeCells><mergeCell ref=\"A1:C4\"/><mergeCell ref=\"B2:D2\"/><mergeCell ref=\"junk\"/></mergeCells>"
    let sheet = try sheet(MadeWorkbook(sheets: [("Liste", data + merges)]).bytes)
    #expect(sheet.written == ["A1=1", "A2=1", "B2=2", "A4=9"])
  }

  @Test("Merged areas over everything, again and again, end")
  func manyMerges() throws {
    let rows = (1...2000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c></row>" }.joined()
    let merges = String(repeating: "<mergeCell ref=\"A1:XFD1048576\"/>", count: 20_000)
    let data = "<sheetData>\(rows)</sheetData><mergeCells>\(merges)</mergeCells>"
    #expect(try sheet(MadeWorkbook(sheets: [("Liste", data)]).bytes).rows.count == 2000)
  }

  @Test("The strict form of the format reads as the usual one, and so does one with prefixes")
  func forms() throws {
    let cells = "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>"
    let strict = MadeWorkbook(
      sheets: [("Liste", cells)], strings: "<si><t>Røros</t></si>", namespace: MadeWorkbook.strict)
    #expect(try sheet(strict.bytes).written == ["A1=Røros"])
    let prefixed = MadeWorkbook(
      sheets: [("Liste", "<x:sheetData><x:row><x:c t=\"s\"><x:v>0</x:v></x:c></x:row></x:sheetData>")],
      strings: "<x:si><x:t>Røros</x:t></x:si>", prefix: "x")
    #expect(try sheet(prefixed.bytes).written == ["A1=Røros"])
  }

  @Test("Elements of other namespaces say nothing")
  func strangers() throws {
    let cells = "<row><c><v>1</v></c><c xmlns=\"urn:other\"><v>2</v></c><x:c xmlns:x=\"urn:x\"><v>3</v></x:c></row>"
    #expect(try sheet(MadeWorkbook(cells: cells).bytes).written.first == "A1=1")
    #expect(try sheet(MadeWorkbook(cells: cells).bytes).written.count == 1)
  }

  @Test("The first sheet that is not hidden and has something is read")
  func firstFilled() throws {
    let full = "<sheetData><row><c><v>1</v></c></row></sheetData>"
    var made = MadeWorkbook(sheets: [("Tom", "<sheetData/>"), ("To", full), ("Tre", full)])
    #expect(try sheet(made.bytes).name == "To")
    made = MadeWorkbook(sheets: [("Tom", "<sheetData/>")])
    #expect(throws: SpreadsheetError(file: "list.xlsx", reason: .nothing(names: ["Tom"]))) { try sheet(made.bytes) }
  }
}
