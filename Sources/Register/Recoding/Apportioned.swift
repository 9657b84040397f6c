/// A whole divided by weights into whole parts that add up to it exactly, by the method of largest remainders; equal
/// remainders in the order of the weights.
///
/// - Parameters:
///   - total: what is divided; may be negative.
///   - weights: of 0 or more, not all 0; otherwise all goes to the first.
/// - Returns: one part for each weight.
///
/// Source of the method: A. Hamilton's apportionment of 1792.
public func apportioned(_ total: Int, by weights: [Double]) -> [Int] {
  guard !weights.isEmpty else { return [] }
  let sum = weights.reduce(0, +)
  guard sum > 0, sum.isFinite, weights.allSatisfy({ $0 >= 0 }) else {
    return [total] + Array(repeating: 0, count: weights.count - 1)
  }
  let size = Double(total.magnitude)
  let exact = weights.map { size * ($0 / sum) }
  var parts = exact.map { Int($0.rounded(.down)) }
  let rest = Int(total.magnitude) - parts.reduce(0, +)
  let order = exact.indices.sorted { a, b in
    let remainders = (exact[a] - Double(parts[a]), exact[b] - Double(parts[b]))
    return remainders.0 == remainders.1 ? a < b : remainders.0 > remainders.1
  }
  // Rounding may leave the sum a unit above as well as below.
  for place in 0..<abs(rest) { parts[order[place % order.count]] += rest.signum() }
  return total < 0 ? parts.map { -$0 } : parts
}
