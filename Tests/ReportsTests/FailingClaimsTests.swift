import Analysis
import Testing

@testable import Reports

@Suite("Sentences of a published report in a report")
struct FailingClaimsTests {
  private static func claims(_ verdicts: [CheckedClaim.Verdict]) -> Table {
    Table(
      id: "claims", title: "All", language: .en,
      columns: [
        Table.Column("id", "Id", .text), Table.Column("sentence", "Sentence", .text),
        Table.Column("verdict", "Verdict", .name),
      ],
      groups: [
        Table.Group(
          rows: verdicts.enumerated().map { place, verdict in
            [.text("S\(place)"), .text("Sentence \(place)"), .named(verdict.rawValue, "said")]
          })
      ], notes: ["1 holds"])
  }

  @Test("has those that do not hold, without ids and verdicts, and the count of all")
  func failing() throws {
    let table = try #require(failingClaims(Self.claims([.holds, .fails, .unknown, .fails]), Words(.en)))
    #expect(table.rows.map { $0[1].text } == ["Sentence 1", "Sentence 3"])
    #expect(table.columns.filter(\.isPrinted).map(\.key) == ["sentence"] && table.notes == ["1 holds"])
    #expect(failingClaims(Self.claims([.holds, .unknown]), Words(.en)) == nil)
  }

  @Test("stands among the tables of the report with a number, and leads to all of them", arguments: Language.all)
  func inReport(_ language: Language) {
    var input = SmallWorld.input(language: language)
    input.claims = Self.claims([.holds, .fails])
    input.places.tables = ["claims": "tables/claims.html"]
    let page = reportHTML(input)
    #expect(page.contains("id=\"table-claims\"") && page.contains("Sentence 1") && !page.contains("Sentence 0"))
    #expect(page.contains("href=\"tables/claims.html\""))
  }
}
