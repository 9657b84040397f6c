import Cartography
import Foundation
import Testing

@testable import Reports

private let world = MapWorld(
  """
  AAbB
  Acb.
  CCBB
  """)

@Suite("A map in a report")
struct MapFigureTests {
  /// The maps that reports have and that a world without commuting can show.
  private static let themes = MapTheme.all.filter(\.isInReports)

  @Test("has a short alternative, a description, a heading and a table", arguments: themes.map(\.id), Language.all)
  func complete(_ id: String, _ language: Language) throws {
    var input = world.input
    input.report.language = language.inNorway
    let theme = try #require(MapTheme.named(id))
    let figure = FigureReference(theme.sheet(input), input.report, file: "\(theme.figure(in: input.report)).svg")
    #expect(figure.id == theme.figure(in: input.report))
    #expect((1...150).contains(figure.alternative.count), "\(figure.alternative)")
    #expect(figure.description.count > 20 && !figure.caption.title.isEmpty)
    let twin = try #require(figure.twin)
    #expect(twin.rows.count > 1 && twin.language == language)
  }

  @Test("is told by its table, municipality by municipality, in the order of the numbers, the unmarked last")
  func twin() throws {
    let sheet = MapTheme.collaborations.sheet(world.input)
    let twin = try #require(mapTwin(sheet, world.input.report))
    let texts = twin.rows.map { row in row.map { $0.value } }
    #expect(
      texts == [
        [.text("1 Samarbeid A"), .text("Sted 0-0, Sted 0-1, Sted 1-0")],
        [.text("2 Samarbeid B"), .text("Sted 0-3, Sted 2-2, Sted 2-3")],
        [.text("3 Samarbeid C"), .text("Sted 2-0, Sted 2-1")],
        [.text("Ikke merket"), .text("Sted 0-2, Sted 1-1, Sted 1-2")],
      ])
    #expect(
      mapTwin(
        MapSheet(
          id: "x", width: 1, height: 1, title: "", description: "", language: "nb"), world.input.report)
        == nil)
  }

  @Test(
    "stands among the maps of the page, with its words, a way to its full size, and its table, or the way to one that says the same"
  )
  func onThePage() throws {
    let report = world.input.report
    let figures = [MapTheme.participation, .collaborations].map {
      FigureReference($0.sheet(world.input), report, file: "\($0.figure(in: report)).svg")
    }
    let stranger = FigureReference(id: "map-x", file: "map-x.svg", title: "X", alternative: "x", description: "xx")
    let page = reportHTML(report, figure: figures[1], further: [figures[0], stranger])
    let order = [
      "id=\"summary\"", "class=\"thumbnail\"", "id=\"maps\"", "id=\"figure-3-1\"", "map-participation.svg", "map-x.svg",
      "id=\"tables\"", "<caption><span>Tabell 3-1",
    ]
    let places = try order.map { part in try #require(page.range(of: part)?.lowerBound, "\(part)") }
    #expect(places == places.sorted())
    for figure in figures {
      #expect(
        page.contains("alt=\"\(escapedForHTML(figure.alternative))\" aria-describedby=\"\(figure.id)-description\""))
      #expect(page.contains("<p id=\"\(figure.id)-description\">\(escapedForHTML(figure.description))</p>"))
      #expect(page.contains("<a href=\"\(figure.file)\">"))
    }
    // The one has no table that says the same in a report without findings, the other has.
    #expect(page.components(separatedBy: "<details>").count == 2)
    #expect(page.components(separatedBy: "<summary>").count == 2)
    #expect(page.contains("<p class=\"also\">") && page.contains("href=\"#table-participation-by-county\""))
    let ids = page.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
    let text = reportMarkdown(report, figure: figures[1], further: [figures[0]])
    #expect(text.contains("![") && text.contains("(map-participation.svg)") && text.contains("<details>"))
    #expect(text.contains("| 1 Samarbeid A | Sted 0-0, Sted 0-1, Sted 1-0 |"))
  }

  @Test("is walked through by the ids of what it shows; ids that no address can hold give way to numbers")
  func stops() throws {
    func ids(_ input: MapInput) -> Set<String> {
      let layer = MapTheme.collaborations.sheet(input).layers.first { $0.id == "municipalities" }
      return Set(
        (layer?.items ?? []).compactMap { if case .group(let group) = $0 { group.stop?.id } else { nil } })
    }
    #expect(ids(world.input) == ["group-A", "group-B", "group-C"])
    #expect(ids(MapWorld("AÅ").input) == ["group-A", "group-2"])
  }
}
