/// The sum of decimals, the same in every order and free of binary noise: 0.1 and 0.2 make 0.3.
///
/// Each term is taken to the nearest millionth (a square metre, where the terms are square kilometres) and added as a
/// whole number. Terms that leave the range of whole numbers, or are not numbers, are added as they are, the smallest
/// first.
func decimalSum(_ terms: [Double]) -> Double {
  let unit = 1e6
  let limit = 9e18 / unit / Double(max(1, terms.count))
  guard terms.allSatisfy({ abs($0) < limit }) else { return terms.sorted().reduce(0, +) }
  return Double(terms.reduce(0) { $0 + Int(($1 * unit).rounded()) }) / unit
}
