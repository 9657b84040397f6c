import Geometry
import TestSupport
import Testing

@testable import Overlay

/// Repair of the polygons that need it, held up against repair of whole features.
@Suite struct RepairTests {
  @Test(
    "a layer repaired polygon by polygon has the areas of its features repaired whole",
    arguments: 1...150 as ClosedRange<UInt64>)
  func likeWhole(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var layer = PolygonLayer()
    for _ in 0..<20 {
      // A few figures on a wide ground: some cross themselves, some lie in others, most lie apart.
      layer.appendFeature(
        (0..<Int.random(in: 1...7, using: &random)).map { _ -> [[Point]] in
          let (x, y) = (Double(Int.random(in: 0...20, using: &random)), Double(Int.random(in: 0...20, using: &random)))
          let wide = Double([1, 1, 2, 9].randomElement(using: &random)!)
          func moved(_ rings: [String]) -> [[Point]] {
            rings.map { ring($0).map { Point(x: x + wide * $0.x, y: y + wide * $0.y) } }
          }
          return moved(
            [
              ["0,0 1,0 1,1 0,1"], ["0,0 1,0 1,1 0,1"], ["0,0 1,1 1,0 0,1"], ["0,0 .9,.1 .1,.5 1,1"],
              ["0,0 1,0 1,1 0,1", ".2,.2 .2,.8 .8,.8 .8,.2"], ["0,0 1,0 1,1 0,1", ".2,.2 .8,.8 .8,.2 .2,.8"],
              ["0,0 1,0 .2,1 0,.2 1,1"],
            ].randomElement(using: &random)!)
        })
    }
    let sound = try repaired(layer)
    #expect(sound.featureCount == layer.featureCount)
    for feature in 0..<layer.featureCount {
      let whole = try repaired(feature: feature, of: layer)
      let area = absoluteArea(of: sound, feature), other = absoluteArea(of: whole, 0)
      #expect(abs(area - other) < 1e-9, "feature \(feature): \(layer.nested(ofFeature: feature))")
      #expect(try invalidity(ofFeature: feature, in: sound) == nil)
    }
  }

  @Test("islands that nothing is wrong with keep their points")
  func islands() throws {
    var layer = PolygonLayer()
    layer.appendFeature([
      [ring("0,0 2,2 2,0 0,2")], [ring("5,5 6,5 6,6 5,6")], [ring("8,8 9,8 9,9 8,9"), ring("8.2,8.2 8.2,8.4 8.4,8.2")],
    ])
    #expect(layer.suspectPolygons(ofFeature: 0) == [0])
    let sound = try repaired(layer)
    #expect(sound.polygonCount == 4)
    #expect(Array(sound.nested(ofFeature: 0).prefix(2)) == Array(layer.nested(ofFeature: 0).dropFirst()))
  }

  @Test("what an unsound polygon lies in, or what lies in one, goes with it")
  func nested() {
    var layer = PolygonLayer()
    layer.appendFeature([
      [ring("0,0 9,0 9,9 0,9"), ring("1,1 1,8 8,8 8,1")], [ring("2,2 4,4 4,2 2,4")], [ring("20,0 21,0 21,1")],
    ])
    #expect(layer.suspectPolygons(ofFeature: 0) == [0, 1])
  }

  private func absoluteArea(of layer: PolygonLayer, _ feature: Int) -> Double {
    layer.polygons(ofFeature: feature).reduce(0) { sum, polygon in
      let rings = layer.rings(ofPolygon: polygon).map { abs(Geometry.signedArea(of: layer.points(ofRing: $0))) }
      return sum + (rings.first ?? 0) - rings.dropFirst().reduce(0, +)
    }
  }
}
