extension FlagRule {
  /// The keys of the rules. A new rule is one file, a key here, its kinds and facts, and its words in every language,
  /// which the compiler asks for.
  public enum ID: String, Hashable, Sendable, CaseIterable {
    case residualOrCounterweight = "residual-or-counterweight"
    case uncoveredCityRegion = "uncovered-city-region"
    case partlyCoveredCityRegion = "partly-covered-city-region"
    case splitRegion = "split-region"
    case scattered
    case hole
    case enclave
    case largeOutsider = "large-outsider"
    case smallOutsider = "small-outsider"
    case crossCounty = "cross-county"
    case regionalScale = "regional-scale"
    case registerFaults = "register-faults"
  }

  /// Every rule, in the order in which reports list them.
  public static let all: [FlagRule] = ID.allCases.map(\.rule)

  /// The rule that makes findings of the kind.
  public static func making(_ kind: FindingKind) -> FlagRule? { all.first { $0.kinds.contains(kind) } }
}

extension FlagRule.ID {
  /// The rule with the key.
  public var rule: FlagRule {
    switch self {
    case .residualOrCounterweight: .residualOrCounterweight
    case .uncoveredCityRegion: .uncoveredCityRegion
    case .partlyCoveredCityRegion: .partlyCoveredCityRegion
    case .splitRegion: .splitRegion
    case .scattered: .scattered
    case .hole: .hole
    case .enclave: .enclave
    case .largeOutsider: .largeOutsider
    case .smallOutsider: .smallOutsider
    case .crossCounty: .crossCounty
    case .regionalScale: .regionalScale
    case .registerFaults: .registerFaults
    }
  }
}
