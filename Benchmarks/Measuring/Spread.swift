/// What repeated measurements of one thing come to.
struct Spread {
  let minimum, median: Double
  /// The greatest less the least, as a share of the median.
  let spread: Double

  /// `nil` without measurements.
  init?(_ values: [Double]) {
    let sorted = values.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    minimum = first
    median = sorted[sorted.count / 2]
    spread = median > 0 ? (last - first) / median : 0
  }
}

/// A number with so many decimals.
func decimal(_ value: Double, _ places: Int) -> String {
  let power = (0..<places).reduce(1.0) { power, _ in power * 10 }
  let whole = Int((value * power).rounded())
  guard places > 0 else { return String(whole) }
  let digits = String(whole % Int(power))
  return "\(whole / Int(power))." + String(repeating: "0", count: places - digits.count) + digits
}
