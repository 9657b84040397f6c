/// Breaks with the least sum of squared deviations from the means of the classes, by exact dynamic programming.
///
/// Source: W. D. Fisher, "On grouping for maximum homogeneity", Journal of the American Statistical Association 53
/// (1958); used for maps by G. F. Jenks, "The data model concept in statistical mapping" (1967).
func jenksBreaks(_ sorted: [Double], count: Int) -> [Double] {
  // Different values with how often each is there.
  var values: [Double] = []
  var weights: [Double] = []
  for value in sorted {
    if value == values.last {
      weights[weights.count - 1] += 1
    } else {
      (values, weights) = (values + [value], weights + [1])
    }
  }
  let classes = min(count, values.count)
  guard classes > 1, let origin = values.first else { return [] }
  // Running sums, relative to the least value so that large numbers do not drown small differences, and scaled so that
  // no square overflows.
  let scale = binaryScale(of: values)
  var sums = (weight: [0.0], value: [0.0], square: [0.0])
  for (value, weight) in zip(values, weights) {
    let x = value / scale - origin / scale
    sums.weight.append(sums.weight[sums.weight.count - 1] + weight)
    sums.value.append(sums.value[sums.value.count - 1] + weight * x)
    sums.square.append(sums.square[sums.square.count - 1] + weight * x * x)
  }
  /// The squared deviations of the values from `start` up to `end` from their mean.
  func deviation(_ start: Int, _ end: Int) -> Double {
    let weight = sums.weight[end] - sums.weight[start]
    let sum = sums.value[end] - sums.value[start]
    return sums.square[end] - sums.square[start] - sum * sum / weight
  }
  // For each number of classes and each end the least deviation, and where the last class begins.
  var least = (0...values.count).map { $0 == 0 ? 0 : deviation(0, $0) }
  var begins: [[Int]] = []
  for part in 2...classes {
    var next = [Double](repeating: .infinity, count: values.count + 1)
    var begin = [Int](repeating: 0, count: values.count + 1)
    for end in part...values.count {
      for start in (part - 1)..<end {
        let sum = least[start] + deviation(start, end)
        if sum < next[end] { (next[end], begin[end]) = (sum, start) }
      }
    }
    least = next
    begins.append(begin)
  }
  var breaks: [Double] = []
  var end = values.count
  for begin in begins.reversed() {
    end = begin[end]
    breaks.append(roundest(above: values[end - 1], upTo: values[end]))
  }
  return breaks.reversed()
}
