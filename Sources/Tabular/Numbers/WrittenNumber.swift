/// A number as somebody has written it, before it is settled what its marks mean.
///
/// Spaces of every kind and apostrophes between groups of three are gone; points and commas are kept.
struct WrittenNumber: Equatable {
  var isNegative: Bool
  /// Digits with `.` and `,` between them.
  var digits: [UInt8]
  /// The power of ten behind an `E`; 0 when there is none.
  var exponent: Int
  var isPercentage: Bool

  static let point = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")

  /// A number from its text; `nil` when it is none, whatever the marks mean.
  init?(_ text: some StringProtocol) {
    var scalars = Array(trimmed(text).unicodeScalars)
    isNegative = false
    if let sign = scalars.first, "-\u{2212}\u{2013}+".unicodeScalars.contains(sign) {
      isNegative = sign != "+"
      scalars = Array(trimmed(String(String.UnicodeScalarView(scalars.dropFirst()))).unicodeScalars)
    }
    isPercentage = scalars.last == "%"
    if isPercentage {
      scalars.removeLast()
      scalars = Array(trimmed(String(String.UnicodeScalarView(scalars))).unicodeScalars)
    }
    exponent = 0
    if let place = scalars.firstIndex(where: { $0 == "E" || $0 == "e" }) {
      let power = String(String.UnicodeScalarView(scalars[(place + 1)...]))
      guard let value = Int(power), (-400...400).contains(value) else { return nil }
      exponent = value
      scalars.removeSubrange(place...)
    }
    digits = []
    var groupDigits: Int?
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "0"..."9":
        digits.append(UInt8(scalar.value))
        groupDigits? += 1
      case ".", ",":
        // Inside a number that groups with spaces, the first mark ends the last group.
        if let count = groupDigits, count != 3 { return nil }
        groupDigits = nil
        digits.append(UInt8(scalar.value))
      case _ where scalar.properties.isWhitespace || scalar == "'" || scalar == "\u{2019}":
        guard index > 0, groupDigits ?? 3 == 3, !digits.contains(where: { $0 < 48 }) else { return nil }
        if groupDigits == nil, !(1...3).contains(digits.count) { return nil }
        groupDigits = 0
      default: return nil
      }
    }
    if let groupDigits, groupDigits != 3 { return nil }
    guard digits.contains(where: { $0 >= 48 }) else { return nil }
  }

  /// What the number tells of the decimal mark by itself; `nil` when it fits both.
  ///
  /// `1,5` has a decimal comma; so have `3.205.000` (points that come twice group) and `1.234,5` (the last mark is the
  /// decimal one). `1.234` fits both.
  var decimalMark: DecimalMark? {
    let marks = digits.filter { $0 < 48 }
    guard let last = marks.last else { return nil }
    let written: DecimalMark = last == Self.comma ? .comma : .point
    if Set(marks).count == 2 { return written }
    if marks.count > 1 { return written.other }
    return isAmbiguous ? nil : written
  }

  /// Whether its one mark may end the whole part as well as a group of three.
  var isAmbiguous: Bool {
    guard digits.count(where: { $0 < 48 }) == 1, let place = digits.firstIndex(where: { $0 < 48 }) else { return false }
    // A group is led by one to three digits, and not by a zero.
    return digits.count - place - 1 == 3 && (1...3).contains(place) && digits[0] != 48
  }

  /// Whether it has four digits or more before its decimals, and nothing between them: then nothing groups here.
  var isPlainlyUngrouped: Bool {
    let whole = digits.prefix { $0 >= 48 }
    return whole.count > 3
  }

  /// Whether digits stand in such groups: in threes, or as in India in twos before a last three (`10,90,339`).
  private func isGrouping(_ counts: [Int]) -> Bool {
    guard counts.last == 3 else { return false }
    let inner = counts.dropFirst().dropLast()
    if inner.allSatisfy({ $0 == 3 }) { return (1...3).contains(counts[0]) }
    return inner.allSatisfy { $0 == 2 } && (1...2).contains(counts[0])
  }

  /// The value when the mark means decimals and the other one groups; `nil` when the number can not be read so.
  func value(decimalMark: DecimalMark) -> Double? {
    let mark = decimalMark == .comma ? Self.comma : Self.point
    let parts = digits.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return nil }
    let groups = whole.split(omittingEmptySubsequences: false) { $0 < 48 }
    guard groups.count == 1 || isGrouping(groups.map(\.count)) else { return nil }
    let decimals = parts.count == 2 ? parts[1] : []
    guard decimals.allSatisfy({ $0 >= 48 }) else { return nil }
    let text =
      (isNegative ? "-" : "") + "0" + String(decoding: groups.joined(), as: UTF8.self) + "."
      + String(decoding: decimals, as: UTF8.self) + "0e\(exponent)"
    guard let value = Double(text), value.isFinite else { return nil }
    return value
  }
}
