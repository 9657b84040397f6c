import Analysis

/// What one rule says of a day, in the words of a language: the same for a terminal, a mail and a page.
struct FindingSection {
  /// The rule.
  let rule: FlagRule.ID
  /// The rule's name, with the number of findings unless it could not be tested.
  let heading: String
  /// What the rule looks for, or why it could not be tested.
  let summary: String
  /// Whether the data set lacks the facts for the rule.
  let isUntested: Bool
  /// What it found, and what just fails.
  let findings, nearFindings: [Finding]
  /// A sentence for each finding.
  let found: [String]
  /// A sentence for each that just fails.
  let near: [String]
  /// How far each limit could be moved without another result, and what other measures would say.
  let sensitivities: [String]
}

/// What the rules say, in their order; rules without a word are left out unless they were asked for.
///
/// With a kind, only the rule that makes it is told, and of its findings only that kind; its near misses follow,
/// whatever character they would have had. With rules, only those are told.
func findingSections(
  _ assessment: Assessment, _ words: Words, kind: FindingKind? = nil, rules: [FlagRule.ID]? = nil
) -> [FindingSection] {
  let asked = assessment.rules.filter { rule in
    kind.map(rule.kinds.contains) ?? true && rules.map { $0.contains(rule.id) } ?? true
  }
  return asked.compactMap { rule in
    let name = kind.flatMap(words.name) ?? words.name(rule.id)
    if let untested = assessment.untested.first(where: { $0.rule == rule.id }) {
      return FindingSection(
        rule: rule.id, heading: name, summary: words.filled(.untested, ["reason": words.text(untested.obstacle)]),
        isUntested: true, findings: [], nearFindings: [], found: [], near: [], sensitivities: [])
    }
    let all = assessment.findings.filter { rule.kinds.contains($0.kind) }
    let found = all.filter { !$0.isNearMiss && (kind == nil || $0.kind == kind) }
    let near = all.filter(\.isNearMiss)
    guard !found.isEmpty || !near.isEmpty || kind != nil else { return nil }
    let limits = Set(rule.thresholds.map(\.id))
    return FindingSection(
      rule: rule.id, heading: "\(name) (\(found.count))",
      summary: words.summary(rule.id, regions: assessment.measures.evidence.references.partition), isUntested: false,
      findings: found, nearFindings: near, found: found.map(words.sentence), near: near.map(words.sentence),
      sensitivities: assessment.sensitivities.filter { limits.contains($0.threshold) }.map(words.sentence)
        + (rule.id == .residualOrCounterweight ? otherMeasureLines(assessment, words) : []))
  }
}
