import Analysis
import DataPackage
import Geometry
import Overlay
import Register

extension DataSetParts {
  /// What measures and findings rest on.
  public static let assessment: DataSetParts = [
    .map, .regions, .commuting, .codeChanges, .relations, .plans, .events, .aliases,
  ]

  /// What the map of the collaborations needs with its marks.
  public static let marked: DataSetParts = [.map, .regions, .commuting, .plans]
}

extension View {
  /// All that the analyses of the day rest on. Without boundaries neighbours are not known.
  ///
  /// - Parameter plane: the plane on which borders are measured; that of the country unless given.
  public func evidence(on plane: String? = nil) throws(Failure) -> Told<Evidence> {
    try ofState.evidence.value(plane ?? "") { () throws(Failure) in
      try Told { notes in
        let contents = notes.take(try source.contents(of: .assessment))
        let boundaries = hasBoundaries ? notes.take(try boundaries(on: plane)) : nil
        let metres = limits[.nearShore]
        let snapshot = notes.take(try snapshot(of: .assessment))
        return Evidence(
          snapshot: snapshot, commuting: try source.ground.commuting(contents.flows), land: boundaries?.contiguity,
          nearShore: try boundaries.map { try contiguity(of: $0, on: plane, within: metres) }, nearShoreMetres: metres,
          relations: contents.relations, plans: contents.plans)
      }
    }
  }

  /// What is measured and found, under the limits in force.
  public func assessment(on plane: String? = nil) throws(Failure) -> Told<Assessment> {
    try ofState.assessments.value(plane ?? "") { () throws(Failure) in
      try Told { notes in
        let evidence = notes.take(try evidence(on: plane))
        source.ground.tally.count("assessment")
        return Assessment(evidence, thresholds: limits)
      }
    }
  }

  /// The residuals and counterweights of the day, which rest on commuting and regions alone.
  func flagged() throws(Failure) -> Told<Assessment> {
    try ofState.flagged.value { () throws(Failure) in
      try Told { notes in
        let contents = notes.take(try source.contents(of: .marked))
        let evidence = Evidence(
          snapshot: notes.take(try snapshot(of: .marked)), commuting: try source.ground.commuting(contents.flows))
        return Assessment(
          evidence, rules: [FlagRule.ID.residualOrCounterweight.rule], thresholds: limits)
      }
    }
  }

  /// Which municipalities share a land border or have at most so many metres between them.
  private func contiguity(
    of boundaries: Boundaries, on plane: String?, within metres: Double
  ) throws(Failure) -> Contiguity {
    let codes = boundaries.codes
    var shared: [[Int]: Double] = [:]
    for border in boundaries.borders { shared[[border.first, border.second]] = border.length }
    let near = try source.ground.pairs(on: plane ?? settings.referenceSystems.country, within: metres)
    for pair in near where shared[[pair.first, pair.second]] == nil { shared[[pair.first, pair.second]] = 0 }
    return Contiguity(
      pairs: shared.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { pair, length in
        guard let first = codes[pair[0]], let second = codes[pair[1]] else { return nil }
        return (first, second, sharedMetres: length)
      })
  }
}
