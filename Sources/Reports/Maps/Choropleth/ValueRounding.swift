import Analysis

/// How the numbers of one map are rounded: title, legend and key figures alike. Numbers are in the unit that is printed.
struct ValueRounding: Equatable, Sendable {
  /// The decimals of numbers that digits alone tell.
  let places: Int
  /// The digits of those that a power of ten tells.
  private let digits: Int
  /// Whether zeros behind are left out, as where somebody has given the edges.
  let isBrief: Bool

  /// The rounding of classes.
  ///
  /// - Parameters:
  ///   - values: those on the map.
  ///   - breaks: where classes begin.
  ///   - isGiven: whether somebody has said where: then breaks are repeated as they are.
  ///   - places: the decimals of another map that this one stands beside; its own when `nil`.
  init(_ values: [Double], breaks: [Double], isGiven: Bool, places given: Int? = nil) {
    let outermost = [values.min(), values.max()].compactMap(\.self)
    let edges = Set(breaks + outermost).sorted()
    // Computed breaks may give way by a small part of the narrowest class.
    let narrowest = zip(edges, edges.dropFirst()).map { $1 - $0 }.filter(\.isFinite).min() ?? 0
    let slack = isGiven ? 0 : narrowest / 20
    // What is not nothing is not printed as nothing.
    let apart = decimals(
      keepingApart: (breaks + outermost + [0]).filter(NumberFormat.isOrdinary),
      exactly: breaks.filter(NumberFormat.isOrdinary), slack: slack)
    places = given ?? max(apart, exactDecimals(values) ?? decimalsOfTwoDigits(values))
    digits = significantDigits(keepingApart: breaks + outermost, exactly: breaks, values)
    // Beside another map they are that one's computed edges.
    isBrief = isGiven && given == nil
  }

  /// The rounding of values without classes: none for whole ones, as many decimals as they have where these are few, else as
  /// many as give their mean three digits that count.
  init(_ values: [Double], most: Int) {
    places = min(most, exactDecimals(values) ?? decimalsOfMean(values))
    digits = significantDigits(keepingApart: [values.min(), values.max()].compactMap(\.self), exactly: [], values)
    isBrief = false
  }

  /// A number as it is printed; what is not nothing never as nothing.
  func text(_ number: Double, _ numbers: NumberFormat) -> String {
    guard NumberFormat.isOrdinary(number) else { return numbers.power(number, digits: digits) }
    if number != 0, abs(number) < 0.5 / tens(places) { return numbers.decimal(number, aboutTo: places) }
    return isBrief ? numbers.decimal(number, upTo: places) : numbers.decimal(number, places: places)
  }

  /// A value as titles and legends state it: a share in per cent, which is printed as nothing or all only where it is that,
  /// with three decimals at most to tell.
  func stated(_ value: Double, _ kind: Kind, _ numbers: NumberFormat) -> String {
    guard kind.isShare else { return text(value, numbers) }
    // All or nothing is that exactly.
    if value == 0 || value == 1 { return numbers.share(value) }
    let percentage = value * 100
    let ends = [0.0, 100].filter { $0 != percentage }
    let enough = (places...max(places, 3)).first { places in
      ends.allSatisfy { numbers.decimal($0, places: places) != numbers.decimal(percentage, places: places) }
    }
    let text = enough.flatMap { $0 > places ? numbers.decimal(percentage, places: $0) : nil }
    return (text ?? self.text(percentage, numbers)) + numbers.percentSign
  }

  /// A mean as it is printed: up to two decimals more than values have, where it takes them to have so many digits.
  func meanText(_ mean: Double, digits count: Int = 3, _ numbers: NumberFormat) -> String {
    guard NumberFormat.isOrdinary(mean) else { return numbers.power(mean, digits: max(count, digits)) }
    var most = places
    while abs(mean) * tens(most) < tens(count - 1), most < places + 2 { most += 1 }
    if mean != 0, abs(mean) < 0.5 / tens(most) { return numbers.decimal(mean, aboutTo: most) }
    let enough = (places...most).first { abs(mean * tens($0) - (mean * tens($0)).rounded()) < 0.5 / tens(most - $0) }
    return numbers.decimal(mean, places: enough ?? most)
  }

  /// The number that is printed; what would be nothing stays as it is.
  func rounded(_ number: Double) -> Double {
    guard NumberFormat.isOrdinary(number) else { return PowerOfTen(number, digits: digits)?.number ?? number }
    let rounded = (number * tens(places)).rounded() / tens(places)
    return rounded == 0 ? number : rounded
  }
}

/// Ten to the power of a number from 0 up.
private func tens(_ places: Int) -> Double { (0..<max(0, places)).reduce(1) { product, _ in product * 10 } }

/// The decimals that all values have, where that is no more than three and the greatest has no more than four digits with
/// them; `nil` where it takes more, or values have more.
private func exactDecimals(_ values: [Double]) -> Int? {
  let ordinary = values.filter(NumberFormat.isOrdinary)
  let greatest = ordinary.map(\.magnitude).max() ?? 0
  let places = (0...3).first { places in
    ordinary.allSatisfy { abs($0 * tens(places) - ($0 * tens(places)).rounded()) <= 1e-9 * max(1, abs($0)) }
  }
  guard let places, places == 0 || greatest * tens(places) < 10_000 else { return nil }
  return places
}

/// The decimals with which the greatest value has two digits that count.
private func decimalsOfTwoDigits(_ values: [Double]) -> Int {
  let greatest = values.filter(NumberFormat.isOrdinary).map(\.magnitude).max() ?? 0
  return greatest > 0 ? (0..<9).first { greatest * tens($0) >= 10 } ?? 9 : 0
}

/// The decimals with which the mean of values has three digits that count.
private func decimalsOfMean(_ values: [Double]) -> Int {
  let ordinary = values.filter(NumberFormat.isOrdinary)
  let size = abs(ordinary.reduce(0, +)) / Double(max(1, ordinary.count))
  return size > 0 ? (0..<9).first { size * tens($0) >= 100 } ?? 9 : 0
}

/// The digits that keep numbers apart which a power of ten tells, and that edges or, where these are few, all values have;
/// two at least.
private func significantDigits(keepingApart numbers: [Double], exactly edges: [Double], _ values: [Double]) -> Int {
  func odd(_ numbers: [Double]) -> [Double] { Set(numbers.filter { !NumberFormat.isOrdinary($0) }).sorted() }
  func isExact(_ numbers: [Double], _ digits: Int) -> Bool {
    numbers.allSatisfy { PowerOfTen($0, digits: digits)?.number == $0 }
  }
  let (apart, exact, all) = (odd(numbers), odd(edges), odd(values))
  let enough = (2...15).first { digits in
    isExact(exact, digits) && Set(apart.compactMap { PowerOfTen($0, digits: digits)?.number }).count == apart.count
  }
  return max(enough ?? 15, (2...4).first { isExact(all, $0) } ?? 2)
}
