import Geometry
import Testing

@testable import Cartography
@testable import Reports

/// The fills that the legend of a map explains, without badges and paper, and without what a hatch tells from all others.
private func explained(_ sheet: MapSheet, _ palette: Palette) -> [Colour] {
  let furniture = sheet.layers.first { $0.id == "furniture" }?.items ?? []
  let legend = furniture.flatMap { item -> [SheetItem] in
    if case .group(let group) = item, group.id == "legend" { group.items } else { [] }
  }
  let fills = legend.compactMap { item -> Colour? in
    guard case .rectangle(_, let radius, let paint) = item, radius == 0 else { return nil }
    return paint.fill == palette.paper || paint.fill == palette.other ? nil : paint.fill
  }
  return Set(fills).sorted { $0.hex < $1.hex }
}

@Test(
  "what a legend tells apart by colour differs for everybody who sees colours, by day and by night",
  arguments: MapTheme.all.map(\.id), ColourLimits.visions)
func legendColours(_ id: String, _ vision: ColourVision) throws {
  let input = MapWorld.related().input
  let sheet = try #require(MapTheme.named(id)).sheet(input)
  let dark = DarkScheme(input.settings.palette, night: sheet.night)
  let fills = explained(sheet, input.settings.palette)
  for (place, fill) in fills.enumerated() {
    for other in fills[..<place] {
      #expect(vision.difference(fill, other) >= 4.5, "\(fill.hex) \(other.hex)")
      let (byNight, otherByNight) = (dark.area(fill)?.colour ?? fill, dark.area(other)?.colour ?? other)
      #expect(vision.difference(byNight, otherByNight) >= 4.5, "\(fill.hex) \(other.hex) by night")
    }
  }
}
