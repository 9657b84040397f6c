import Geometry
import TestSupport
import Testing

@testable import Cartography

private let frame = Box(minX: 10, minY: 20, maxX: 180, maxY: 233)

@Test("a viewport shows the whole extent, upright, at a scale of two digits")
func viewport() {
  let extent = Box(minX: -76_186, minY: 6_448_833, maxX: 1_115_098, maxY: 7_939_978)
  let viewport = Viewport(showing: extent, in: frame, alignment: Point(x: 0.5, y: 1))
  let page = viewport.page(extent)
  #expect(abs(viewport.scale - 7_100_000) < 1)
  #expect(frame.contains(Point(x: page.minX, y: page.minY)) && frame.contains(Point(x: page.maxX, y: page.maxY - 1e-9)))
  #expect(abs(page.maxY - frame.maxY) < 1e-9)
  #expect(viewport.page(Point(x: 0, y: 7_000_000)).y < viewport.page(Point(x: 0, y: 6_500_000)).y)
  let seen = viewport.page(viewport.extent)
  #expect(abs(seen.minX - frame.minX) < 1e-6 && abs(seen.maxY - frame.maxY) < 1e-6)
}

@Test(
  "scales are rounded up to two digits",
  arguments: [(7_008_000.0, 7_100_000.0), (7_000_000, 7_000_000), (99.2, 100), (3, 3), (0, 1), (1_000_001, 1_100_000)])
func roundScale(_ scale: Double, _ rounded: Double) {
  #expect(Viewport.roundScale(atLeast: scale) == rounded)
}

@Test("a ring cut to a rectangle has the area that lies inside")
func ringClipping() {
  let box = Box(minX: 0, minY: 0, maxX: 10, maxY: 10)
  let big = [(-5.0, -5.0), (15, -5), (15, 15), (-5, 15)].map { Point(x: $0.0, y: $0.1) }
  let half = [(5.0, 2.0), (20, 2), (20, 6), (5, 6)].map { Point(x: $0.0, y: $0.1) }
  #expect(signedArea(of: clipped(ring: big, to: box)) == 100)
  #expect(signedArea(of: clipped(ring: half, to: box)) == 20)
  #expect(clipped(ring: half.map { Point(x: $0.x + 30, y: $0.y) }, to: box) == [])
  #expect(clipped(ring: [Point](), to: box) == [])
  let inside = [(1.0, 1.0), (2, 1), (2, 2)].map { Point(x: $0.0, y: $0.1) }
  #expect(clipped(ring: inside, to: box) == inside)
}

@Test("a line cut to a rectangle falls into its runs inside")
func lineClipping() {
  let box = Box(minX: 0, minY: 0, maxX: 10, maxY: 10)
  let zigzag = [(-5.0, 5.0), (5, 5), (5, 15), (8, 15), (8, 5), (9, 4)].map { Point(x: $0.0, y: $0.1) }
  let runs = clipped(line: zigzag, to: box)
  #expect(
    runs.map { $0.map { [$0.x, $0.y] } } == [[[0, 5], [5, 5], [5, 10]], [[8, 10], [8, 5], [9, 4]]])
}

@Test(
  "what of a line lies inside a rectangle and what outside are all of it, and no more",
  arguments: 0..<40 as Range<UInt64>)
func lineParting(_ seed: UInt64) {
  var random = SplitMix64(seed: seed)
  let box = Box(minX: 0, minY: 0, maxX: 10, maxY: 10)
  // Whole numbers, so that some ends lie on the sides and some pieces along them.
  let line = (0..<12).map { _ in
    Point(x: Double(Int.random(in: -4...14, using: &random)), y: Double(Int.random(in: -4...14, using: &random)))
  }
  func length(_ runs: [[Point]]) -> Double {
    runs.reduce(0) { $0 + zip($1, $1.dropFirst()).reduce(0) { $0 + Leader(from: $1.0, to: $1.1).length } }
  }
  let (inside, outside) = (clipped(line: line, to: box), clipped(line: line, outside: box))
  #expect(abs(length(inside) + length(outside) - length([line])) < 1e-9)
  for run in outside {
    #expect(run.count > 1)
    for (from, to) in zip(run, run.dropFirst()) {
      let middle = Point(x: (from.x + to.x) / 2, y: (from.y + to.y) / 2)
      #expect(!box.expanded(by: -1e-9).contains(middle), "\(from) to \(to)")
    }
  }
}

@Test("lines of a wide stroke end before the rim by what its round ends reach", arguments: HatchDirection.allCases)
func hatchingWithCaps(_ hatch: HatchDirection) {
  let square = PathData(
    [[(0.0, 0.0), (20, 0), (20, 20), (0, 20)].map { Point(x: $0.0, y: $0.1) }], isClosed: true)
  let (whole, cut) = (hatched(square, spacing: 1.5, hatch), hatched(square, spacing: 1.5, hatch, cap: 0.4))
  let all = Box(minX: 0, minY: 0, maxX: 20, maxY: 20)
  for point in cut.points where hatch == .level || hatch == .upright {
    #expect(
      all.expanded(by: -0.4 + 1e-9).contains(
        Point(x: hatch == .level ? point.x : 10, y: hatch == .level ? 10 : point.y)))
  }
  func length(_ lines: PathData) -> Double {
    (0..<lines.count).reduce(0) {
      $0 + (lines[$1].count == 2 ? Leader(from: Array(lines[$1])[0], to: Array(lines[$1])[1]).length : 0)
    }
  }
  let short = (0..<whole.count).filter { Leader(from: Array(whole[$0])[0], to: Array(whole[$0])[1]).length <= 0.8 }
  #expect(cut.count == whole.count - short.count)
  let lost = short.reduce(0) { $0 + Leader(from: Array(whole[$1])[0], to: Array(whole[$1])[1]).length }
  #expect(abs(length(whole) - length(cut) - lost - 0.8 * Double(cut.count)) < 1e-6)
}

@Test("hatching fills an area with lines at the spacing, none outside", arguments: HatchDirection.allCases)
func hatching(_ hatch: HatchDirection) {
  var random = SplitMix64(seed: 9)
  let ring = (0..<12).map { corner -> Point in
    let way = direction(Double(corner) / 12 * 2 * .pi)
    let radius = Double.random(in: 20...40, using: &random)
    return Point(x: 50 + way.x * radius, y: 50 + way.y * radius)
  }
  let hole = [(45.0, 45.0), (55, 45), (55, 55), (45, 55)].map { Point(x: $0.0, y: $0.1) }
  let lines = hatched(PathData([ring, hole], isClosed: true), spacing: 0.5, hatch)
  let length = (0..<lines.count).reduce(0.0) { sum, line in
    let ends = Array(lines[line])
    return sum + Leader(from: ends[0], to: ends[1]).length
  }
  // Two lines in 1.7 spacings, a dot of 0.02 mm in every two, and four arms of 0.24 in every two; dots and plus signs end
  // before the rim.
  let ink = hatch == .crossed ? 2 / 1.7 : hatch == .dotted ? 0.02 : hatch == .plusses ? 0.96 / 2 : 1
  let isWhole = hatch == .plusses || hatch == .dotted
  #expect(abs(length * 0.5 / ink / (abs(signedArea(of: ring)) - 100) - 1) < (isWhole ? 0.03 : 0.01))
  for line in 0..<lines.count {
    let ends = Array(lines[line])
    let (right, down) = (abs(ends[1].x - ends[0].x), abs(ends[1].y - ends[0].y))
    let slope = (ends[1].x - ends[0].x) * (ends[1].y - ends[0].y)
    switch hatch {
    case .rising: #expect(slope <= 0 && abs(right - down) < 1e-6)
    case .falling: #expect(slope >= 0 && abs(right - down) < 1e-6)
    case .level, .dotted: #expect(down < 1e-6)
    case .upright: #expect(right < 1e-6)
    case .crossed: #expect(abs(right - down) < 1e-6)
    case .plusses:
      #expect(min(right, down) < 1e-6 && abs(max(right, down) - 0.24) < 1e-6)
      for end in ends { #expect(!Box(minX: 45.01, minY: 45.01, maxX: 54.99, maxY: 54.99).contains(end)) }
    }
    let middle = Point(x: (ends[0].x + ends[1].x) / 2, y: (ends[0].y + ends[1].y) / 2)
    #expect(!Box(minX: 45.01, minY: 45.01, maxX: 54.99, maxY: 54.99).contains(middle))
  }
}
