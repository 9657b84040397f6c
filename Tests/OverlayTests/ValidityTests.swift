import Geometry
import Overlay
import Testing

/// What is wrong with polygons, where, and what they are worth when mended.
@Suite struct ValidityTests {
  static let cases: [(String, [String], String?, Point?, Double)] = [
    ("a square", ["0,0 2,0 2,2 0,2"], nil, nil, 4),
    ("clockwise", ["0,0 0,2 2,2 2,0"], nil, nil, 4),
    ("a square with a hole", ["0,0 4,0 4,4 0,4", "1,1 1,2 2,2 2,1"], nil, nil, 15),
    // 2,2 is passed twice:  +--+--+   two squares that hang together by a point.
    ("a waist", ["0,0 2,0 2,2 4,2 4,4 2,4 2,2 0,2"], "Ring Self-intersection", Point(x: 2, y: 2), 8),
    ("a bow tie", ["0,0 2,2 2,0 0,2"], "Self-intersection", Point(x: 1, y: 1), 2),
    // It becomes land: GEOS takes it for a shell that was filed wrongly.
    (
      "a hole outside its shell", ["0,0 2,0 2,2 0,2", "5,5 6,5 6,6 5,6"], "Hole lies outside shell", Point(x: 5, y: 5),
      5
    ),
    ("two points", ["0,0 1,0"], "Too few points in geometry component", Point(x: 0, y: 0), 0),
    ("a line there and back", ["0,0 1,0 2,0"], "Self-intersection", Point(x: 1, y: 0), 0),
    ("no points", [""], "Too few points in geometry component", nil, 0),
    (
      "a hole of two points", ["0,0 2,0 2,2 0,2", "1,1 1.5,1"], "Too few points in geometry component",
      Point(x: 1, y: 1), 4
    ),
  ]

  @Test(arguments: cases)
  func faultsAndAreas(_ name: String, _ rings: [String], _ reason: String?, _ place: Point?, _ area: Double) throws {
    let layer = layer(rings)
    let invalidity = try invalidity(ofFeature: 0, in: layer)
    #expect(invalidity?.reason == reason, "\(name)")
    #expect(invalidity?.place == place, "\(name)")
    #expect(try invalidities(in: layer) == [invalidity].compactMap { $0 }, "\(name)")
    let sound = try repaired(feature: 0, of: layer)
    #expect(signedArea(of: sound, feature: 0) == area, "\(name)")
    #expect(try invalidities(in: sound).isEmpty, "\(name)")
  }

  @Test func nothingIsValid() throws {
    var empty = PolygonLayer()
    empty.appendFeature([[[Point]]]())
    #expect(try invalidities(in: empty).isEmpty)
    #expect(try repaired(feature: 0, of: empty).polygonCount == 0)
    #expect(try repaired(empty) == empty)
    #expect(try union(ofFeatures: [], in: empty).polygonCount == 0)
    #expect(try nearbyPairs(in: empty, within: 10).isEmpty)
  }

  @Test func onlyWhatIsNotValidIsChanged() throws {
    let layer = layer(["0,0 0,2 2,2 2,0"], ["0,0 2,2 2,0 0,2"])
    let sound = try repaired(layer)
    #expect(sound.nested(ofFeature: 0) == layer.nested(ofFeature: 0), "also the direction stays")
    #expect(sound.polygons(ofFeature: 1).count == 2)
  }

  @Test func coordinatesThatAreNoNumbersAreAnErrorOrAFault() throws {
    let layer = layer(["0,0 2,0 nan,2 0,2"])
    #expect(try invalidity(ofFeature: 0, in: layer)?.reason == "Invalid Coordinate")
    // Whatever GEOS makes of it, it must not crash.
    _ = try? repaired(layer)
    _ = try? union(ofFeatures: [0], in: layer)
    _ = try? nearbyPairs(in: layer, within: 1)
    _ = layer.inscribedCircle(ofPolygon: 0, tolerance: 0.1)
  }
}
