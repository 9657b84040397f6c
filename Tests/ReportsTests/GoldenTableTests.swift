import Reports
import Testing

@Suite("Tables and pages, as they are written")
struct GoldenTableTests {
  @Test("every table in every format", arguments: TableTheme.all.map(\.id), TableFormat.all.map(\.id))
  func formats(_ id: String, _ format: String) throws {
    let table = try #require(TableTheme.named(id)).table(SmallWorld.input())
    let format = try #require(TableFormat.named(format))
    let ending = if case .workbook = format.writing { ".txt" } else { "" }
    let told = format.told(table)
    try expectGolden(format.id == "html" ? withoutLooks(told) : told, named: format.fileName(for: id) + ending)
  }

  @Test("every table in the other languages", arguments: TableTheme.all.map(\.id), [Language.nn, .en])
  func languages(_ id: String, _ language: Language) throws {
    let table = try #require(TableTheme.named(id)).table(SmallWorld.input(language: language))
    try expectGolden(text(table), named: "\(id).\(language.code).txt")
  }

  @Test("the report as a page and in Markdown, in every language", arguments: Language.all)
  func report(_ language: Language) throws {
    let input = SmallWorld.input(language: language)
    try expectGolden(withoutLooks(reportHTML(input)), named: "report.\(language.code).html")
    try expectGolden(reportMarkdown(input), named: "report.\(language.code).md")
  }

  @Test("tables and formats are found by name, and names are used once")
  func names() {
    #expect(Set(TableTheme.all.map(\.id)).count == TableTheme.all.count)
    #expect(Set(TableFormat.all.map(\.id)).count == TableFormat.all.count)
    #expect(TableTheme.named("nothing") == nil)
    #expect(TableFormat.named("nothing") == nil)
  }
}
