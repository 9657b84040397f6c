import Testing

@testable import SVGLint

@Suite("Rules")
struct RuleTests {
  @Test("Every rule has a drawing that it and no other finds fault with", arguments: LintRule.all.map(\.id))
  func fixture(_ id: String) throws {
    // Without a style sheet there is no class that it styles.
    let company = id == "styled-class" ? ["style-element", id] : [id]
    #expect(try Fixture.rules(Fixture.bytes(id)) == company)
  }

  @Test("Every drawing among the fixtures has a rule")
  func noFixtureToSpare() throws {
    #expect(try Fixture.names().sorted() == (LintRule.all.map(\.id) + ["clean"]).sorted())
  }

  @Test("A drawing that survives is found no fault with")
  func clean() throws {
    #expect(try lint(Fixture.bytes("clean")) == [])
  }

  @Test("The map of the data set survives")
  func ownMap() throws {
    let figure = try Fixture.page("Output/norway-2020/figure-3-1.svg")
    #expect(try lint(Array(figure.utf8)) == [])
  }

  @Test("Ids are their own, and every rule says what it finds, who loses it and what to write", arguments: LintRule.all)
  func complete(_ rule: LintRule) {
    #expect(LintRule.all.count { $0.id == rule.id } == 1)
    #expect(!rule.summary.isEmpty && !rule.remedy.isEmpty && !rule.losers.isEmpty, "\(rule.id)")
    #expect(!rule.remedy.hasSuffix("."), "\(rule.id)")
  }

  @Test("Every rule has a row in the page on rules, with those who lose it", arguments: LintRule.all)
  func documented(_ rule: LintRule) throws {
    let page = try Fixture.page("Sources/SVGLint/SVGLint.docc/Rules.md")
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `\(rule.id)` |") }
    #expect(rows.count == 1, "\(rule.id)")
    let cells = rows.first?.split(separator: "|").map { trimmed($0) } ?? []
    #expect(cells.count == 4, "\(rule.id)")
    #expect(cells.dropFirst(2).first == rule.losers.map(\.rawValue).joined(separator: ", "), "\(rule.id)")
  }
}
