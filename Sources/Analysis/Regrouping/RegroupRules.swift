import Register

/// What a step may do.
public struct RegroupRules: Equatable, Sendable {
  /// Which neighbours a municipality may join.
  public enum Reach: String, Hashable, Sendable, CaseIterable {
    /// Those with a shared border on land.
    case land
    /// Those, and those across a little water.
    case nearShore = "near-shore"
    /// Anybody in the same region, or tied by commuting.
    case tied
  }

  /// What is to become better.
  public var objective: RegroupObjective
  /// Whom a municipality may join; where no boundaries are known, those in the same region or tied by commuting.
  public var reach: Reach
  /// How many members, and how many people, a collaboration must have and may have after a step.
  public var members: ClosedRange<Int>, people: ClosedRange<Int>
  /// Municipalities and collaborations that stay as they are.
  public var keptMunicipalities: Set<MunicipalityCode>, keptCollaborations: Set<String>
  /// Whether the last member may leave.
  public var mayEmpty: Bool
  /// Whether a municipality may join a collaboration with fewer people than itself: then it would rather be the others
  /// that join it, which ``RegroupWorld/partners(of:_:)`` answers.
  public var mayDwarf: Bool
  /// The tie that a municipality must have to a collaboration beside lying next to it: a common region, or this share of
  /// its employed residents or of its jobs in flows between the two; 0 for none.
  public var leastTie: Double

  /// Rules; without arguments those that a step must at least keep.
  public init(
    objective: RegroupObjective = .meanCover, reach: Reach = .land, members: ClosedRange<Int> = 1...Int.max,
    people: ClosedRange<Int> = 0...Int.max, keptMunicipalities: Set<MunicipalityCode> = [],
    keptCollaborations: Set<String> = [], mayEmpty: Bool = false,
    mayDwarf: Bool = false, leastTie: Double = Threshold.commutingTie.value
  ) {
    self.objective = objective
    self.reach = reach
    self.members = members
    self.people = people
    self.keptMunicipalities = keptMunicipalities
    self.keptCollaborations = keptCollaborations
    self.mayEmpty = mayEmpty
    self.mayDwarf = mayDwarf
    self.leastTie = leastTie
  }
}
