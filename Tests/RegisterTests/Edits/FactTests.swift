import Testing

@testable import Register

private typealias World = EditWorld

@Suite("Facts in time")
struct FactTests {
  private static func changed(
    _ id: String = "inland", _ day: String?, in book: RegisterBook = World.book, _ change: (inout Collaboration) -> Void
  ) throws -> RegisterBook {
    var one = try #require(book.collaboration(id, on: day.map(RegisterTests.day)))
    change(&one)
    return try book.applying([World.edit(.change(one), day)], on: World.historicGround).book
  }

  private static func rows(_ book: RegisterBook) -> [String] {
    book.facts.map { "\($0.fact.rawValue) \($0.value) \($0.period.startText) \($0.period.endText)" }
  }

  @Test("A fact holds from its day on, and the row of the collaboration stays as it was")
  func fromItsDay() throws {
    let book = try Self.changed("inland", "2021-01-01") { $0.fullTimeEquivalents = 4.5 }
    #expect(book.collaborations == World.book.collaborations)
    #expect(Self.rows(book) == ["fte 4.5 2021-01-01 "])
    #expect(book.collaboration("inland", on: day("2020-12-31"))?.fullTimeEquivalents == nil)
    #expect(book.collaboration("inland", on: day("2021-01-01"))?.fullTimeEquivalents == 4.5)
  }

  @Test("A later fact ends the earlier one, and one in between lasts until the later one")
  func inBetween() throws {
    var book = try Self.changed("inland", "2021-01-01") { $0.model = "host" }
    book = try Self.changed("inland", "2023-01-01", in: book) { $0.model = "company" }
    book = try Self.changed("inland", "2022-01-01", in: book) { $0.model = nil }
    book = try Self.changed("inland", "2019-01-01", in: book) { $0.model = "network" }
    #expect(
      Set(Self.rows(book)) == [
        "model host 2021-01-01 2022-01-01", "model company 2023-01-01 ", "model  2022-01-01 2023-01-01",
        "model network 2019-01-01 2021-01-01",
      ])
    let models = ["2018-01-01", "2020-01-01", "2021-06-01", "2022-06-01", "2024-01-01"].map {
      book.collaboration("inland", on: day($0))?.model
    }
    #expect(models == [nil, "network", "host", nil, "company"])
  }

  @Test("What is said twice of one day is one row, with both sources")
  func sameDay() throws {
    var book = try Self.changed("inland", "2021-01-01") { $0.model = "host" }
    book = try Self.changed("inland", "2021-01-01", in: book) { $0.model = "company" }
    #expect(Self.rows(book) == ["model company 2021-01-01 "])
  }

  @Test("A name takes the name in full with it where both were one")
  func names() throws {
    let book = try Self.changed("inland", "2021-01-01") { $0.set(.name, to: "Upland") }
    #expect(Self.rows(book) == ["name Upland 2021-01-01 "])
    #expect(book.collaboration("inland", on: day("2022-01-01"))?.fullName == "Upland")
    #expect(book.collaboration("inland", on: day("2020-01-01"))?.name == "Inland")
  }

  @Test("A host is a member on the days it is host, not on those before")
  func host() throws {
    let book = try Self.changed("coast", "2021-01-01") { $0.host = code("1577") }
    #expect(book.collaboration("coast", on: day("2020-06-01"))?.host == code("1507"))
    #expect(book.collaboration("coast", on: day("2021-06-01"))?.host == code("1577"))
    // The old host may leave once there is another.
    let left = try book.applying([World.edit(World.leave("1507", "coast"))], on: World.historicGround).book
    #expect(left.memberships.contains { $0.municipality == code("1507") && $0.period.end == day("2021-01-01") })
    #expect(throws: RefusedEdits.self) {
      try book.applying([World.edit(World.leave("1507", "coast"), "2020-06-01")], on: World.historicGround)
    }
    #expect(throws: RefusedEdits.self) { try Self.changed("coast", "2021-01-01") { $0.host = code("0301") } }
  }

  @Test("Without a day, or a table for them, facts are put right in the row")
  func putRight() throws {
    let book = try Self.changed("inland", nil) { $0.model = "host" }
    #expect(book.facts.isEmpty && book.collaboration("inland")?.model == "host")
    var inland = World.book.collaborations[1]
    inland.model = "host"
    let plain = try World.apply(World.edit(.change(inland)))
    #expect(plain.facts.isEmpty && plain.collaboration("inland")?.model == "host")
  }

  @Test("A merger of municipalities names the new host from its day on")
  func mergedHost() throws {
    let merged = MergedMunicipality(code: code("9001"), name: "New", county: "15", place: .same)
    let book = try World.book.applying(
      [World.edit(.mergeMunicipalities([code("1507"), code("1577")], into: merged), "2022-01-01")],
      on: World.historicGround
    ).book
    #expect(Self.rows(book) == ["host 9001 2022-01-01 "])
    #expect(book.collaboration("coast")?.host == code("1507"))
  }

  @Test("An audit tells a fact that is two things on one day, and one about nothing")
  func audit() {
    func fact(_ id: String, _ value: String, _ start: String?) -> DatedFact {
      DatedFact(
        collaboration: id, fact: .model, value: value, period: Period(start: start.map(RegisterTests.day), end: nil)!)
    }
    let register = Register(
      collaborations: World.book.collaborations, memberships: [],
      facts: [fact("inland", "host", nil), fact("inland", "company", "2021-01-01"), fact("nowhere", "host", nil)])
    let problems = RegisterAudit(register, territory: World.territory, on: SmallWorld.day)
      .problems(by: [.twoValues, .factOfUnknownCollaboration])
    #expect(
      problems.map(\.sentence) == [
        "'nowhere', whose model is 'host', is no collaboration",
        "the model of Inland is both 'host' and 'company' on 2021-01-01",
      ])
  }

  @Test("Every fact reads back as it is written", arguments: Fact.allCases)
  func roundTrip(_ fact: Fact) {
    let written = [
      Fact.host: "0301", .writtenAgreement: "true", .sharedCompetence: "false", .authority: "true",
      .generalMandate: "false", .fullTimeEquivalents: "2.5", .fullTimeEquivalentsDay: "2021-01-01", .colour: "3",
    ]
    var one = Collaboration(id: "x", number: 1, name: "X")
    let value = written[fact] ?? "word"
    let isTaken = one.set(fact, to: value)
    #expect(isTaken && one[fact] == value)
    let isNonsenseTaken = one.set(fact, to: "no such")
    #expect(isNonsenseTaken == (written[fact] == nil || fact == .host))
  }
}
