/// The measures of a day and what all rules find in them.
public struct Assessment: Sendable {
  /// A rule that could not be tested, and why.
  public struct Untested: Hashable, Sendable {
    /// The rule.
    public var rule: FlagRule.ID
    /// What is missing.
    public var obstacle: FlagRule.Obstacle
  }

  /// The rules that were asked for, in order.
  public let rules: [FlagRule]
  /// What was measured.
  public let measures: Measures
  /// The limits that were in force.
  public let thresholds: Thresholds
  /// The findings by rule, and within a rule in its own order, near misses last.
  public private(set) var findings: [Finding]
  /// How much each limit could be moved without another result.
  public private(set) var sensitivities: [Sensitivity]
  /// The rules that the data set lacks the facts for.
  public let untested: [Untested]
  /// What published rules and regions built from the same commuting would make of residuals and counterweights; `nil`
  /// until ``weighed()``, and where it can not be told.
  public private(set) var otherMeasures: OtherMeasures?
  /// The part that the findings are of; `nil` for the whole.
  public private(set) var scope: Scope?

  /// Applies the rules to the evidence.
  ///
  /// - Parameter isTried: whether it is also asked how far limits could be moved; for whoever tells what was found alone.
  public init(
    _ evidence: Evidence, rules: [FlagRule] = FlagRule.all, thresholds: Thresholds = Thresholds(), isTried: Bool = true
  ) {
    let measures = Measures(evidence)
    let obstacles = rules.map { $0.obstacle(evidence) }
    let tested = zip(rules, obstacles).filter { $0.1 == nil }.map(\.0)
    self.rules = rules
    self.measures = measures
    self.thresholds = thresholds
    findings = tested.flatMap { $0.findings(measures, thresholds) }
    sensitivities = isTried ? tested.flatMap { $0.sensitivities(measures, thresholds) } : []
    untested = zip(rules, obstacles).compactMap { rule, obstacle in
      obstacle.map { Untested(rule: rule.id, obstacle: $0) }
    }
  }

  /// The same with the findings that touch a part alone. How far limits could be moved is true of the whole and left out.
  public func limited(to scope: Scope) -> Assessment {
    var limited = self
    limited.scope = scope
    let extent = scope.extent(in: measures.evidence.snapshot), references = measures.evidence.references
    limited.findings = findings.filter { extent.touches($0, references) }
    limited.sensitivities = []
    return limited
  }

  /// The same with its other measures, for whoever tells of the findings at length.
  ///
  /// - Complexity: that of building areas by each of the published rules; some tens of milliseconds for a country.
  public func weighed() -> Assessment {
    var weighed = self
    weighed.otherMeasures = measuredOtherwise()
    return weighed
  }
}
