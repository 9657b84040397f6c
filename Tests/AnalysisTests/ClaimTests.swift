import Analysis
import Register
import Testing

@Suite("Claims")
struct ClaimTests {
  private static let norway = FigureCatalogue(
    NorwayInTables.evidence, sizeClasses: [0, 1_000],
    records: FigureCatalogue.Records(
      stated: [
        StatedFigure(id: "by_host", unit: "share", value: 18, denominator: "collaborations"),
        StatedFigure(id: "of_four", unit: "share", value: 3, denominator: "4"),
        StatedFigure(id: "nobody_knows", unit: "count", missing: ["": "the answers"]),
      ]))

  private static func checked(
    _ figure: String, _ subject: String, _ relation: String, _ stated: String, _ tolerance: String = ""
  ) throws -> CheckedClaim {
    norway.checked(
      try norway.understood(
        WrittenClaim(
          id: "1", figure: figure, subject: subject, relation: relation, stated: stated, tolerance: tolerance)))
  }

  @Test(
    "A claim holds as its relation has it",
    arguments: [
      ("participation", "", "rounds to", "69 %", "", true), ("participation", "", "rounds to", "69,1 %", "", true),
      ("participation", "", "rounds to", "70 %", "", false), ("participation", "", "rounds to", "0.7", "0.1", true),
      ("participation", "", "about", "70 %", "", true), ("participation", "", "about", "2/3", "1 %", false),
      ("participation", "", "equals", "246/356", "", true), ("members", "", "equals", "246", "", true),
      ("members", "", "equals", "245", "", false), ("members", "", "equals", "245", "1", true),
      ("members", "", "at least", "246", "", true), ("members", "", "more than", "246", "", false),
      ("members", "", "at most", "246", "", true), ("members", "", "less than", "246", "", false),
      ("members", "", "between", "246;300", "", true), ("members", "", "between", "247;300", "", false),
      ("member_population", "", "rounds to", "3 205 000", "1000", true),
      ("population", "bergen", "rounds to", "455 000", "1000", true),
      ("members", "ror", "set equals", "Rauma; Molde; Aukra", "", true),
      ("members", "ror", "set equals", "Molde; Aukra", "", false), ("members", "ror", "contains", "Molde", "", true),
      ("members", "sunnmore", "contains", "Hornindal", "", false), ("members", "siis", "contains", "1818", "", true),
      ("large_outsiders:100000", "", "set equals", "Oslo; Trondheim; Bærum; Drammen", "", true),
      ("populous_collaborations:20000", "", "more than", "90 %", "", false),
      ("members", "upper-unit:Oslo", "equals", "0", "", true), ("outsiders", "18 + 54", "equals", "44", "", true),
      ("by_host", "", "equals", "50 %", "", true), ("of_four", "", "equals", "0,75", "", true),
    ] as [(String, String, String, String, String, Bool)])
  func relations(
    _ figure: String, _ subject: String, _ relation: String, _ stated: String, _ tolerance: String, _ holds: Bool
  ) throws {
    #expect(try Self.checked(figure, subject, relation, stated, tolerance).verdict == (holds ? .holds : .fails))
  }

  @Test("A claim that names others says whom it has too many and whom too few")
  func names() throws {
    let checked = try Self.checked("members", "ror", "set equals", "Molde; Vestnes")
    #expect(checked.absent == ["Vestnes"])
    #expect(checked.unstated.map(Self.norway.name) == ["Rauma", "Aukra"])
  }

  @Test("A claim about what nobody has counted can not be computed, and says for want of what")
  func unknown() throws {
    let stated = try Self.checked("nobody_knows", "", "equals", "95")
    #expect(stated.verdict == .unknown && stated.value.missing == .described(["": "the answers"]))
    #expect(try Self.checked("fte", "hamarregionen", "equals", "3").value.missing == .notRecorded)
  }

  @Test(
    "A claim that can not be understood says what may have been meant",
    arguments: [
      ("particpation", "", "equals", "1", "participation"), ("members", "collaboration:berg", "equals", "1", "bergen"),
      ("members", "upper-unit:Nordlnd", "equals", "1", "Nordland"), ("members", "", "equal", "1", "equals"),
      ("members", "", "equals", "many", "is no number"), ("members", "ror", "set equals", "Mollde", "Molde"),
      ("participation", "", "set equals", "Molde", "counts nothing"), ("members:5", "", "equals", "1", "no such limit"),
      ("population", "Oslo", "equals", "1", "upper-unit:03"), ("members", "", "between", "5", "is no number"),
      ("members", "", "between", "7;5", "is no number"), ("members", "", "equals", "1 2/0", "is no number"),
    ] as [(String, String, String, String, String)])
  func faults(_ figure: String, _ subject: String, _ relation: String, _ stated: String, _ word: String) throws {
    let error = #expect(throws: ClaimError.self) { try Self.checked(figure, subject, relation, stated) }
    #expect(error?.sentence.contains(word) == true, "\(error?.sentence ?? "")")
  }
}
