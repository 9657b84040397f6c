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

  /// Rules; without arguments those that a step must at least keep.
  public init(
    objective: RegroupObjective = .meanCover, reach: Reach = .land, members: ClosedRange<Int> = 1...Int.max,
    people: ClosedRange<Int> = 0...Int.max, keptMunicipalities: Set<MunicipalityCode> = [],
    keptCollaborations: Set<String> = [], mayEmpty: Bool = false
  ) {
    self.objective = objective
    self.reach = reach
    self.members = members
    self.people = people
    self.keptMunicipalities = keptMunicipalities
    self.keptCollaborations = keptCollaborations
    self.mayEmpty = mayEmpty
  }
}
