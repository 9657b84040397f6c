extension CommutingBalance {
  /// What the group holds, as areas built from flows are judged by it.
  var zoneBalance: ZoneBalance { ZoneBalance(live: employedResidents, work: jobs, inside: inside) }

  /// The published rules by which the group is a labour market of its own, in the order of ``ZoneRules/presets``.
  public var ownMarketRules: [ZoneRules.Preset] { ZoneRules.presets.filter { $0.rules.accept(zoneBalance) } }
}

/// What other measures say of the collaborations that lack the centre of their region.
public struct OtherMeasures: Hashable, Sendable {
  /// A published rule for what a labour market of its own is, in the place of the limit of self-containment.
  public struct Rule: Hashable, Sendable {
    /// The rule's name.
    public let preset: String
    /// The collaborations that the limit spares and the rule does not, by number.
    public let further: [String]
  }

  /// Regions built from the commuting by a published rule, in the place of those that fit is measured against.
  public struct Division: Hashable, Sendable {
    /// The rule's name.
    public let preset: String
    /// The collaborations that are flagged with these regions and not otherwise, and the other way round, by number.
    public let further, fewer: [String]
  }

  /// For each published rule what it adds.
  public let rules: [Rule]
  /// For each published rule what regions built by it change.
  public let divisions: [Division]
}

extension Assessment {
  /// What published rules, and regions built from the same commuting, would make of residuals and counterweights; `nil`
  /// without commuting, or where the rule was not asked for or could not be tested.
  func measuredOtherwise() -> OtherMeasures? {
    let evidence = measures.evidence, commuting = evidence.commuting
    let rule = FlagRule.ID.residualOrCounterweight
    guard !commuting.isEmpty, rules.contains(where: { $0.id == rule }), !untested.contains(where: { $0.rule == rule })
    else { return nil }
    func flagged(_ findings: [Finding]) -> [String] {
      findings.filter { !$0.isNearMiss && ($0.kind == .residual || $0.kind == .counterweight) }.map(\.subject.key)
    }
    let order = measures.fits.map(\.collaboration)
    let here = Set(flagged(findings))
    let leaderless = centreTests(measures).filter { $0.lacksCentre(thresholds) }.map(\.fit.collaboration)
    let spared = Set(leaderless).subtracting(here)
    let flows = ZoneFlows(commuting)
    return OtherMeasures(
      rules: ZoneRules.presets.map { preset in
        .init(
          preset: preset.name,
          further: measures.fits.filter {
            spared.contains($0.collaboration) && !preset.rules.accept($0.commuting.zoneBalance)
          }.map(\.collaboration))
      },
      divisions: ZoneRules.presets.map { preset in
        let other = Evidence(
          snapshot: evidence.snapshot, commuting: commuting,
          references: zones(from: flows, by: preset.rules).partition(preset.name))
        let there = Set(flagged(Assessment(other, rules: [rule.rule], thresholds: thresholds).findings))
        return .init(
          preset: preset.name, further: order.filter(there.subtracting(here).contains),
          fewer: order.filter(here.subtracting(there).contains))
      })
  }
}
