import Register
import Testing

@Suite("Dividing a whole")
struct ApportionedTests {
  @Test(
    "Parts add up to the whole, and the largest remainders get what rounding left",
    arguments: [
      (10, [1, 1, 1], [4, 3, 3]), (66258, [57000, 9258], [57000, 9258]), (1, [0.4, 0.6], [0, 1]), (0, [1, 2], [0, 0]),
      (-10, [1, 1, 1], [-4, -3, -3]), (7, [2, 0], [7, 0]), (7, [0, 0], [7, 0]), (5, [], []),
    ] as [(Int, [Double], [Int])])
  func table(_ total: Int, _ weights: [Double], _ expected: [Int]) {
    #expect(apportioned(total, by: weights) == expected)
  }

  @Test("No part is a whole unit away from its exact share", arguments: 0..<200)
  func invariant(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    let total = Int(next(1_000_000))
    let weights = (0..<Int(1 + next(6))).map { _ in Double(1 + next(1000)) }
    let parts = apportioned(total, by: weights)
    #expect(parts.reduce(0, +) == total)
    let sum = weights.reduce(0, +)
    for (part, weight) in zip(parts, weights) {
      #expect(abs(Double(part) - Double(total) * weight / sum) < 1.000_001)
    }
  }

  @Test(
    "An answer names one code, or several, all with a weight or none",
    arguments: [
      ("1507=1508", "1507=1508"), ("1507=1508,1580", "1507=1508,1580"), (" 1507 = 1508 ; 1580 ", "1507=1508,1580"),
      ("1507=1508:0.5,1580:1", "1507=1508:0.5,1580:1.0"), ("collaborations/x/host=1", "collaborations/x/host=1"),
      ("1507", nil), ("=1508", nil), ("1507=", nil), ("1507=1508,", nil), ("1507=1508:1,1580", nil),
      ("1507=1508:-1,1580:2", nil), ("1507=1508:x", nil), ("1507=1508,1508", nil), ("1507=1508:0,1580:1", nil),
      ("1507=1508:nan,1580:1", nil), ("1507=1508:1:2", nil),
    ] as [(String, String?)])
  func answers(_ text: String, _ expected: String?) {
    #expect(CodeAnswer(text)?.description == expected)
  }
}
