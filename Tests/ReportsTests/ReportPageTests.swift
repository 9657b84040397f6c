import Testing

@testable import Reports

@Suite("The report as a page")
struct ReportPageTests {
  @Test("has a language, one first heading, and headings in order", arguments: Language.all)
  func headings(_ language: Language) {
    let page = reportHTML(SmallWorld.input(language: language))
    #expect(page.contains("<html lang=\"\(language.code)\">"))
    let levels = page.split(separator: "<h").dropFirst().compactMap { $0.first?.wholeNumberValue }
    #expect(levels.filter { $0 == 1 }.count == 1)
    #expect(levels.first == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test("refers to nothing but the figure beside it", arguments: Language.all)
  func offline(_ language: Language) {
    let page = reportHTML(SmallWorld.input(language: language))
    #expect(Set(attributes("src", in: page)) == ["figure-3-1.svg"])
    #expect(attributes("href", in: page).allSatisfy { $0.hasPrefix("#") || $0 == "figure-3-1.svg" })
    #expect(!page.contains("url(") && !page.contains("@import"))
  }

  @Test("links lead somewhere and no id stands twice")
  func links() {
    let page = reportHTML(SmallWorld.input())
    let ids = attributes("id", in: page)
    #expect(Set(ids).count == ids.count)
    let links = attributes("href", in: page).filter { $0.hasPrefix("#") }
    #expect(links.count > 4 && links.allSatisfy { ids.contains(String($0.dropFirst())) })
    #expect(attributes("aria-describedby", in: page).allSatisfy(ids.contains))
  }

  @Test("the figure has an alternative of at most 150 characters", arguments: Language.all)
  func alternative(_ language: Language) {
    let figure = FigureReference.collaborations(SmallWorld.input(language: language))
    #expect((1...150).contains(figure.alternative.count))
    let long = FigureReference(
      id: "map-x",
      file: "a", title: "", alternative: String(repeating: "lang tekst ", count: 20), description: "")
    #expect(long.alternative.count <= 150)
    #expect(long.alternative.hasSuffix("tekst…") || long.alternative.hasSuffix("lang…"))
    #expect(shortened(String(repeating: "a", count: 200), to: 150).count == 150)
  }

  @Test("compares with printed figures on their own day only")
  func deviations() {
    var input = SmallWorld.input()
    let page = reportMarkdown(input)
    #expect(page.contains("Areal: 1 av 2 trykte tall stemmer"))
    #expect(page.contains("Åsland innkjøp, areal: trykt 100, beregnet 45,35."))
    input.dates.published = SmallWorld.day(2019, 1, 1)
    #expect(reportMarkdown(input).contains("ingen trykte tall"))
  }

  private func attributes(_ name: String, in page: String) -> [String] {
    page.split(separator: " \(name)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }
}
