extension FlagRule {
  /// Every rule, in the order in which reports list them.
  public static let all: [FlagRule] = [
    .residualOrCounterweight,
    .uncoveredCityRegion,
    .partlyCoveredCityRegion,
    .splitRegion,
    .scattered,
    .hole,
    .enclave,
    .largeOutsider,
    .smallOutsider,
    .crossCounty,
    .regionalScale,
    .registerFaults,
  ]
}
