/// A number as a table writes it, in whole units of its last decimal, so that dividing it and adding the parts gives it
/// back to the digit.
struct Amount: Equatable {
  var units: Int
  /// How many digits stand behind the point.
  var decimals: Int

  init(units: Int, decimals: Int) {
    self.units = units
    self.decimals = decimals
  }

  /// A number from digits with one decimal point at most; `nil` for anything else.
  init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let units = Int(parts.joined()), units < 1 << 50
    else { return nil }
    self.units = isNegative ? -units : units
    decimals = parts.count == 2 ? parts[1].count : 0
  }

  /// The number; exact to the last bit of a `Double`.
  var value: Double {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return Double(units) / scale
  }

  /// The sum, with the decimals of the finer number; `nil` when that has more digits than can be counted in.
  func adding(_ other: Amount) -> Amount? {
    let decimals = max(self.decimals, other.decimals)
    guard let own = scaled(to: decimals), let others = other.scaled(to: decimals) else { return nil }
    let (units, isTooLarge) = own.addingReportingOverflow(others)
    return isTooLarge ? nil : Amount(units: units, decimals: decimals)
  }

  private func scaled(to decimals: Int) -> Int? {
    var units = self.units
    for _ in self.decimals..<decimals {
      let (next, isTooLarge) = units.multipliedReportingOverflow(by: 10)
      if isTooLarge { return nil }
      units = next
    }
    return units
  }
}

extension Amount: CustomStringConvertible {
  /// The number with all its decimals.
  var description: String {
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = units < 0 ? "-" : ""
    return decimals == 0 ? sign + padded : "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
  }
}
