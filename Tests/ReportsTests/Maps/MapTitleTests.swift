import Cartography
import Register
import Testing

@testable import Reports

/// Titles that tell what is found.
@Suite struct MapTitleTests {
  private func account(_ kind: Kind, _ value: (Int) -> Double) throws -> ColumnAccount {
    var input = MapWorld.measured().input
    let codes = try #require(ValueColumn.named("population", in: input.report)).values.map(\.unit)
    let column = ValueColumn(
      name: "made-up", unit: .municipality, heading: "Mål", kind: kind,
      values: codes.enumerated().map { ($1, value($0)) })
    input.choose(column, [:])
    return ColumnAccount(column, input, MapWords(input.report.language))
  }

  @Test("of amounts a title says how few have half of all, where they are few")
  func half() throws {
    let uneven = try account(.people()) { $0 == 3 ? 500 : $0 == 5 ? 300 : 10 }
    let count = uneven.items.count
    let sum = 800 + 10 * (count - 2)
    let title = uneven.findingOfAmounts.replacing("\u{A0}", with: " ")
    #expect(title.contains("halvparten er i 2 av \(count) "), "\(title)")
    let share = Int((500.0 / Double(sum) * 100).rounded())
    #expect(title.contains("\(share) % i "), "\(title)")
    // All alike, below nothing, or half in one: the extremes are what there is to tell.
    let even = try account(.people()) { Double(100 + $0) }
    #expect(even.findingOfAmounts == even.finding)
    let negative = try account(.people()) { $0 == 3 ? 500 : $0 == 5 ? 300 : $0 == 6 ? -1 : 10 }
    #expect(negative.findingOfAmounts == negative.finding)
    let one = try account(.people()) { $0 == 3 ? 5_000 : 40 }
    #expect(one.findingOfAmounts == one.finding)
  }

  @Test("a title over several days counts what is found on the first and on the last")
  func days() throws {
    let input = MapWorld.measured().input
    let panels = ["2019", "2020"].map { MapPanel(title: $0, input: input) }
    let shown = ShownFindings(input)
    let title = try #require(multiplesSheet(.findings, panels, by: .day, whole: input)).heading
      .replacing("\u{A0}", with: " ")
    let flagged = shown.residuals.count + shown.counterweights.count
    #expect(title.contains("\(flagged) per 2019, \(flagged) per 2020"), "\(title)")
    #expect(title.hasSuffix("\(shown.regions.count) og \(shown.regions.count)"), "\(title)")
    // Of parts of the country it is what is found on the day.
    let parts = try #require(multiplesSheet(.findings, panels, by: .proposal, whole: input)).heading
    #expect(!parts.contains("per 2019"))
  }

  @Test("participation names the upper units that have all and none, and counts them only where none has either")
  func participation() {
    var input = MapWorld("AABB\nAABB\nxxCC").input
    var words = MapWords(input.report.language)
    func title() -> String { MapTexts(ParticipationDrawing(input, words), input, words).title }
    #expect(title().hasPrefix("Størst andel"))
    input = MapWorld("AAxx\nAAxx").input
    words = MapWords(input.report.language)
    #expect(title() == "Alle kommunene er med i Østfylket, ingen i Åfylket")
  }
}
