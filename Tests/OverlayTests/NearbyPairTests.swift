import Geometry
import Overlay
import Testing

/// Who lies near whom.
@Suite struct NearbyPairTests {
  @Test func distancesBetweenSquares() throws {
    //  +--+   +--+
    //  |0 |2.0|1 +--+     3 lies in the hole of 4, far to the east; 5 lies on 4's land
    //  +--+   +--+2 |
    //            +--+
    let layer = layer(
      ["0,0 1,0 1,1 0,1"], ["3,0 4,0 4,1 3,1"], ["4,-0.5 5,-0.5 5,0.5 4,0.5"],
      ["21,1 22,1 22,2 21,2"], ["20,0 25,0 25,5 20,5", "20.5,0.5 23,0.5 23,3 20.5,3"], ["24,4 24.5,4 24.5,4.5"])
    func pairs(_ limit: Double) throws -> [NearbyPair] { try nearbyPairs(in: layer, within: limit) }
    let touching = [
      NearbyPair(first: 1, second: 2, distance: 0), NearbyPair(first: 4, second: 5, distance: 0),
    ]
    #expect(try pairs(0) == touching)
    #expect(try pairs(1.9).count == 3)
    #expect(
      try pairs(2)
        == [
          NearbyPair(first: 0, second: 1, distance: 2), NearbyPair(first: 1, second: 2, distance: 0),
          NearbyPair(first: 3, second: 4, distance: 0.5), NearbyPair(first: 3, second: 5, distance: 8.squareRoot()),
          NearbyPair(first: 4, second: 5, distance: 0),
        ].filter { $0.distance <= 2 })
    #expect(try pairs(3).contains(NearbyPair(first: 3, second: 5, distance: 8.squareRoot())))
    #expect(try pairs(1000).count == 15)
  }

  @Test func theNearestOfSeveralPartsCounts() throws {
    var layer = layer(["0,0 1,0 1,1 0,1"])
    layer.appendFeature([[ring("50,0 51,0 51,1 50,1")], [ring("3,0 4,0 4,1 3,1")]])
    #expect(try nearbyPairs(in: layer, within: 5) == [NearbyPair(first: 0, second: 1, distance: 2)])
  }
}
