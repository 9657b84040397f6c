import Register
import Testing

@Suite("What an import changes")
struct ImportPlanTests {
  @Test("What the register has already is not changed, and who is not in the file stays and is listed")
  func unchanged() throws {
    let plan = try #require(
      ImportWorld.plan([["Samarbeid", "Kommune"], ["Abakus AS (Engerdal)", "Røros, Tolga"]], start: "2020-01-01"))
    #expect(plan.written == ["join abakus 3426 member 2020-01-01-"])
    #expect(plan.unchanged.map(\.party) == ["Røros"] && plan.absent.map(\.party) == ["Os", "Elverum"])
    #expect(plan.open.isEmpty && plan.membersAfter == 3 && plan.parties == 2)
    #expect(plan.questions.filter { $0.kind == .absent }.map(\.standing) == ["stays", "stays"])
  }

  @Test("In a complete file members that are not in it leave on the day; owners stay")
  func complete() throws {
    let rows = [["Samarbeid", "Kommune"], ["Abakus AS", "Røros, Tolga"]]
    let plan = try #require(ImportWorld.plan(rows, start: "2020-01-01", isComplete: true))
    #expect(plan.written == ["join abakus 3426 member 2020-01-01-", "leave abakus 3430 2020-01-01"])
    #expect(plan.absent.map(\.party) == ["Elverum"] && plan.membersAfter == 2)
    let stays = try #require(
      ImportWorld.plan(
        rows, start: "2020-01-01", isComplete: true,
        answers: [("absent: abakus as / 3430", "stays"), ("absent: abakus as / 3420", "left 2019-06-01")]))
    #expect(stays.written == ["join abakus 3426 member 2020-01-01-", "leave abakus 3420 2019-06-01"])
    #expect(stays.absent.map(\.party) == ["Os"])
  }

  @Test("Nobody leaves a collaboration of which a party is still to be settled")
  func openParties() throws {
    let plan = try #require(
      ImportWorld.plan([["Samarbeid", "Kommune"], ["SIIS", "Heroy"]], start: "2020-01-01", isComplete: true))
    #expect(plan.open == ["party: siis / heroy"])
    #expect(!plan.written.contains { $0.hasPrefix("leave") })
  }

  @Test(
    "Roles come from the column, the remark, the heading and the name, and only members count",
    arguments: [
      (["Samarbeid", "Kommune", "Rolle"], ["Abakus AS", "Tolga", "Medlem"], "join abakus 3426 member ?-"),
      (["Samarbeid", "Kommune", "Rolle"], ["Abakus AS", "Tolga", "owner"], "join abakus 3426 owner ?-"),
      (["Samarbeid", "Kommune", "Rolle"], ["Abakus AS", "Tolga (medeier)", ""], "join abakus 3426 owner ?-"),
      (["Samarbeid", "Eiere"], ["Abakus AS", "Tolga"], "join abakus 3426 owner ?-"),
      (["Samarbeid", "Kommune"], ["Abakus AS", "Tolga – fra sak til sak"], "join abakus 3426 case-by-case ?-"),
      (["Samarbeid", "Kommune"], ["Abakus AS", "Fylkeskommunen"], "join abakus Fylkeskommunen county-authority ?-"),
      (
        ["Samarbeid", "Kommune"], ["Abakus AS", "Universitetet i Nord"],
        "join abakus Universitetet i Nord state-body ?-"
      ),
      (
        ["Samarbeid", "Kommune"], ["Abakus AS", "15 andre selskaper og institusjoner"],
        "join abakus 15 andre selskaper og institusjoner other ?-"
      ),
      (["Samarbeid", "Kommune"], ["Abakus AS", "Fjell Vask AS"], "join abakus Fjell Vask AS other ?-"),
    ] as [([String], [String], String)])
  func roles(_ header: [String], _ row: [String], _ expected: String) throws {
    let plan = try #require(ImportWorld.plan([header, row]))
    #expect(plan.open.isEmpty && plan.written == [expected])
    #expect(plan.membersAfter == (expected.contains(" member ") ? 3 : 2))
  }

  @Test("Another role is a change of role; without a day it is put right from the start")
  func roleChanges() throws {
    let rows = [
      ["Samarbeid", "Kommune", "Rolle"], ["Abakus AS", "Elverum", "medlem"], ["Abakus AS", "Os", "medeier"],
    ]
    #expect(try #require(ImportWorld.plan(rows)).written == ["role abakus 3420 member ?", "role abakus 3430 owner ?"])
    #expect(
      try #require(ImportWorld.plan(rows, start: "2020-05-01")).written == [
        "role abakus 3420 member 2020-05-01", "role abakus 3430 owner 2020-05-01",
      ])
  }

  @Test("The county authority is one, by its name or by what it is")
  func countyAuthority() throws {
    for name in ["Fylkeskommunen", "Agder fylkeskommune", "fylkeskommunen (formell medeier)"] {
      let plan = try #require(ImportWorld.plan(party: "Evje og Hornnes, \(name)", of: "ofa"))
      #expect(plan.written.isEmpty && plan.unchanged.count == 2, "\(name): \(plan.written)")
    }
  }

  @Test("Who is a member elsewhere moves, comes in otherwise, or is left out: that is asked")
  func moves() throws {
    let asked = try #require(ImportWorld.plan([["Samarbeid", "Kommune"], ["SIIS", "Os"]], start: "2020-05-01"))
    let id = "two-memberships: 3430 / samordna innkjøp i nordland (siis)"
    #expect(asked.open == [id])
    func written(_ answer: String, start: String? = "2020-05-01") throws -> [String] {
      try #require(
        ImportWorld.plan([["Samarbeid", "Kommune"], ["SIIS", "Os"]], start: start, answers: [(id, answer)])
      ).written
    }
    #expect(
      try written("move") == ["leave abakus 3430 2020-05-01", "join siis 3430 member 2020-05-01-"].sorted { $0 > $1 }
        || written("move") == ["join siis 3430 member 2020-05-01-", "leave abakus 3430 2020-05-01"])
    #expect(
      Set(try written("move 2020-06-01", start: nil)) == [
        "leave abakus 3430 2020-06-01", "join siis 3430 member 2020-06-01-",
      ])
    #expect(try written("case-by-case") == ["join siis 3430 case-by-case 2020-05-01-"])
    #expect(try written("skip").isEmpty)
    #expect(try written("move", start: nil).isEmpty)
  }

  @Test("A complete file that has a member in another collaboration moves it without asking")
  func completeMove() throws {
    let rows = [["Samarbeid", "Kommune"], ["Abakus AS", "Røros"], ["SIIS", "Narvik, Os"]]
    let plan = try #require(ImportWorld.plan(rows, start: "2020-05-01", isComplete: true))
    #expect(plan.open.isEmpty)
    #expect(Set(plan.written) == ["leave abakus 3430 2020-05-01", "join siis 3430 member 2020-05-01-"])
  }

  @Test("A municipality that the file has in two collaborations is asked about")
  func double() throws {
    let rows = [["Samarbeid", "Kommune"], ["Abakus AS", "Tolga"], ["SIIS", "Tolga"]]
    #expect(try #require(ImportWorld.plan(rows)).open == ["two-memberships: 3426"])
    let plan = try #require(ImportWorld.plan(rows, answers: [("two-memberships: 3426", "siis")]))
    #expect(plan.open.isEmpty && plan.written == ["join siis 3426 member ?-"])
  }

  @Test("Hosts come from a column or a remark; another one than the register's is asked about")
  func hosts() throws {
    let remark = try #require(ImportWorld.plan(party: "Røros (vertskommune), Os"))
    #expect(remark.written == ["host abakus 5025"] && remark.open.isEmpty)
    let column = try #require(
      ImportWorld.plan(
        [["Samarbeid", "Vertskommune", "Deltakere"], ["Ny", "Tolga", "Tolga og Alvdal"]], takesNew: true))
    #expect(column.written == ["found ny 34", "join ny 3426 member ?-", "join ny 3428 member ?-"])
    guard case .found(let new, _)? = column.changes.first else {
      Issue.record("nothing was founded")
      return
    }
    #expect(new.host == code("3426"))
    let rows = [["Samarbeid", "Deltakere"], ["ofa", "Evje og Hornnes, Oslo (vertskommune)"]]
    let other = try #require(ImportWorld.plan(rows))
    let id = "host: offentlig fellesinnkjøp på agder / 0301"
    #expect(other.open == [id])
    #expect(try #require(ImportWorld.plan(rows, answers: [(id, "change")])).written.contains("host ofa 0301"))
    #expect(try #require(ImportWorld.plan(rows, answers: [(id, "keep")])).written == ["join ofa 0301 member ?-"])
  }

  @Test("Of two collaborations with one name each gets its own host, by its id")
  func hostsByID() throws {
    let rows = [
      ["Id", "Samarbeid", "Vertskommune", "Deltakere"], ["abakus", "Felles", "Tolga", "Tolga"],
      ["siis", "Felles", "Oslo", "Oslo"],
    ]
    let plan = try #require(ImportWorld.plan(rows))
    #expect(plan.open.isEmpty)
    #expect(plan.written.filter { $0.hasPrefix("host") } == ["host abakus 3426", "host siis 0301"])
    // A row that has a host alone and does not say which is meant is told.
    let unclear = try #require(ImportWorld.plan(rows + [["", "Felles", "Alvdal", ""]]))
    #expect(unclear.written == plan.written)
    #expect(
      unclear.notes.map(\.sentence.description).contains(
        "the host 'Alvdal' is not read: several collaborations are called 'Felles'"))
  }

  @Test("A history is kept whole in whatever order it is told; only times that overlap are a repetition")
  func histories() throws {
    let times = [["1.1.2010", "1.7.2012"], ["1.3.2014", "1.7.2015"], ["1.1.2020", ""]]
    let expected: Set = [
      "join abakus 3426 member 2010-01-01-2012-07-01", "join abakus 3426 member 2014-03-01-2015-07-01",
      "join abakus 3426 member 2020-01-01-",
    ]
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      let rows = order.map { ["Abakus AS", "Tolga"] + times[$0] }
      let plan = try #require(ImportWorld.plan([["Samarbeid", "Kommune", "Fra", "Til"]] + rows))
      #expect(plan.open.isEmpty && Set(plan.written) == expected && plan.changes.count == 3, "\(plan.written)")
      let again = [["Abakus AS", "Tolga", "1.6.2015", "1.9.2015"]]
      let repeated = try #require(ImportWorld.plan([["Samarbeid", "Kommune", "Fra", "Til"]] + rows + again))
      #expect(Set(repeated.written) == expected)
      #expect(repeated.notes.map(\.sentence.description).contains("'Tolga' stands a second time in Abakus AS"))
    }
  }

  @Test("A membership that lasts is not ended by an earlier time of the same party", arguments: [false, true])
  func lasting(_ isReversed: Bool) throws {
    let rows = [["Abakus AS", "Røros", "1.1.2010", "1.7.2015"], ["Abakus AS", "Røros", "1.1.2018", ""]]
    let plan = try #require(
      ImportWorld.plan([["Samarbeid", "Kommune", "Fra", "Til"]] + (isReversed ? Array(rows.reversed()) : rows)))
    #expect(plan.open.isEmpty && plan.written.isEmpty && plan.unchanged.map(\.party) == ["Røros"], "\(plan.written)")
    #expect(
      plan.notes.map(\.sentence.description).contains(
        "Røros is in Abakus AS without a break in the register, and until 2015-07-01 and again in the file; not changed"
      ))
  }

  @Test("Days of the file come before the day of the import, and an end that is known is an end")
  func days() throws {
    let rows = [
      ["Samarbeid", "Kommune", "Fra", "Til"], ["Abakus AS", "Tolga", "1.1.2019", ""],
      ["Abakus AS", "Alvdal", "ukjent", ""],
      ["Abakus AS", "Os", "", "1.7.2020"], ["Abakus AS", "Oslo", "2015-01-01", "1.3.2018"],
    ]
    let plan = try #require(ImportWorld.plan(rows, start: "2020-05-01"))
    #expect(plan.open.isEmpty)
    #expect(
      plan.written == [
        "join abakus 3426 member 2019-01-01-", "join abakus 3428 member ?-", "leave abakus 3430 2020-07-01",
        "join abakus 0301 member 2015-01-01-2018-03-01",
      ])
  }

  @Test("A municipality that is no more is known by its own name while it was there")
  func formerMembers() throws {
    let rows = [
      ["Samarbeid", "Kommune", "Til"], ["SIIS", "Hornindal", "1.1.2020"], ["SIIS", "1519 Volda", "1.6.2019"],
    ]
    #expect(
      try #require(ImportWorld.plan(rows)).written == [
        "join siis 1444 member ?-2020-01-01", "join siis 1519 member ?-2019-06-01",
      ])
    let later = [["Samarbeid", "Kommune", "Til"], ["SIIS", "Hornindal", "1.6.2020"]]
    #expect(try #require(ImportWorld.plan(later)).open == ["party: siis / hornindal"])
  }

  @Test("Collaborations carry down to rows without one, and headings by themselves begin a new one")
  func carried() throws {
    let rows = [
      ["Samarbeid", "Kommune"], ["Abakus AS", "Røros"], ["", "Tolga"], ["SIIS", ""], ["", "Oslo"],
      ["Kilde: noen", ""],
    ]
    let plan = try #require(ImportWorld.plan(rows))
    #expect(plan.written == ["join abakus 3426 member ?-", "join siis 0301 member ?-"] && plan.open.isEmpty)
    let single = [["Kommune"], ["Abakus AS"], ["Tolga"], ["SIIS"], ["Oslo"]]
    #expect(try #require(ImportWorld.plan(single)).written == plan.written)
    let stated = try #require(
      ImportWorld.plan([["Kommune"], ["Oslo"], ["Tolga"]], reading: ImportReading(collaboration: "SIIS")))
    #expect(stated.written == ["join siis 0301 member ?-", "join siis 3426 member ?-"])
  }

  @Test("Nothing is left out without a word: titles, columns, repeated headings and names, sums, empty collaborations")
  func notes() throws {
    let rows = [
      ["Oversikt"], ["Samarbeid", "Kommune", "Telefon"], ["Abakus AS", "Tolga, Tolga, Tolga (medeier)", "1"],
      ["Samarbeid", "Kommune", "Telefon"], ["Sum", "1"], ["SIIS", "", "5"],
    ]
    let sentences = try #require(ImportWorld.plan(rows)).notes.map {
      "\($0.place?.short ?? ""): \($0.sentence.description)"
    }
    for expected in [
      "row 1: left out, above the headings: 'Oversikt'", "C2: the column 'Telefon' is not read",
      "row 4: left out: the headings stand here again", "row 5: left out: 'Sum | 1'",
      "B3: 'Tolga' stands a second time in Abakus AS",
      "B3: 'Tolga' stands in Abakus AS as member and as owner; the first counts", "A6: 'SIIS' has no party",
    ] { #expect(sentences.contains(expected), "\(expected) is not in \(sentences)") }
  }

  @Test("What is said beside a name and is no role is kept as a note; sources and notes of the row are kept")
  func remarks() throws {
    let rows = [["Samarbeid", "Kommune", "Kilde", "Merknad"], ["Abakus AS", "Tolga (ny)", "Telefon 3.5.", "Ringte"]]
    guard case .join(let membership, _)? = try #require(ImportWorld.plan(rows)).changes.first else {
      Issue.record("nobody joined")
      return
    }
    #expect(membership.note == "Ringte; ny" && membership.source == "Telefon 3.5." && membership.party == "Tolga")
  }

  @Test("The edits of a plan make the register that the plan says, and a second import changes nothing")
  func edits() throws {
    let rows = [
      ["Samarbeid", "Kommune", "Fra"], ["Ny", "Tolga (vertskommune), Alvdal, Fylkeskommunen", ""],
      ["Abakus AS", "Røros, Elverum (medlem)", ""], ["Ny", "Oslo", "2020-02-01"],
    ]
    let plan = try #require(ImportWorld.plan(rows, start: "2020-01-01", takesNew: true))
    #expect(plan.open.isEmpty)
    let book = RegisterBook(
      collaborations: ImportWorld.register.collaborations, memberships: ImportWorld.register.memberships,
      codeChanges: ImportWorld.territory.codeChanges)
    let ground = EditGround(
      territory: ImportWorld.territory, codeDay: day("2020-01-01"), knownDay: ImportWorld.day)
    let applied = try book.applying(
      plan.edits(ImportSettings(start: day("2020-01-01"), day: ImportWorld.day, source: "Liste")), on: ground)
    let again = try #require(ImportWorld.plan(rows, into: applied.book.register, start: "2020-01-01", takesNew: true))
    #expect(again.written.isEmpty && again.open.isEmpty && again.unchanged.count == 6, "\(again.written)")
    #expect(applied.book.register.members(of: "ny", on: ImportWorld.day).map(\.text) == ["0301", "3426", "3428"])
    #expect(applied.book.register.collaboration("ny")?.host == code("3426"))
    #expect(again.membersAfter == plan.membersAfter)
  }
}
