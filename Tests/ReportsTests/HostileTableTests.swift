import Analysis
import Register
import Testing

@testable import Reports

@Suite("Hostile and empty registers")
struct HostileTableTests {
  static let names = [
    "<script>alert(1)</script>", "a|b", "\"quoted\"", "line\nbreak", "=cmd|' /C calc'!A0", "{members}", "", " ", "-",
    "\u{1B}[2J", "](javascript:alert(1))", "' onload='x", "&amp;",
  ]

  private func hostile(_ name: String) -> ReportInput {
    SmallWorld.input(
      municipalities: SmallWorld.municipalities.map {
        var municipality = $0
        municipality.name = name
        return municipality
      },
      counties: [County(code: "01", name: name), County(code: "02", name: name)],
      collaborations: SmallWorld.collaborations.map {
        var collaboration = $0
        collaboration.name = name
        return collaboration
      },
      memberships: SmallWorld.memberships + [
        Membership(collaboration: "nes", municipality: nil, party: name, role: .stateBody)
      ],
      events: [Event(collaboration: "nes", when: .unknown, kind: name, text: name)])
  }

  @Test("no name gets out of its cell", arguments: names)
  func hostileNames(_ name: String) throws {
    let input = hostile(name)
    for theme in TableTheme.all {
      let table = theme.table(input)
      let fragment = htmlFragment(table)
      #expect(!fragment.contains("<script") && !fragment.contains("onload='"), "\(theme.id)")
      #expect(count("<td", in: fragment) + count("<th scope=\"row\"", in: fragment) == printedCells(of: table))
      let bars = markdown(table).split(separator: "\n").filter { $0.hasPrefix("| ") }
        .map { line in unescapedBars(in: line) }
      #expect(Set(bars).count == 1, "\(theme.id)")
      let lines = text(table).unicodeScalars.count { $0 == "\n" }
      #expect(lines == text(theme.table(hostile("x"))).unicodeScalars.count { $0 == "\n" }, "\(theme.id)")
    }
    let page = reportHTML(input)
    #expect(count("<script", in: page) == count("<script", in: reportHTML(hostile("x"))))
    #expect(count("</script", in: page) == count("<script", in: page))
    #expect(!reportMarkdown(input).contains("<script"))
  }

  @Test("with nothing in the register every table is still one, in every format", arguments: TableTheme.all.map(\.id))
  func empty(_ id: String) throws {
    let theme = try #require(TableTheme.named(id))
    let nothing = SmallWorld.input(municipalities: [], counties: [], collaborations: [], memberships: [], events: [])
    let outside = SmallWorld.input(collaborations: [], memberships: [], events: [], contiguity: nil)
    let one = SmallWorld.input(
      collaborations: [SmallWorld.collaborations[1]], memberships: [SmallWorld.membership("nes", "0103")], events: [])
    for input in [nothing, outside, one] {
      for format in TableFormat.all { #expect(!format.told(theme.table(input)).isEmpty) }
      #expect(!json(theme.table(input)).contains(": nan"))
    }
  }

  @Test("the report of nothing says so without inventing numbers")
  func emptyReport() {
    let input = SmallWorld.input(municipalities: [], counties: [], collaborations: [], memberships: [], events: [])
    let page = reportMarkdown(input)
    #expect(page.contains("- **–** av kommunene er medlemmer (0 av 0)"))
    #expect(page.contains("ingen trykte tall"))
    #expect(!page.lowercased().contains("nan"))
  }

  @Test("without full-time equivalents their sum is missing and the collaborations are named")
  func missingStaff() throws {
    let input = SmallWorld.input(collaborations: [SmallWorld.collaborations[1]])
    let table = try #require(TableTheme.named("collaborations")).table(input)
    #expect(table.total?[7] == .missing)
    #expect(table.notes.contains("Årsverk er ikke oppgitt for Nes, Ærland & omegn."))
  }

  @Test("a member that the territory does not have is listed by the name of its source")
  func strangers() throws {
    let input = SmallWorld.input(
      memberships: SmallWorld.memberships + [
        Membership(collaboration: "nes", municipality: SmallWorld.code("9999"), party: "Borte", role: .member)
      ])
    let table = try #require(TableTheme.named("members")).table(input)
    #expect(table.rows.contains { $0[2] == .text("Borte") })
    #expect(
      json(TableTheme.headline.table(input)).contains(
        "\"id\": \"members\", \"label\": \"Kommuner som er medlemmer\", \"value\": 4"))
  }

  private func count(_ part: String, in text: String) -> Int {
    text.split(separator: part, omittingEmptySubsequences: false).count - 1
  }

  private func printedCells(of table: Table) -> Int {
    (table.rows.count + (table.total == nil ? 0 : 1)) * table.printedColumns.count
  }

  private func unescapedBars(in line: Substring) -> Int {
    var (bars, isEscaped) = (0, false)
    for scalar in line.unicodeScalars {
      if scalar == "|" && !isEscaped { bars += 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return bars
  }
}
