import Testing

@testable import Register

@Suite("What an import leaves out is asked or told")
struct NothingLeftOutTests {
  // MARK: columns

  @Test(
    "A column that looks like one of a list and is not read is a question with what it may be",
    arguments: [
      ("Medlemskap", "2021-01-01", ["from", "last-day", "first-day-without", "skip"]),
      ("", "1.1.2021", ["from", "last-day", "first-day-without", "skip"]),
      ("Sete", "Volda", ["party", "host", "skip"]), ("Nummer", "1577", ["code", "party", "skip"]),
      ("Status", "fra sak til sak", ["role", "skip"]),
    ])
  func columns(_ heading: String, _ cell: String, _ candidates: [String]) throws {
    let plan = try #require(
      ImportWorld.plan([["Samarbeid", "Kommune", "Til", heading], ["Abakus AS", "Tolga", "", cell]]))
    let question = try #require(plan.openQuestions.first)
    #expect(question.kind == .column && question.candidates.map(\.answer) == candidates)
    #expect(plan.openQuestions.count == 1)
    let skipped = try #require(
      ImportWorld.plan(
        [["Samarbeid", "Kommune", "Til", heading], ["Abakus AS", "Tolga", "", cell]],
        answers: [(question.id, "skip")]))
    #expect(skipped.open.isEmpty && skipped.written == ["join abakus 3426 member ?-"])
  }

  @Test("The answer says what the column is, and a meaning that another column has is refused")
  func answeredColumn() throws {
    let rows = [["Samarbeid", "Kommune", "Medlemskap"], ["Abakus AS", "Tolga", "2021-01-01"]]
    let read = try #require(ImportWorld.plan(rows, answers: [("column: medlemskap", "from")]))
    #expect(read.open.isEmpty && read.written == ["join abakus 3426 member 2021-01-01-"])
    let refused = try #require(ImportWorld.plan(rows, answers: [("column: medlemskap", "collaboration")]))
    #expect(refused.openQuestions.first?.refusal?.description.contains("another column") == true)
  }

  @Test(
    "Columns of other things are only told",
    arguments: [["Telefon", "73 00 00 00"], ["Folketall", "5612"], ["E-post", "a@b"]])
  func otherColumns(_ column: [String]) throws {
    let plan = try #require(
      ImportWorld.plan([["Samarbeid", "Kommune", column[0]], ["Abakus AS", "Tolga", column[1]]]))
    #expect(plan.open.isEmpty)
    #expect(plan.notes.map(\.sentence.description) == ["the column '\(column[0])' is not read"])
  }

  // MARK: headings

  @Test(
    "Headings may stand over two rows",
    arguments: [
      [
        ["Samarbeid", "Kommune", "Periode", ""], ["", "", "Inn", "Ut"], ["SIIS", "Tolga", "2019-01-01", "2020-01-01"],
      ],
      [
        ["Medlemmer"], ["Samarbeid", "Kommune", "Medlem", "Medlem"], ["", "", "fra", "til"],
        ["SIIS", "Tolga", "2019-01-01", "2020-01-01"],
      ],
      // Merged downwards, the text of the upper row stands in the lower one too.
      [
        ["Samarbeid", "Kommune", "Periode", ""], ["Samarbeid", "Kommune", "Fra", "Til"],
        ["SIIS", "Tolga", "2019-01-01", "2020-01-01"],
      ],
    ])
  func twoRows(_ rows: [[String]]) throws {
    let plan = try #require(ImportWorld.plan(rows))
    #expect(plan.open.isEmpty && plan.written == ["join siis 3426 member 2019-01-01-2020-01-01"])
    #expect(!plan.notes.contains { $0.sentence.description.contains("Periode") })
  }

  @Test("A row of a list that begins below the headings is no second row of them")
  func oneRow() throws {
    let plan = try #require(
      ImportWorld.plan([["Samarbeid", "Kommune", "Rolle"], ["Abakus AS", "Tolga", "medlem"]]))
    #expect(plan.written == ["join abakus 3426 member ?-"])
  }

  @Test("Headings in English are understood besides those of the data set")
  func english() throws {
    let words = ImportWorld.words.followed(by: .english)
    let table = ImportTable(
      form: .text,
      rows: [
        ["Collaboration name", "Municipality name", "Member since", "To (exclusive)"], ["SIIS", "Os", "2020", ""],
      ]
      .enumerated().map { ImportTable.Row(number: $0.offset + 1, cells: $0.element) })
    let columns = try #require(table.layout(words)?.columns).sorted { $0.key < $1.key }.map(\.value.description)
    #expect(columns == ["collaboration", "party", "from", "first-day-without"])
  }

  @Test("Rows of a list above the headings are asked about, and read when somebody says so")
  func above() throws {
    let rows = [["SIIS", "Tolga"], ["SIIS", "Os"], ["Samarbeid", "Kommune"], ["SIIS", "Narvik"]]
    let plan = try #require(ImportWorld.plan(rows))
    #expect(plan.open == ["above: siis | tolga"])
    let read = try #require(
      ImportWorld.plan(
        rows,
        answers: [
          ("above: siis | tolga", "read"), ("two-memberships: 3430 / samordna innkjøp i nordland (siis)", "skip"),
        ]))
    #expect(read.open.isEmpty && read.written == ["join siis 3426 member ?-"] && read.unchanged.count == 1)
    // A title that names one municipality is a title.
    let title = try #require(ImportWorld.plan([["Tolga"], ["Samarbeid", "Kommune"], ["SIIS", "Narvik"]]))
    #expect(title.open.isEmpty)
  }

  @Test(
    "An end is meant as its heading says",
    arguments: [
      ("Til og med", "31.12.2019", "2020-01-01"), ("Til (ikke med)", "2019-12-31", "2019-12-31"),
      ("Til og med", "2019-06-15", "2019-06-16"), ("Til og med", "2019", "2020-01-01"),
      ("Ut", "2019-06-15", "2019-06-15"),
    ])
  func ends(_ heading: String, _ cell: String, _ end: String) throws {
    let plan = try #require(ImportWorld.plan([["Samarbeid", "Kommune", heading], ["Abakus AS", "Røros", cell]]))
    #expect(plan.open.isEmpty && plan.written == ["leave abakus 5025 \(end)"])
  }

  // MARK: parties

  @Test(
    "A role in brackets belongs to the name that stands with it",
    arguments: [
      ("Røros, Os og Tolga (Alvdal fra sak til sak)", ["Røros", "Os", "Tolga", "Alvdal: fra sak til sak"]),
      ("Tolga (Alvdal og Os fra sak til sak)", ["Tolga", "Alvdal: fra sak til sak", "Os: fra sak til sak"]),
      ("Tolga (fra sak til sak)", ["Tolga: fra sak til sak"]), ("Røros (vertskommune)", ["Røros: vertskommune"]),
      ("Herøy (Nordland)", ["Herøy (Nordland)"]), ("Tolga (Trøndelag, medeier)", ["Tolga: Trøndelag, medeier"]),
    ])
  func brackets(_ text: String, _ expected: [String]) {
    let parties = PartyLists(words: ImportWorld.words, index: ImportWorld.index).parties(in: text)
    #expect(parties.map { $0.remark.isEmpty ? $0.name : "\($0.name): \($0.remark)" } == expected)
  }

  @Test(
    "A list that says that it does not name all is told as incomplete, and nobody leaves for it",
    arguments: ["Røros m.fl.", "Røros, m.fl.", "Røros og andre", "Røros m. fl."])
  func incomplete(_ text: String) throws {
    let plan = try #require(
      ImportWorld.plan([["Samarbeid", "Kommune"], ["Abakus AS", text]], start: "2021-01-01", isComplete: true))
    #expect(plan.open.isEmpty && plan.written.isEmpty && plan.parties == 1)
    #expect(plan.notes.contains { $0.sentence.description.contains("does not name all") })
  }

  @Test(
    "Abbreviations are asked about with whom they may mean",
    arguments: [
      ("Ø. Slidre", ["3453"]), ("N-Fron", ["3436"]), ("N. og Uvdal", ["3052"]), ("V.dre", ["3452"]),
      ("E. Hornnes", ["4219"]), ("Porsang.", ["5436"]),
    ])
  func abbreviations(_ text: String, _ codes: [String]) throws {
    let found = ImportWorld.index.match(text)
    guard case .unknown(let alike) = found else { Issue.record("\(text) was found: \(found)"); return }
    #expect(alike.prefix(codes.count).map(\.text) == codes)
  }

  @Test("A collaboration is known by its short name too")
  func shortName() throws {
    let plan = try #require(ImportWorld.plan([["Samarbeid", "Kommune"], ["OFA", "Tolga"]]))
    #expect(plan.open.isEmpty && plan.written == ["join ofa 3426 member ?-"])
  }

  // MARK: against the register

  @Test("Both sides of a move in one list are a move")
  func bothSides() throws {
    let plan = try #require(
      ImportWorld.plan([
        ["Samarbeid", "Kommune", "Fra", "Til"], ["SIIS", "Røros", "2021-01-01", ""],
        ["Abakus AS", "Røros", "", "2021-01-01"],
      ]))
    #expect(plan.open.isEmpty)
    #expect(plan.written == ["join siis 5025 member 2021-01-01-", "leave abakus 5025 2021-01-01"])
  }

  @Test("An end that the register has otherwise is a question, and its answer a changed row")
  func otherEnd() throws {
    var register = ImportWorld.register
    register = Register(
      collaborations: register.collaborations,
      memberships: register.memberships.map { membership in
        var membership = membership
        if membership.municipality?.text == "5025" { membership.period = Period(from: "", to: "2020-01-01")! }
        return membership
      })
    for end in ["2021-01-01", "2019-01-01"] {
      let rows = [["Samarbeid", "Kommune", "Til"], ["Abakus AS", "Røros", end]]
      let plan = try #require(ImportWorld.plan(rows, into: register))
      #expect(plan.open == ["end: abakus as / 5025 / \(end.split(separator: "-").joined(separator: " "))"])
      let id = try #require(plan.open.first)
      #expect(try #require(ImportWorld.plan(rows, into: register, answers: [(id, "keep")])).changes.isEmpty)
      let changed = try #require(ImportWorld.plan(rows, into: register, answers: [(id, "change")]))
      guard case .row(.membership(let old?, let new?), _)? = changed.changes.first else {
        Issue.record("no changed row"); return
      }
      #expect(old.period.endText == "2020-01-01" && new.period.endText == end)
    }
  }
}
