import Register

/// What a data set may do without, and without which some tables and maps say nothing.
public enum Requirement: Hashable, Sendable, CaseIterable {
  /// A level above the municipalities.
  case upperUnits
  /// Classes of population.
  case sizeClasses
  /// Regions that collaborations are measured against.
  case regions
  /// Cooperation besides membership.
  case relations
  /// What is recommended for which need.
  case needs

  /// Whether the input has it.
  public func isMet(by input: ReportInput) -> Bool {
    switch self {
    case .upperUnits: input.snapshot.territory.hasUpperUnits
    case .sizeClasses: !input.sizeClasses.isEmpty
    case .regions: input.references != nil
    case .relations: !(input.assessment?.measures.evidence.relations.isEmpty ?? true)
    case .needs: !input.needs.isEmpty
    }
  }

  /// Why something that needs it cannot be made, for whoever asked: one sentence without a full stop.
  public func refusal(of name: String, levels: LevelNames) -> String {
    switch self {
    case .upperUnits: "the data set has no level above its \(levels.unit.many), which '\(name)' compares"
    case .sizeClasses: "the data set has no size_classes, which '\(name)' compares"
    case .regions: "the data set has no regions to measure against, which '\(name)' shows"
    case .relations: "the data set has no relations, which '\(name)' tells of"
    case .needs: "the data set has no needs, which '\(name)' tells of"
    }
  }
}
