import Register
import Testing

private typealias World = EditWorld

@Suite("Refused edits")
struct RefusalTests {
  @Test(
    "An edit that the register cannot say is refused with the reason",
    arguments: [
      (
        World.edit(World.join("0301", "coast"), source: ""), "the source is missing; every fact in the register has one"
      ),
      (World.edit(World.join("0301", "north")), "there is no collaboration 'north' in the register"),
      (World.edit(World.join("9999", "coast")), "no municipality has the code 9999"),
      (
        World.edit(World.join("3402", "coast")),
        "Kongsvinger (3402, Innlandet) is a member of Inland ('inland'), and can be in one at a time"
      ),
      (
        World.edit(World.join("0301", "inland"), "2010-01-01"),
        "Inland ('inland') was founded in 2015-06-01"
      ),
      (
        World.edit(World.join("1577", "coast")),
        "Volda (1577, Møre og Romsdal) is member of Coast ('coast') from 2018-01-01 already"
      ),
      (
        World.edit(World.join("3419", "coast")),
        "Våler (3419, Innlandet) is owner of Coast ('coast') already; a change of role says that it becomes something else"
      ),
      (
        World.edit(World.join("4602", "coast"), "2019-05-01"),
        "Kinn (4602) exists from 2020-01-01 only; on 2019-05-01 there is Flora (1401), Vågsøy (1439)"
      ),
      (
        World.edit(World.join("1401", "coast"), "2019-05-01"),
        "Flora (1401) became part of Kinn (4602) on 2020-01-01; a membership of it ends by then, so an end is needed"
      ),
      (
        World.edit(World.join("1401", "coast"), "2021-01-01"),
        "Flora (1401) became part of Kinn (4602) on 2020-01-01, and does not exist on 2021-01-01"
      ),
      (
        World.edit(World.join("1508", "inland"), "2021-01-01"),
        "Ålesund (1508) exists from 2024-01-01 only; on 2021-01-01 there is Ålesund (1507)"
      ),
      (
        World.edit(World.join("1508", "inland"), "2024-06-01"),
        "Ålesund (1507) was divided between Ålesund (1508) and Haram (1580) on 2024-01-01, and stands in Coast ('coast') still; nobody has said who goes on there"
      ),
      (
        World.edit(World.join("1507", "inland"), "2024-06-01"),
        "Ålesund (1507) was divided between Ålesund (1508) and Haram (1580) on 2024-01-01, and does not exist on 2024-06-01"
      ),
      (
        World.edit(World.join("0301", "coast", until: "2021-01-01")),
        "Oslo (0301, Oslo) is in Coast ('coast') from 2021-01-01; the end 2021-01-01 is not after that"
      ),
      (
        World.edit(World.join("3430", "inland"), "2020-09-01"),
        "Os (3430, Innlandet) left Inland ('inland') on 2020-06-01, and the next membership begins on 2020-09-01: a "
          + "hole between them is taken for a mistake unless it is said to be meant"
      ),
      (
        World.edit(World.join("3430", "coast"), "2020-06-15"),
        "Os (3430, Innlandet) left Inland ('inland') on 2020-06-01, and the next membership begins on 2020-06-15: a "
          + "hole between them is taken for a mistake unless it is said to be meant"
      ),
      (
        World.edit(World.join("0301", "old"), "2018-01-01"), "Old ('old') ends on 2019-01-01; a membership ends by then"
      ),
      (World.edit(World.join("0301", "old")), "Old ('old') ended on 2019-01-01"),
      (
        World.edit(.join(EditParty(named: "A firm"), collaboration: "coast", role: .member, until: nil)),
        "'A firm' is no municipality, and only municipalities are members; another role may fit"
      ),
      (
        World.edit(.join(EditParty(named: ""), collaboration: "coast", role: .other, until: nil)),
        "there is neither a municipality nor a name"
      ),
      (
        World.edit(World.leave("0301", "coast")), "Oslo (0301, Oslo) takes no part in Coast ('coast') on 2021-01-01"
      ),
      (
        World.edit(World.leave("3430", "inland")),
        "Os (3430, Innlandet) takes no part in Inland ('inland') on 2021-01-01; it was so from 2019-01-01 until 2020-06-01"
      ),
      (
        World.edit(World.leave("1577", "coast"), "2018-01-01"),
        "Volda (1577, Møre og Romsdal) is in Coast ('coast') from 2018-01-01; the end 2018-01-01 is not after that"
      ),
      (
        World.edit(World.leave("1507", "coast")),
        "Ålesund (1507, Møre og Romsdal) is the host of Coast ('coast'), and would be no member on 2021-01-01"
      ),
      (
        World.edit(.changeRole(EditParty(code("3402")), collaboration: "inland", to: .member)),
        "Kongsvinger (3402, Innlandet) is member of Inland ('inland') already"
      ),
      (
        World.edit(.changeRole(EditParty(named: "The county"), collaboration: "coast", to: .member)),
        "'The county' is no municipality, and only municipalities are members; another role may fit"
      ),
      (World.edit(.end(collaboration: "old")), "Old ('old') ended on 2019-01-01"),
      (
        World.edit(.end(collaboration: "inland"), "2015-06-01"),
        "Inland ('inland') was founded in 2015-06-01 and cannot end on 2015-06-01; Os (3430, Innlandet) is recorded as "
          + "joining Inland ('inland') on 2019-01-01, after the end"
      ),
      (
        World.edit(.end(collaboration: "inland"), "2021-01-01", year: true),
        "the exact day is missing; this cannot be recorded without it"
      ),
      (
        World.edit(.end(collaboration: "coast"), "2017-01-01"),
        "Volda (1577, Møre og Romsdal) is recorded as joining Coast ('coast') on 2018-01-01, after the end"
      ),
      (
        World.edit(.add(Collaboration(id: "coast", number: 0, name: "X", county: "15"), members: [])),
        "the id 'coast' is taken, by Coast ('coast')"
      ),
      (
        World.edit(.add(Collaboration(id: "west", number: 0, name: "X", county: "15"), members: [])),
        "the id 'west' is taken, by West ('west')"
      ),
      (
        World.edit(.add(Collaboration(id: "Øst", number: 0, name: "X", county: "15"), members: [])),
        "'Øst' is no id; it is made of small letters a to z and digits, with single hyphens between them"
      ),
      (World.edit(.add(Collaboration(id: "a", number: 0, name: "", county: "15"), members: [])), "'a' has no name"),
      (
        World.edit(.add(Collaboration(id: "a", number: 0, name: "A"), members: [])),
        "'a' has no county, and none follows from its host or members"
      ),
      (
        World.edit(.add(Collaboration(id: "a", number: 0, name: "A", county: "99"), members: [])),
        "there is no county '99'"
      ),
      (
        World.edit(.add(Collaboration(id: "a", number: 0, name: "A", county: "15", colour: 8), members: [])),
        "there is no colour 8; the palette has 8, counted from 0"
      ),
      (
        World.edit(
          .add(Collaboration(id: "a", number: 0, name: "A", county: "15", fullTimeEquivalents: -1), members: [])),
        "full-time equivalents are 0 or more, not -1"
      ),
      (
        World.edit(.add(Collaboration(id: "a", number: 0, name: "A", county: "03", host: code("0301")), members: [])),
        "Oslo (0301, Oslo) is the host of A ('a'), and would be no member on 2021-01-01"
      ),
      (World.edit(.change(World.book.collaborations[0])), "the register says so already"),
      (
        World.edit(.mergeCollaborations(["coast"], into: World.book.collaborations[0])),
        "a merger is of two or more that differ"
      ),
      (
        World.edit(.mergeCollaborations(["coast", "old"], into: World.book.collaborations[1])),
        "Old ('old') ended on 2019-01-01"
      ),
      (
        World.edit(.mergeMunicipalities([code("1577"), code("3402")], into: .init(code: code("9001"), name: "New"))),
        "'New' has no county, and none follows from its host or members"
      ),
      (
        World.edit(
          .mergeMunicipalities(
            [code("1577"), code("3402")], into: .init(code: code("9001"), name: "New", county: "15"))),
        "the merged municipalities were in different places (Volda (1577, Møre og Romsdal) in Coast ('coast'), "
          + "Kongsvinger (3402, Innlandet) in Inland ('inland')); say where New goes on"
      ),
      (
        World.edit(.mergeMunicipalities([code("1577"), code("1515")], into: .init(code: code("9001")))),
        "nothing says what the municipality 9001 is called"
      ),
      (
        World.edit(.mergeMunicipalities([code("1577"), code("1515")], into: .init(code: code("0301"), name: "N"))),
        "the code 0301 is that of Oslo (0301, Oslo)"
      ),
      (
        World.edit(
          .mergeMunicipalities([code("1507"), code("1515")], into: .init(code: code("1508"))), "2024-01-01"),
        "the table of code changes says that Ålesund (1507) became Haram (1580) on 2024-01-01"
      ),
      (World.edit(.plan(Plan(id: "coast", name: "X"))), "the id 'coast' is taken, by Coast ('coast')"),
      (World.edit(.plan(Plan(id: "new", name: ""))), "'new' has no name"),
      (
        World.edit(.plan(Plan(id: "west", name: "", memberships: [World.member("4602", "west")]))),
        "Kinn (4602, Vestland) is in the plan 'west' already"
      ),
      (World.edit(.drop(plan: "east")), "there is no plan 'east'"),
      (
        World.edit(.realise(plan: "east", as: Collaboration(id: "east", number: 0, name: "E"))),
        "there is no plan 'east'"
      ),
    ] as [(RegisterEdit, String)])
  func refused(_ edit: RegisterEdit, _ sentence: String) {
    #expect(World.refusal([edit]).joined(separator: "; ") == sentence)
  }

  @Test("Every reason of every edit is told at once, and nothing of the list is done")
  func allAtOnce() {
    let sentences = World.refusal([
      World.edit(World.join("0301", "north")), World.edit(World.join("0301", "coast")),
      World.edit(World.join("0301", "inland")),
    ])
    #expect(
      sentences == [
        "there is no collaboration 'north' in the register",
        "Oslo (0301, Oslo) is a member of Coast ('coast') from 2021-01-01, and can be in one at a time",
      ])
  }

  @Test(
    "Who came in a year and left or changed in it needs the day, since a year counts from its first",
    arguments: [
      World.leave("0301", "coast"), .changeRole(EditParty(code("0301")), collaboration: "coast", to: .owner),
    ] as [EditAction])
  func withinAYear(_ action: EditAction) throws {
    let joined = World.edit(World.join("0301", "coast"), "2021-03-01")
    #expect(
      World.refusal([joined, World.edit(action, year: true)]) == [
        "the exact day is missing; this cannot be recorded without it"
      ])
    #expect(World.refusal([joined, World.edit(action, "2021-10-01")]).isEmpty)
    #expect(World.refusal([joined, World.edit(action, "2022-01-01", year: true)]).isEmpty)
  }

  @Test("A host is a member on every day from the edit on, not only on its own", arguments: hostless)
  func hostLater(_ edits: [RegisterEdit], _ sentence: String) {
    #expect(World.refusal(edits) == [sentence])
  }

  private static let hostless: [([RegisterEdit], String)] = {
    let founded = Collaboration(
      id: "a", number: 0, name: "A", county: "03", founding: .day(day("2022-01-01")), host: code("0301"))
    var new = founded
    new.founding = .unknown
    var inland = World.book.collaborations[1]
    inland.host = code("0301")
    return [
      (
        [World.edit(.add(founded, members: []), nil)],
        "Oslo (0301, Oslo) is the host of A ('a'), and would be no member on 2022-01-01"
      ),
      (
        [World.edit(.add(new, members: [])), World.edit(World.join("0301", "a", until: "2023-01-01"))],
        "Oslo (0301, Oslo) is the host of A ('a'), and would be no member on 2023-01-01"
      ),
      (
        [World.edit(World.join("0301", "inland", until: "2023-01-01")), World.edit(.change(inland))],
        "Oslo (0301, Oslo) is the host of Inland ('inland'), and would be no member on 2023-01-01"
      ),
    ]
  }()

  @Test("A hole that is meant is allowed")
  func meantGap() throws {
    let book = try World.apply(World.edit(World.join("3430", "inland"), "2020-09-01", gap: true))
    #expect(book.memberships.count { $0.municipality == code("3430") } == 2)
  }

  @Test("A host may leave in the same list in which another one is named")
  func newHost() throws {
    var coast = World.book.collaborations[0]
    coast.host = code("1577")
    let book = try World.apply(World.edit(World.leave("1507", "coast")), World.edit(.change(coast)))
    #expect(book.register.members(of: "coast", on: day("2021-01-01")) == [code("1577")])
  }
}
