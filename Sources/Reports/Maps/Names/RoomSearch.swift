import Cartography
import Geometry

/// Room for a text on an area of the page: on the area alone, clear of every line, and as near its middle as can be.
struct RoomSearch {
  /// What the text stands on; taken is what belongs to the area.
  private let own: FreeSpace
  private let room: Box
  /// What it keeps clear of: borders and coasts.
  private let lines: FreeSpace
  /// The land of others, for texts that may reach over water; `nil` for texts that may not.
  private let others: FreeSpace?
  private let middle: Point
  private let frame: Box

  /// Room on an area, or `nil` when the page does not show it.
  ///
  /// - Parameters:
  ///   - middle: where the text stands best; the middle of the area unless given.
  ///   - frame: the part of the page that texts may use.
  init?(on area: PathData, within box: Box? = nil, lines: FreeSpace, others: FreeSpace?, middle: Point?, frame: Box) {
    guard let room = box ?? Box(around: area.points) else { return nil }
    var own = FreeSpace(frame: room.expanded(by: 1), cell: 0.35)
    own.take(area)
    self.own = own
    self.room = room
    self.lines = lines
    self.others = others
    self.middle = middle ?? room.centre
    self.frame = frame.expanded(by: -0.8)
  }

  /// The best place for a text of the size.
  ///
  /// - Parameters:
  ///   - clearance: kept around the text to every line, in millimetres.
  ///   - used: what stands on the map already.
  ///   - leaders: lines that the text keeps off.
  ///   - water: the least share of the text that must stand on the area where the rest may stand on water; `nil` where
  ///     all of it must stand on the area.
  func place(
    width: Double, height: Double, clearance: Double = MapMeasures.nameClearance, off used: [Box], _ leaders: [Leader],
    onWater water: Double? = nil
  ) -> Box? {
    var best: (distance: Double, box: Box)?
    let reach = water == nil ? 0 : width / 2
    for y in stride(from: room.minY, through: room.maxY, by: Self.step) {
      for x in stride(from: room.minX - reach, through: room.maxX + reach, by: Self.step) {
        let (dx, dy) = (x - middle.x, y - middle.y)
        let distance = dx * dx + dy * dy
        if let best, best.distance <= distance { continue }
        let box = Box(minX: x - width / 2, minY: y - height / 2, maxX: x + width / 2, maxY: y + height / 2)
        guard frame.contains(box), isClear(box, clearance, onWater: water), !used.contains(where: box.intersects),
          !leaders.contains(where: { crosses($0, box.expanded(by: MapMeasures.nameOffLines)) })
        else { continue }
        best = (distance, box)
      }
    }
    return best?.box
  }

  private func isClear(_ box: Box, _ clearance: Double, onWater water: Double?) -> Bool {
    guard let water else {
      return lines.isFree(box.expanded(by: clearance)) && own.takenShare(of: box) >= 0.999
    }
    guard let others else { return false }
    return others.isFree(box.expanded(by: clearance)) && own.takenShare(of: box) >= water
  }

  /// Between the places that are tried, in millimetres.
  private static let step = 0.5
}

extension Box {
  /// Whether another rectangle lies inside, borders included.
  fileprivate func contains(_ other: Box) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }
}
