import Testing

@testable import Analysis

/// Members that lie in no region say nothing of how well regions are covered.
@Suite struct UnknownCoverTests {
  @Test func coverIsUnknownAndNotNothing() throws {
    let drawn = DrawnWorld(drawing: "ABCD", regions: [("AB", "A")], collaborations: ["AB", "CD"])
    let fits = drawn.evidence.collaborationFits()
    #expect(fits[0].meanCover == 1 && fits[0].leaderless == 0)
    #expect(fits[1].meanCover == nil && fits[1].leaderless == nil)
    let figures = FigureCatalogue(drawn.evidence)
    for id in ["mean_cover", "leaderless"] {
      #expect(figures.value(id, from: .fit(fits[1]))?.missing == .nothingToDivideBy, "\(id)")
    }
  }
}
