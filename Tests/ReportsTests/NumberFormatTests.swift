import Testing

@testable import Reports

@Suite("Numbers")
struct NumberFormatTests {
  @Test(
    "whole numbers are written in groups of three",
    arguments: [
      (0, "0", "0"), (999, "999", "999"), (1_000, "1\u{A0}000", "1,000"), (-1_234, "−1\u{A0}234", "−1,234"),
      (3_205_000, "3\u{A0}205\u{A0}000", "3,205,000"), (.min, nil, "−9,223,372,036,854,775,808"),
    ] as [(Int, String?, String)])
  func whole(_ number: Int, _ norwegian: String?, _ english: String) {
    if let norwegian {
      #expect(Language.nb.numbers.whole(number) == norwegian)
      #expect(Language.nn.numbers.whole(number) == norwegian)
    }
    #expect(Language.en.numbers.whole(number) == english)
  }

  @Test(
    "decimals are rounded halves away from zero",
    arguments: [
      (16_400.5, 1, "16\u{A0}400,5"), (0.05, 1, "0,1"), (-0.04, 1, "0,0"), (-0.05, 1, "−0,1"), (2.5, 0, "3"),
      (0.999, 2, "1,00"), (5, 2, "5,00"), (.nan, 2, "–"), (.infinity, 0, "–"), (1e20, 2, "1e20"),
      (123_456_789_012_345, 9, "123\u{A0}456\u{A0}789\u{A0}012\u{A0}345,0"),
      (-1.25e285, 0, "−1,25e285"),
    ] as [(Double, Int, String)])
  func decimal(_ number: Double, _ places: Int, _ expected: String) {
    #expect(Language.nb.numbers.decimal(number, places: places) == expected)
  }

  @Test(
    "decimals that are not needed are left out",
    arguments: [(24, "24"), (2.5, "2,5"), (2.25, "2,25"), (2.251, "2,25"), (1.999, "2"), (0, "0"), (0.1 + 0.2, "0,3")]
      as [(Double, String)])
  func amount(_ number: Double, _ expected: String) {
    #expect(Language.nb.numbers.decimal(number, upTo: 2) == expected)
  }

  @Test("shares are percentages, with a no-break space in Norwegian")
  func share() {
    #expect(Language.nb.numbers.share(246.0 / 356) == "69\u{A0}%")
    #expect(Language.en.numbers.share(246.0 / 356) == "69%")
    // Nothing and everything are said of nothing and everything alone.
    #expect(Language.en.numbers.share(0.9969) == "99.7%")
    #expect(Language.en.numbers.share(0.004) == "0.4%")
    #expect(Language.en.numbers.share(1) == "100%")
    #expect(Language.en.numbers.share(0) == "0%")
    #expect(Language.nb.numbers.share(246.0 / 356, places: 1) == "69,1\u{A0}%")
  }
}
