import Register
import Testing

private typealias World = EditWorld

@Suite("Municipalities that are divided")
struct DivisionTests {
  private static let old = code("1507")

  private static func divide(
    _ places: [(String, [String]?)] = [], host: String? = nil, of old: MunicipalityCode = old,
    on day: String = "2024-01-01"
  ) -> RegisterEdit {
    let parts = places.map { MunicipalityPart(code: code($0.0), places: $0.1) }
    return World.edit(.divideMunicipality(old, into: parts, host: host.map { code($0) }), day, event: "Divided.")
  }

  /// The world in the codes of 2024: without figures for Haram, or with.
  private static func later(hasBoth: Bool) -> (book: RegisterBook, ground: EditGround) {
    var municipalities = World.territory.municipalities.filter { $0.code != old }
    municipalities.append(SmallWorld.municipality("1508", "Ålesund", "15"))
    if hasBoth { municipalities.append(SmallWorld.municipality("1580", "Haram", "15")) }
    var coast = World.book.collaborations[0]
    coast.host = code("1508")
    let moved = World.book.memberships.flatMap { row -> [Membership] in
      guard row.municipality == old else { return [row] }
      return (hasBoth ? ["1508", "1580"] : ["1508"]).map { text in
        var part = row
        part.municipality = code(text)
        return part
      }
    }
    let book = RegisterBook(
      collaborations: [coast] + World.book.collaborations.dropFirst(), memberships: moved, codeChanges: World.changes)
    let territory = Territory(
      municipalities: municipalities, counties: World.territory.counties, codeChanges: World.changes,
      levels: World.territory.levels)
    return (
      book, EditGround(territory: territory, codeDay: day("2024-10-01"), knownDay: SmallWorld.day, lastNumber: 6)
    )
  }

  private func rows(_ book: RegisterBook, _ codes: String...) -> [String] {
    book.memberships.filter { row in row.municipality.map { codes.contains($0.text) } ?? false }.map {
      "\($0.collaboration) \($0.municipality?.text ?? "") \($0.role.rawValue) \($0.period.startText)-\($0.period.endText)"
    }.sorted()
  }

  @Test("The divided one ends, each part begins where it is said, and the host follows the only heir")
  func dividing() throws {
    let book = try World.apply(Self.divide([("1508", ["coast"]), ("1580", ["inland"])]))
    #expect(
      rows(book, "1507", "1508", "1580") == [
        "coast 1507 member -2024-01-01", "coast 1508 member 2024-01-01-", "inland 1580 member 2024-01-01-",
      ])
    #expect(book.collaboration("coast")?.host == code("1508"))
    #expect(book.codeChanges == World.changes)
    #expect(book.events.map(\.kind) == ["divided", "divided"])
    #expect(book.events.map(\.collaboration) == ["coast", "inland"])
  }

  @Test("After that the parts leave and move as anybody does")
  func afterwards() throws {
    let book = try World.apply(
      Self.divide([("1508", ["coast"]), ("1580", ["coast"])], host: "1508"),
      World.edit(World.leave("1580", "coast"), "2025-01-01"), World.edit(World.join("1580", "inland"), "2025-01-01"))
    #expect(rows(book, "1580") == ["coast 1580 member 2024-01-01-2025-01-01", "inland 1580 member 2025-01-01-"])
  }

  @Test(
    "In the units of 2020 both parts in one collaboration are the whole; a part alone counts if it has kept the name, and is told"
  )
  func counting() throws {
    let both = try World.apply(Self.divide([("1508", ["coast"]), ("1580", ["coast"])], host: "1508"))
    let one = try World.apply(Self.divide([("1508", ["coast"]), ("1580", [])]))
    func units(_ book: RegisterBook) -> RegisterInUnits {
      RegisterInUnits(
        book.register,
        of: Territory(municipalities: World.territory.municipalities, codeChanges: book.codeChanges),
        codeDay: SmallWorld.day)
    }
    for book in [both, one] {
      #expect(units(book).register.members(of: "coast", on: day("2023-12-31")).map(\.text) == ["1507", "1577"])
    }
    #expect(units(both).register.members(of: "coast", on: day("2024-06-01")).map(\.text) == ["1507", "1577"])
    // The part that has kept the name stands for the whole, of which the other part has gone.
    #expect(units(one).register.members(of: "coast", on: day("2024-06-01")).map(\.text) == ["1507", "1577"])
    #expect(units(one).undivided(on: day("2024-06-01")).map(\.code) == [code("1507")])
  }

  @Test("In the codes of a later year rows that tell of all time stay where all their parts go on")
  func afterRecoding() throws {
    let both = Self.later(hasBoth: true)
    let same = Self.divide([("1508", ["coast"]), ("1580", ["coast"])], host: "1508")
    #expect(throws: RefusedEdits.self) { try both.book.applying([silent(same)], on: both.ground) }
    let apart = try both.book.applying([Self.divide([("1508", ["coast"]), ("1580", ["inland"])])], on: both.ground).book
    #expect(
      rows(apart, "1507", "1508", "1580") == [
        "coast 1507 member -2024-01-01", "coast 1508 member 2024-01-01-", "inland 1580 member 2024-01-01-",
      ])

    let bare = Self.later(hasBoth: false)
    let joined = try bare.book.applying([same], on: bare.ground).book
    #expect(rows(joined, "1507", "1508", "1580") == ["coast 1508 member -", "coast 1580 member 2024-01-01-"])
    let left = try bare.book.applying([Self.divide([("1508", ["coast"]), ("1580", [])])], on: bare.ground)
    #expect(rows(left.book, "1507", "1508", "1580") == ["coast 1508 member -"])
  }

  private func silent(_ edit: RegisterEdit) -> RegisterEdit {
    var edit = edit
    edit.eventText = ""
    return edit
  }

  @Test("A part without figures has a name and joins as anybody does; it is not counted, and said so")
  func withoutFigures() throws {
    let (book, ground) = Self.later(hasBoth: false)
    let named = ground.territory.named(on: day("2024-10-01"), codeDay: ground.codeDay)
    #expect(named.municipality(code("1580"))?.name == "Haram")
    #expect(World.territory.named(on: SmallWorld.day, codeDay: SmallWorld.day) == World.territory)
    let joined = try book.applying([World.edit(World.join("1580", "inland"), "2024-06-01")], on: ground).book
    let units = RegisterInUnits(joined.register, of: ground.territory, codeDay: ground.codeDay)
    #expect(
      units.leftOut(on: day("2024-10-01")).map(\.description) == [
        "Haram (1580), member of inland, is not counted: its figures are with those of Ålesund (1508)"
      ])
    let problems = RegisterAudit(joined.register, territory: ground.territory, on: day("2024-10-01"))
      .problems(by: [.unknownCode])
    #expect(problems.isEmpty)
  }

  @Test("A division that the table of code changes lacks is added to it")
  func newDivision() throws {
    let parts = [
      MunicipalityPart(code: code("1577"), places: ["coast"]),
      MunicipalityPart(code: code("1598"), name: "Hornindal", places: ["west"]),
    ]
    let book = try World.apply(
      World.edit(.divideMunicipality(code("1577"), into: parts, host: nil), "2027-01-01"))
    #expect(
      book.codeChanges.filter { $0.oldCode == code("1577") }.map { "\($0.newCode) \($0.newName) \($0.kind.rawValue)" }
        == ["1577 Volda split", "1598 Hornindal split"])
    #expect(rows(book, "1577") == ["coast 1577 member 2018-01-01-2027-01-01", "coast 1577 member 2027-01-01-"])
    #expect(book.plannedMemberships.map(\.municipality) == [code("4602"), code("4621"), code("1598")])
  }

  @Test(
    "What a division needs to know is asked for, and what it contradicts is told",
    arguments: [
      (
        divide(),
        "Ålesund (1507, Møre og Romsdal) is in Coast ('coast'); nobody says where Ålesund (1508) and Haram (1580) go on"
      ),
      (
        divide([("1508", ["coast"])]),
        "Ålesund (1507, Møre og Romsdal) is in Coast ('coast'); nobody says where Haram (1580) goes on"
      ),
      (
        divide([("1508", ["coast"]), ("1580", ["coast"])]),
        "Ålesund (1507, Møre og Romsdal) is the host of Coast ('coast'), where Ålesund (1508) and Haram (1580) go on"
      ),
      (divide([("1508", ["nowhere"]), ("1580", [])]), "there is no collaboration 'nowhere' in the register"),
      (
        divide([("1508", []), ("1580", [])]),
        "Ålesund (1507, Møre og Romsdal) is the host of Coast ('coast'), and would be no member on 2024-01-01"
      ),
      (
        divide([("1577", [])]), "the table of code changes says that Ålesund (1507) became Ålesund (1508) on 2024-01-01"
      ),
      (
        divide([("1577", []), ("9001", [])], of: code("1515"), on: "2020-10-01"),
        "Herøy (1515, Møre og Romsdal) is there on 2020-10-01, the day of the data set's codes, and cannot have gone by then"
      ),
      (
        divide([("1577", [])], of: code("1515"), on: "2025-01-01"),
        "nothing says what Herøy (1515, Møre og Romsdal) was divided into"
      ),
    ])
  func refusals(_ edit: RegisterEdit, _ sentence: String) {
    #expect(World.refusal([edit]) == [sentence])
  }

  @Test("Who came out of a division nobody has told of is told of it, and of the command that does")
  func untold() {
    let still =
      "Ålesund (1507) was divided between Ålesund (1508) and Haram (1580) on 2024-01-01, and stands in Coast ('coast') "
      + "still; nobody has said who goes on there"
    #expect(World.refusal([World.edit(World.leave("1508", "coast"), "2025-01-01")]) == [still])
    #expect(World.refusal([World.edit(World.join("1580", "inland"), "2025-01-01")]) == [still])
  }
}
