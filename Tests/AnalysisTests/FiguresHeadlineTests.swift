import Register
import Testing

@testable import Analysis

@Suite("Headline figures")
struct FiguresHeadlineTests {
  private func values(_ snapshot: Snapshot) -> [String: HeadlineFigure.Value] {
    let basis = HeadlineBasis(
      snapshot,
      thresholds: Thresholds(["regional_members": 2, "regional_area_km2": 30, "several_fte": 0.1]))
    return Dictionary(uniqueKeysWithValues: HeadlineFigure.all.map { ($0.id, $0.value(basis)) })
  }

  @Test(
    "each figure is what its definition says",
    arguments: [
      ("collaborations", 2), ("members", 4), ("municipalities", 6), ("participation", 4.0 / 6),
      ("participation_population", 7_899.0 / 67_899), ("participation_area", 30.3 / 130.8),
      ("member_population", 7_899), ("member_area_km2", 30.3), ("population", 67_899), ("area_km2", 130.8),
      ("outsiders", 2), ("outsider_share", 2.0 / 6), ("outsider_population", 60_000),
      ("outsider_population_share", 60_000.0 / 67_899), ("large_outsiders", 1), ("fte", 0.1),
      ("fte_collaborations", 1), ("mean_fte", 0.1), ("fte_2_or_more", 1), ("mean_members", 2),
      ("mean_population", 7_899.0 / 2), ("smallest_population", 1_900), ("largest_population", 5_999),
      ("labour_market_members", 0.5), ("labour_market_population", 1_900.0 / 67_899), ("regional_collaborations", 1),
      ("regional_members", 0.5), ("regional_municipalities", 2.0 / 6), ("regional_population", 5_999.0 / 67_899),
    ] as [(String, Double)])
  func definition(_ id: String, _ expected: Double) {
    #expect(values(FiguresWorld.snapshot())[id]?.value == expected)
  }

  @Test("no figure is listed twice, and every one is tested above")
  func ids() {
    #expect(Set(HeadlineFigure.all.map(\.id)).count == HeadlineFigure.all.count)
    #expect(HeadlineFigure.all.count == 29)
  }

  @Test("a quotient is its numerator over its denominator, and other figures have neither")
  func quotients() {
    for (id, figure) in values(FiguresWorld.snapshot()) {
      if let numerator = figure.numerator, let denominator = figure.denominator {
        #expect(figure.value == numerator / denominator, "\(id)")
      } else {
        #expect(figure.numerator == nil && figure.denominator == nil, "\(id)")
      }
    }
  }

  @Test("with nothing to count the counts are 0 and the quotients missing")
  func nothing() {
    let values = values(FiguresWorld.snapshot(municipalities: [], counties: [], collaborations: [], memberships: []))
    #expect(values["members"]?.value == 0)
    #expect(values["fte"]?.value == nil)
    #expect(values["smallest_population"]?.value == nil)
    #expect(HeadlineFigure.all.filter { values[$0.id]?.value?.isFinite == false }.map(\.id) == [])
    #expect(values["participation"]?.value == nil)
  }

  @Test("of collaborations of equal size the lower number is named, and one without members is neither")
  func equals() {
    let snapshot = FiguresWorld.snapshot(
      municipalities: ["0101", "0102"].map { FiguresWorld.municipality($0, "01", 7, 1) },
      collaborations: FiguresWorld.collaborations + [Collaboration(id: "c", number: 0, name: "C")],
      memberships: [FiguresWorld.membership("b", "0102"), FiguresWorld.membership("a", "0101")])
    #expect(values(snapshot)["smallest_population"]?.subject == "A")
    #expect(values(snapshot)["largest_population"]?.subject == "A")
  }
}
