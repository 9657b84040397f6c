/// A limit that a rule compares with, its usual value, and what it means.
public struct Threshold: Hashable, Sendable {
  /// The key under which a data set or an option sets it.
  public var id: String
  /// The value that holds when nobody sets another.
  public var value: Double
  /// The values that make sense: shares run from 0 to 1, counts and distances from 0.
  public var range: ClosedRange<Double>
  /// What is compared with it, with the unit.
  public var meaning: Wording

  /// A limit from its parts.
  ///
  /// - Parameter range: by itself 0 to 1 for a limit of at most 1, which is a share, and from 0 for others.
  public init(id: String, value: Double, range: ClosedRange<Double>? = nil, meaning: Wording) {
    self.id = id
    self.value = value
    self.range = range ?? 0...(value <= 1 ? 1 : .infinity)
    self.meaning = meaning
  }
}

/// The limits in force: the rules' own, with some replaced.
public struct Thresholds: Equatable, Sendable {
  private let replaced: [String: Double]

  /// The rules' own limits, but for those given by their ids.
  public init(_ replaced: [String: Double] = [:]) { self.replaced = replaced }

  /// The value in force for the limit.
  public subscript(_ threshold: Threshold) -> Double { replaced[threshold.id] ?? threshold.value }

  /// The replaced ids that belong to no limit of the list, sorted: somebody has set what nothing reads.
  public func unknown(to known: [Threshold]) -> [String] {
    Set(replaced.keys).subtracting(known.map(\.id)).sorted()
  }
}
