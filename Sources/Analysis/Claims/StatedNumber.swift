/// A number as a claim states it, with the size of its last digit.
struct StatedNumber: Equatable {
  /// The number; a percentage as a fraction.
  let value: Double
  /// What one more in the last digit would add.
  let step: Double

  /// A number from its text: `69 %`, `0,69`, `3 205 000`, `2/3`; `nil` when it is none.
  ///
  /// A comma and a point both stand before decimals, since groups are made with spaces here.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let above = StatedNumber(parts[0]), let below = StatedNumber(parts[1]), below.value != 0 else { return nil }
      (value, step) = (above.value / below.value, above.step / below.value.magnitude)
      return
    }
    var letters = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    let isPercentage = letters.last == "%"
    if isPercentage { letters.removeLast() }
    let plain = String(String.UnicodeScalarView(letters.map { $0 == "," ? "." : $0 == "\u{2212}" ? "-" : $0 }))
    let digits = plain.hasPrefix("-") ? plain.dropFirst() : plain[...]
    guard digits.first?.isNumber == true, digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }),
      let number = Double(plain)
    else { return nil }
    let places = digits.firstIndex(of: ".").map { digits.distance(from: $0, to: digits.endIndex) - 1 } ?? 0
    let unit = (0..<places).reduce(1.0) { unit, _ in unit / 10 }
    (value, step) = isPercentage ? (number / 100, unit / 100) : (number, unit)
  }
}
