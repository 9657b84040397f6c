import Cartography
import Geometry

/// Where furniture stands on a page whose free parts are known: each block in a corner, clear of the land and of the
/// blocks before it.
struct PageLayout {
  /// The blocks that have been placed, in their order.
  private(set) var taken: [Box] = []
  private var free: FreeSpace
  private let gap: Double

  /// A page with the land on it.
  ///
  /// - Parameter gap: room kept around each block, in millimetres, but not at the page's own edge.
  init(page: Box, land: PathData, gap: Double = MapMeasures.gap) {
    // The page grown by the gap: a block at its edge needs no room beyond.
    free = FreeSpace(frame: page.expanded(by: gap))
    free.take(land)
    self.gap = gap
  }

  /// A place for a block of the size near a corner, which is then taken; `nil` when there is none.
  mutating func place(width: Double, height: Double, near corner: Point) -> Box? {
    guard let room = free.place(width: width + 2 * gap, height: height + 2 * gap, near: corner) else { return nil }
    let box = room.expanded(by: -gap)
    take(box)
    return box
  }

  /// A place for a block of the size in whichever corner it goes deepest into, which is then taken; `nil` when there
  /// is none. Of equals bottom right, top left, top right, bottom left.
  mutating func place(width: Double, height: Double) -> Box? {
    let corners = [(1.0, 1.0), (0, 0), (1, 0), (0, 1)].map { Point(x: $0.0, y: $0.1) }
    let rooms = corners.compactMap { corner -> (room: Box, distance: Double)? in
      guard let room = free.place(width: width + 2 * gap, height: height + 2 * gap, near: corner) else { return nil }
      let dx = corner.x > 0.5 ? free.frame.maxX - room.maxX : room.minX - free.frame.minX
      let dy = corner.y > 0.5 ? free.frame.maxY - room.maxY : room.minY - free.frame.minY
      return (room, (dx * dx + dy * dy).rounded())
    }
    // `min` gives the first of equals.
    guard let best = rooms.min(by: { $0.distance < $1.distance }) else { return nil }
    let box = best.room.expanded(by: -gap)
    take(box)
    return box
  }

  /// Whether a block of the size has room anywhere.
  func hasRoom(width: Double, height: Double) -> Bool {
    free.place(width: width + 2 * gap, height: height + 2 * gap, near: Point(x: 1, y: 1)) != nil
  }

  /// Takes a place, free or not.
  mutating func take(_ box: Box) {
    free.take(box)
    taken.append(box)
  }
}
