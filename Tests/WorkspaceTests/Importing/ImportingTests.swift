import Register
import Reports
import Storage
import Tabular
import Testing
import WorkbookWriting
import Workspace

@Suite struct ImportingTests {
  private func list(_ rows: String...) -> GivenFile {
    GivenFile(name: "list.csv", bytes: Array((["Samarbeid;Kommune"] + rows).map { $0 + "\n" }.joined().utf8))
  }

  @Test func aNameThatMayBeTwoIsAskedAndItsAnswerWritten() throws {
    let copy = try RegisterCopy()
    // There is a Herøy in Møre og Romsdal and one in Nordland.
    let asked = try importList(
      ImportRequest(list("Fjorden;Herøy"), start: .unknown, takesNew: true), in: copy.folder
    ).value
    #expect(!asked.isSettled && asked.account.text.contains("QUESTIONS"))
    let question = try #require(asked.questions.first { $0.isOpen })
    #expect(asked.form.contains(question.id))

    let before = try copy.bytes("memberships.csv")
    let answers = GivenFile(
      name: "answers.csv", bytes: Array("question,answer,note\n\(question.id),outside,\n".utf8))
    let source = try #require(LineOfText("Their list"))
    let request = try ImportRequest(
      list("Fjorden;Herøy"), start: .unknown, takesNew: true, answers: answers, purpose: .write(source: source))
    let written = try importList(request, in: copy.folder).value
    #expect(written.isSettled == written.account.isWritten, "\(written.account.text)")
    #expect((try copy.bytes("memberships.csv") == before) == !written.account.isWritten)
  }

  @Test func whatIsInTheRegisterAlreadyChangesNothing() throws {
    let copy = try RegisterCopy()
    let before = try copy.bytes("memberships.csv")
    let source = try #require(LineOfText("Their list"))
    let outcome = try importList(
      ImportRequest(list("ROR;Molde"), start: .unknown, purpose: .write(source: source)), in: copy.folder
    ).value
    #expect(outcome.isSettled && !outcome.account.isWritten, "\(outcome.account.text)")
    #expect(try copy.bytes("memberships.csv") == before)
  }

  @Test func aFileOfTheDataSetIsNoPlaceForTheQuestions() throws {
    let copy = try RegisterCopy()
    let failure = #expect(throws: Failure.self) {
      try importList(
        ImportRequest(
          list("ROR;Molde"), outputs: ["\(copy.scratch.path)/members.csv", "\(copy.scratch.path)/memberships.csv"]),
        in: copy.folder)
    }
    #expect(failure?.description == "\(copy.scratch.path)/memberships.csv: is read and cannot be written as well")
  }

  @Test func nothingIsWrittenWithoutADayAndASource() throws {
    let source = try #require(LineOfText("Their list"))
    let nothing = try #require(LineOfText(""))
    let copy = try RegisterCopy()
    let before = try copy.bytes("memberships.csv")
    let undated = #expect(throws: Failure.self) {
      try importList(
        ImportRequest(list("ROR;Molde", "sunnmore;Oslo"), purpose: .write(source: source)), in: copy.folder)
    }
    #expect(undated?.reason.contains("nobody has said from which day this holds") == true, "\(undated?.reason ?? "")")
    #expect(try copy.bytes("memberships.csv") == before)
    #expect(throws: Failure.self) { try ImportRequest(list(), start: .unknown, purpose: .write(source: nothing)) }
    #expect(throws: Failure.self) {
      try ImportRequest(list(), start: .unknown, isComplete: true, purpose: .write(source: source))
    }
  }

  @Test func aListWhoseRowsHaveTheirDaysNeedsNoOther() throws {
    let copy = try RegisterCopy()
    let source = try #require(LineOfText("Their list"))
    let text = "Samarbeid;Kommune;Fra\nNord-Troms innkjøpstjeneste;Alta kommune;våren 2021\n"
    let outcome = try importList(
      ImportRequest(GivenFile(name: "list.csv", bytes: Array(text.utf8)), purpose: .write(source: source)),
      in: copy.folder
    ).value
    #expect(outcome.account.isWritten, "\(outcome.account.text)")
    // Said as it is known, and under the name that the register has.
    #expect(outcome.account.text.contains("from spring 2021"), "\(outcome.account.text)")
    let rows = String(decoding: try copy.bytes("memberships.csv"), as: UTF8.self)
    #expect(rows.contains(",5403,Alta,member,2021-spring,"))
  }

  @Test func anEmptyListFailsWithItsName() throws {
    let failure = #expect(throws: Failure.self) {
      try importList(
        ImportRequest(GivenFile(name: "list.csv", bytes: [])), in: RegisterFolder(RegisterCopy.original))
    }
    #expect(failure?.description == "list.csv: the file is empty")
  }

  @Test func theSheetWithTheListIsRead() throws {
    let copy = try RegisterCopy()
    let about = SheetContents(
      name: "Om", look: .plain, columns: [SheetColumn("Om listen"), SheetColumn("Medlemmer")],
      rows: [[.text("Medlemmer"), .text("Se neste ark")]])
    let list = SheetContents(
      name: "Liste", columns: [SheetColumn("Samarbeid"), SheetColumn("Kommune")],
      rows: [[.text("ROR"), .text("Molde")]])
    let bytes = try writeWorkbook(WorkbookContents(sheets: [about, list]))
    let outcome = try importList(ImportRequest(GivenFile(name: "list.xlsx", bytes: bytes)), in: copy.folder).value
    #expect(outcome.isSettled && outcome.account.plan.unchanged.count == 1, "\(outcome.account.text)")
    #expect(outcome.account.text.contains("read the sheet 'Liste'"))
  }

  @Test func everyTableOfMembersThatTheProgramWritesIsReadAgain() throws {
    let copy = try RegisterCopy()
    let view = try DataSetSource(at: RegisterCopy.original).view()
    let theme = try #require(TableTheme.named("members"))
    let table = try makeTable(TableRequest(theme), in: view).value
    for name in ["csv", "excel-csv", "xlsx"] {
      let format = try #require(TableFormat.named(name))
      let file = GivenFile(name: "members.\(name)", bytes: try format.bytes(table))
      let outcome = try importList(ImportRequest(file), in: copy.folder).value
      #expect(outcome.isSettled && outcome.account.plan.changes.isEmpty, "\(name): \(outcome.account.text.suffix(900))")
      #expect(outcome.account.plan.unchanged.count == 260)
    }
  }

  @Test func questionsThatMustBeAnsweredComeFirstInTheForm() throws {
    let copy = try RegisterCopy()
    let outcome = try importList(ImportRequest(list("ROR;Molde", "Abakus;Herøy")), in: copy.folder).value
    let lines = outcome.form.split(separator: "\n").map(String.init)
    #expect(lines[1].hasPrefix("party: abakus / herøy,,"))
    #expect(lines.count == 4 && lines.dropFirst(2).allSatisfy { $0.hasPrefix("absent: ") && $0.contains(",stays,") })
  }

  @Test func aColumnThatNamesNoHeadingIsAnError() throws {
    let copy = try RegisterCopy()
    let failure = #expect(throws: Failure.self) {
      try importList(
        ImportRequest(list("ROR;Molde"), columns: [("Komune", ImportColumn(.party))]), in: copy.folder)
    }
    #expect(failure?.description.contains("'Komune', which is no heading; there is 'Samarbeid', 'Kommune'") == true)
  }

  @Test func whatHappensOnAKnownDayIsAnEventToo() throws {
    let copy = try RegisterCopy()
    let source = try #require(LineOfText("Their list"))
    let day = try #require(EditDay("2021-01-01"))
    func events() throws -> String { String(decoding: try copy.bytes("events.csv"), as: UTF8.self) }
    let before = try events()
    let written = try importList(
      ImportRequest(list("Abakus;Kautokeino"), start: day, purpose: .write(source: source)), in: copy.folder
    ).value
    #expect(written.account.isWritten, "\(written.account.text)")
    #expect(try events().contains("abakus,2021-01-01,,joined,5430,"))
    _ = try undoLastEdit(in: copy.folder)
    #expect(try events() == before)
    _ = try importList(
      ImportRequest(list("Abakus;Kautokeino"), start: .unknown, purpose: .write(source: source)), in: copy.folder)
    #expect(try events() == before)
  }

  @Test func aDataSetWithoutWordsOfItsOwnIsToldWhichTableHelps() throws {
    let copy = try RegisterCopy()
    let path = "\(copy.scratch.path)/datapackage.json"
    let text = String(decoding: try fileContents(of: path), as: UTF8.self)
    try writeFile(Array(text.replacing("\"import-words\"", with: "\"other-words\"").utf8), to: path)
    let failure = #expect(throws: Failure.self) { try importList(ImportRequest(list("ROR;Molde")), in: copy.folder) }
    #expect(failure?.description.contains("'import-words'") == true)
    let english = GivenFile(name: "list.csv", bytes: Array("Collaboration;Member\nROR;Molde\n".utf8))
    let outcome = try importList(ImportRequest(english), in: copy.folder).value
    #expect(outcome.account.text.contains("'import-words'") && outcome.account.plan.unchanged.count == 1)
  }
}
