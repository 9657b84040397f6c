/// Values divided into classes, each with a colour on a map and a row in its legend.
///
/// A class holds its lower bound and not its upper one; the first has no lower bound and the last no upper one.
public struct Classes: Equatable, Sendable {
  /// The lower bounds of all classes but the first, ascending, each once.
  public let breaks: [Double]
  /// How many values each class has, lowest class first; a class of given breaks may have none.
  public let counts: [Int]
  /// How many values are missing or no numbers.
  public let missing: Int
  /// For each value, in the order given, its class from 0; `nil` when it is missing.
  public let places: [Int?]
  /// The least and the greatest value; `nil` when there is none.
  public let range: ClosedRange<Double>?

  /// The same classes with the counts of some of the values only, chosen by their place.
  public func counting(_ isCounted: (Int) -> Bool) -> Classes {
    var counts = [Int](repeating: 0, count: counts.count)
    var missing = 0
    for (index, place) in places.enumerated() where isCounted(index) {
      if let place { counts[place] += 1 } else { missing += 1 }
    }
    return Classes(breaks: breaks, counts: counts, missing: missing, places: places, range: range)
  }
}

/// Values divided into classes.
///
/// Computed breaks are the roundest numbers that serve: with quantiles and Jenks any number between the greatest value
/// of one class and the least of the next divides them alike, and equal widths give way by a thousandth of the range.
/// Equal values are never parted, so quantiles and Jenks give fewer classes than asked for where many are equal; equal
/// widths give all of them, some perhaps empty, unless there is only one value.
///
/// - Parameter values: in any order; `nil` and what is no finite number is missing.
/// - Complexity: linear in the values times their logarithm; for Jenks the classes times the squared number of different
///   values.
public func classes(of values: [Double?], by method: ClassMethod) -> Classes {
  let known = values.map { value in value.flatMap { $0.isFinite ? $0 : nil } }
  let sorted = known.compactMap { $0 }.sorted()
  let breaks =
    switch method {
    case .quantile(let count): quantileBreaks(sorted, count: count)
    case .equal(let count): equalBreaks(sorted, count: count)
    case .jenks(let count): jenksBreaks(sorted, count: count)
    case .manual(let given): Array(Set(given.filter(\.isFinite))).sorted()
    }
  let places = known.map { value in value.map { value in breaks.count { $0 <= value } } }
  var counts = [Int](repeating: 0, count: breaks.count + 1)
  for case let place? in places { counts[place] += 1 }
  return Classes(
    breaks: breaks, counts: counts, missing: values.count - sorted.count, places: places,
    range: sorted.first.flatMap { first in sorted.last.map { first...$0 } })
}

/// Breaks that leave about equally many values between them: each behind the last of the values that are equal to the
/// one at its share, so that equals lie in the lower class. As `mapclassify.Quantiles` (PySAL) divides.
private func quantileBreaks(_ sorted: [Double], count: Int) -> [Double] {
  var chosen: [Int] = []
  for part in stride(from: 1, to: max(1, count), by: 1) where !sorted.isEmpty {
    let last = sorted[(sorted.count - 1) * part / count]
    if let next = sorted.firstIndex(where: { $0 > last }), next > chosen.last ?? 0 { chosen.append(next) }
  }
  return chosen.map { roundest(above: sorted[$0 - 1], upTo: sorted[$0]) }
}

private func equalBreaks(_ sorted: [Double], count: Int) -> [Double] {
  guard let first = sorted.first, let last = sorted.last, first < last, count > 1 else { return [] }
  // From one end of what a number can be to the other it is farther than a number can be.
  let scale = binaryScale(of: [first, last])
  let (least, width) = (first / scale, last / scale - first / scale)
  let slack = width / 2_000
  return (1..<count).map { part in
    let exact = least + width * Double(part) / Double(count)
    return roundest(above: (exact - slack) * scale, upTo: (exact + slack) * scale)
  }
}
