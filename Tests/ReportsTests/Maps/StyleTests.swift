import Cartography
import Foundation
import TestSupport
import Testing

@testable import Reports

private let usual = MapSettings(palette: [Colour(0x77AADD)])

/// A value that each key takes, and one beside it.
private func values(_ key: StyleKey) -> (right: StyleValue, wrong: [StyleValue]) {
  let wrong: [StyleValue] = [.flag(true), .null, .object, .list([.flag(true)]), .number(-1), .text("&")]
  if key.expected.hasPrefix("a list of colours") { return (.list([.text("#102030")]), wrong + [.list([])]) }
  if key.expected.hasPrefix("a colour") { return (.text("#102030"), wrong + [.text("red")]) }
  if key.path == "text.family" { return (.text("Source Sans 3"), wrong + [.text("")]) }
  if key.expected.hasPrefix("\"") {
    return (.text(String(key.expected.split(separator: "\"")[0])), wrong + [.text("A0")])
  }
  // 8 is in the range of every number but few.
  let number: [String: Double] = [
    "page.width": 210, "page.height": 297, "text.halo": 0.3, "legend.column_width": 40, "text.label": 9.5,
    "text.label_minimum": 5,
  ]
  let fine = key.path.hasPrefix("lines.") || key.path.hasSuffix("width") && key.path.hasPrefix("hatch.")
  return (.number(number[key.path] ?? (fine ? 0.4 : 5)), wrong + [.number(1e6)])
}

@Suite("A style")
struct StyleTests {
  @Test("changes what each of its keys is about, and takes nothing else there")
  func everyKey() throws {
    for key in StyleKey.all {
      let (right, wrong) = values(key)
      let styled = try usual.styled([(key.path, right)])
      let isUsual =
        styled.style == usual.style && styled.palette == usual.palette && styled.width == usual.width
        && styled.height == usual.height
      #expect(!isUsual, "\(key.path)")
      for value in wrong {
        let error = #expect(throws: StyleError.self, "\(key.path): \(value)") { try usual.styled([(key.path, value)]) }
        #expect(error?.key == key.path && error?.reason.contains(key.expected) ?? false)
      }
    }
  }

  @Test("is documented key by key")
  func documented() throws {
    let page = try String(
      contentsOfFile: "\(Repository.folder)/Sources/Reports/Reports.docc/Styles.md", encoding: .utf8)
    for key in StyleKey.all { #expect(page.contains("`\(key.path)`"), "\(key.path)") }
  }

  @Test("has no key twice")
  func keysDiffer() {
    #expect(Set(StyleKey.all.map(\.path)).count == StyleKey.all.count)
    #expect(StyleKey.all.count >= 40)
  }

  @Test(
    "names the keys beside one that it does not know",
    arguments: [
      ("text.titel", "text.title"), ("colour", "palette"), ("text", "an object"), ("lines.coast.width", "no object"),
      ("", "page"),
    ])
  func unknownKeys(_ key: String, _ word: String) {
    let error = #expect(throws: StyleError.self) { try usual.styled([(key, .number(1))]) }
    #expect(error?.description.contains(word) ?? false, "\(error?.description ?? "")")
  }

  @Test(
    "lays the page by its paper, margin and way round",
    arguments: [
      ([("page.size", .text("A4")), ("page.margin", .number(20))], 170, 257),
      ([("page.size", .text("A3")), ("page.orientation", .text("landscape"))], 420, 297),
      ([("page.width", .number(85))], 85, 247),
      ([("page.size", .text("A4")), ("page.height", .number(100)), ("page.orientation", .text("portrait"))], 210, 100),
      ([("page.size", .text("A4")), ("page.width", .number(60)), ("page.orientation", .text("landscape"))], 60, 210),
      ([("page.orientation", .text("landscape"))], 247, 170),
      ([("page.margin", .number(10))], 150, 227),
    ] as [([(String, StyleValue)], Double, Double)])
  func pages(_ said: [(String, StyleValue)], _ width: Double, _ height: Double) throws {
    let styled = try usual.styled(said)
    #expect(styled.width == width && styled.height == height)
  }

  @Test("is refused when nothing is left to draw on, or the smallest label is the largest")
  func contradictions() {
    #expect(throws: StyleError.self) {
      try usual.styled([("page.width", .number(100)), ("page.margin", .number(30))])
    }
    #expect(throws: StyleError.self) { try usual.styled([("text.label_minimum", .number(12))]) }
  }

  @Test("that is laid over another keeps what it does not speak of")
  func twice() throws {
    let first = try usual.styled([("page.size", .text("A4")), ("text.title", .number(20))])
    let second = try first.styled([("page.margin", .number(20)), ("text.legend", .number(8))])
    #expect(second.width == 170 && second.style.text.title == 20 && second.style.text.legend == 8)
  }

  @Test("puts families into the form of the attribute, the kind of letters last")
  func families() throws {
    let styled = try usual.styled([("text.family", .list([.text("Source Sans 3"), .text("Arial")]))])
    #expect(styled.style.typeface.families == "'Source Sans 3', Arial, sans-serif")
    #expect(fontFamily(["Georgia", "serif"]) == "Georgia, serif")
    #expect(!styled.style.typeface.knowsItsWidths)
  }

  @Test("without a word leaves everything as it is")
  func empty() throws {
    #expect(try usual.styled([]).style == MapStyle())
    #expect(MapStyle().labelSizes == [9, 8, 7, 6.5].map(points))
    #expect(MapStyle().furtherLabelSizes == [7, 6.5].map(points))
  }
}

private let drawnWorld = MapWorld(
  """
  AAbB
  Acb.
  CCBB
  CddB
  """)

@Suite("A map in another style")
struct StyledMapTests {
  /// Styles between a column of a journal and a poster.
  static let styles: [[(String, StyleValue)]] = [
    [],
    [
      ("page.width", .number(85)), ("text.legend", .number(5)), ("text.label", .number(6)),
      ("text.label_minimum", .number(4.5)),
    ],
    [
      ("page.size", .text("A3")), ("page.margin", .number(15)), ("text.title", .number(24)),
      ("text.legend", .number(10.5)),
    ],
    [("page.size", .text("A4")), ("page.orientation", .text("landscape")), ("legend.columns", .number(3))],
    [("text.title", .number(30)), ("text.key_figure", .number(30)), ("text.key_label", .number(14))],
  ]

  @Test("keeps every text on the page", arguments: styles.indices)
  func insideThePage(_ place: Int) throws {
    var input = drawnWorld.input
    input.settings = try input.settings.styled(Self.styles[place])
    let sheet = MapTheme.collaborations.sheet(input)
    let page = (width: sheet.width, height: sheet.height)
    var texts = 0
    func look(_ items: [SheetItem]) {
      for item in items {
        switch item {
        case .group(let group): look(group.items)
        case .text(let run):
          texts += 1
          let box = run.box(in: sheet.typeface)
          #expect(box.minX >= -0.01 && box.maxX <= page.width + 0.01, "\(run.text)")
          #expect(box.minY >= -0.01 && box.maxY <= page.height + 0.01, "\(run.text)")
        default: break
        }
      }
    }
    for layer in sheet.layers { look(layer.items) }
    #expect(texts > 10)
    #expect(sheet.margin == input.settings.style.page.margin)
  }

  @Test("keeps the height that somebody has chosen")
  func chosenHeight() throws {
    var input = drawnWorld.input
    input.settings = try input.settings.styled([("page.size", .text("A4")), ("page.margin", .number(10))])
    let sheet = MapTheme.collaborations.sheet(input)
    #expect(abs(sheet.height - 277) < 0.01 && abs(sheet.width - 190) < 0.01)
  }
}
