import Tabular

/// How numbers are written for readers of one language; the only place where they are.
public struct NumberFormat: Hashable, Sendable {
  /// Between groups of three digits.
  public let groupSeparator: String
  /// Before the decimals.
  public let decimalSeparator: String
  /// After a percentage, with the space before it where the language has one.
  public let percentSign: String
  /// Before a bound that a share stays under, and before one that it is over, with a space.
  public let under, over: String

  /// A way of writing numbers.
  public init(
    groupSeparator: String, decimalSeparator: String, percentSign: String, under: String = "< ", over: String = "> "
  ) {
    self.under = under
    self.over = over
    self.groupSeparator = groupSeparator
    self.decimalSeparator = decimalSeparator
    self.percentSign = percentSign
  }

  /// That of the program's own talk, whatever the language of its documents: a point, and no groups.
  public static let plain = NumberFormat(groupSeparator: "", decimalSeparator: ".", percentSign: "%")

  /// A whole number in groups of three digits.
  public func whole(_ number: Int) -> String {
    let digits = grouped(String(number.magnitude))
    return number < 0 ? "\u{2212}" + digits : digits
  }

  /// A number with exactly the decimals asked for, halves rounded away from zero; `–` when it is not a number.
  public func decimal(_ number: Double, places: Int) -> String {
    guard number.isFinite else { return missing }
    let places = min(max(0, places), 9)
    let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
    let scaled = (abs(number) * scale).rounded()
    // A number has no more than seventeen digits of its own, and past nine quintillion no whole number holds them.
    if places > 0, scaled >= 9e15 { return decimal(number, places: places - 1) }
    guard scaled < 9e18 else { return power(number, digits: 15) }
    let digits = String(UInt64(scaled))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    let text = grouped(String(padded.dropLast(places)))
    let decimals = places == 0 ? "" : decimalSeparator + padded.suffix(places)
    return (number < 0 && scaled > 0 ? "\u{2212}" : "") + text + decimals
  }

  /// A number with as many decimals as it needs, at most those asked for.
  public func decimal(_ number: Double, upTo places: Int) -> String {
    for fewer in 0..<max(0, places) {
      let scale = (0..<fewer).reduce(1.0) { product, _ in product * 10 }
      // The tenth of a unit in the last place that is asked for would not be seen.
      let rest = abs(number * scale - (number * scale).rounded())
      let limit = (fewer..<places).reduce(0.5) { limit, _ in limit / 10 }
      if rest < limit { return decimal(number, places: fewer) }
    }
    return decimal(number, places: places)
  }

  /// Whether digits alone tell a number well: it is 0, or from a millionth to a thousand million million.
  public static func isOrdinary(_ number: Double) -> Bool {
    number == 0 || (number.magnitude >= 1e-6 && number.magnitude < 1e15)
  }

  /// A number with at most so many digits and a power of ten: `1,2e−12`. Raised digits are not in every typeface.
  public func power(_ number: Double, digits count: Int) -> String {
    guard let power = PowerOfTen(number, digits: count) else { return number == 0 ? "0" : missing }
    let digits = power.digits.map(String.init)
    return (power.isNegative ? "\u{2212}" : "") + digits[0]
      + (digits.count > 1 ? decimalSeparator + digits.dropFirst().joined() : "")
      + "e" + whole(power.exponent)
  }

  /// A number with as many decimals as it needs, at most those asked for but two digits; with a power of ten where digits
  /// alone tell it badly.
  public func decimal(_ number: Double, aboutTo places: Int) -> String {
    guard number.isFinite, NumberFormat.isOrdinary(number) else { return power(number, digits: 3) }
    var enough = max(0, places)
    var scaled = (0..<enough).reduce(abs(number)) { product, _ in product * 10 }
    if scaled >= 0.5 || number == 0 { return decimal(number, upTo: enough) }
    while scaled < 9.5 {
      scaled *= 10
      enough += 1
    }
    return decimal(number, upTo: enough)
  }

  /// A fraction as a percentage: 0.691 is `69 %`.
  public func share(_ fraction: Double, places: Int = 0) -> String {
    guard fraction.isFinite else { return missing }
    // Nothing and everything are said of nothing and everything alone.
    let isAlmost = places == 0 && ((fraction > 0 && fraction < 0.005) || (fraction < 1 && fraction >= 0.995))
    if places == 0, fraction > 0, fraction < 0.0005 { return under + decimal(0.1, places: 1) + percentSign }
    if places == 0, fraction < 1, fraction >= 0.9995 { return over + decimal(99.9, places: 1) + percentSign }
    return decimal(fraction * 100, places: isAlmost ? 1 : places) + percentSign
  }

  /// What stands where there is no value.
  public var missing: String { "–" }

  private func grouped(_ digits: String) -> String {
    let count = digits.utf8.count
    guard count > 3 else { return digits }
    var text = ""
    for (place, digit) in digits.unicodeScalars.enumerated() {
      if place > 0, (count - place) % 3 == 0 { text += groupSeparator }
      text.unicodeScalars.append(digit)
    }
    return text
  }
}
