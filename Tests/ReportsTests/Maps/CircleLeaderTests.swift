import Cartography
import Geometry
import TestSupport
import Testing

@testable import Reports

@Suite("Leaders from circles, and into areas")
struct CircleLeaderTests {
  private func circle(_ x: Double, _ y: Double, _ radius: Double, _ place: Int) -> DrawnCircle {
    DrawnCircle(
      circle: Circle(centre: Point(x: x, y: y), radius: radius), title: "\(place)", name: "Sted \(place)", place: place,
      paint: Paint())
  }

  private func label(_ circle: Circle, _ box: Box) -> PlacedLabel {
    var request = LabelRequest(text: "a", circle: circle, sizes: [2], ground: Colour(0xFFFFFF))
    request.leadsFromRim = true
    return PlacedLabel(
      request: request, size: 2, box: box, leader: Leader(from: circle.centre, to: box.centre))
  }

  @Test(
    "a leader begins where the rim of its circle is seen, and crosses no other where there is another way",
    arguments: 0..<20 as Range<UInt64>)
  func seen(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let own = circle(20, 20, 3, 0)
    // Smaller ones over its right half and beside it.
    let others = (1..<5).map { place in
      circle(
        .random(in: 20.5...24, using: &random), .random(in: 19.5...20.5, using: &random),
        .random(in: 0.4...1, using: &random), place)
    }
    let box = Box(minX: 27, minY: 19, maxX: 33, maxY: 21)
    let led = CircleLeaders(among: [own] + others, off: []).leading(label(own.circle, box), of: own)
    let leader = try #require(led.leader)
    #expect(abs(distance(leader.from, own.circle.centre) - 3) < 1e-9)
    for other in others {
      #expect(leader.distance(from: other.circle.centre) > other.circle.radius, "\(other.circle)")
    }
    #expect(led.request.leadsFromRim)
  }

  @Test("a circle that others cover keeps its leader from the middle, with a dot")
  func covered() {
    let own = circle(20, 20, 1, 0)
    let others = [circle(19.5, 20, 1, 1), circle(20.5, 20, 1, 2), circle(20, 19.5, 1, 3), circle(20, 20.5, 1, 4)]
    let first = label(own.circle, Box(minX: 27, minY: 19, maxX: 33, maxY: 21))
    let led = CircleLeaders(among: [own] + others, off: []).leading(first, of: own)
    #expect(led.leader == first.leader && !led.request.leadsFromRim)
  }

  @Test("a leader ends where it has come into its area, unless it forks, the area is narrow or it would be too short")
  func shortened() throws {
    func area(_ box: Box) -> PathData { PathData([box.corners], isClosed: true) }
    let box = Box(minX: 40, minY: 19, maxX: 44, maxY: 21)
    var first = label(Circle(centre: Point(x: 20, y: 20), radius: 2), box)
    first.request.leadsFromRim = false
    first.leader = Leader(from: Point(x: 20, y: 20), to: Point(x: 39, y: 20))
    let wide = try #require(first.shortened(into: area(Box(minX: 10, minY: 10, maxX: 30, maxY: 30))).leader)
    #expect(wide.to == first.leader?.to && wide.from.y == 20)
    #expect((30 - MapMeasures.leaderInside - 0.21...30 - MapMeasures.leaderInside).contains(wide.from.x))
    // What lies at the very letters still has a line that is seen.
    let near = try #require(first.shortened(into: area(Box(minX: 10, minY: 10, maxX: 50, maxY: 30))).leader)
    #expect(near.length >= MapMeasures.leastLeader)
    #expect(first.shortened(into: area(Box(minX: 10, minY: 19.5, maxX: 30, maxY: 20.5))) == first)
    var forked = first
    forked.leader?.branches = [Point(x: 25, y: 28)]
    #expect(forked.shortened(into: area(Box(minX: 10, minY: 10, maxX: 30, maxY: 30))) == forked)
  }
}
