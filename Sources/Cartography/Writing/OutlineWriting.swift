import Geometry

extension ByteWriter {
  /// The outline of a letter in whole thousandths of its size, y down, each step relative to the last.
  ///
  /// Steps are taken between rounded places, so that errors do not add up.
  mutating func outline(_ path: CurvedPath) {
    var pen = Pen()
    for step in path.steps {
      switch step {
      case .move(let to):
        if pen.isDown { byte(UInt8(ascii: "z")) }
        pen = Pen(at: place(to))
        byte(UInt8(ascii: "M"))
        numbers([pen.x, pen.y])
      case .line(let to):
        let (x, y) = place(to)
        if x == pen.x && y == pen.y { continue }
        if y == pen.y {
          command("h", &pen)
          numbers([x - pen.x], follows: pen.repeats)
        } else if x == pen.x {
          command("v", &pen)
          numbers([y - pen.y], follows: pen.repeats)
        } else {
          command("l", &pen)
          numbers([x - pen.x, y - pen.y], follows: pen.repeats)
        }
        (pen.x, pen.y) = (x, y)
      case .quadratic(let towards, let to):
        let (ax, ay) = place(towards)
        let (x, y) = place(to)
        command("q", &pen)
        numbers([ax - pen.x, ay - pen.y, x - pen.x, y - pen.y], follows: pen.repeats)
        (pen.x, pen.y) = (x, y)
      case .cubic(let away, let from, let to):
        let (ax, ay) = place(away)
        let (bx, by) = place(from)
        let (x, y) = place(to)
        command("c", &pen)
        numbers([ax - pen.x, ay - pen.y, bx - pen.x, by - pen.y, x - pen.x, y - pen.y], follows: pen.repeats)
        (pen.x, pen.y) = (x, y)
      }
    }
    if pen.isDown { byte(UInt8(ascii: "z")) }
  }

  /// Where the path has come to.
  private struct Pen {
    var x = 0, y = 0
    var isDown = false
    /// The command that numbers now belong to, and whether it was left out since it is the one before.
    var command: Character = " ", repeats = false

    init() {}

    init(at place: (x: Int, y: Int)) {
      (x, y) = place
      isDown = true
    }
  }

  private func place(_ point: Point) -> (x: Int, y: Int) {
    (thousandths(point.x), thousandths(-point.y))
  }

  private mutating func command(_ letter: Character, _ pen: inout Pen) {
    pen.repeats = pen.command == letter
    if !pen.repeats { text(String(letter)) }
    pen.command = letter
  }

  private mutating func numbers(_ values: [Int], follows: Bool = false) {
    for (place, value) in values.enumerated() {
      // A minus sign parts numbers as well as a space does.
      if (place > 0 || follows) && value >= 0 { byte(UInt8(ascii: " ")) }
      integer(value)
    }
  }
}

/// A share of the size of letters as whole thousandths, to the nearest; what no letter has is cut off.
func thousandths(_ share: Double) -> Int { wholeHundredths(share * 10) }
