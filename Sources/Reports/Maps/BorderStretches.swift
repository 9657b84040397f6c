import Cartography
import Geometry

extension LandAround {
  /// The lines of a coast parted where what lies beyond turns from water into land, or back.
  ///
  /// - Parameters:
  ///   - lines: around the country, in metres.
  ///   - least: shorter stretches count as what is on either side of them, in metres: a narrow inlet parts no border.
  func parted(_ lines: [[Point]], least: Double) -> (coast: [[Point]], border: [[Point]]) {
    var (coast, border): ([[Point]], [[Point]]) = ([], [])
    for line in lines {
      let isLand = zip(line, line.dropFirst()).map { isBeside($0, $1, reach: MapMeasures.borderReach * least) }
      for stretch in stretches(isLand, of: line, least: least) {
        let part = Array(line[stretch.edges.lowerBound...stretch.edges.upperBound])
        if stretch.isLand { border.append(part) } else { coast.append(part) }
      }
    }
    return (coast, border)
  }

  /// Whether an edge runs beside this land, or over it: its middle, so that on which side of a stretch's end that lies is no
  /// question, or what lies a little to either side, since boundaries of two publishers seldom meet.
  ///
  /// - Parameter reach: how far to either side, in metres.
  func isBeside(_ a: Point, _ b: Point, reach: Double) -> Bool {
    let middle = Point(x: (a.x + b.x) / 2, y: (a.y + b.y) / 2)
    if contains(middle) { return true }
    let length = distance(a, b)
    guard length > 0 else { return false }
    let aside = Point(x: (a.y - b.y) / length * reach, y: (b.x - a.x) / length * reach)
    return contains(Point(x: middle.x + aside.x, y: middle.y + aside.y))
      || contains(Point(x: middle.x - aside.x, y: middle.y - aside.y))
  }

  /// A run of edges with the same beyond them.
  private struct Stretch {
    let isLand: Bool
    var edges: Range<Int>
    var length: Double
  }

  private func stretches(_ isLand: [Bool], of line: [Point], least: Double) -> [Stretch] {
    var all: [Stretch] = []
    for edge in isLand.indices {
      let length = distance(line[edge], line[edge + 1])
      if let last = all.last, last.isLand == isLand[edge] {
        all[all.count - 1].edges = last.edges.lowerBound..<edge + 1
        all[all.count - 1].length += length
      } else {
        all.append(Stretch(isLand: isLand[edge], edges: edge..<edge + 1, length: length))
      }
    }
    // The shortest first, each into what lies around it; what is all of a line stays.
    while all.count > 1, let place = all.indices.min(by: { (all[$0].length, $0) < (all[$1].length, $1) }),
      all[place].length < least
    {
      let first = max(0, place - 1), last = min(all.count - 1, place + 1)
      let merged = Stretch(
        isLand: all[place == 0 ? last : first].isLand, edges: all[first].edges.lowerBound..<all[last].edges.upperBound,
        length: all[first...last].reduce(0) { $0 + $1.length })
      all.replaceSubrange(first...last, with: [merged])
    }
    return all
  }
}
