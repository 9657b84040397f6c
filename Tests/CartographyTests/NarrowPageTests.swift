import Geometry
import Testing

@testable import Cartography

private let sheet: MapSheet = {
  let land = PathData([[Point(x: 0, y: 0), Point(x: 9, y: 0), Point(x: 9, y: 9)]], isClosed: true)
  func text(_ text: String) -> SheetItem { .text(TextRun(text, at: Point(x: 1, y: 1), size: 1, colour: Colour(0))) }
  var sheet = MapSheet(
    id: "3m", width: 10, height: 10, title: "Kart", description: "Et kart", language: "nb",
    layers: [
      SheetGroup(id: "land", items: [.path(land, Paint(fill: Colour(0x77AADD)))]),
      SheetGroup(id: "furniture", items: [.group(SheetGroup(id: "legend", items: [text("wide")]))]),
    ])
  sheet.narrow = NarrowPage(
    height: 30, layers: [SheetGroup(id: "narrow", items: [text("long")])], scale: 2.5,
    moves: [.init("land", scale: 2, y: 4), .init("legend", y: 1)], hidden: ["legend"])
  return sheet
}()

@Suite("A drawing on a narrow screen")
struct NarrowPageTests {
  @Test(
    "groups move by rules of narrow screens alone; layers in hundredths stay so, and ids that begin with a digit hold")
  func rules() throws {
    let style = try #require(Markup(svg(sheet, profile: .web)).elements.first { $0.name == "style" }?.text)
    let parts = style.components(separatedBy: "@media screen and (max-width:40em){")
    #expect(parts.count == 2 && parts[0].contains(">.narrow{display:none}"))
    #expect(parts[1].contains("#\\33 m-land{transform:translate(0px,4px) scale(2) scale(.01)}"))
    #expect(parts[1].contains("#\\33 m-legend{transform:translate(0px,1px)}"))
    #expect(parts[1].contains("aspect-ratio:10/30") && parts[1].contains("#\\33 m-legend{display:none}"))
  }

  @Test("what only a narrow screen has is in the web profile, and a report's drawing knows nothing of it")
  func profiles() {
    var plain = sheet
    plain.narrow = nil
    #expect(svg(sheet) == svg(plain))
    let web = String(decoding: svg(sheet, profile: .web), as: UTF8.self)
    #expect(web.contains("<g class=\"narrow\" transform=\"scale(2.5)\">") && web.contains(">long<"))
    #expect(web.contains("preserveAspectRatio=\"xMidYMin\""))
    #expect(!String(decoding: svg(plain, profile: .web), as: UTF8.self).contains("narrow"))
  }
}
