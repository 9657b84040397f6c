import Analysis
import Register

/// What one language says of rules, of what they find, and of why somebody could join. The compiler lists what a
/// language lacks.
protocol FindingMessages {
  /// What a rule's findings are called, as a heading.
  func name(_ rule: FlagRule.ID) -> String
  /// What the findings of a kind are called, as a heading; `nil` where its rule makes no other kind.
  func name(_ kind: FindingKind) -> String?
  /// What a rule says of a subject, as a full sentence.
  ///
  /// `{one}` in it is filled with what the division calls its regions.
  func summary(_ rule: FlagRule.ID) -> String
  /// What a data set lacks, as a full sentence.
  func text(_ obstacle: FlagRule.Obstacle) -> String
  /// What is compared with a limit, with the unit.
  func meaning(_ limit: Threshold.ID) -> String
  /// How far a limit could be moved.
  func sentence(_ sensitivity: Sensitivity) -> Prose

  func sentence(_ facts: CentreFacts) -> Prose
  /// How a collaboration comes close without being flagged: the test it passes and the one it fails.
  func nearMiss(_ facts: CentreFacts) -> Prose
  func sentence(_ facts: UncoveredCityRegionFacts) -> Prose
  func sentence(_ facts: PartlyCoveredCityRegionFacts) -> Prose
  func sentence(_ facts: SplitRegionFacts) -> Prose
  func sentence(_ facts: ScatteredFacts) -> Prose
  func sentence(_ facts: HoleFacts) -> Prose
  func sentence(_ facts: EnclaveFacts) -> Prose
  func sentence(_ facts: LargeOutsiderFacts) -> Prose
  func sentence(_ facts: SmallOutsiderFacts) -> Prose
  func sentence(_ facts: CrossCountyFacts) -> Prose
  func sentence(_ facts: RegionalScaleFacts) -> Prose
  func sentence(_ facts: RegisterFaultFacts) -> Prose

  /// Why somebody could join, or what joining would change.
  func sentence(_ reason: TieReason) -> Prose
}

extension FindingMessages {
  /// What a rule found of a subject.
  func sentence(_ finding: Finding) -> Prose {
    switch finding.facts {
    case .centre(let facts): finding.isNearMiss ? nearMiss(facts) : sentence(facts)
    case .uncoveredCityRegion(let facts): sentence(facts)
    case .partlyCoveredCityRegion(let facts): sentence(facts)
    case .splitRegion(let facts): sentence(facts)
    case .scattered(let facts): sentence(facts)
    case .hole(let facts): sentence(facts)
    case .enclave(let facts): sentence(facts)
    case .largeOutsider(let facts): sentence(facts)
    case .smallOutsider(let facts): sentence(facts)
    case .crossCounty(let facts): sentence(facts)
    case .regionalScale(let facts): sentence(facts)
    case .registerFault(let facts): sentence(facts)
    }
  }
}

extension Words {
  /// What a rule's findings are called, as a heading.
  func name(_ rule: FlagRule.ID) -> String { filled(messages.name(rule), [:]) }
  /// What the findings of a kind are called, as a heading; `nil` where its rule makes no other kind.
  func name(_ kind: FindingKind) -> String? { messages.name(kind).map { filled($0, [:]) } }
  /// What a rule says of a subject, as a full sentence, where fit is measured against the regions of a division.
  func summary(_ rule: FlagRule.ID, regions: Partition?) -> String {
    filled(messages.summary(rule), places(regions))
  }
  /// What a data set lacks, as a full sentence.
  func text(_ obstacle: FlagRule.Obstacle) -> String { filled(messages.text(obstacle), [:]) }
  /// What a rule found, as one sentence.
  func sentence(_ finding: Finding) -> String { messages.sentence(finding).text(in: language) }
  /// How far a limit could be moved, as one sentence.
  func sentence(_ sensitivity: Sensitivity) -> String { messages.sentence(sensitivity).text(in: language) }
  /// Why somebody could join, as one sentence.
  func sentence(_ reason: TieReason) -> String { messages.sentence(reason).text(in: language) }
}
