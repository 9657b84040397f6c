/// A number as its first digits and the power of ten of the first of them, rounded to so many, halves away from zero.
struct PowerOfTen: Equatable {
  /// Whether it lies below 0.
  let isNegative: Bool
  /// From the first that is not 0 to the last that is not 0.
  private(set) var digits: [Int]
  /// The power of ten of the first digit.
  private(set) var exponent: Int

  /// `nil` for 0 and for what is no finite number.
  init?(_ number: Double, digits count: Int) {
    guard number.isFinite, number != 0 else { return nil }
    isNegative = number < 0
    // The fewest digits that give the number back, as `0.00123` or `1.23e-12`.
    let parts = number.magnitude.description.split { $0 == "e" || $0 == "E" }
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    digits = mantissa.joined().compactMap(\.wholeNumberValue)
    exponent = mantissa[0].count - 1 + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    exponent -= zeros
    round(to: max(1, count))
  }

  private mutating func round(to count: Int) {
    if digits.count > count {
      let isUp = digits[count] >= 5
      digits.removeLast(digits.count - count)
      if isUp { countUp() }
    }
    while digits.count > 1, digits.last == 0 { digits.removeLast() }
  }

  /// One more in the last place.
  private mutating func countUp() {
    for place in digits.indices.reversed() {
      if digits[place] < 9 {
        digits[place] += 1
        return
      }
      digits[place] = 0
    }
    digits[0] = 1
    exponent += 1
  }

  /// The number; `nil` where rounding has made it too great to hold.
  var number: Double? {
    let value = Double("\(digits.map(String.init).joined())e\(exponent - digits.count + 1)")
    return value.flatMap { $0.isFinite ? (isNegative ? -$0 : $0) : nil }
  }
}
