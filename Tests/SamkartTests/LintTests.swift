import Foundation
import Testing

@Suite("Lint")
struct LintTests {
  private let fixtures = "Tests/SVGLintTests/Fixtures"

  @Test("The map that the program draws survives in a report")
  func ownMap() throws {
    let map = try Program.run(["map", "collaborations"])
    let outcome = try Program.run(["lint", "-", "--profile", "report"], input: map.output)
    #expect(outcome.status == 0, "\(outcome.text)")
    #expect(outcome.text == "-: all of it survives in a report\n")
  }

  @Test("A finding is told with its line, who loses it and what to write instead")
  func finding() throws {
    let outcome = try Program.run(["lint", "\(fixtures)/css-variable.svg"])
    #expect(outcome.status == 1 && outcome.talk.isEmpty)
    #expect(
      outcome.text == """
        \(fixtures)/css-variable.svg: 1 finding

        css-variable: a variable of CSS (1)
          line 10: <rect>: fill="var(--sea, #ffffff)"
          lost by: Word, LibreOffice, librsvg, LaTeX
          instead: write the value itself in place of var(--…)

        """)
  }

  @Test("The JSON has an object for each finding")
  func json() throws {
    let outcome = try Program.run(["lint", "\(fixtures)/colour-form.svg", "--format", "json"])
    #expect(outcome.status == 1)
    let list = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
    #expect(list.map { $0["line"] as? Int } == [10, 11, 12])
    #expect(list.allSatisfy { $0["rule"] as? String == "colour-form" && ($0["lost_by"] as? [String])?.first == "Word" })
    let clean = try Program.run(["lint", "\(fixtures)/clean.svg", "--format", "json"])
    #expect(clean.status == 0 && clean.text.filter { !$0.isWhitespace } == "[]")
  }

  @Test(
    "What cannot be read ends with 2 and one sentence",
    arguments: [
      (["lint", "no-such.svg"], "no-such.svg: No such file"), (["lint", "Sources"], "Sources: is a folder"),
      (["lint", "GeoData/norway-2020/counties.csv"], "line 1: is not well-formed XML"),
      (["lint", "/dev/zero"], "/dev/zero: is no plain file"),
    ])
  func unreadable(_ arguments: [String], _ reason: String) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.talk.contains(reason) && outcome.talk.split(separator: "\n").count == 1, "\(outcome.talk)")
  }

  @Test("Of what never ends no more is read than is allowed")
  func large() throws {
    let outcome = try Program.run(["lint", "-"], input: Data(count: 17 << 20))
    #expect(outcome.status == 2 && outcome.talk.contains("is larger than the 16 MiB that are read"), "\(outcome.talk)")
  }
}
