import Register
import Testing

private typealias World = EditWorld

@Suite("Edits on days as they are known")
struct KnownDayEditTests {
  private func edit(_ action: EditAction, _ when: String) throws -> RegisterEdit {
    RegisterEdit(action, when: try #require(KnownDay(stored: when)), source: "Call", eventText: "x")
  }

  private func texts(_ book: RegisterBook, _ municipality: String) -> [String] {
    book.memberships.filter { $0.municipality == code(municipality) }.map {
      "\($0.period.startText)/\($0.period.endText)"
    }
  }

  @Test(
    "Who joins or leaves does so as exactly as it is known, in memberships and events",
    arguments: ["2022-spring", "2022-04", "2022", "before-2022-01-01", "after-2022-01-01"])
  func asKnown(_ when: String) throws {
    let known = try #require(KnownDay(stored: when))
    let joined = try World.apply(edit(World.join("0301", "coast"), when))
    #expect(texts(joined, "0301") == ["\(when)/"])
    #expect(joined.events.last?.when == known)
    let left = try World.apply(edit(World.leave("1577", "coast"), when))
    #expect(texts(left, "1577") == ["2018-01-01/\(when)"])
    #expect(left.events.last?.when == known)
  }

  @Test("Who left, nobody knows when, is no member on any later day, and its code stays")
  func left() throws {
    let book = try World.apply(
      edit(World.leave("1577", "coast"), "unknown"), edit(World.leave("3402", "inland"), "unknown"))
    #expect(texts(book, "1577") == ["2018-01-01/unknown"])
    #expect(texts(book, "3402") == ["/unknown"])
    #expect(book.register.members(of: "coast", on: day("2020-10-01")).map(\.text) == ["1507"])
    #expect(book.register.members(of: "inland", on: day("2012-01-01")).isEmpty)
    // Free to join another.
    let moved = try World.apply(edit(World.join("3402", "coast"), "2021-01-01"), to: book)
    #expect(texts(moved, "3402").count == 2)
  }

  @Test(
    "What needs a day of its own says so",
    arguments: [
      (EditAction.change(World.book.collaborations[0]), "before-2021-01-01"),
      (World.leave("1577", "coast"), "2018-winter"), (.end(collaboration: "inland"), "2021-spring"),
      (.changeRole(EditParty(code("1577")), collaboration: "coast", to: .owner), "before-2021-01-01"),
    ])
  func refused(_ action: EditAction, _ when: String) throws {
    let refused = #expect(throws: RefusedEdits.self) {
      try World.book.applying([edit(action, when)], on: World.historicGround)
    }
    #expect(refused?.entries.first?.reason == .dayMissing)
  }

  @Test("A founding and a fact are kept as they are known")
  func foundingsAndFacts() throws {
    let new = Collaboration(id: "new", number: 0, name: "New", county: "15")
    let book = try World.apply(edit(.add(new, members: [EditParty(code("0301"))]), "2022-autumn"))
    #expect(book.collaboration("new")?.founding == .known(.season(.autumn, year: 2022)))
    #expect(book.register.collaborations(on: day("2022-08-31")).allSatisfy { $0.id != "new" })
    #expect(book.register.collaborations(on: day("2022-09-01")).contains { $0.id == "new" })
    var changed = World.book.collaborations[1]
    changed.model = "host"
    let facts = try World.book.applying([edit(.change(changed), "2021-06")], on: World.historicGround).book.facts
    #expect(facts.map(\.period.startText) == ["2021-06"])
  }
}
