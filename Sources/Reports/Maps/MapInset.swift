import Cartography
import Geometry

/// A part of the country drawn again at a greater scale, in a frame of its own on the page.
struct MapInset {
  /// The part, where it lies on the page.
  let frame: MapFrame
  private let name: String
  private let heading: Box
  private let bar: ScaleBar
  private let barCorner: Point

  /// The inset that the settings want, if there is room for it on the page; the room is then taken.
  init?(
    _ input: MapInput, country: MapFrame, page: Box, _ pieces: [PieceLabel],
    _ words: MapWords, in layout: inout PageLayout
  ) {
    var scale = Viewport.roundScale(atLeast: country.viewport.scale / MapMeasures.insetMagnification)
    let greatest = (width: page.width * MapMeasures.insetWidth, height: page.width * MapMeasures.insetHeight)
    let extent: Box
    switch input.settings.inset {
    case .none: return nil
    case .fixed(let box, let name, let stated):
      extent = box
      scale = stated ?? scale
      self.name = name
    case .automatic:
      guard
        let box = insetExtent(
          for: pieces, width: greatest.width * scale / 1000, height: greatest.height * scale / 1000)
      else { return nil }
      extent = box
      name = words.filled(.inset)
    }
    let (width, height) = (extent.width * 1000 / scale, extent.height * 1000 / scale)
    let line = points(7.6)
    let probe = Viewport(centre: extent.centre, scale: scale, frame: Box(minX: 0, minY: 0, maxX: width, maxY: height))
    bar = ScaleBar(probe, longest: width * 0.45, size: points(6)) { words.numbers.decimal($0, upTo: 1) }
    let foot = bar.height + 1.2
    guard let room = layout.place(width: width, height: line + height + foot) else { return nil }
    heading = Box(minX: room.minX, minY: room.minY, maxX: room.maxX, maxY: room.minY + line)
    let place = Box(minX: room.minX, minY: heading.maxY, maxX: room.maxX, maxY: heading.maxY + height)
    barCorner = Point(x: room.minX, y: place.maxY + 1.2)
    let (topology, features) = Self.seen(extent, input.topology, country.features)
    frame = MapFrame(
      topology, features: features,
      viewport: Viewport(centre: extent.centre, scale: scale, frame: place), prefix: "inset-")
  }

  /// The features that reach into an extent, as a topology of their own.
  private static func seen(_ extent: Box, _ topology: Topology, _ features: MapFeatures) -> (Topology, MapFeatures) {
    let layer = topology.rejoined()
    let seen = (0..<layer.featureCount).filter { layer.box(ofFeature: $0)?.intersects(extent) ?? false }
    var part = PolygonLayer()
    for feature in seen {
      part.appendFeature(
        layer.polygons(ofFeature: feature).map { polygon in
          layer.rings(ofPolygon: polygon).map { layer.points(ofRing: $0) }
        })
    }
    return (Topology(part), features.chosen(seen))
  }

  /// The heading, the scale bar, the frame, and the frame on the map of the country that shows where it lies.
  func furniture(_ country: Viewport, _ palette: Palette) -> [SheetItem] {
    let rule = Paint(stroke: Stroke(palette.outline, width: 0.25))
    let size = points(6.5)
    return [
      .rectangle(country.page(frame.viewport.extent), cornerRadius: 0, rule),
      .rectangle(frame.viewport.frame, cornerRadius: 0, rule),
      .text(
        TextRun(
          name, at: Point(x: heading.minX, y: heading.maxY - 0.9), size: size, isBold: true, colour: palette.ink)),
    ] + bar.items(at: barCorner, palette: palette)
  }
}
