/// The flows of a group of municipalities, in employed persons.
public struct CommutingBalance: Equatable, Sendable {
  /// Those who both live and work in the group: Σ f(a,b) with a and b in it.
  public var inside = 0
  /// Those who live in the group, wherever they work: Σ f(a,·).
  public var employedResidents = 0
  /// Those who work in the group, wherever they live: Σ f(·,b).
  public var jobs = 0
  /// The municipality outside the group that most of its residents work in; the lower code of equals, `nil` when nobody
  /// works outside.
  public var strongestPull: CommutingMatrix.Entry?

  /// No flows at all.
  public init() {}

  /// Self-containment on the supply side, 0...1: of the employed residents, the share who work inside; `nil` when there
  /// are none.
  public var selfContainment: Double? { share(inside, of: employedResidents) }

  /// Self-containment on the demand side, 0...1: of the jobs, the share held by residents; `nil` when there are none.
  public var selfContainmentDemand: Double? { share(inside, of: jobs) }

  /// The share of the employed residents that the strongest pull draws, 0...1; `nil` when there is no pull.
  public var strongestPullShare: Double? {
    strongestPull.flatMap { share($0.employed, of: employedResidents) }
  }
}

/// A part of a whole, 0...1; `nil` when the whole is nothing.
func share(_ part: Int, of whole: Int) -> Double? {
  whole > 0 ? Double(part) / Double(whole) : nil
}
