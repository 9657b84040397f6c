import Geometry
import Testing

@testable import Cartography

private let page = Box(minX: 0, minY: 0, maxX: 40, maxY: 40)

private func square(_ x: Double, _ y: Double, _ side: Double) -> [Point] {
  [Point(x: x, y: y), Point(x: x + side, y: y), Point(x: x + side, y: y + side), Point(x: x, y: y + side)]
}

private func space(_ squares: [[Point]]) -> FreeSpace {
  var space = FreeSpace(frame: page, cell: 0.25)
  space.take(PathData(squares, isClosed: true))
  return space
}

@Test("a leader pays for land of others that it comes into and for borders that it crosses, not for what it begins in")
func priceOfCrossing() {
  let land = space([square(10, 10, 6), square(20, 10, 6)])
  var borders = FreeSpace(frame: page, cell: 0.25)
  borders.take(linesOf: PathData([[Point(x: 10, y: 16), Point(x: 16, y: 16)]], isClosed: false))
  let story = StoryCrossing(land: land, borders: borders)
  let anchor = Point(x: 13, y: 13)
  let (up, down, right) = (Point(x: 13, y: 2), Point(x: 13, y: 24), Point(x: 34, y: 13))
  #expect(story.price(of: Leader(from: anchor, to: up)) == 0)
  let (border, other) = (
    story.price(of: Leader(from: anchor, to: down)), story.price(of: Leader(from: anchor, to: right))
  )
  #expect(border > 0 && other > border)
  // Of a fork each branch pays for itself.
  func fork(_ place: Point) -> Leader { Leader(from: anchor, to: up, branches: [place]) }
  #expect(story.price(of: fork(Point(x: 23, y: 13))) == 0)
  #expect(story.price(of: fork(Point(x: 30, y: 13))) > 0)
}

@Test("a label goes where its leader crosses no land of others, though that is farther")
func aroundTheStory() throws {
  // To the left a strip of another's land lies between the place and the sea.
  let others = [[Point(x: 14, y: 0), Point(x: 17, y: 0), Point(x: 17, y: 40), Point(x: 14, y: 40)]]
  let own = square(18, 18, 3)
  let free = space(others + [own])
  var placer = LabelPlacer(frame: page, free: free, calm: space([]))
  let request = LabelRequest(
    text: "17", circle: Circle(centre: Point(x: 18.6, y: 19.5), radius: 0.4), sizes: [2.2], ground: Colour(0xFFFFFF))
  placer.story = StoryCrossing(land: free, borders: space([]))
  let label = try #require(placer.places(for: [request])[0])
  let leader = try #require(label.leader)
  #expect(label.box.minX > 18 && leader.to.x > 17, "\(label.box)")
}

@Test("two numbers at leaders keep apart on one line where that is asked for, and from line to line")
func numbersApart() throws {
  let free = space([])
  var placer = LabelPlacer(frame: page, free: free, calm: free)
  let requests = (0..<6).map { place in
    LabelRequest(
      text: "\(15 + place)", circle: Circle(centre: Point(x: 18 + Double(place) * 0.9, y: 20), radius: 0.2),
      sizes: [2.2], ground: Colour(0xFFFFFF))
  }
  func nearest(_ placer: LabelPlacer) -> Double {
    let boxes = placer.places(for: requests).compactMap { $0?.box }
    var nearest = Double.infinity
    for (place, box) in boxes.enumerated() {
      for other in boxes[(place + 1)...] where min(box.maxY, other.maxY) - max(box.minY, other.minY) > 0.5 * box.height
      {
        nearest = min(nearest, max(box.minX, other.minX) - min(box.maxX, other.maxX))
      }
    }
    return nearest
  }
  #expect(nearest(placer) < 2.2)
  placer.partsNumbers = true
  #expect(nearest(placer) >= 2.2)
}

@Test("two numbers at leaders, one above the other, keep more than the room around labels: else they are a list")
func numbersAbove() {
  let free = space([])
  var placer = LabelPlacer(frame: page, free: free, calm: free)
  func number(_ text: String, low: Double) -> PlacedLabel {
    let request = LabelRequest(
      text: text, circle: Circle(centre: Point(x: 34, y: low), radius: 0.2), sizes: [2], ground: Colour(0xFFFFFF))
    return PlacedLabel(
      request: request, size: 2, box: Box(minX: 20, minY: low, maxX: 23, maxY: low + 2),
      leader: Leader(from: Point(x: 34, y: low + 1), to: Point(x: 23.5, y: low + 1)))
  }
  var others = PlacedLabels(on: page, padding: placer.padding, count: 1)
  others[0] = number("15", low: 20)
  func isPossible(_ label: PlacedLabel) -> Bool {
    label.leader.map { placer.isPossible(label.box, $0, label.request, beside: others) } ?? false
  }
  #expect(isPossible(number("28", low: 17)))
  placer.partsNumbers = true
  #expect(!isPossible(number("28", low: 17)) && isPossible(number("28", low: 16.8)))
}
