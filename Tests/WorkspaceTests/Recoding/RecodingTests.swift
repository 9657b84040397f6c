import Register
import Storage
import Tabular
import TestSupport
import Testing
import WorkbookWriting
import Workspace

@Suite struct RecodingTests {
  private let norway = RegisterCopy.original

  private func answers(_ texts: String...) throws -> [CodeAnswer] { try texts.map { try #require(CodeAnswer($0)) } }

  @Test func aDividedMunicipalityIsAskedAbout() throws {
    let outcome = try recodeDataSet(RecodeRequest(norway, CodeMove(to: 2024))).value
    guard case .asks(let questions) = outcome else {
      Issue.record("nothing is asked")
      return
    }
    #expect(questions.list.map(\.name) == ["1507"])
    #expect(questions.form.hasPrefix("question,answer,note\n1507,,"))
    // The form, filled in, is an answer.
    let table = GivenFile(name: "answers.csv", bytes: Array("question,answer\n1507,1508\n".utf8))
    guard case .done(let recoded) = try recodeDataSet(RecodeRequest(norway, CodeMove(to: 2024, table: table))).value
    else {
      Issue.record("something is asked still")
      return
    }
    #expect(recoded.account.report.to == 2024 && recoded.account.text.hasPrefix("Codes of 2020 moved to 2024\n"))

    let scratch = ScratchFolder()
    let place = RecodedPlace("\(scratch.path)/norway-2024")
    let written = try writeRecoded(recoded, to: place)
    #expect(written.notes.list.map(\.kind) == [.done])
    for file in recoded.files { #expect(try fileContents(of: "\(place.folder)/\(file.path)") == file.bytes) }
    let again = #expect(throws: Failure.self) { try writeRecoded(recoded, to: place) }
    #expect(again?.cause == .wrongRequest)
  }

  @Test func theAccountIsNotWrittenOverWhatIsRead() throws {
    let own = RecodeRequest(norway, try CodeMove(to: 2024), accountFile: "\(norway)/memberships.csv")
    let failure = #expect(throws: Failure.self) { try recodeDataSet(own) }
    #expect(failure?.place == "\(norway)/memberships.csv")
  }

  @Test func theCodesOfATableAreMovedAndCounted() throws {
    let table = GivenFile(name: "t.csv", bytes: Array("kommunenr;tall\r\n3001;5\r\n0301;7\r\n".utf8))
    let told = try recodeTable(
      RecodeTableRequest(table, by: norway, CodeMove(to: 2024), from: 2020, columns: ["kommunenr"]))
    guard case .done(let bytes) = told.value else {
      Issue.record("something is asked")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "kommunenr;tall\r\n3101;5\r\n0301;7\r\n")
    #expect(told.notes.list.first?.description == "t.csv: 1 code of 2020 moved to 2024, in kommunenr")
  }

  @Test func aSheetOfAWorkbookIsRecodedAsText() throws {
    let about = SheetContents(name: "Om", look: .plain, columns: [SheetColumn("Om")], rows: [[.text("Se neste ark")]])
    let list = SheetContents(
      name: "Data", columns: [SheetColumn("kommunenr"), SheetColumn("tall")],
      rows: [[.text("3001"), .number(5)], [.text("0301"), .number(7)]])
    let book = GivenFile(
      name: "b.xlsx", bytes: try writeWorkbook(WorkbookContents(sheets: [about, list])),
      reading: try TableReading(sheet: "Data", encoding: nil))
    let told = try recodeTable(RecodeTableRequest(book, by: norway, CodeMove(to: 2024), from: 2020))
    guard case .done(let bytes) = told.value else {
      Issue.record("something is asked")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "kommunenr,tall\n3101,5\n0301,7\n")
    #expect(told.notes.list.contains { $0.description == "b.xlsx: read the sheet 'Data'" })
  }

  @Test(arguments: ["table.dbf", "table.shp"]) func aDatabaseTableIsNotRecoded(_ name: String) throws {
    let table = GivenFile(name: name, bytes: Array("a".utf8))
    let failure = #expect(throws: Failure.self) {
      try recodeTable(RecodeTableRequest(table, by: norway, CodeMove(to: 2024)))
    }
    #expect(failure?.place == name)
  }

  @Test(arguments: [0, -2020, 10_000]) func aMoveGoesToAYear(_ year: Int) {
    #expect(throws: Failure.self) { try CodeMove(to: year) }
  }
}
