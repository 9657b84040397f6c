import Register
import Testing

@Suite("Codes of other years")
struct CodeTranslationTests {
  /// 2010: A and B become C. 2015: C is renumbered D, and E is divided between F and G, which was there before.
  private static let changes = [
    change("2010-01-01", "000A", "000C", .merge), change("2010-01-01", "000B", "000C", .merge),
    change("2015-01-01", "000C", "000D", .renumber), change("2015-01-01", "000E", "000F", .split, share: 0.75),
    change("2015-01-01", "000E", "000G", .split, share: 0.25), change("2015-01-01", "000G", "000G", .merge),
  ]

  private static func change(
    _ day: String, _ old: String, _ new: String, _ kind: CodeChange.Kind, share: Double? = nil
  ) -> CodeChange {
    CodeChange(
      day: Day(day)!, oldCode: MunicipalityCode(old)!, oldName: "old \(old)", newCode: MunicipalityCode(new)!,
      newName: "new \(new)", kind: kind, oldCounty: String(old.suffix(1)), newCounty: String(new.suffix(1)),
      share: share)
  }

  private static func day(_ year: Int) -> Day { Day(year: year, month: 3, day: 1)! }

  @Test(
    "A code becomes what all changes between the days make of it",
    arguments: [
      (2009, 2015, "000A", nil, nil, ["000D"]), (2009, 2014, "000A", nil, nil, ["000C"]),
      (2010, 2014, "000C", nil, nil, []), (2014, 2015, "000E", nil, nil, ["000F", "000G"]),
      (2014, 2015, "000X", nil, nil, []),
      // Back in time a merger is a split.
      (2015, 2009, "000D", nil, nil, ["000A", "000B"]), (2015, 2010, "000D", nil, nil, ["000C"]),
      (2015, 2010, "000F", nil, nil, ["000E"]), (2015, 2010, "000G", nil, nil, ["000E", "000G"]),
      // What had ended has the codes of its last day: only changes before its end concern it.
      (2009, 2015, "000A", nil, "2012-06-01", ["000C"]), (2009, 2015, "000A", nil, "2010-01-01", []),
      (2015, 2009, "000C", nil, "2015-01-01", ["000A", "000B"]), (2015, 2009, "000C", nil, "2010-01-01", []),
      // What began later has the codes of its first day: only changes after it concern it.
      (2009, 2015, "000C", "2012-06-01", nil, ["000D"]), (2015, 2009, "000D", "2012-06-01", nil, ["000C"]),
      (2009, 2014, "000D", "2015-06-01", nil, []), (2015, 2009, "000F", "2015-01-01", nil, []),
      (2009, 2015, "000C", "2012-06-01", "2013-01-01", []),
    ] as [(Int, Int, String, String?, String?, [String])])
  func fate(_ from: Int, _ to: Int, _ code: String, _ start: String?, _ end: String?, _ expected: [String]) throws {
    let translation = CodeTranslation(Self.changes, from: Self.day(from), to: Self.day(to))
    let period = try #require(Period(start: start.flatMap { Day($0) }, end: end.flatMap { Day($0) }))
    let fate = translation.fate(of: MunicipalityCode(code)!, during: period)
    #expect(fate?.successors.map(\.code.text) ?? [] == expected)
  }

  @Test("Names and counties are those at the two ends, and shares are multiplied on the way")
  func names() throws {
    let forward = try #require(
      CodeTranslation(Self.changes, from: Self.day(2009), to: Self.day(2015)).fate(of: MunicipalityCode("000A")!))
    #expect(forward.oldName == "old 000A")
    #expect(forward.successors.map(\.name) == ["new 000D"] && forward.successors.map(\.county) == ["D"])
    let split = try #require(
      CodeTranslation(Self.changes, from: Self.day(2014), to: Self.day(2015)).fate(of: MunicipalityCode("000E")!))
    #expect(split.successors.map(\.share) == [0.75, 0.25])
    let back = try #require(
      CodeTranslation(Self.changes, from: Self.day(2015), to: Self.day(2014)).fate(of: MunicipalityCode("000D")!))
    #expect(back.oldName == "new 000D" && back.successors.map(\.name) == ["old 000C"])
  }

  @Test("Two codes that change places do so at once")
  func exchange() {
    let changes = [
      Self.change("2015-01-01", "000A", "000B", .renumber), Self.change("2015-01-01", "000B", "000A", .renumber),
    ]
    let translation = CodeTranslation(changes, from: Self.day(2014), to: Self.day(2015))
    #expect(translation.fate(of: MunicipalityCode("000A")!)?.successors.map(\.code.text) == ["000B"])
    #expect(translation.fate(of: MunicipalityCode("000B")!)?.successors.map(\.code.text) == ["000A"])
  }

  @Test("A county becomes those in which its municipalities are")
  func counties() {
    let translation = CodeTranslation(Self.changes, from: Self.day(2009), to: Self.day(2015))
    #expect(translation.countySuccessors(of: "A") == ["D"])
    #expect(translation.countySuccessors(of: "E") == ["F", "G"])
    #expect(translation.countySuccessors(of: "Z") == ["Z"])
  }

  @Test("The changes tell the codes from the year before the first to that of the last")
  func years() {
    #expect(CodeTranslation.years(of: Self.changes) == 2009...2015)
    #expect(CodeTranslation.years(of: []) == nil)
  }

  @Test("Codes are of another year when more of those that tell years apart belong to it")
  func evident() {
    let known = Set(["000C", "000E", "000G", "000X"].map { MunicipalityCode($0)! })
    func year(_ codes: [String]) -> Int? {
      evidentCodeYear(
        of: codes.map { MunicipalityCode($0)! }, known: known, on: Self.day(2010), changes: Self.changes)?.year
    }
    #expect(year(["000D", "000F", "000G", "000X"]) == 2015)
    #expect(year(["000A", "000B", "000E"]) == 2009)
    #expect(year(["000C", "000D"]) == nil, "as many speak for the one year as for the other")
    #expect(year(["000G", "000X"]) == nil, "these are the same in both years")
    #expect(year(["000G", "9999"]) == nil, "a code of no year tells nothing")
    #expect(year([]) == nil)
  }
}
