/// How what a sentence states relates to the figure that it is held against; the text is what a claims file writes.
public enum ClaimRelation: String, Hashable, Sendable, CaseIterable {
  /// The very number.
  case equals
  /// The number that comes out of rounding: to the tolerance, or else to the last digit that is stated.
  case roundsTo = "rounds to"
  /// The number give or take the tolerance, or else five hundredths of it.
  case about
  /// As much or more, and as much or less.
  case atLeast = "at least", atMost = "at most"
  /// More, and less.
  case moreThan = "more than", lessThan = "less than"
  /// From the first number to the second.
  case between
  /// Exactly these, whatever the order.
  case setEquals = "set equals"
  /// These and perhaps others.
  case contains

  /// Whether names are stated, and no number.
  public var isOfNames: Bool { self == .setEquals || self == .contains }

  /// Whether the relation holds for a value.
  ///
  /// - Parameter tolerance: how far off the value may be; of rounding, the step.
  func holds(_ value: Double, _ stated: ClosedRange<Double>, tolerance: Double?, impliedStep: Double) -> Bool {
    // Shares are quotients: what is equal on paper differs in the sixteenth digit.
    let dust = 1e-9 * max(1, value.magnitude, stated.upperBound.magnitude)
    let off = (tolerance ?? 0) + dust
    switch self {
    case .equals: return (value - stated.lowerBound).magnitude <= off
    case .roundsTo:
      let step = tolerance ?? impliedStep
      return ((value / step).rounded() * step - stated.lowerBound).magnitude <= dust
    case .about:
      return (value - stated.lowerBound).magnitude <= (tolerance ?? stated.lowerBound.magnitude / 20) + dust
    case .atLeast: return value >= stated.lowerBound - off
    case .atMost: return value <= stated.lowerBound + off
    case .moreThan: return value > stated.lowerBound - (tolerance ?? 0)
    case .lessThan: return value < stated.lowerBound + (tolerance ?? 0)
    case .between: return value >= stated.lowerBound - off && value <= stated.upperBound + off
    case .setEquals, .contains: return false
    }
  }
}
