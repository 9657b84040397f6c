import Cartography
import Geometry

/// Places for far parts on the plane of a map: one in a free corner of the rectangle around the main body, or below; several
/// in one column or row, beside the body where it leaves room and else below it.
struct ArrangedFrames {
  /// Where a part comes to lie.
  struct Place: Equatable {
    /// Its frame.
    let frame: Box
    /// The frame with room for a name above it, and in a row or column for a scale bar below it.
    let outer: Box
    /// How large it is drawn, as a part of its true size.
    let share: Double
  }

  /// For each part its place.
  private(set) var places: [Place] = []

  /// - Parameters:
  ///   - parts: the rectangles around the parts, each on a plane of its own, in metres.
  ///   - body: the main body on the plane of the map, in metres.
  init(for parts: [Box], beside body: PolygonLayer) {
    guard let extent = body.box else { return }
    let rings = BoxedRings(of: body)
    let whole = max(extent.width, extent.height)
    let gap = 0.015 * whole
    if parts.count > 1 {
      places = FrameStrip.best(for: parts, beside: extent, gap: gap) { rings.areClear(of: $0.expanded(by: gap / 2)) }
      return
    }
    var placed = [Place?](repeating: nil, count: parts.count)
    var row = (x: extent.minX, y: extent.minY - gap, height: 0.0)
    // The greatest first, while there is room.
    let order = parts.indices.sorted {
      (-parts[$0].width * parts[$0].height, $0) < (-parts[$1].width * parts[$1].height, $1)
    }
    for part in order {
      /// The part at most so large, as a share of the body, and what that takes; large enough for a name, however small
      /// the part.
      func size(_ limit: Double) -> (share: Double, width: Double, height: Double) {
        let (wide, high) = (parts[part].width, parts[part].height)
        let share = min(1, limit * whole / max(wide, 1e-9), limit * whole / max(high, 1e-9))
        return (
          share, max(wide * share, 0.05 * whole) + 2 * gap, max(high * share, 0.05 * whole) + 4 * gap
        )
      }
      let taken = placed.compactMap { $0?.outer.expanded(by: gap / 2) }
      // Smaller beside the body rather than below it, where its row would take from the map.
      let beside = ArrangedFrames.limits.lazy.compactMap { limit -> (share: Double, box: Box)? in
        let outer = size(limit)
        return ArrangedFrames.corners(of: extent, outer.width, outer.height, gap).first { box in
          !taken.contains { $0.intersects(box) } && rings.areClear(of: box.expanded(by: gap / 2))
        }.map { (outer.share, $0) }
      }.first
      let outer = size(ArrangedFrames.limits[0])
      let share = beside?.share ?? outer.share
      var box = beside?.box
      if box == nil {
        if row.x > extent.minX, row.x + outer.width > extent.maxX {
          row = (extent.minX, row.y - row.height - gap, 0)
        }
        box = Box(minX: row.x, minY: row.y - outer.height, maxX: row.x + outer.width, maxY: row.y)
        row = (row.x + outer.width + gap, row.y, max(row.height, outer.height))
      }
      guard let box else { continue }
      let frame = Box(minX: box.minX, minY: box.minY, maxX: box.maxX, maxY: box.maxY - 2 * gap)
      placed[part] = Place(frame: frame, outer: box, share: share)
    }
    places = placed.compactMap { $0 }
  }

  /// How large a part may be drawn, as shares of the longer side of the body, the best first.
  private static let limits = [0.3, 0.24, 0.19, 0.15]

  /// Rectangles along the sides of another, inside it, the lower corners first. Along the upper side only those in a corner:
  /// farther in, a part from elsewhere would stand amid the land.
  private static func corners(of extent: Box, _ width: Double, _ height: Double, _ gap: Double) -> [Box] {
    guard width < extent.width, height < extent.height else { return [] }
    let (columns, rows) = (extent.width - width, extent.height - height)
    let steps = (0...20).map { Double($0) / 20 }
    let along = steps.map { (0.0, $0) } + steps.map { ($0, 0.0) } + steps.map { (1.0, $0) }
    // Nearest to a lower corner first.
    let ordered = along.enumerated().sorted { a, b in
      func rank(_ place: (Double, Double)) -> Double { min(place.0, 1 - place.0) + place.1 }
      return (rank(a.element), a.offset) < (rank(b.element), b.offset)
    }.map(\.element)
    return ordered.map { x, y in
      let (minX, minY) = (extent.minX + x * columns, extent.minY + y * rows)
      return Box(minX: minX, minY: minY, maxX: minX + width, maxY: minY + height)
    }
  }
}

/// Rings with the rectangles around them, of which nearly all lie apart from whatever is asked for.
private struct BoxedRings {
  private let layer: PolygonLayer
  private let boxes: [Box?]

  init(of layer: PolygonLayer) {
    self.layer = layer
    boxes = (0..<layer.ringCount).map { Box(around: layer.points(ofRing: $0)) }
  }

  /// Whether none of them reaches into the rectangle.
  func areClear(of box: Box) -> Bool {
    !boxes.indices.contains { ring in
      guard let own = boxes[ring], own.intersects(box) else { return false }
      return clipped(ring: layer.points(ofRing: ring), to: box).count > 2
    }
  }
}
