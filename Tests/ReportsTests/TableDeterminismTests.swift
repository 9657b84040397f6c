import Analysis
import Register
import Reports
import TestSupport
import Testing

@Suite("The order of the input")
struct TableDeterminismTests {
  @Test("the order of the input changes no byte", arguments: 1...8 as ClosedRange<UInt64>)
  func permuted(_ seed: UInt64) {
    var random = TableRandom(state: seed)
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
          format.bytes(theme.table(shuffled)) == format.bytes(theme.table(plain)), "\(theme.id) as \(format.id)")
      }
    }
    #expect(reportHTML(shuffled) == reportHTML(plain))
  }
}

/// SplitMix64: the same numbers for the same seed.
struct TableRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
