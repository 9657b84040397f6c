import Register
import Testing

private typealias World = EditWorld

@Suite("What sources disagree about")
struct DisputeTests {
  private static let volda = EditParty(code("1577"))

  private func edit(_ thing: DisputedThing, _ when: String, counts: Bool = false, source: String = "Letter") throws
    -> RegisterEdit
  {
    RegisterEdit(.dispute(thing, counts: counts), when: try #require(KnownDay(stored: when)), source: source)
  }

  private func apply(_ edits: RegisterEdit..., to book: RegisterBook = World.book) throws -> RegisterBook {
    try book.applying(edits, on: World.historicGround).book
  }

  private func told(_ book: RegisterBook) -> [String] {
    book.disputes.map { "\($0.municipality?.text ?? "-") \($0.subject.word) \($0.value) \($0.from) [\($0.source)]" }
  }

  @Test("What another source says of a day is kept, and nothing that counts changes")
  func beside() throws {
    let book = try apply(
      edit(.start(Self.volda, collaboration: "coast"), "2017"),
      edit(.end(Self.volda, collaboration: "coast"), "2022-spring"))
    #expect(told(book) == ["1577 from 2017 unknown [Letter]", "1577 to 2022-spring unknown [Letter]"])
    #expect(book.memberships == World.book.memberships && book.events == World.book.events)
    let both = try apply(edit(.start(Self.volda, collaboration: "coast"), "2017", source: "Call"), to: book)
    #expect(told(both).first == "1577 from 2017 unknown [Letter; Call]")
  }

  @Test("The one that counts is chosen, the other kept beside it; chosen back, all is as before but for sources")
  func choosing() throws {
    let left = try World.apply(World.edit(World.leave("1577", "coast"), "2021-01-01", event: "Left."))
    let asked = try apply(edit(.end(Self.volda, collaboration: "coast"), "2021-06-01"), to: left)
    let chosen = try apply(edit(.end(Self.volda, collaboration: "coast"), "2021-06-01", counts: true), to: asked)
    #expect(chosen.memberships[1].period.endText == "2021-06-01")
    #expect(told(chosen) == ["1577 to 2021-01-01 unknown [Report; Call]"])
    #expect(chosen.events.last?.when == .day(day("2021-06-01")))
    let back = try apply(edit(.end(Self.volda, collaboration: "coast"), "2021-01-01", counts: true), to: chosen)
    #expect(back.memberships[1].period == left.memberships[1].period)
    #expect(back.events.last?.when == left.events.last?.when)
    #expect(back.disputes.map(\.value) == ["2021-06-01"])
  }

  @Test("An end that has not come may be what counts, or what is disputed")
  func goingOn() throws {
    let chosen = try apply(edit(.end(Self.volda, collaboration: "coast"), "2021-06-01", counts: true))
    #expect(chosen.memberships[1].period.endText == "2021-06-01")
    #expect(told(chosen) == ["1577 to  unknown [Report]"])
  }

  @Test("A fact is disputed from a day on; chosen, it is a fact of that day")
  func facts() throws {
    let said = ["fte": "6", "model": "host"]
    let asked = try apply(edit(.facts(collaboration: "coast", said), "2021-01-01"))
    #expect(told(asked) == ["- model host 2021-01-01 [Letter]", "- fte 6 2021-01-01 [Letter]"])
    #expect(asked.facts.isEmpty)
    let chosen = try apply(
      edit(.facts(collaboration: "coast", ["fte": "6"]), "2021-01-01", counts: true), to: asked)
    #expect(chosen.facts.map { "\($0.fact.rawValue) \($0.value) \($0.period.startText)" } == ["fte 6 2021-01-01"])
    #expect(told(chosen) == ["- model host 2021-01-01 [Letter]", "- fte  unknown [Report]"])
  }

  @Test(
    "What cannot be is refused",
    arguments: [
      (DisputedThing.end(EditParty(code("0301")), collaboration: "coast"), "2021", false),
      (.end(volda, collaboration: "nowhere"), "2021", false),
      (.start(volda, collaboration: "coast"), "2018-01-01", false),
      (.end(volda, collaboration: "coast"), "2017", true),
      (.start(EditParty(code("3430")), collaboration: "inland"), "2021", true),
      (.facts(collaboration: "coast", ["name": "Coast"]), "2021", false),
    ] as [(DisputedThing, String, Bool)])
  func refusals(_ thing: DisputedThing, _ when: String, _ counts: Bool) {
    #expect(throws: RefusedEdits.self) { try apply(edit(thing, when, counts: counts)) }
  }

  @Test("A choice that would make somebody a member of two is refused")
  func twice() throws {
    let moved = try World.apply(
      World.edit(World.leave("1577", "coast"), "2021-01-01"), World.edit(World.join("1577", "inland"), "2021-01-01"))
    #expect(throws: RefusedEdits.self) {
      try apply(edit(.end(Self.volda, collaboration: "coast"), "2022", counts: true), to: moved)
    }
    #expect(try apply(edit(.end(Self.volda, collaboration: "coast"), "2022"), to: moved).disputes.count == 1)
  }
}
