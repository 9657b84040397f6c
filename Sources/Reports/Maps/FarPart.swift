import Cartography
import Geometry

/// A part far from the main body, which the map shows in a frame beside it.
public struct FarPart: Equatable, Sendable {
  /// The frame on the plane of the map, in metres there.
  public let frame: Box
  /// What the part is called; empty when nothing short says it.
  public let name: String
  /// How large it is drawn, as a part of the map's scale: 1 for the same.
  public let share: Double
  /// How much room is kept above it for its name, and below it for a scale bar of its own, in metres of the map's plane.
  public let margin: Double
  /// The land of others in the frame, on the plane of the map; `nil` where nobody knows it.
  public var landAround: PolygonLayer?

  /// A part from its frame.
  public init(frame: Box, name: String, share: Double, margin: Double = 0) {
    self.frame = frame
    self.name = name
    self.share = share
    self.margin = margin
  }
}

extension FarPart {
  /// The frame with its name above it, and below it a scale bar of its own where its scale is another than the map's.
  func furniture(in viewport: Viewport, _ settings: MapSettings, _ words: MapWords) -> [SheetItem] {
    let place = viewport.page(frame)
    let size = points(settings.style.text.scaleBar)
    let rule = SheetItem.rectangle(
      place, cornerRadius: 0, Paint(stroke: Stroke(settings.palette.outline, width: 0.25)))
    // No wider than the frame where words can be parted: beside it there may be land.
    let lines = wrapped(name, width: max(place.width, size * 4), size: size, in: settings.style.typeface)
    return [rule] + ownBar(below: place, in: viewport, settings, words)
      + lines.reversed().enumerated().map { line, text in
        .text(
          TextRun(
            text, at: Point(x: place.minX, y: place.minY - 0.7 - Double(line) * size * 1.2), size: size,
            colour: settings.palette.ink))
      }
  }
}

extension FarPart {
  /// Whether the map's own scale does not hold in it.
  private var hasOwnScale: Bool { abs(share - 1) > 0.005 }

  /// The room for its name.
  var above: Box { Box(minX: frame.minX, minY: frame.maxY, maxX: frame.maxX, maxY: frame.maxY + margin) }

  /// The room for its bar.
  var below: Box {
    Box(minX: frame.minX, minY: frame.minY - (hasOwnScale ? margin : 0), maxX: frame.maxX, maxY: frame.minY)
  }

  /// The frame with both.
  var room: Box { frame.union(above).union(below) }

  /// The scale bar below the frame; nothing where the map's own bar holds, or none does.
  private func ownBar(
    below place: Box, in viewport: Viewport, _ settings: MapSettings, _ words: MapWords
  ) -> [SheetItem] {
    guard settings.hasScale, hasOwnScale else { return [] }
    let own = Viewport(centre: frame.centre, scale: viewport.scale / share, frame: place)
    let bar = ScaleBar(
      own, longest: place.width * 0.6, size: points(settings.style.text.scaleBar), in: settings.style.typeface
    ) { words.numbers.decimal($0, upTo: 1) }
    return bar.items(at: Point(x: place.minX, y: place.maxY + FarPart.barGap), palette: settings.palette)
  }

  /// Between the frame and its bar, in millimetres.
  private static let barGap = 0.9
}

extension MapInput {
  /// What a map of the whole shows: the land and the frames of far parts; `nil` when there is nothing.
  var extent: Box? {
    guard let land = Box(around: topology.arcs.points) else { return nil }
    return farParts.reduce(land) { $0.union($1.frame).union($1.below) }
  }
}
