import Cartography
import Reports
import Testing

/// Every map of a small country, as it was looked at.
///
/// A new map is in the list, and its drawings are recorded when somebody has looked at them.
@Suite("Maps, as they are drawn")
struct MapGoldenTests {
  private static let ids = MapTheme.all.map(\.id)

  private func expectDrawing(
    _ theme: MapTheme, of input: MapInput, named name: String
  ) throws {
    try expectGolden(String(decoding: svg(theme.sheet(input), profile: .report), as: UTF8.self), named: name)
  }

  @Test("every map of the whole country", arguments: ids)
  func country(_ id: String) throws {
    try expectDrawing(try #require(MapTheme.named(id)), of: MapWorld.related().input, named: "map-\(id).full.svg")
  }

  @Test("every map of a county, in another language", arguments: MapTheme.all.filter(\.showsAreas).map(\.id))
  func county(_ id: String) throws {
    let input = try #require(MapWorld.related(language: .en).input.limited(toCounty: "01"))
    try expectDrawing(try #require(MapTheme.named(id)), of: input, named: "map-\(id).county.en.svg")
  }

  @Test("every map in greys, in the third language", arguments: ids)
  func greys(_ id: String) throws {
    var input = MapWorld.related(language: .nn).input
    input.settings.isGreyscale = true
    try expectDrawing(try #require(MapTheme.named(id)), of: input, named: "map-\(id).grey.nn.svg")
  }

  @Test("every map for a web page", arguments: ids)
  func web(_ id: String) throws {
    let input = MapWorld.related().input
    let sheet = try #require(MapTheme.named(id)).sheet(input)
    let bytes = svg(sheet, profile: .web, palette: input.settings.palette)
    try expectGolden(String(decoding: bytes, as: UTF8.self), named: "map-\(id).web.svg")
  }
}
