import Cartography
import Geometry

extension SheetParts {
  /// The word in the part of a map that an inset shows, where what stands there is in the inset alone: without it the part
  /// would be read as empty. `nil` where it has no room.
  ///
  /// - Parameters:
  ///   - part: what the inset shows, on the page.
  ///   - used: the letters that are there.
  func insetWord(in part: Box, off used: [Box]) -> TextRun? {
    let size = points(look.text.leastLabel)
    let height = look.typeface.capHeight * size
    let text = words.filled(.seeInset)
    let width = textWidth(text, size: size, isBold: false, in: look.typeface)
    let room = part.expanded(by: -MapMeasures.insetWordOffFrame)
    guard room.width >= width, room.height >= height else { return nil }
    let centres = stride(from: 0, through: 1, by: 0.1).map { room.minY + height / 2 + (room.height - height) * $0 }
    let middle = room.centre.y
    let free = centres.sorted { abs($0 - middle) < abs($1 - middle) }.first { y in
      let box = Box(
        minX: room.centre.x - width / 2, minY: y - height / 2, maxX: room.centre.x + width / 2, maxY: y + height / 2)
      return !used.contains(where: box.expanded(by: MapMeasures.insetWordOffFrame).intersects)
    }
    return free.map { y in
      TextRun(
        text, at: Point(x: room.centre.x, y: y + height / 2), size: size, isItalic: true, anchor: .middle,
        colour: palette.ink, halo: Stroke(palette.ground, width: size * look.text.halo))
    }
  }
}
