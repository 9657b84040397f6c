/// The number above one limit and up to another that takes the fewest digits to write: a multiple of as great a power
/// of ten as can be, or of five or two of one.
///
/// - Returns: the upper limit itself when twelve digits do not part the limits.
public func roundest(above lower: Double, upTo upper: Double) -> Double {
  guard lower < upper, lower.isFinite, upper.isFinite else { return upper }
  if lower < 0 && upper >= 0 { return 0 }
  let greatest = max(abs(lower), abs(upper))
  var exponent = 0
  while power(10, Double(exponent)) <= greatest && exponent < 308 { exponent += 1 }
  while power(10, Double(exponent)) > greatest && exponent > -300 { exponent -= 1 }
  for place in stride(from: exponent, to: exponent - 12, by: -1) {
    for factor in [10.0, 5, 2] {
      // Divided rather than multiplied below one, so that 0.3 is the number that people write so.
      let scale = power(10, Double(abs(place - 1)))
      let steps = (place >= 1 ? upper / scale : upper * scale) / factor
      let whole = (steps + 1e-9 * max(1, abs(steps)).squareRoot()).rounded(.down) * factor
      let number = place >= 1 ? whole * scale : whole / scale
      if number > lower && number <= upper { return number }
    }
  }
  return upper
}
