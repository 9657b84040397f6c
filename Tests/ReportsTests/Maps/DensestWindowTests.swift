import Geometry
import Testing

@testable import Reports

@Suite struct DensestWindowTests {
  private func grid(_ weight: (Int, Int) -> Double) -> [(place: Point, weight: Double)] {
    (0..<50).flatMap { x in (0..<50).map { y in (Point(x: Double(x), y: Double(y)), weight(x, y)) } }
  }

  @Test("the window lies where most weight does, as large as asked for")
  func densest() throws {
    let box = try #require(
      densestWindow(over: grid { (30...33).contains($0) && (10...12).contains($1) ? 100 : 1 }, width: 6, height: 5))
    #expect(abs(box.width - 6) < 1e-9 && abs(box.height - 5) < 1e-9)
    #expect(box.contains(Point(x: 31.5, y: 11)))
  }

  @Test("where nothing is much denser than the rest there is none, and none of nothing")
  func even() {
    #expect(densestWindow(over: grid { _, _ in 1 }, width: 6, height: 5) == nil)
    #expect(densestWindow(over: [], width: 6, height: 5) == nil)
    #expect(densestWindow(over: [(Point(x: 1, y: 1), 1)], width: 6, height: 5) == nil)
    #expect(densestWindow(over: grid { _, _ in 0 }, width: 6, height: 5) == nil)
  }

  @Test("reading goes from the north-west to the south-east")
  func order() {
    let places = [(9.0, 0.0), (0, 0), (9, 9), (0, 9), (5, 5)].map { Point(x: $0.0, y: $0.1) }
    #expect(readingOrder(of: places) == [3, 2, 4, 1, 0])
    #expect(readingOrder(of: []) == [] && readingOrder(of: [Point(x: 1, y: 1), Point(x: 0, y: 1)]) == [1, 0])
  }
}
