import Register

extension Figure {
  /// How many each rule finds. The limits are those in force.
  static let ofFindings: [Figure] = [
    found("residuals_and_counterweights", .residualOrCounterweight, needs: .regions),
    found("uncovered_city_regions", .uncoveredCityRegion, needs: .regions),
    found("partly_covered_city_regions", .partlyCoveredCityRegion, needs: .regions),
    found("split_regions", .splitRegion, needs: .regions),
    found("scattered_collaborations", .scattered, needs: [.regions, .nearShore]),
    found("holes", .hole, needs: .land),
    found("enclaves", .enclave, needs: .land),
    found("cross_county_collaborations", .crossCounty),
  ]

  private static func found(_ id: String, _ rule: FlagRule.ID, needs: Needs = []) -> Figure {
    Figure(id, needs: needs, .known(.country) { known, _ in FigureValue(known.found(by: rule).count) })
  }
}

extension FigureCatalogue {
  /// What a rule finds, near misses left out, in the rule's order.
  func found(by rule: FlagRule.ID) -> [FigureSubject] {
    Assessment(evidence, rules: [rule.rule], thresholds: thresholds).findings.filter { !$0.isNearMiss }
      .compactMap { finding in
        switch finding.subject {
        case .collaboration(let id): .collaboration(id)
        case .region(let code): .region(code)
        case .municipality(let code): MunicipalityCode(code).map { .municipality($0) }
        }
      }
  }
}
