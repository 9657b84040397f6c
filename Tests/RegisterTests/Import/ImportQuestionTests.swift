import Register
import Testing

@Suite("Questions of an import")
struct ImportQuestionTests {
  @Test(
    "What a name means without doubt is not asked",
    arguments: [
      ("Tolga", "3426"), ("tolga kommune", "3426"), ("3426", "3426"), ("301", "0301"), ("0301 Oslo", "0301"),
      ("K-0301", "0301"),
      ("Oslo (0301)", "0301"), ("Porsáŋgu", "5436"), ("Gamle Volda", "1577"), ("Herøy (Nordland)", "1818"),
      ("Herøy i Møre og Romsdal", "1515"), ("Tolga*", "3426"), ("Nore og Uvdal", "3052"),
      // Codes of other years that can mean one municipality alone.
      ("1444", "1577"), ("1519 Volda", "1577"), ("0399", "0301"),
    ])
  func found(_ party: String, _ code: String) throws {
    let plan = try #require(ImportWorld.plan(party: party))
    #expect(plan.open.isEmpty && plan.written == ["join abakus \(code) member ?-"])
  }

  @Test(
    "What it may mean several, none or a dead one is asked, with candidates",
    arguments: [
      ("Herøy", ImportQuestion.Kind.ambiguous, ["1515", "1818", "skip"]), ("Hornindal", .former, ["1577", "skip"]),
      ("3426 Alvdal", .contradictory, ["3426", "3428", "skip"]),
      ("Tolgaa", .unknown, ["3426", "owner", "county-authority", "state-body", "other", "case-by-case", "skip"]),
      ("9999", .unknown, ["owner", "county-authority", "state-body", "other", "case-by-case", "skip"]),
    ] as [(String, ImportQuestion.Kind, [String])])
  func asked(_ party: String, _ kind: ImportQuestion.Kind, _ candidates: [String]) throws {
    let plan = try #require(ImportWorld.plan(party: party))
    let question = try #require(plan.openQuestions.first)
    #expect(plan.openQuestions.count == 1 && plan.changes.isEmpty)
    #expect(question.kind == kind && question.candidates.map(\.answer) == candidates)
    #expect(question.places.map(\.description) == ["sheet 'Liste', cell B2"])
    #expect(question.id == "party: abakus as / \(party.lowercased())")
    // Every candidate does.
    for candidate in candidates {
      let answered = try #require(ImportWorld.plan(party: party, answers: [(question.id, candidate)]))
      #expect(answered.open.isEmpty && answered.usedAnswers == 1, "\(candidate)")
    }
  }

  @Test("The county settles a name: that of the row, of a heading, and of the register's own collaboration")
  func counties() throws {
    let column = [["Samarbeid", "Fylke", "Kommune"], ["Ny", "Nordland fylke", "Herøy"]]
    #expect(try #require(ImportWorld.plan(column, takesNew: true)).written.last == "join ny 1818 member ?-")
    let heading = [
      ["Samarbeid", "Kommune"], ["18 Nordland"], ["Ny", "Herøy"], ["MØRE OG ROMSDAL"], ["Ny to", "Herøy"],
    ]
    let plan = try #require(ImportWorld.plan(heading, takesNew: true))
    #expect(plan.open.isEmpty)
    #expect(plan.written.filter { $0.hasPrefix("join") } == ["join ny 1818 member ?-", "join ny-to 1515 member ?-"])
    let own = try #require(ImportWorld.plan(party: "Herøy, Narvik", of: "SIIS"))
    #expect(own.open.isEmpty && own.written == ["join siis 1818 member ?-"] && own.unchanged.count == 1)
  }

  @Test(
    "A collaboration is known by its names, and never by likeness",
    arguments: [
      "Abakus AS", "abakus", "ABAKUS AS (ENGERDAL)", "Abakus-AS", "Abakus AS\n(Engerdal)",
      "Samordna innkjøp i Nordland", "SIIS",
      "Samordna inn-\nkjøp i Nordland",
    ])
  func knownCollaborations(_ name: String) throws {
    let plan = try #require(ImportWorld.plan(party: "Tolga", of: name))
    #expect(plan.open.isEmpty == (name != "Samordna inn-\nkjøp i Nordland"), "\(name)")
  }

  @Test("A new name is asked about: another name, a new collaboration, or left out")
  func newCollaborations() throws {
    let asked = try #require(ImportWorld.plan(party: "Tolga", of: "Abakus A/L"))
    let question = try #require(asked.openQuestions.first)
    #expect(question.kind == .collaboration && question.candidates.map(\.answer) == ["abakus", "new", "skip"])
    func written(_ answer: String) throws -> [String] {
      try #require(ImportWorld.plan(party: "Tolga", of: "Abakus A/L", answers: [(question.id, answer)])).written
    }
    #expect(try written("abakus") == ["join abakus 3426 member ?-"])
    #expect(try written("Samordna innkjøp i Nordland") == ["join siis 3426 member ?-"])
    #expect(try written("new") == ["found abakus-a-l 34", "join abakus-a-l 3426 member ?-"])
    #expect(try written("new nytt-2") == ["found nytt-2 34", "join nytt-2 3426 member ?-"])
    #expect(try written("skip").isEmpty)
    for answer in ["new abakus", "new Stor Bokstav", "new Æ", "noe annet", "newer"] {
      let plan = try #require(ImportWorld.plan(party: "Tolga", of: "Abakus A/L", answers: [(question.id, answer)]))
      #expect(plan.openQuestions.first?.refusal != nil, "\(answer)")
    }
    // Into an empty register nothing can be misspelled.
    let empty = try #require(
      ImportWorld.plan([["Samarbeid", "Kommune"], ["Abakus A/L", "Tolga"]], into: ImportWorld.empty))
    #expect(empty.open.isEmpty && empty.written.count == 2)
  }

  @Test("Answers that will not do are refused with a reason, and the question stays open")
  func refused() throws {
    let id = "party: abakus as / herøy"
    for answer in ["member", "Herøy", "9999", "Hornindal", "kanskje"] {
      let plan = try #require(ImportWorld.plan(party: "Herøy", answers: [(id, answer)]))
      #expect(
        plan.open == [id] && plan.openQuestions[0].refusal?.description.contains("will not do") == true, "\(answer)")
    }
    let twice = try #require(ImportWorld.plan(party: "Herøy", answers: [(id, "1515"), (id, "1818")]))
    #expect(twice.open == [id])
    #expect(
      twice.openQuestions[0].refusal?.description == "answered in different ways: '1515' (line 2), '1818' (line 3)")
    let same = try #require(ImportWorld.plan(party: "Herøy", answers: [(id, "1515"), (id, "1515")]))
    #expect(same.open.isEmpty)
    let unused = try #require(ImportWorld.plan(party: "Tolga", answers: [(id, "1515"), ("tull", "skip"), ("tom", "")]))
    #expect(unused.unusedAnswers.map(\.question) == [id, "tull"])
  }

  @Test("The same name in the same collaboration is one question with all its places")
  func once() throws {
    let plan = try #require(
      ImportWorld.plan([
        ["Samarbeid", "Kommune"], ["Abakus AS", "Herøy"], ["Abakus AS", "HERØY"], ["SIIS", "Tolgaa"],
      ]))
    #expect(plan.open == ["party: abakus as / herøy", "party: siis / tolgaa"])
    #expect(plan.openQuestions[0].places.map(\.short) == ["B2", "B3"])
  }

  @Test("Words that nobody knows for a role, and days that are unclear, are asked about once")
  func rolesAndDays() throws {
    let rows = [
      ["Samarbeid", "Kommune", "Rolle", "Fra", "Til"], ["Abakus AS", "Tolga", "sjef", "1/2/2020", ""],
      ["Abakus AS", "Alvdal", "sjef", "1/2/2020", ""], ["Abakus AS", "Nord-Fron", "medlem", "2019", "31.12.2019"],
    ]
    let asked = try #require(ImportWorld.plan(rows))
    #expect(asked.open == ["role: sjef", "day: 1/2/2020", "last-day: 31.12.2019"])
    let answered = try #require(
      ImportWorld.plan(
        rows,
        answers: [
          ("role: sjef", "owner"), ("day: 1/2/2020", "2020-02-01"), ("last-day: 31.12.2019", "2020-01-01"),
        ]))
    #expect(answered.open.isEmpty)
    #expect(
      answered.written == [
        "join abakus 3426 owner 2020-02-01-", "join abakus 3428 owner 2020-02-01-",
        "join abakus 3436 member 2019-01-01-2020-01-01",
      ])
  }

  @Test("A row without a collaboration is asked about")
  func noCollaboration() throws {
    let rows = [["Samarbeid", "Kommune"], ["", "Tolga"]]
    let plan = try #require(ImportWorld.plan(rows))
    #expect(plan.open == ["no-collaboration: A2"])
    #expect(
      try #require(ImportWorld.plan(rows, answers: [(plan.open[0], "siis")])).written == ["join siis 3426 member ?-"])
  }

  @Test("Ids of long texts are short, and differ where the texts do")
  func longTexts() throws {
    let long = String(repeating: "lang ", count: 6000)
    let plan = try #require(
      ImportWorld.plan([["Samarbeid", "Kommune"], ["SIIS", long + "a"], ["SIIS", long + "b"]]))
    #expect(plan.open.count == 2 && plan.open.allSatisfy { $0.count < 120 })
    #expect(plan.openQuestions.allSatisfy { $0.sentence.description.count < 200 })
  }
}
