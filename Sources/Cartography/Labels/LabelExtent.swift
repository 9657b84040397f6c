import Geometry

/// How much room the letters of a label take, and where that room lies.
struct LabelExtent {
  /// From the first to the last letter, and from the baseline to the top of the capitals, in millimetres.
  let width, height: Double

  /// The extent of a request's text at a size of letters.
  init(of request: LabelRequest, size: Double) {
    let lines = request.lines
    width =
      (lines.map { textWidth($0, size: size, isBold: request.isBold, in: request.face) }.max() ?? 0)
      + 2 * request.plate
    height =
      2 * request.plate + request.face.capHeight * size + Double(max(0, lines.count - 1))
      * LabelExtent.leading(of: request, size: size)
  }

  /// From one baseline of a label to the next, in millimetres.
  static func leading(of request: LabelRequest, size: Double) -> Double { request.face.capHeight * size * 1.5 }

  /// The room around a middle.
  func box(at centre: Point) -> Box {
    Box(
      minX: centre.x - width / 2, minY: centre.y - height / 2, maxX: centre.x + width / 2, maxY: centre.y + height / 2)
  }

  /// The room of a label that a leader reaches from one side: it touches the line's end, with a small gap.
  func box(leavingFrom end: Point, towards way: Point) -> Box {
    let step = step(towards: way)
    return box(at: Point(x: end.x + way.x * step, y: end.y + way.y * step))
  }

  /// Every way out with the distance from the line's end to the middle of the label.
  var steps: [(way: Point, step: Double)] { LabelExtent.ways.map { ($0, step(towards: $0)) } }

  /// The room with some more around it, in square millimetres.
  func area(padding: Double) -> Double { (width + 2 * padding) * (height + 2 * padding) }

  /// As far out as the line's direction needs for the nearer pair of sides to be clear of its end.
  private func step(towards way: Point) -> Double {
    let gap = 0.35
    return min(
      way.x == 0 ? .infinity : (width / 2 + gap) / abs(way.x), way.y == 0 ? .infinity : (height / 2 + gap) / abs(way.y))
  }

  /// Forty ways out, level ones first, so that equals are settled for the calm one.
  static let ways: [Point] = {
    let count = 40
    return (0..<count).map { step -> Point in
      let turn = Double((step + 1) / 2) * (step % 2 == 0 ? 1 : -1)
      let way = direction(turn * 2 * Double.pi / Double(count))
      return Point(x: way.x, y: way.y)
    }
  }()
}
