import Geometry
import Overlay
import Testing

/// Outlines by GEOS, and the difference between two outlines.
@Suite struct UnionTests {
  @Test func overlappingFeaturesAreUnited() throws {
    let layer = layer(["0,0 2,0 2,2 0,2"], ["1,1 3,1 3,3 1,3"], ["9,9 10,9 10,10"])
    let united = try union(ofFeatures: [0, 1], in: layer)
    #expect(united.featureCount == 1 && united.polygonCount == 1)
    #expect(signedArea(of: united, feature: 0) == 7)
    #expect(try union(ofFeatures: [0, 2], in: layer).polygonCount == 2)
  }

  /// The comparison that others rely on can fail.
  @Test func differencesAreSeen() throws {
    let layer = layer(["0,0 2,0 2,2 0,2"], ["1,1 3,1 3,3 1,3"], ["0,0 2,0 2,2 1,2 0,2"])
    #expect(try symmetricDifferenceArea(0, of: layer, 1, of: layer) == 6)
    #expect(try symmetricDifferenceArea(0, of: layer, 2, of: layer) == 0)
  }

  @Test func errorsSayWhatWasBeingDone() {
    #expect(OverlayError(operation: "union", reason: "no memory").description == "union: no memory")
  }
}
