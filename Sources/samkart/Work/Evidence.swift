import Analysis
import DataPackage
import Geometry
import Overlay
import Register

extension DataSetParts {
  /// What measures and findings rest on.
  static let assessment: DataSetParts = [
    .map, .regions, .commuting, .codeChanges, .relations, .plans, .events, .aliases,
  ]
}

extension DataSetParts {
  /// What the map of the collaborations needs with its marks.
  static let marked: DataSetParts = [.map, .regions, .commuting, .plans]
}

extension OpenDataSet {
  /// The residuals and counterweights of the day, which rest on commuting and regions alone.
  func flagged(_ contents: DataSetContents) throws -> Assessment {
    let evidence = Evidence(snapshot: try snapshot(contents), commuting: CommutingMatrix(contents.flows))
    return Assessment(
      evidence, rules: [FlagRule.ID.residualOrCounterweight.rule], thresholds: limits)
  }

  /// All that the analyses of the day rest on.
  func evidence(_ contents: DataSetContents, boundaries: Boundaries?) throws -> Evidence {
    let metres = limits[.nearShore]
    return Evidence(
      snapshot: try snapshot(contents), commuting: CommutingMatrix(contents.flows), land: boundaries?.contiguity,
      nearShore: try boundaries?.contiguity(within: metres), nearShoreMetres: metres, relations: contents.relations,
      plans: contents.plans)
  }

  /// What is measured and found, under the limits in force.
  func assessment(_ evidence: Evidence) -> Assessment { Assessment(evidence, thresholds: limits) }

  /// The limits that the data set sets, with those given instead.
  var thresholdValues: [String: Double] {
    var values = settings.thresholds
    for setting in options.threshold { values[setting.id] = setting.value }
    return values
  }

  /// The limits in force: the rules' own, the data set's instead of them, and those given instead of both.
  var limits: Thresholds { Thresholds(thresholdValues) }
}

extension Boundaries {
  /// Which municipalities share a land border or have at most so many metres between them.
  func contiguity(within metres: Double) throws -> Contiguity {
    let codes = codes
    var shared: [[Int]: Double] = [:]
    for border in topology.borders() { shared[[border.first, border.second]] = border.length }
    let near = try nearbyPairs(in: topology.rejoined(), within: metres)
    for pair in near where shared[[pair.first, pair.second]] == nil { shared[[pair.first, pair.second]] = 0 }
    return Contiguity(
      pairs: shared.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { pair, length in
        guard let first = codes[pair[0]], let second = codes[pair[1]] else { return nil }
        return (first, second, sharedMetres: length)
      })
  }
}
