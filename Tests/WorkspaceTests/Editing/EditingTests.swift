import Register
import Storage
import Testing
import Workspace

@Suite struct EditingTests {
  private func request(
    _ wanted: WantedEdit, from day: String = "2021-01-01", isTrial: Bool = false
  ) throws -> EditRequest {
    let (from, source) = (try #require(EditDay(day)), try #require(LineOfText("Letter")))
    let terms = try #require(EditTerms(day: from, source: source))
    return EditRequest(wanted, terms, isTrial: isTrial)
  }

  @Test func anEditIsWrittenAndToldAndTakenBackToTheByte() throws {
    let copy = try RegisterCopy()
    let before = try copy.bytes("memberships.csv")
    let told = try editRegister(request(.leave("Frosta", collaboration: "vaernes")), in: copy.folder)
    #expect(told.value.entries.map(\.edit) == ["leave"])
    #expect(told.value.text.contains("memberships.csv:"))
    #expect(told.notes.list.map(\.kind) == [.done])
    #expect(try copy.bytes("memberships.csv") != before)

    let journal = try readJournal(in: copy.folder).value
    #expect(journal.entries == told.value.entries && journal.text.contains("   source: Letter\n"))

    let undone = try undoLastEdit(in: copy.folder)
    #expect(undone.value.isBackwards)
    #expect(try copy.bytes("memberships.csv") == before)
    #expect(try readJournal(in: copy.folder).notes.list.map(\.sentence.description) == ["nothing has been edited"])
  }

  @Test func aTrialTellsTheSameAndChangesNothing() throws {
    let copy = try RegisterCopy()
    let before = try copy.bytes("memberships.csv")
    let wanted = WantedEdit.leave("Frosta", collaboration: "vaernes")
    let trial = try editRegister(request(wanted, isTrial: true), in: copy.folder)
    #expect(trial.notes.list.map(\.sentence.description) == ["nothing has been written"])
    #expect(try copy.bytes("memberships.csv") == before)
    #expect(try editRegister(request(wanted), in: copy.folder).value == trial.value)
  }

  @Test(
    arguments: [
      ("who is a member elsewhere", WantedEdit.join("Frosta", collaboration: "ror"), Failure.Cause.refused),
      ("a collaboration that is not there", .join("Oslo", collaboration: "nowhere"), .notFound),
      ("a name that nobody bears", .leave("Atlantis", collaboration: "ror"), .notFound),
      ("what is no code", .mergeMunicipalities(["Frosta", "Levanger"], into: "x"), .wrongRequest),
    ] as [(String, WantedEdit, Failure.Cause)])
  func whatCannotBeIsRefusedAndNothingWritten(_ what: String, _ wanted: WantedEdit, _ cause: Failure.Cause) throws {
    let copy = try RegisterCopy()
    let before = try copy.bytes("memberships.csv")
    let failure = #expect(throws: Failure.self, "\(what)") { try editRegister(request(wanted), in: copy.folder) }
    #expect(failure?.cause == cause, "\(what): \(failure?.description ?? "")")
    #expect(try copy.bytes("memberships.csv") == before)
  }

  @Test func factsDoNothingWhereTheRegisterHasTheCollaboration() throws {
    let copy = try RegisterCopy()
    var facts = CollaborationFacts()
    facts.fullName = LineOfText("Another")
    let failure = #expect(throws: Failure.self) {
      try editRegister(request(.mergeCollaborations(["ror"], into: "nri", facts)), in: copy.folder)
    }
    #expect(failure == Failure.idleFacts)
  }

  @Test func whileSomebodyElseEditsItIsAConflict() throws {
    let copy = try RegisterCopy()
    let lock = try FolderLock(copy.folder.path, for: .writing, waiting: Waiting(seconds: 0))
    let failure = #expect(throws: Failure.self) {
      try editRegister(request(.leave("Frosta", collaboration: "vaernes")), in: copy.folder)
    }
    #expect(failure?.cause == .conflict)
    _ = consume lock
  }

  @Test func aRegisterIsAskedForAllOneOrAMunicipality() throws {
    let folder = RegisterFolder(RegisterCopy.original)
    let all = try describeRegister(RegisterQuery(), in: folder).value
    #expect(all.text.contains("nri") && all.json.hasPrefix("{"))
    let one = try describeRegister(RegisterQuery("ror"), in: folder).value
    #expect(one.text.contains("('ror'), number "))
    let municipality = try describeRegister(RegisterQuery("Molde"), in: folder).value
    #expect(municipality.text.hasPrefix("Molde (1506)"))
    let failure = #expect(throws: Failure.self) { try describeRegister(RegisterQuery("Atlantis"), in: folder) }
    #expect(failure?.cause == .notFound)
  }

  @Test(
    arguments: [("one line", true), (" kept inside ", true), ("", true), ("two\nlines", false), ("a\ttab", false)])
  func aLineHasNoControlCharacters(_ text: String, _ isLine: Bool) {
    #expect((LineOfText(text) != nil) == isLine)
    if isLine { #expect(LineOfText(text)?.text == (text == " kept inside " ? "kept inside" : text)) }
  }

  @Test func everyFactHasASource() throws {
    let nothing = try #require(LineOfText("  "))
    #expect(EditTerms(day: .unknown, source: nothing) == nil)
  }
}
