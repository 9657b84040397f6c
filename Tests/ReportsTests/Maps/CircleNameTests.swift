import Cartography
import Geometry
import TestSupport
import Testing

@testable import Reports

@Suite("Names of circles")
struct CircleNameTests {
  private let room = Box(minX: 0, minY: 0, maxX: 100, maxY: 100)

  private func gap(_ box: Box, _ circle: Circle) -> Double {
    let nearest = Point(
      x: min(max(circle.centre.x, box.minX), box.maxX), y: min(max(circle.centre.y, box.minY), box.maxY))
    return max(0, distance(nearest, circle.centre) - circle.radius)
  }

  private func request(_ one: DrawnCircle) -> LabelRequest {
    var request = LabelRequest(text: one.name ?? "", circle: one.circle, sizes: [2], ground: Colour(0xFFFFFF))
    request.isBold = false
    return request
  }

  @Test(
    "stand nearer to their own circle than to any other with a name, on no other name and on no larger circle",
    arguments: 0..<12 as Range<UInt64>)
  func nearest(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let all = (0..<30).map { place in
      let centre = Point(x: .random(in: 8...92, using: &random), y: .random(in: 8...92, using: &random))
      return DrawnCircle(
        circle: Circle(centre: centre, radius: .random(in: 0.6...6, using: &random)), title: "\(place)",
        name: place % 3 == 0 ? nil : "Sted \(place)", place: place, paint: Paint())
    }
    let named = all.filter { $0.name != nil }.sorted { ($1.circle.radius, $0.place) < ($0.circle.radius, $1.place) }
    let requests = named.map(request)
    let sea = FreeSpace(frame: room, cell: 1)
    let chosen = CircleNamePlaces(requests, of: named, among: all, inside: room, off: [], sea: sea).chosen
    #expect(chosen.count { $0 != nil } > named.count / 2)
    for (one, box) in zip(named, chosen) {
      guard let box else { continue }
      #expect(room.holds(box))
      // On one line they would be read as one name.
      for case let other? in chosen where other != box { #expect(!other.intersects(box.widened(by: 1.2))) }
      guard request(one).sizeInside == nil else { continue }
      #expect(!all.contains { $0.circle.radius > one.circle.radius && $0.circle.box.intersects(box) })
      for other in named where other.place != one.place {
        #expect(gap(box, other.circle) > 1.5 * gap(box, one.circle), "\(one.title) beside \(other.title)")
      }
    }
  }

  @Test("a name has the place of another that can stand elsewhere")
  func exchange() throws {
    // The large one stands above the small one. Blocks leave it places above and below, and the small one a place above,
    // which is where the name of the large one would stand.
    let large = DrawnCircle(
      circle: Circle(centre: Point(x: 40, y: 43.6), radius: 1.2), title: "a", name: "Storby", place: 0, paint: Paint())
    let small = DrawnCircle(
      circle: Circle(centre: Point(x: 40, y: 50), radius: 1), title: "b", name: "Liten", place: 1, paint: Paint())
    let blocks = [
      Box(minX: 20, minY: 42.2, maxX: 38.7, maxY: 44.95), Box(minX: 41.3, minY: 42.2, maxX: 60, maxY: 44.95),
      Box(minX: 20, minY: 48.8, maxX: 38.9, maxY: 60), Box(minX: 41.1, minY: 48.8, maxX: 60, maxY: 60),
      Box(minX: 20, minY: 51.2, maxX: 60, maxY: 60),
    ]
    func chosen(_ circles: [DrawnCircle]) -> [Box?] {
      CircleNamePlaces(
        circles.map(request), of: circles, among: circles, inside: room, off: blocks,
        sea: FreeSpace(frame: room, cell: 1)
      ).chosen
    }
    let alone = try #require(chosen([large])[0])
    let both = chosen([large, small])
    #expect(alone.minY > 43.6)
    #expect(try #require(both[0]).maxY < 43.6 && both[1] != nil)
  }

  @Test("two names on one line are not read as one: one of them stands elsewhere")
  func apart() throws {
    let width = textWidth("Storby", size: 2, isBold: false, in: Typeface.standard)
    func circle(_ x: Double, _ name: String, _ place: Int) -> DrawnCircle {
      DrawnCircle(
        circle: Circle(centre: Point(x: x, y: 50), radius: 1), title: name, name: name, place: place, paint: Paint())
    }
    // With the places to the right of the second one taken, its name would come 0.7 mm behind that of the first.
    let first = circle(30, "Storby", 0), second = circle(30 + 1.6 + width + 0.7 + width + 1.6, "Storby", 1)
    let block = Box(minX: second.circle.centre.x + 1.2, minY: 40, maxX: 99, maxY: 60)
    let circles = [first, second]
    let chosen = CircleNamePlaces(
      circles.map(request), of: circles, among: circles, inside: room, off: [block],
      sea: FreeSpace(frame: room, cell: 1)
    ).chosen
    let (one, other) = (try #require(chosen[0]), try #require(chosen[1]))
    #expect(!one.widened(by: 1.2).intersects(other))
  }
}
