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
  /// - Throws: `Failure` when a table, the boundaries or proposals of the view cannot be read or have codes of another
  ///   year, and when the plane is none that is known, or is not in metres.
  public func evidence(on plane: String? = nil) throws(Failure) -> Told<Evidence> {
    try ofState.evidence.value(plane ?? "") { () throws(Failure) in
      try Told { notes in
        let contents = notes.take(try source.contents(of: .assessment))
        let boundaries = hasBoundaries ? notes.take(try boundaries(on: plane)) : nil
        let land = notes.take(try contiguity(on: plane))
        let metres = limits[.nearShore]
        let snapshot = notes.take(try snapshot(of: .assessment))
        let shore = try boundaries.map { try nearShore(of: $0, on: plane, within: metres) }
        return Evidence(
          snapshot: snapshot, commuting: try source.ground.commuting(contents.flows), land: land,
          nearShore: shore?.near, beyondShore: shore?.beyond ?? [], nearShoreMetres: metres,
          relations: contents.relations, plans: contents.plans.open(on: day), events: contents.events)
      }
    }
  }

  /// What is measured and found, under the limits in force.
  ///
  /// - Throws: `Failure`: what ``evidence(on:)`` throws.
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
          evidence, rules: [FlagRule.ID.residualOrCounterweight.rule], thresholds: limits, isTried: false)
      }
    }
  }

  /// Which municipalities share a land border or have at most so many metres of water between them, and the pairs that lie
  /// farther apart, up to twice as far.
  private func nearShore(
    of boundaries: Boundaries, on plane: String?, within metres: Double
  ) throws(Failure) -> (near: Contiguity, beyond: [Evidence.Distance]) {
    let codes = boundaries.codes
    let plane = plane ?? settings.referenceSystems.country
    let borders = try source.ground.borders(on: plane)
    let shared = Set(borders.map { [$0.first, $0.second] })
    let pairs = try source.ground.pairs(on: plane, within: 2 * metres)
    let distances = pairs.filter { !shared.contains([$0.first, $0.second]) }.compactMap { pair -> Evidence.Distance? in
      guard let first = codes[pair.first], let second = codes[pair.second] else { return nil }
      return Evidence.Distance(first: first, second: second, metres: pair.distance)
    }
    let near = Contiguity(
      pairs: borders.compactMap { border in
        guard let first = codes[border.first], let second = codes[border.second] else { return nil }
        return (first, second, sharedMetres: border.length)
      },
      water: distances.filter { $0.metres <= metres }.map { ($0.first, $0.second, apartMetres: $0.metres) })
    return (near, distances.filter { $0.metres > metres })
  }
}
