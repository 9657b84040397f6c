import Cartography
import Geometry

/// The boxes around small maps at a scale of their own, each with its scale bar: nobody takes their shapes for shapes at the
/// scale of those beside them.
struct PanelBoxes {
  private let places: [PanelLayout.Place]
  private let bars: [ScaleBar]

  /// - Parameter top: where the maps begin on the page, in millimetres.
  init(_ layout: PanelLayout, from top: Double, _ look: MapStyle, _ words: MapWords) {
    let boxed = layout.places.filter { $0.box != nil }.map { $0.moved(down: top) }
    places = boxed
    bars = boxed.map { place in
      let viewport = Viewport(centre: Point(x: 0, y: 0), scale: place.scale, frame: place.frame)
      // What stands behind the bar takes some of its room.
      return ScaleBar(
        viewport, longest: MapMeasures.panelBoxBar.width * 0.8, size: points(look.text.scaleBar), in: look.typeface
      ) { words.numbers.decimal($0, upTo: 1) }
    }
  }

  /// Their grounds, below all land.
  func grounds(_ palette: Palette) -> [SheetGroup] {
    let items = places.compactMap(\.box).map { box -> SheetItem in
      .rectangle(
        box, cornerRadius: 0,
        Paint(fill: palette.boxGround, stroke: Stroke(palette.division, width: MapMeasures.panelBoxRim)))
    }
    return items.isEmpty ? [] : [SheetGroup(id: "panel-boxes", items: items)]
  }

  /// Their scale bars.
  func bars(_ palette: Palette) -> [SheetItem] {
    let items = zip(places, bars).flatMap { place, bar -> [SheetItem] in
      guard let room = place.bar else { return [] }
      return bar.items(at: Point(x: room.minX, y: room.maxY - bar.height), palette: palette)
    }
    return items.isEmpty ? [] : [.group(SheetGroup(id: "panel-bars", items: items))]
  }
}

extension Palette {
  /// The ground of a box around a map at a scale of its own: no water, no land, and no paper.
  var boxGround: Colour { sea.mixed(with: abroad, share: 0.5).mixed(with: paper, share: 0.45) }
}
