/// A rule that looks at the measures of a day and says what it finds, each with what it measured.
public struct FlagRule: Sendable {
  /// The rule's key; the text is stable between versions.
  public let id: ID
  /// The kinds of finding that it makes; for most rules one.
  public let kinds: [FindingKind]
  /// The limits it compares with.
  public let thresholds: [Threshold]
  /// What a data set lacks for the rule to be tested; `nil` when it can be.
  public let obstacle: @Sendable (Evidence) -> Obstacle?
  /// The findings, near misses last.
  public let findings: @Sendable (Measures, Thresholds) -> [Finding]
  /// Over which values of each limit the findings stay the same; empty for a rule that does not tell.
  public let sensitivities: @Sendable (Measures, Thresholds) -> [Sensitivity]

  /// What a data set may lack.
  public enum Obstacle: Hashable, Sendable {
    /// Regions that fit could be measured against.
    case noRegions
    /// Boundaries, so that nobody knows who is whose neighbour.
    case noBoundaries
  }

  /// A rule from its parts.
  init(
    _ id: ID, kinds: [FindingKind], thresholds: [Threshold] = [],
    obstacle: @escaping @Sendable (Evidence) -> Obstacle? = { _ in nil },
    sensitivities: @escaping @Sendable (Measures, Thresholds) -> [Sensitivity] = { _, _ in [] },
    findings: @escaping @Sendable (Measures, Thresholds) -> [Finding]
  ) {
    self.id = id
    self.kinds = kinds
    self.thresholds = thresholds
    self.obstacle = obstacle
    self.sensitivities = sensitivities
    self.findings = findings
  }
}

extension FlagRule {
  /// What stands in for findings where a data set has no regions.
  static func withoutRegions(_ evidence: Evidence) -> Obstacle? {
    evidence.references.partition == nil ? .noRegions : nil
  }

  /// What stands in for findings where land neighbours are not known.
  static func withoutLandBorders(_ evidence: Evidence) -> Obstacle? { evidence.land == nil ? .noBoundaries : nil }
}
