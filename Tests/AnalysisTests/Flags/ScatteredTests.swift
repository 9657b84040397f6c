import Analysis
import Register
import Testing

/// Which of the pieces of a collaboration lie apart: all but the largest.
@Suite struct ScatteredTests {
  @Test(
    "the largest piece is the collaboration as one knows it, the others lie apart, by code",
    arguments: [
      ("AB....C", "C"), ("A....BC", "A"), ("A....B", "B"), ("C....BD....A", "AC"), ("AC....BD", "BD"),
      ("BD....AC", "BD"), ("AZ....BCD....EF", "AEF"),
    ])
  func apart(_ drawing: String, _ expected: String) throws {
    let members = drawing.filter { $0 != "." && $0 != "Z" }
    let world = DrawnWorld(drawing: drawing, collaborations: [members])
    let finding = try #require(Assessment(world.evidence).findings.first { $0.kind == .scattered })
    guard case .scattered(let facts) = finding.facts else { throw Unexpected.facts }
    #expect(facts.apart.joined().map(\.key).sorted() == expected.map(DrawnWorld.code))
  }

  private enum Unexpected: Error { case facts }
}
