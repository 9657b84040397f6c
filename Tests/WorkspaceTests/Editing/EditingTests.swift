import Register
import Reports
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

  @Test func aMoveIsMadeToldAndTakenBackTogether() throws {
    let copy = try RegisterCopy()
    let before = try copy.bytes("memberships.csv")
    let told = try editRegister(request(.move("Molde", to: "Sunnmøre")), in: copy.folder)
    #expect(told.value.entries.map(\.edit) == ["leave", "join"])
    #expect(told.value.entries.map(\.together) == [1, 1])
    _ = try undoLastEdit(in: copy.folder)
    #expect(try copy.bytes("memberships.csv") == before)
  }

  @Test(
    arguments: [
      ("who is there already", WantedEdit.move("Molde", to: "ror"), "2021-01-01"),
      ("who is in none", .move("Oslo", to: "ror"), "2021-01-01"),
      ("without a day", .move("Molde", to: "nri"), "unknown"),
    ])
  func movesThatCannotBeAreRefused(_ what: String, _ wanted: WantedEdit, _ day: String) throws {
    let copy = try RegisterCopy()
    let failure = #expect(throws: Failure.self, "\(what)") {
      try editRegister(request(wanted, from: day), in: copy.folder)
    }
    #expect(failure?.cause == .refused)
  }

  @Test func severalAreAllRecordedOrNone() throws {
    let copy = try RegisterCopy()
    let before = try copy.bytes("memberships.csv")
    var several = try request(.join("Oslo", collaboration: "NRI"))
    several.wanted.append(.join("Molde", collaboration: "NRI"))
    let failure = #expect(throws: Failure.self) { try editRegister(several, in: copy.folder) }
    #expect(failure?.reason.contains("samkart register move") == true)
    #expect(try copy.bytes("memberships.csv") == before)
    several.wanted[1] = .join("Alta", collaboration: "NRI")
    #expect(try editRegister(several, in: copy.folder).value.entries.map(\.together) == [1, 1])
  }

  @Test func aDivisionAsksWhereThePartsGoOnAndIsTakenBackToTheByte() throws {
    let copy = try RegisterCopy()
    let files = ["memberships.csv", "events.csv", "code-changes.csv"]
    let before = try files.map { try copy.bytes($0) }
    let asking = try request(.territory(["Ålesund"]), from: "2024-01-01")
    let failure = #expect(throws: Failure.self) { try editRegister(asking, in: copy.folder) }
    #expect(failure?.cause == .refused)
    #expect(
      failure?.spelled { "--" + $0 }.hasSuffix(
        "say --place 1508=sunnmore or --place 1508=none and --place 1580=sunnmore or --place 1580=none") == true)
    let parts = [WantedPart("1508", places: ["Sunnmøre"]), WantedPart("haram", places: [])]
    _ = try editRegister(request(.territory(["Ålesund"], into: parts), from: "2024-01-01"), in: copy.folder)
    func haram() throws -> String { try describeRegister(RegisterQuery("Haram"), in: copy.folder).value.text }
    #expect(try haram().hasPrefix("Haram (1534)"))
    _ = try editRegister(request(.join("Haram", collaboration: "ror"), from: "2025-01-01"), in: copy.folder)
    #expect(try haram().hasPrefix("Haram (1580)"))
    _ = try editRegister(request(.leave("Ålesund", collaboration: "sunnmore"), from: "2026-01-01"), in: copy.folder)
    let rows = String(decoding: try copy.bytes("memberships.csv"), as: UTF8.self)
    #expect(rows.contains("sunnmore,1507,Ålesund,member,,2024-01-01,"))
    #expect(rows.contains("sunnmore,1508,Ålesund,member,2024-01-01,2026-01-01,"))
    #expect(rows.contains("ror,1580,Haram,member,2025-01-01,,"))
    // The journal tells all of it, so that an edit before it can be put right.
    var right = CorrectionRequest(of: 2)
    right.day = .day(Day("2025-03-01")!)
    _ = try correctEdit(right, in: copy.folder)
    for _ in 0..<4 { _ = try undoLastEdit(in: copy.folder) }
    #expect(try files.map { try copy.bytes($0) } == before)
  }

  @Test func whoLeavesOnTheDayOfADivisionLeavesAsTheDayBeforeCalledIt() throws {
    let copy = try RegisterCopy()
    for name in ["Ålesund", "1507"] {
      let leaving = try request(.leave(name, collaboration: "sunnmore"), from: "2024-01-01", isTrial: true)
      #expect(
        try editRegister(leaving, in: copy.folder).value.text.contains("sunnmore,1507,Ålesund,member,,2024-01-01"))
    }
    let later = try request(.leave("1507", collaboration: "sunnmore"), from: "2025-01-01")
    let failure = #expect(throws: Failure.self) { try editRegister(later, in: copy.folder) }
    #expect(failure?.reason.hasSuffix("samkart register territory says who goes on") == true)
  }

  @Test func aMergerThatTheCodeChangesKnowNeedsNeitherPartsNorCode() throws {
    let copy = try RegisterCopy()
    let told = try editRegister(
      request(
        .territory(["Gjerdrum", "Nannestad"], into: [WantedPart("3099", name: LineOfText("Nye"), places: [])]),
        from: "2022-01-01"),
      in: copy.folder)
    #expect(told.value.entries.map(\.edit) == ["merge"])
    let several = try request(
      .territory(["Gjerdrum", "Nannestad"], into: [WantedPart("3099"), WantedPart("3098")]), from: "2023-01-01")
    #expect(throws: Failure.self) { try editRegister(several, in: copy.folder) }
  }

  @Test func aDayIsKeptAndToldAsItIsKnown() throws {
    let copy = try RegisterCopy()
    _ = try editRegister(request(.leave("Frosta", collaboration: "vaernes"), from: "våren 2022"), in: copy.folder)
    _ = try editRegister(request(.leave("Molde", collaboration: "ror"), from: "ukjent"), in: copy.folder)
    _ = try editRegister(request(.join("Oslo", collaboration: "nri"), from: "før 1.7.2021"), in: copy.folder)
    let rows = String(decoding: try copy.bytes("memberships.csv"), as: UTF8.self)
    #expect(rows.contains("vaernes,5036,Frosta,member,,2022-spring,"))
    #expect(rows.contains("ror,1506,Molde,member,,unknown,"))
    #expect(rows.contains("nri,0301,Oslo,member,before-2021-07-01,,"))
    #expect(try readJournal(in: copy.folder).value.text.contains("leave spring 2022: "))
    let shown = try describeRegister(RegisterQuery("vaernes"), in: copy.folder).value
    #expect(shown.text.contains("until spring 2022") && shown.json.contains("2022-spring"))
    // Corrected, the edit is made again as it was known.
    var right = CorrectionRequest(of: 2)
    right.day = .month(year: 2021, month: 5)
    _ = try correctEdit(right, in: copy.folder)
    #expect(
      String(decoding: try copy.bytes("memberships.csv"), as: UTF8.self).contains("ror,1506,Molde,member,,2021-05,"))
  }

  @Test func whatSourcesDisagreeAboutIsToldBesideWhatCounts() throws {
    let copy = try RegisterCopy()
    let files = ["memberships.csv", "events.csv", "disputes.csv", "facts.csv"]
    let before = try files.map { try copy.bytes($0) }
    _ = try editRegister(request(.leave("Frosta", collaboration: "vaernes"), from: "2021-01-01"), in: copy.folder)
    let other = WantedEdit.disputeDay("Frosta", collaboration: "vaernes", isEnd: true, counts: false)
    _ = try editRegister(request(other, from: "våren 2021"), in: copy.folder)
    var facts = CollaborationFacts()
    facts.host = .known("Selbu")
    _ = try editRegister(request(.disputeFacts("vaernes", facts, counts: false), from: "2021"), in: copy.folder)
    for subject in ["vaernes", "Frosta"] {
      let shown = try describeRegister(RegisterQuery(subject), in: copy.folder).value
      #expect(shown.text.contains("Frosta left spring 2021  [Letter]"), "\(shown.text)")
      #expect(shown.json.contains("\"disputed\""))
    }
    #expect(
      try describeRegister(RegisterQuery("vaernes"), in: copy.folder).value.text.contains("host: 5032 Selbu from 2021"))
    let chosen = WantedEdit.disputeDay("Frosta", collaboration: "vaernes", isEnd: true, counts: true)
    _ = try editRegister(request(chosen, from: "våren 2021"), in: copy.folder)
    #expect(
      String(decoding: try copy.bytes("disputes.csv"), as: UTF8.self).contains("vaernes,5036,Frosta,to,2021-01-01,,"))
    // The edit before it is put right with all that was disputed made again.
    var right = CorrectionRequest(of: 1)
    right.day = .day(Day("2020-12-01")!)
    _ = try correctEdit(right, in: copy.folder)
    #expect(
      String(decoding: try copy.bytes("disputes.csv"), as: UTF8.self).contains("vaernes,5036,Frosta,to,2020-12-01,,"))
    for _ in 0..<5 { _ = try undoLastEdit(in: copy.folder) }
    #expect(try files.map { try copy.bytes($0) } == before)
  }

  @Test func aPlanThatCameToBeIsStillAPlanOnEarlierDays() throws {
    let copy = try RegisterCopy()
    let files = ["plans.csv", "planned-memberships.csv", "collaborations.csv", "memberships.csv"]
    let before = try files.map { try copy.bytes($0) }
    var facts = CollaborationFacts()
    facts.isFormalised = true
    _ = try editRegister(
      request(.realise(plan: "ost-finnmark", facts), from: "2021-07-01"), in: copy.folder)
    func list(_ day: String) throws -> String {
      try describeRegister(RegisterQuery(day: Day(day)), in: copy.folder).value.text
    }
    #expect(try list("2020-10-01").contains("plan  ost-finnmark"))
    #expect(try !list("2021-07-01").contains("plan  ost-finnmark"))
    #expect(try describeRegister(RegisterQuery("ost-finnmark"), in: copy.folder).value.text.contains("number 37"))
    let earlier = RegisterQuery("ost-finnmark", day: Day("2020-10-01"))
    #expect(try describeRegister(earlier, in: copy.folder).value.text.contains("a plan"))
    _ = try undoLastEdit(in: copy.folder)
    #expect(try files.map { try copy.bytes($0) } == before)
    _ = try editRegister(
      request(
        .plan(id: "alta", municipalities: ["Alta"], name: LineOfText("Alta"), since: .season(.autumn, year: 2021))),
      in: copy.folder)
    #expect(
      String(decoding: try copy.bytes("plans.csv"), as: UTF8.self).contains(
        "alta,Alta,,,in-progress,2021-autumn,,Letter")
    )
  }

  @Test(
    arguments: [
      ("Kongsberg", "2019-12-31", "Kongsberg (3006), Buskerud on 2019-12-31\n"),
      ("Kongsberg", "2020-10-01", "Kongsberg (3006), Viken on 2020-10-01\n"),
      ("Kongsberg", "2024-06-01", "Kongsberg (3303), Buskerud on 2024-06-01\n"),
      ("Alta", "2024-06-01", "Alta (5601), Finnmark on 2024-06-01\n"),
    ])
  func aMunicipalityIsShownInTheCountyOfTheDay(_ name: String, _ day: String, _ line: String) throws {
    let copy = try RegisterCopy()
    let shown = try describeRegister(RegisterQuery(name, day: Day(day)), in: copy.folder).value.text
    #expect(shown.hasPrefix(line), "\(shown.prefix(80))")
  }

  @Test func countiesOfTheDayTellNamesakesApartAndFoundCollaborations() throws {
    let copy = try RegisterCopy()
    let joining = WantedEdit.join("Våler", collaboration: "nri", county: "Akershus")
    let failure = #expect(throws: Failure.self) {
      try editRegister(request(joining, from: "2024-06-01"), in: copy.folder)
    }
    #expect(failure?.reason.contains("Våler") == true)
    _ = try editRegister(
      request(.join("Våler", collaboration: "nri", county: "Østfold"), from: "2024-06-01"), in: copy.folder)
    var facts = CollaborationFacts()
    facts.name = LineOfText("Ny")
    facts.county = "Buskerud"
    let told = try editRegister(request(.add(id: "ny", members: ["Gol"], facts), from: "2024-06-01"), in: copy.folder)
    #expect(told.notes.list.contains { $0.sentence.description.hasPrefix("Buskerud (33) is no county") })
    #expect(String(decoding: try copy.bytes("collaborations.csv"), as: UTF8.self).contains("ny,Ny,Ny,30,"))
  }

  @Test func wordsOfTheLanguagesAreUnderstood() throws {
    let copy = try RegisterCopy()
    var facts = CollaborationFacts()
    facts.model = .known(try #require(LineOfText("Kontorkommune")))
    facts.legalBasis = .known(try #require(LineOfText("aksjeselskap")))
    let told = try editRegister(request(.change("GKI", facts), from: "1.7.2021"), in: copy.folder)
    let said = Dictionary(uniqueKeysWithValues: told.value.entries[0].parameters.map { ($0.name, $0.values) })
    #expect(said["model"] == ["office-municipality"] && said["legal_basis"] == ["limited-company"])
    #expect(told.value.entries[0].day == "2021-07-01")
  }

  @Test(
    arguments: [
      ("2021-07-01", EditDay?.some(.day(Day("2021-07-01")!))), ("1.7.2021", .day(Day("2021-07-01")!)),
      ("01.07.2021", .day(Day("2021-07-01")!)), ("1 July 2021", .day(Day("2021-07-01")!)),
      ("31.12.2021", .day(Day("2021-12-31")!)), ("2021", .year(2021)), ("2021-07", .month(year: 2021, month: 7)),
      ("våren 2022", .season(.spring, year: 2022)), ("før 2020-01-01", .before(Day("2020-01-01")!)),
      ("ukjent", .unknown),
      ("unknown", .unknown), ("31.2.2021", nil), ("1.7.21", nil), ("7/1/2021", nil), ("", nil),
    ])
  func daysAreReadAsTheLanguagesWriteThem(_ text: String, _ day: EditDay?) { #expect(EditDay(text) == day) }

  @Test(
    arguments: [("medlem", Role?.some(.member)), ("Eier", .owner), ("eigar", .owner), ("tull", nil), ("", nil)])
  func rolesAreReadAsTheLanguagesCallThem(_ text: String, _ wanted: Role?) { #expect(role(called: text) == wanted) }

  @Test func aCollaborationThatIsNotThereIsAnsweredWithThoseSpelledLikeIt() throws {
    let copy = try RegisterCopy()
    let failure = #expect(throws: Failure.self) {
      try editRegister(request(.leave("Oslo", collaboration: "VVX")), in: copy.folder)
    }
    #expect(failure?.reason == "there is no collaboration 'VVX'; did you mean 'vvi'?")
  }

  @Test func anyEditIsPutRightAndTheJournalTellsBoth() throws {
    let copy = try RegisterCopy()
    _ = try editRegister(request(.leave("Frosta", collaboration: "vaernes")), in: copy.folder)
    _ = try editRegister(request(.join("Frosta", collaboration: "innherred"), from: "2021-06-01"), in: copy.folder)
    var right = CorrectionRequest(of: 1)
    right.day = .day(Day("2021-03-01")!)
    right.reason = LineOfText("Misheard")
    _ = try correctEdit(right, in: copy.folder)
    let events = String(decoding: try copy.bytes("events.csv"), as: UTF8.self)
    #expect(events.contains("vaernes,2021-03-01,,left,5036,") && !events.contains("vaernes,2021-01-01,,left,5036,"))
    let journal = try readJournal(in: copy.folder).value.text
    #expect(journal.contains("[corrected by 3]") && journal.contains("   reason: Misheard\n"))
    let norwegian = try readJournal(in: copy.folder).value.text(in: .nb)
    #expect(norwegian.contains("Rettelse av endring 1: Frosta gikk ut av "), "\(norwegian)")
    #expect(norwegian.contains("[rettet av 3]") && norwegian.contains("   grunn: Misheard\n"))
    right.day = .day(Day("2022-01-01")!)
    let failure = #expect(throws: Failure.self) { try correctEdit(right, in: copy.folder) }
    #expect(failure?.reason.contains("edit 2 (join 2021-06-01") == true, "\(failure?.reason ?? "")")
    #expect(failure?.reason.contains("with-dependents takes it back too") == true)
    right.takesDependents = true
    #expect(try correctEdit(right, in: copy.folder).value.entries[0].takesBack == [2])
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
