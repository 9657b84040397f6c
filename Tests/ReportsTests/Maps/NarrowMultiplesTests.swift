import Cartography
import Geometry
import Testing

@testable import Reports

/// The page of a narrow screen of a drawing, and what it shows anew, as it lies on that page.
private func narrow(_ sheet: MapSheet) throws -> (page: NarrowPage, texts: [TextRun], width: Double) {
  let page = try #require(sheet.narrow)
  var inner = sheet
  inner.layers = page.layers
  return (page, inner.texts(), (sheet.width + 2 * sheet.margin) / page.scale - 2 * sheet.margin)
}

private func parts(_ world: MapWorld) -> [MapPanel] {
  ["01", "02"].compactMap { code in
    world.input.limited(toCounty: code).map { MapPanel(title: "Fylke \(code)", input: $0) }
  }
}

@Test("on a narrow screen small maps keep one scale, each below its title, and all that is hidden is said again")
func narrowPanels() throws {
  for kind in PanelKind.allCases {
    let world = MapWorld.measured()
    let panels = kind == .county ? parts(world) : ["2019", "2020"].map { MapPanel(title: $0, input: world.input) }
    let sheet = try #require(multiplesSheet(.collaborations, panels, by: kind, whole: world.input))
    let (page, texts, width) = try narrow(sheet)
    // Each layer and group of a map moves once, and all by one share.
    let layers = sheet.layers.map(\.id).filter { $0.hasPrefix("p1-") || $0.hasPrefix("p2-") }
    for layer in layers { #expect(page.moves.count { $0.id == layer } == 1, "\(layer)") }
    let share = try #require(page.moves.first).scale
    #expect(page.moves.allSatisfy { $0.scale == share } && share > 1)
    // Nothing lies on anything else or beside the screen, and what the page says is said here.
    for (place, run) in texts.enumerated() {
      #expect(run.box.minX >= -0.1 && run.box.maxX <= width + 0.1, "\(run.text)")
      for other in texts[(place + 1)...] {
        #expect(!run.box.expanded(by: -0.15).intersects(other.box.expanded(by: -0.15)), "\(run.text), \(other.text)")
      }
    }
    for panel in panels { #expect(texts.count { $0.text == panel.title } == 1) }
    let numbers = sheet.texts(in: "numbers").map(\.text)
    for number in numbers { #expect(texts.contains { $0.text == number }) }
    #expect(Set(["numbers", "heading", "panel-headings", "scale-bar", "legend", "sources"]).isSubset(of: page.hidden))
    // A number lies on its map where it did.
    let label = try #require(sheet.texts(in: "numbers").first)
    let shown = texts.filter { $0.text == label.text }.map { run in
      Point(x: (run.position.x + sheet.margin) * page.scale, y: (run.position.y + sheet.margin) * page.scale)
    }
    let move = try #require(page.moves.first)
    let expected = Point(
      x: (label.position.x + sheet.margin) * move.scale + move.x,
      y: (label.position.y + sheet.margin) * move.scale + move.y)
    #expect(shown.contains { distance($0, expected) < 0.05 })
  }
}
