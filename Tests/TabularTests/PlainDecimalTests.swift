import Tabular
import Testing

struct PlainDecimalTests {
  @Test(
    "machines get the fewest digits that give the number back",
    arguments: [
      (0, "0"), (-0.0, "0"), (16_400, "16400"), (0.1, "0.1"), (246.0 / 356, "0.6910112359550562"),
      (1e20, "100000000000000000000"),
      (1.5e20, "150000000000000000000"), (5e-5, "0.00005"), (-1.25e-7, "-0.000000125"), (-2e16, "-20000000000000000"),
      (1.2345678901234567e+16, "12345678901234568"), (.nan, ""), (.infinity, ""),
    ] as [(Double, String)])
  func plain(_ number: Double, _ expected: String) {
    #expect(plainDecimal(number) == expected)
    if number.isFinite { #expect(Double(plainDecimal(number)) == number) }
  }
}
