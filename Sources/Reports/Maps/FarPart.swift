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
  /// The land of others in the frame, on the plane of the map; `nil` where nobody knows it.
  public var landAround: PolygonLayer?

  /// A part from its frame.
  public init(frame: Box, name: String, share: Double) {
    self.frame = frame
    self.name = name
    self.share = share
  }
}

extension FarPart {
  /// The frame with its name, and with its scale where that is another than the map's.
  func furniture(in viewport: Viewport, _ settings: MapSettings, _ words: MapWords) -> [SheetItem] {
    let place = viewport.page(frame)
    let size = points(settings.style.text.scaleBar)
    let scale = words.filled(.farScale, ["percent": words.numbers.whole(Int((share * 100).rounded()))])
    let heading = [name, share < 0.995 ? scale : ""].filter { !$0.isEmpty }.joined(separator: ", ")
    let rule = SheetItem.rectangle(
      place, cornerRadius: 0, Paint(stroke: Stroke(settings.palette.outline, width: 0.25)))
    guard !heading.isEmpty else { return [rule] }
    // No wider than the frame where words can be parted: beside it there may be land.
    let lines = wrapped(heading, width: max(place.width, size * 4), size: size, in: settings.style.typeface)
    return [rule]
      + lines.reversed().enumerated().map { line, text in
        .text(
          TextRun(
            text, at: Point(x: place.minX, y: place.minY - 0.7 - Double(line) * size * 1.2), size: size,
            colour: settings.palette.ink))
      }
  }
}

extension MapInput {
  /// What a map of the whole shows: the land and the frames of far parts; `nil` when there is nothing.
  var extent: Box? {
    guard let land = Box(around: topology.arcs.points) else { return nil }
    return farParts.reduce(land) { $0.union($1.frame) }
  }
}
