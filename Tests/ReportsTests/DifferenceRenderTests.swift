import Analysis
import Register
import Reports
import Testing

/// The small world with a year of history: the owner Nes has taken in Lillenes, and Øvre Nes was 0299 until then.
@Suite("Two days compared, as it is written")
struct DifferenceRenderTests {
  private static func change(
    _ old: String, _ oldName: String, _ new: String, _ newName: String, _ kind: CodeChange.Kind
  ) -> CodeChange {
    CodeChange(
      day: SmallWorld.day(2020, 1, 1), oldCode: SmallWorld.code(old), oldName: oldName, newCode: SmallWorld.code(new),
      newName: newName, kind: kind)
  }

  private static func state(_ day: Day, bare: Bool = false) -> DatedRegister {
    let territory = Territory(
      municipalities: SmallWorld.municipalities, counties: SmallWorld.counties,
      codeChanges: bare
        ? []
        : [
          change("0299", "Gamle Øvre Nes", "0201", "Øvre Nes", .renumber), change("0202", "Nes", "0202", "Nes", .merge),
          change("0298", "Lillenes", "0202", "Nes", .merge), change("0103", "Ærland", "0103", "Ærland", .merge),
          change("0297", "Øya", "0103", "Ærland", .split), change("0297", "Øya", "0101", "Ås", .split),
          change("0101", "Ås", "0101", "Ås", .merge),
        ], codeDay: SmallWorld.day(2020, 10, 1))
    let new = Collaboration(
      id: "new", number: 4, name: "Nytt | samarbeid", county: "01", founding: .year(2020), host: SmallWorld.code("0202")
    )
    let memberships =
      SmallWorld.memberships + [
        SmallWorld.membership("new", "0202", from: SmallWorld.day(2020, 1, 1)),
        SmallWorld.membership("alone", "0298", to: SmallWorld.day(2020, 1, 1)),
      ]
    let events =
      SmallWorld.events + [
        Event(
          collaboration: "aasland", when: .day(SmallWorld.day(2020, 1, 1)), kind: "merged",
          municipality: SmallWorld.code("0101"), text: "Ås fikk en del av Øya."),
        Event(
          collaboration: "aasland", when: .day(SmallWorld.day(2020, 2, 1)), kind: "host-change",
          municipality: SmallWorld.code("0101"), text: "Ås overtok."),
        Event(collaboration: "nes", when: .unknown, kind: "left", text: "Noen gikk ut."),
      ]
    return DatedRegister(
      name: "small", register: Register(collaborations: SmallWorld.collaborations + [new], memberships: memberships),
      territory: territory, events: bare ? [] : events,
      plans: bare
        ? []
        : [Plan(id: "p", name: "Planen", memberships: [SmallWorld.membership("p", "0202")], note: "Tidlig ennå.")],
      on: day, knownOn: SmallWorld.day(2020, 10, 1), codeYear: 2020)
  }

  static func difference(bare: Bool = false) -> RegisterDifference {
    RegisterDifference(
      from: state(SmallWorld.day(2019, 6, 1), bare: bare), to: state(SmallWorld.day(2020, 10, 1), bare: bare))
  }

  @Test("in every language", arguments: Language.all)
  func languages(_ language: Language) throws {
    let difference = Self.difference()
    let input = SmallWorld.input(language: language)
    try expectGolden(differenceText(difference, input: input), named: "difference.\(language.code).txt")
    if language == .nb {
      try expectGolden(differenceMarkdown(difference, input: input), named: "difference.md")
      try expectGolden(differenceJSON(difference), named: "difference.json")
    }
  }

  @Test("A data set without code changes and events says what can not be told")
  func bare() throws {
    try expectGolden(
      differenceText(Self.difference(bare: true), input: SmallWorld.input()), named: "difference.bare.txt")
  }

  @Test("For days before anything is recorded and after the register's own, that is said")
  func outsideKnowledge() {
    let input = SmallWorld.input(language: .en)
    func text(_ from: Day, _ to: Day) -> String {
      differenceText(RegisterDifference(from: Self.state(from), to: Self.state(to)), input: input)
    }
    #expect(
      text(SmallWorld.day(1990, 1, 1), SmallWorld.day(1995, 1, 1))
        .contains("The first thing that the register tells is of 1\u{A0}January\u{A0}2005."))
    #expect(
      text(SmallWorld.day(2021, 1, 1), SmallWorld.day(2022, 1, 1))
        .contains("The register is known on 1\u{A0}October\u{A0}2020. Of later days"))
  }

  @Test("Nothing is left out where nothing changed, and the same input gives the same text")
  func nothing() {
    let state = Self.state(SmallWorld.day(2020, 10, 1))
    let text = differenceText(RegisterDifference(from: state, to: state), input: SmallWorld.input())
    #expect(text.contains("Ingenting er endret, så langt det er registrert."))
    #expect(!text.contains("{") && !text.contains("Tiden er ikke kjent"))
    #expect(text == differenceText(RegisterDifference(from: state, to: state), input: SmallWorld.input()))
  }
}
