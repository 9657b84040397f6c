/// A rule that looks at the measures of a day and says what it finds, each with its reason.
public struct FlagRule: Sendable {
  /// The rule's key, stable between versions.
  public let id: String
  /// The kinds of finding that it makes; for most rules its own key.
  public let kinds: [String]
  /// What its findings are called, as a heading.
  public let name: Wording
  /// What the rule says of a subject, as a full sentence.
  public let summary: Wording
  /// The limits it compares with.
  public let thresholds: [Threshold]
  /// What a data set lacks for the rule to be tested, as a full sentence; `nil` when it can be.
  public let obstacle: @Sendable (Evidence) -> Wording?
  /// The findings, near misses last.
  public let findings: @Sendable (Measures, Thresholds) -> [Finding]
  /// Over which values of each limit the findings stay the same; empty for a rule that does not tell.
  public let sensitivities: @Sendable (Measures, Thresholds) -> [Sensitivity]

  /// A rule from its parts.
  public init(
    id: String, kinds: [String]? = nil, name: Wording, summary: Wording, thresholds: [Threshold] = [],
    obstacle: @escaping @Sendable (Evidence) -> Wording? = { _ in nil },
    sensitivities: @escaping @Sendable (Measures, Thresholds) -> [Sensitivity] = { _, _ in [] },
    findings: @escaping @Sendable (Measures, Thresholds) -> [Finding]
  ) {
    self.id = id
    self.kinds = kinds ?? [id]
    self.name = name
    self.summary = summary
    self.thresholds = thresholds
    self.obstacle = obstacle
    self.sensitivities = sensitivities
    self.findings = findings
  }
}
