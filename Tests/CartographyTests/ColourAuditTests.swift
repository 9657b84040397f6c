import Testing

@testable import Cartography

@Suite("Audit of colours")
struct ColourAuditTests {
  private let blue = Colour(0x77AADD), pear = Colour(0xBBCC33), olive = Colour(0xAAAA00), dark = Colour(0x555555)

  private func audit(
    _ groups: [Colour], neighbours: [GroupSurroundings.Pair] = [], near: [GroupSurroundings.Pair] = []
  ) -> ColourAudit {
    ColourAudit(
      groups: groups, surroundings: GroupSurroundings(neighbours: neighbours, near: near), fills: groups,
      palette: Palette(groups: []))
  }

  @Test("Equal colours are measured, and are a fault under 60 km")
  func equalColours() {
    let close = GroupSurroundings.Pair(0, 1, metres: 59_999), far = GroupSurroundings.Pair(0, 2, metres: 60_000)
    let found = audit([blue, blue, blue], near: [far, close])
    #expect(found.nearestEqual == close)
    #expect(found.faults == [.equalColours(close)])
    #expect(audit([blue, pear, blue], near: [close, far]).faults == [])
    #expect(audit([blue, pear], near: [close]).nearestEqual == nil)
  }

  @Test("Neighbours too much alike are a fault for each vision that confuses them, greyscale aside")
  func alike() {
    let pair = GroupSurroundings.Pair(1, 0, metres: 0)
    let found = audit([pear, olive], neighbours: [pair])
    let confused = found.faults.compactMap { fault -> ColourVision? in
      if case .alike(let least) = fault { least.vision } else { nil }
    }
    #expect(confused == [.normal, .protan, .deutan])
    #expect(found.leastDifferences.map(\.vision) == ColourVision.allCases)
    #expect(found.leastDifferences.allSatisfy { $0.pair.first == 0 && $0.pair.second == 1 })
  }

  @Test("Neighbours of one colour are one fault, of distance")
  func oneColour() {
    let pair = GroupSurroundings.Pair(0, 1, metres: 0)
    #expect(audit([blue, blue], neighbours: [pair], near: [pair]).faults == [.equalColours(pair)])
  }

  @Test("A fill on which nothing can be read is a fault")
  func contrasts() throws {
    let found = audit([dark])
    let contrast = try #require(found.contrasts.first)
    #expect(contrast.text < 4.5 && contrast.line < 3)
    #expect(found.faults == [.text(contrast), .line(contrast)])
  }

  @Test("Without neighbours there is nothing to compare")
  func alone() {
    #expect(audit([blue]).leastDifferences == [])
    #expect(audit([]).faults == [])
  }
}
