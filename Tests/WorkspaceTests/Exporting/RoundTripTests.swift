import Register
import TestSupport
import Testing
import Workspace

@Suite("A register edited in a spreadsheet")
struct RoundTripTests {
  @Test("The same register comes to the same bytes, and nothing changed gives nothing to do")
  func nothing() throws {
    let copy = try RegisterCopy()
    let bytes = try copy.exported()
    #expect(try copy.exported() == bytes)
    for file in [GivenFile(name: "register.xlsx", bytes: bytes), try EditedSheets(bytes).saved()] {
      let outcome = try copy.imported(file)
      #expect(outcome.isSettled && outcome.account.plan.changes.isEmpty, "\(outcome.account.text)")
      #expect(outcome.account.plan.unchanged.count == 263 && outcome.account.plan.notes.isEmpty)
    }
  }

  @Test("A table as CSV does the same", arguments: ExchangeTable.allCases)
  func text(_ table: ExchangeTable) throws {
    let copy = try RegisterCopy()
    let bytes = try exportRegister(ExportRequest(.text(table)), in: copy.folder).value
    let outcome = try copy.imported(GivenFile(name: "register.csv", bytes: bytes))
    #expect(outcome.isSettled && outcome.rows.isEmpty, "\(outcome.account.text)")
  }

  @Test("A changed, a removed and an added row of each sheet are exactly those edits, and then there is nothing to do")
  func each() throws {
    let copy = try RegisterCopy()
    var sheets = try EditedSheets(copy.exported())
    let (memberships, facts, plans) = ("memberships", "facts", "plans")
    // Memberships: one begins on a known day, one goes, one comes.
    let alvdal = try #require(sheets[memberships].firstIndex { $0.contains("Alvdal") })
    sheets[memberships][alvdal][sheets.column("from", of: memberships)] = "1.3.2019"
    sheets[memberships].removeAll { $0.contains("Folldal") }
    sheets[memberships].append(
      sheets.row(
        [
          "collaboration": "abakus", "municipality": "5430", "party": "Kautokeino", "role": "Medlem",
          "from": "2020-02-01",
        ],
        of: memberships))
    // Facts: one value is put right, one goes, one holds from a day on.
    let model = try #require(sheets[facts].firstIndex { $0.contains("abakus") && $0.contains("fte") })
    sheets[facts][model][sheets.column("value", of: facts)] = "7,5"
    sheets[facts].removeAll { $0.contains("agder-ofa") && $0.contains("predecessor") }
    sheets[facts].append(
      sheets.row(["collaboration": "abakus", "fact": "host", "value": "Tynset", "from": "2020-06-01"], of: facts))
    // Plans: one has got another name, one party goes, one comes.
    let plan = try #require(sheets[plans].firstIndex { $0.contains("Øst-Finnmark") })
    sheets[plans][plan][sheets.column("name", of: plans)] = "Finnmark øst"
    sheets[plans].removeAll { $0.contains("Berlevåg") }
    sheets[plans].append(sheets.row(["plan": "ost-finnmark", "municipality": "Vadsø"], of: plans))

    let look = try copy.imported(try sheets.saved())
    #expect(look.account.refusals.isEmpty, "\(look.account.text)")
    #expect(
      look.rows.sorted() == [
        "abakus fte 7.5", "agder-ofa predecessor ", "changed memberships abakus", "changed plans ost-finnmark",
        "gone memberships abakus", "gone planned-memberships ost-finnmark", "new facts abakus",
        "new memberships abakus",
        "new planned-memberships ost-finnmark",
      ])
    let written = try copy.imported(try sheets.saved(), writes: true)
    #expect(written.account.isWritten, "\(written.account.text)")
    let events = String(decoding: try copy.bytes("events.csv"), as: UTF8.self)
    #expect(events.contains("abakus,2020-02-01,,joined,5430,"))
    // What was written is what stands in the sheets, which have nothing more to say.
    let again = try copy.imported(GivenFile(name: "register.xlsx", bytes: copy.exported()))
    #expect(again.rows.isEmpty && again.isSettled)
    let undone = try undoLastEdit(in: copy.folder)
    #expect(undone.value.entries.count == 9)
  }

  @Test("What is no row of a table is told with its place, and nothing is written")
  func faults() throws {
    let copy = try RegisterCopy()
    let before = try copy.bytes("memberships.csv")
    for (sheet, cells, expected) in [
      (
        "memberships", ["collaboration": "nowhere", "municipality": "5430", "role": "member"],
        "the register has no collaboration 'nowhere'"
      ),
      ("memberships", ["collaboration": "abakus", "municipality": "5430", "role": "boss"], "'boss' is no role"),
      (
        "memberships", ["collaboration": "abakus", "municipality": "5430", "role": "member", "from": "soon"],
        "'soon' is no day"
      ),
      ("memberships", ["collaboration": "abakus", "municipality": "Herøy", "role": "member"], "'Herøy'"),
      ("facts", ["collaboration": "abakus", "fact": "weather", "value": "rain"], "'weather' is no fact"),
      (
        "facts", ["collaboration": "abakus", "fact": "fte", "value": "many", "from": "2020-06-01"],
        "'many' is no value of fte"
      ),
      ("facts", ["collaboration": "abakus", "fact": "fte", "value": "8"], "stands there without a day already"),
      (
        "memberships", ["collaboration": "abakus", "municipality": "5430", "party": "Tynset", "role": "member"],
        "'Tynset' is no name of Kautokeino"
      ),
      ("plans", ["plan": "nowhere", "municipality": "5430"], "there is no plan 'nowhere'"),
      (
        "memberships", ["row": "m-00000000", "collaboration": "abakus", "municipality": "5430", "role": "member"],
        "says something else since"
      ),
    ] as [(String, [String: String], String)] {
      var sheets = try EditedSheets(copy.exported())
      sheets[sheet].append(sheets.row(cells, of: sheet))
      let outcome = try copy.imported(try sheets.saved(), writes: true)
      #expect(!outcome.isSettled && !outcome.account.isWritten)
      #expect(
        outcome.account.refusals.contains { $0.description.contains(expected) },
        "\(expected): \(outcome.account.refusals)")
    }
    #expect(try copy.bytes("memberships.csv") == before)
  }

  @Test("Many rows that are gone at once are asked about")
  func manyGone() throws {
    let copy = try RegisterCopy()
    var sheets = try EditedSheets(copy.exported())
    sheets["memberships"] = Array(sheets["memberships"].prefix(40))
    let file = try sheets.saved()
    let asked = try copy.imported(file)
    #expect(asked.questions.map(\.kind) == [.gone] && !asked.isSettled)
    let id = try #require(asked.questions.first?.id)
    let keep = GivenFile(name: "answers.csv", bytes: Array("question,answer\n\(id),keep\n".utf8))
    #expect(try copy.imported(file, answers: keep).rows.isEmpty)
    let remove = GivenFile(name: "answers.csv", bytes: Array("question,answer\n\(id),remove\n".utf8))
    #expect(try copy.imported(file, answers: remove).rows.count == 224)
  }

  @Test("Whatever is done to the sheets, the register then says what they say", arguments: [1, 2, 3] as [UInt64])
  func random(_ seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let copy = try RegisterCopy()
    for _ in 0..<3 {
      var sheets = try EditedSheets(copy.exported())
      var expected: [String: [[String]]] = [:]
      for name in ["memberships", "facts", "plans"] {
        let note = sheets.column(name == "facts" ? "value" : "note", of: name)
        let key = sheets.column("fact", of: name)
        var rows = sheets[name]
        for _ in 0..<4 {
          let row = Int.random(in: 1..<rows.count, using: &chance)
          // Notes may be anything; of facts these may.
          if name == "facts", !["predecessor", "full_name", "fte_note"].contains(rows[row][key]) { continue }
          rows[row][note] = "Note \(Int.random(in: 0..<1000, using: &chance))"
        }
        // A case-by-case party may go without anybody missing it.
        if name == "memberships", let row = rows.firstIndex(where: { $0.contains("owner") }) { rows.remove(at: row) }
        sheets[name] = rows
        expected[name] = rows.map { Array($0.dropFirst()) }
      }
      let written = try copy.imported(try sheets.saved(), writes: true)
      #expect(written.isSettled, "\(written.account.text)")
      let after = try EditedSheets(copy.exported())
      for name in ["memberships", "facts", "plans"] {
        #expect(Set(after[name].map { Array($0.dropFirst()) }) == Set(expected[name] ?? []))
      }
    }
  }

  @Test("A file of the data set is no place for the export")
  func ownFile() throws {
    let copy = try RegisterCopy()
    #expect(throws: Failure.self) {
      try exportRegister(
        ExportRequest(.text(.memberships), outputs: ["\(copy.scratch.path)/memberships.csv"]), in: copy.folder)
    }
  }
}
