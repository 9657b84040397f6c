import Cartography
import Geometry
import Testing

@testable import Reports

@Suite("Pages on a screen")
struct ScreenPageTests {
  private static let drawing = """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" id="figure-3-1" width="170mm" height="247mm" viewBox="0 0 170 247">
    <g id="figure-3-1-k0101"><title>Ås</title></g>
    </svg>

    """

  private func page(_ language: Language = .nb, drawing: String? = drawing) -> String {
    let input = SmallWorld.input(language: language)
    var figure = FigureReference.collaborations(input)
    figure.drawing = drawing
    return reportHTML(
      input, figure: figure,
      downloads: Downloads(
        of: [TableTheme.members.table(input)], in: "tables",
        others: [FileRow("Hele rapporten", forms: [Download("Word", at: "report.docx")])],
        pictures: ["figure-3-1": "figure-3-1.png"]))
  }

  @Test("a page that holds its drawing asks for nothing, and no id stands twice in it", arguments: Language.all)
  func whole(_ language: Language) {
    let page = page(language)
    #expect(!page.contains(" src=") && !page.contains("<?xml") && !page.contains("<link"))
    #expect(page.contains("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"figure-3-1\""))
    let ids = attributes("id", in: page)
    #expect(Set(ids).count == ids.count)
    // The names of vocabularies are no places.
    let rest = page.split(separator: "xmlns=\"http://www.w3.org/2000/svg\"").joined()
    #expect(!rest.contains("http:") && !rest.contains("https:") || language != .nb)
    #expect(attributes("href", in: page).allSatisfy { !$0.contains(":") && !$0.hasPrefix("/") })
  }

  @Test("every element that is opened is closed, in order", arguments: [drawing, nil])
  func balance(_ drawing: String?) {
    #expect(unbalanced(page(drawing: drawing)) == nil)
    #expect(unbalanced(htmlPage(TableTheme.members.table(SmallWorld.input()))) == nil)
    #expect(unbalanced("<p><b></p>") == "p")
    #expect(unbalanced("<p>") == "p")
  }

  @Test("a figure is shown small from its own drawing where the page has one, and from its file else")
  func thumbnails() {
    var figure = FigureReference.collaborations(SmallWorld.input())
    #expect(thumbnail(figure, Words(.nb)).contains("<img src=\"figure-3-1.svg\""))
    figure.drawing = Self.drawing
    let small = thumbnail(figure, Words(.nb))
    #expect(
      small.contains("viewBox=\"0 0 170 247\"") && small.contains("<span inert><svg")
        && small.contains("<use href=\"#figure-3-1\" width=\"170\" height=\"247\"/>"))
    #expect(!small.contains("<img"))
  }

  @Test("of a map the land alone is shown small, as large as it is drawn")
  func land() {
    let square = SheetItem.path(
      PathData([[Point(x: 10.4, y: 20), Point(x: 30, y: 20), Point(x: 30, y: 50.2)]], isClosed: true), Paint())
    var sheet = MapSheet(id: "figure-3-1", width: 170, height: 247, title: "", description: "", language: "nb")
    sheet.layers = [
      SheetGroup(id: "municipalities", items: [.group(SheetGroup(items: [square]))]), SheetGroup(id: "furniture"),
      SheetGroup(id: "borders"),
    ]
    var figure = FigureReference(sheet, SmallWorld.input(), file: "figure-3-1.svg")
    figure.drawing = Self.drawing
    let small = thumbnail(figure, Words(.nb))
    #expect(small.contains("viewBox=\"9 19 22 33\""))
    #expect(
      small.contains("<use href=\"#figure-3-1-municipalities\"/><use href=\"#figure-3-1-borders\"/></svg>"))
    sheet.layers = []
    #expect(LandOfMap(sheet) == nil)
  }

  @Test("all tables in all forms stand together with the report in other forms, before the sources")
  func allFiles() throws {
    let page = page()
    let files = try #require(page.firstRange(of: "<h2 id=\"files\">")),
      sources = try #require(page.firstRange(of: "<h2 id=\"sources\">"))
    let part = page[files.upperBound..<sources.lowerBound]
    #expect(part.contains("href=\"report.docx\"") && part.contains("<a href=\"tables/members.html\">"))
    for format in TableFormat.all {
      #expect(part.contains("tables/\(format.fileName(for: "members"))"), "\(format.id)")
    }
  }

  @Test("files to have stand below what they hold, and nowhere else")
  func downloads() {
    let page = page()
    #expect(page.contains("<a href=\"tables/members.csv\" download>CSV<span class=\"unseen\">: Tabell B-1"))
    #expect(page.contains("href=\"tables/members.xlsx\"") && page.contains("<a href=\"figure-3-1.svg\" download>SVG"))
    #expect(page.contains("<a href=\"figure-3-1.png\" download>PNG"))
    #expect(!page.contains("tables/collaborations.csv"))
    #expect(Downloads(of: [], in: "tables") == Downloads())
  }

  @Test(
    "rows are sorted as the language sorts, numbers by their size and unrounded, what is missing last",
    arguments: [
      (
        "the language's letters", Kind.text, ["Ås", "Asker", "Øyer", "Aas", "Ærland"].map(Cell.text),
        ["4", "1", "3", "0", "2"]
      ),
      ("numbers in texts", .text, ["10 av 12", "9 av 9", "Alle"].map(Cell.text), ["1", "0", "2"]),
      ("the same text", .text, ["b", "a", "b"].map(Cell.text), ["1", "0", "1"]),
      ("numbers", .whole, [.whole(1_234), .number(0.5), .missing], ["1234", "0.5", nil]),
      ("shares", .share(), [.number(1.0 / 3), .number(1)], ["0.3333333333333333", "1"]),
      ("days", .day, [.day(SmallWorld.day(2020, 1, 31)), .missing, .text("før 2004")], ["20200131", nil, nil]),
      ("answers", .text, [.truth(true), .truth(false)], ["1", "0"]),
      ("a single row", .text, [.text("a")], [nil]),
      ("nothing", .text, [.missing, .missing], [nil, nil]),
    ] as [(String, Kind, [Cell], [String?])])
  func sorting(_ name: String, _ kind: Kind, _ cells: [Cell], _ expected: [String?]) {
    let table = Table(
      id: "t", title: "T", language: .nb, columns: [Table.Column("k", "K", kind)],
      groups: [Table.Group(rows: cells.map { [$0] })])
    #expect(SortValues(table, PrintedTable(table)).groups[0].map { $0[0] } == expected, "\(name)")
  }

  @Test("rows say which place they are about")
  func subjects() {
    let input = SmallWorld.input()
    let members = htmlFragment(TableTheme.members.table(input))
    #expect(members.contains("<tr data-unit=\"0101\" data-group="))
    let counties = htmlFragment(TableTheme.participationByCounty.table(input))
    #expect(counties.contains("<tr data-upper=\"01\">"))
    let collaborations = htmlFragment(TableTheme.collaborations.table(input))
    #expect(collaborations.contains("<tr data-group=\"nes\">"))
    #expect(!htmlFragment(TableTheme.headline.table(input)).contains("<tr data-"))
  }

  @Test("cards tell of every unit by name, and of every collaboration")
  func cards() throws {
    let input = SmallWorld.input()
    let cards = PlaceCards(input)
    #expect(
      cards.units.map(\.name)
        == input.snapshot.territory.municipalities.map(\.name).sorted(by: Language.nb.collation.precedes))
    #expect(cards.units.allSatisfy { $0.facts.count == cards.unitLabels.count })
    #expect(cards.groups.map(\.id) == input.snapshot.collaborations.map(\.id))
    #expect(cards.groups.allSatisfy { $0.facts.count == cards.groupLabels.count })
    let outside = try #require(cards.units.first { $0.name == "Nes" })
    #expect(outside.facts.contains("52\u{A0}000") && outside.facts.contains("ingen"))
  }

  @Test("nothing in the data ends the script that holds it")
  func hostile() {
    #expect(inScript("{\"a\": \"</script><!--\"}") == "{\"a\": \"\\u003c/script>\\u003c!--\"}")
    #expect(!PlaceCards(SmallWorld.input()).json.contains("<"))
  }

  private func attributes(_ name: String, in page: String) -> [String] {
    page.split(separator: " \(name)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }
}

/// The first element that is not closed where it should be; `nil` when all are.
private func unbalanced(_ page: String) -> String? {
  let empty: Set = ["meta", "img", "br", "input", "!DOCTYPE", "use"]
  var open: [Substring] = []
  var rest = page[...]
  while let start = rest.firstIndex(of: "<") {
    rest = rest[start...].dropFirst()
    let name = rest.prefix { $0 != ">" && $0 != " " && $0 != "\n" && $0 != "/" || $0 == "/" && rest.first == "/" }
    guard let end = rest.firstIndex(of: ">") else { return String(name) }
    let isClosed = rest[..<end].hasSuffix("/")
    rest = rest[end...].dropFirst()
    if name.hasPrefix("/") {
      guard open.popLast() == name.dropFirst() else { return String(name.dropFirst()) }
    } else if !isClosed && !empty.contains(String(name)) {
      open.append(name)
      if ["style", "script"].contains(name), let end = rest.firstRange(of: "</\(name)>") {
        rest = rest[end.lowerBound...]
      }
    }
  }
  return open.last.map(String.init)
}
