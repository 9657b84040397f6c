import Geometry

extension ByteWriter {
  /// The parts of a path in hundredths of a millimetre: each begins at an absolute place and goes on by relative steps.
  /// A single level or upright line, as hatches are made of, says how far it runs and no more.
  ///
  /// Steps are taken between rounded places, so that errors do not add up. Repeated places are left out, and of closed
  /// parts those that have fewer than three places left.
  ///
  /// - Parameter margin: how far the parts are moved right and down, in millimetres.
  mutating func path(_ path: PathData, movedBy margin: Double = 0) {
    for part in 0..<path.count {
      let points = path[part]
      if !path.isClosed, points.count == 2,
        straight(from: points[points.startIndex], to: points[points.startIndex + 1], margin)
      {
        continue
      }
      let mark = bytes.count
      var places = 0
      var firstX = 0
      var firstY = 0
      var lastX = 0
      var lastY = 0
      for point in points {
        let x = wholeHundredths(point.x + margin)
        let y = wholeHundredths(point.y + margin)
        if places == 0 {
          byte(UInt8(ascii: "M"))
          pair(x, y)
          (firstX, firstY) = (x, y)
        } else {
          if x == lastX && y == lastY { continue }
          if places == 1 { byte(UInt8(ascii: "l")) }
          pair(x - lastX, y - lastY, follows: places > 1)
        }
        (lastX, lastY) = (x, y)
        places += 1
      }
      let repeatsFirst = path.isClosed && places > 1 && lastX == firstX && lastY == firstY
      if places - (repeatsFirst ? 1 : 0) < (path.isClosed ? 3 : 2) {
        removeLast(bytes.count - mark)
      } else if path.isClosed {
        byte(UInt8(ascii: "z"))
      }
    }
  }

  /// A line that runs level or upright once rounded; whether it was one.
  private mutating func straight(from: Point, to: Point, _ margin: Double) -> Bool {
    let (x, y) = (wholeHundredths(from.x + margin), wholeHundredths(from.y + margin))
    let (dx, dy) = (wholeHundredths(to.x + margin) - x, wholeHundredths(to.y + margin) - y)
    guard (dx == 0) != (dy == 0) else { return false }
    byte(UInt8(ascii: "M"))
    pair(x, y)
    byte(UInt8(ascii: dy == 0 ? "h" : "v"))
    integer(dy == 0 ? dx : dy)
    return true
  }

  private mutating func pair(_ x: Int, _ y: Int, follows: Bool = false) {
    // A minus sign parts numbers as well as a space does.
    if follows && x >= 0 { byte(UInt8(ascii: " ")) }
    integer(x)
    if y >= 0 { byte(UInt8(ascii: " ")) }
    integer(y)
  }
}
