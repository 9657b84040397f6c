import Geometry
import Testing

@testable import Overlay

/// What is shared among threads with an engine each.
@Suite struct SharedEngineTests {
  @Test("features looked at together are found as each is alone, in order")
  func inOrder() throws {
    var layer = PolygonLayer()
    for number in 0..<200 {
      // Every third crosses itself.
      let shape = number % 3 == 0 ? "0,0 1,1 1,0 0,1" : "0,0 1,0 1,1 0,1"
      layer.appendFeature([[ring(shape).map { Point(x: $0.x + Double(number), y: $0.y) }]])
    }
    let alone = try (0..<200).compactMap { try invalidity(ofFeature: $0, in: layer) }
    #expect(alone.count == 67)
    #expect(try invalidities(in: layer) == alone)
    let repairs = try repairs(of: layer)
    #expect(repairs.map(\.feature) == alone.map(\.feature))
    for repair in repairs {
      #expect(try repair.shape.absoluteArea == repaired(feature: repair.feature, of: layer).absoluteArea)
    }
  }

  @Test("the first failure is told")
  func failures() {
    let failing = OverlayError(operation: "test", reason: "7")
    #expect(throws: failing) {
      try eachWithEngine(100) { thing, _ throws(OverlayError) -> Int in
        if thing >= 7 { throw OverlayError(operation: "test", reason: "\(thing)") }
        return thing
      }
    }
  }
}
