import Analysis
import Register
import Reports
import TestSupport
import Testing

@Suite("The order of the input")
struct TableDeterminismTests {
  @Test("the order of the input changes no byte", arguments: 1...8 as ClosedRange<UInt64>)
  func permuted(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let plain = SmallWorld.input()
    let shuffled = SmallWorld.input(
      municipalities: SmallWorld.municipalities.shuffled(using: &random),
      collaborations: SmallWorld.collaborations.shuffled(using: &random),
      memberships: SmallWorld.memberships.shuffled(using: &random),
      events: SmallWorld.events.shuffled(using: &random),
      contiguity: Contiguity(pairs: SmallWorld.borders.shuffled(using: &random)))
    for theme in TableTheme.all {
      for format in TableFormat.all {
        #expect(
          format.told(theme.table(shuffled)) == format.told(theme.table(plain)), "\(theme.id) as \(format.id)")
      }
    }
    #expect(reportHTML(shuffled) == reportHTML(plain))
  }
}
