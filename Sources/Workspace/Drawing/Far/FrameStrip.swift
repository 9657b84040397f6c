import Geometry

/// Several far parts in one row of frames of one height, or in one column of frames of one width.
///
/// Each part fills its frame at a scale of its own: beside each other, frames of islands and of a land as large as the map
/// look like what they are, a key to what lies elsewhere.
enum FrameStrip {
  /// The places of the parts, in their order: along a side of the body, where a whole strip has room and the frames are as
  /// large as can be, else in rows below it.
  ///
  /// - Parameters:
  ///   - parts: the rectangles around the parts, each on a plane of its own, in metres.
  ///   - extent: the rectangle around the main body on the plane of the map.
  ///   - gap: what lies between two frames, in metres; a name above a frame and a scale bar below it have two each.
  ///   - isClear: whether nothing of the body reaches into a rectangle.
  static func best(
    for parts: [Box], beside extent: Box, gap: Double, isClear: (Box) -> Bool
  ) -> [ArrangedFrames.Place] {
    let whole = max(extent.width, extent.height)
    for limit in [0.3, 0.24, 0.19, 0.15] {
      let column = columnSizes(parts, width: limit * whole)
      let row = rowSizes(parts, height: limit * whole)
      let high = column.reduce(0) { $0 + $1.height + 5 * gap } - gap
      let wide = row.reduce(0) { $0 + $1.width + gap } - gap
      let (narrow, low) = (column.first?.width ?? 0, (row.first?.height ?? 0) + 4 * gap)
      // The lower corners first, and from there along the sides.
      let steps = stride(from: 0.0, through: 1, by: 0.1)
      let columns = steps.flatMap { step in [extent.minX, extent.maxX - narrow].map { x in (x, step) } }
      for (x, step) in columns where high <= extent.height && narrow <= extent.width / 2 {
        let top = extent.minY + high + step * (extent.height - high)
        if isClear(Box(minX: x, minY: top - high, maxX: x + narrow, maxY: top)) {
          return stacked(column, from: Point(x: x, y: top), gap: gap)
        }
      }
      for step in steps where wide <= extent.width && low <= extent.height / 2 {
        let x = extent.minX + step * (extent.width - wide)
        if isClear(Box(minX: x, minY: extent.minY, maxX: x + wide, maxY: extent.minY + low)) {
          return lined(row, from: Point(x: x, y: extent.minY + low), gap: gap)
        }
      }
    }
    return below(parts, extent, gap: gap)
  }

  /// Rows below the body, as few as frames of a fifth of the body have room for side by side, and as high as the fullest
  /// of them allows.
  private static func below(_ parts: [Box], _ extent: Box, gap: Double) -> [ArrangedFrames.Place] {
    let height = 0.2 * max(extent.width, extent.height)
    let usual = rowSizes(parts, height: height)
    let wide = usual.reduce(0) { $0 + $1.width + gap }
    let rows = max(1, Int((wide / (1.6 * extent.width)).rounded(.up)))
    let perRow = (parts.count + rows - 1) / rows
    var places: [ArrangedFrames.Place] = []
    var top = extent.minY - gap
    let chunks = stride(from: 0, to: parts.count, by: perRow).map { Array($0..<min(parts.count, $0 + perRow)) }
    let widest = chunks.map { chunk in chunk.reduce(0) { $0 + usual[$1].width } }.max() ?? 1
    let room = extent.width - Double(perRow - 1) * gap
    let share = min(1, max(0.2, room / max(widest, 1e-9)))
    for chunk in chunks {
      let some = chunk.map { parts[$0] }
      places += lined(rowSizes(some, height: height * share), from: Point(x: extent.minX, y: top), gap: gap)
      top -= height * share + 5 * gap
    }
    return places
  }

  /// A frame and how large its part is drawn in it.
  private typealias Size = (share: Double, width: Double, height: Double)

  private static func rowSizes(_ parts: [Box], height: Double) -> [Size] {
    parts.map { part in
      let share = share(of: part, width: 1.8 * height, height: height)
      return (share, max(part.width * share / filled, 0.7 * height), height)
    }
  }

  private static func columnSizes(_ parts: [Box], width: Double) -> [Size] {
    parts.map { part in
      let share = share(of: part, width: width, height: 1.2 * width)
      return (share, width, max(part.height * share / filled, 0.6 * width))
    }
  }

  private static func share(of part: Box, width: Double, height: Double) -> Double {
    min(filled * width / max(part.width, 1e-9), filled * height / max(part.height, 1e-9), mostEnlarged)
  }

  /// How much of a frame's side its part takes, and how much larger than the map a small one may be drawn.
  private static let filled = 0.86, mostEnlarged = 4.0

  /// Frames beside each other, their names along one line.
  private static func lined(
    _ sizes: [Size], from corner: Point, gap: Double
  ) -> [ArrangedFrames.Place] {
    var x = corner.x
    return sizes.map { size in
      defer { x += size.width + gap }
      return place(size, at: Point(x: x, y: corner.y), gap: gap)
    }
  }

  /// Frames below each other.
  private static func stacked(
    _ sizes: [Size], from corner: Point, gap: Double
  ) -> [ArrangedFrames.Place] {
    var y = corner.y
    return sizes.map { size in
      defer { y -= size.height + 5 * gap }
      return place(size, at: Point(x: corner.x, y: y), gap: gap)
    }
  }

  /// - Parameter corner: the upper left one of the frame with its name.
  private static func place(_ size: Size, at corner: Point, gap: Double) -> ArrangedFrames.Place {
    let top = corner.y - 2 * gap
    let frame = Box(minX: corner.x, minY: top - size.height, maxX: corner.x + size.width, maxY: top)
    return ArrangedFrames.Place(
      frame: frame, outer: Box(minX: frame.minX, minY: frame.minY - 2 * gap, maxX: frame.maxX, maxY: corner.y),
      share: size.share)
  }
}
