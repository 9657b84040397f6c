/// The power of two just below the greatest of the numbers: divided by it, each keeps its digits and none exceeds 2, so that
/// neither sums nor squares overflow. 1 where there is no number but 0.
public func binaryScale(of numbers: some Sequence<Double>) -> Double {
  let greatest = numbers.reduce(0) { $1.isFinite ? max($0, $1.magnitude) : $0 }
  return greatest > 0 ? Double(sign: .plus, exponent: greatest.exponent, significand: 1) : 1
}
