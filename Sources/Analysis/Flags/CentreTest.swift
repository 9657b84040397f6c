import Register

/// The two questions of the residual/counterweight rule put to one collaboration, with the answers' numbers.
struct CentreTest {
  let fit: CollaborationFit
  let leaderless: Double
  let basis: CentreFacts.Basis
  /// Self-containment or mean cover, as `basis` says.
  let ownMarket: Double
  let hub: LocalHub?

  /// The questions' answers; `nil` for a collaboration without inhabitants or without regions.
  init?(_ fit: CollaborationFit, in evidence: Evidence) {
    guard let leaderless = fit.leaderless, let meanCover = fit.meanCover else { return nil }
    self.fit = fit
    self.leaderless = leaderless
    if let selfContainment = fit.commuting.selfContainment {
      (basis, ownMarket) = (.selfContainment, selfContainment)
    } else {
      (basis, ownMarket) = (.meanCover, meanCover)
    }
    hub = LocalHub(of: fit, in: evidence)
  }

  /// Inhabitants over the hub's inhabitants; `nil` without a hub that has any.
  var ratio: Double? {
    hub.flatMap { $0.municipality.population > 0 ? Double(fit.population) / Double($0.municipality.population) : nil }
  }

  func lacksCentre(_ limits: Thresholds) -> Bool { leaderless >= limits[.leaderless] }

  func lacksOwnMarket(_ limits: Thresholds) -> Bool { ownMarket < limits[ownMarketThreshold] }

  var ownMarketThreshold: Threshold { basis == .selfContainment ? .selfContainment : .meanCover }
}

extension Threshold {
  static let leaderless = Threshold(.leaderless, value: 0.5)
  static let selfContainment = Threshold(.selfContainment, value: 0.5)
  static let meanCover = Threshold(.meanCover, value: 0.5)
  /// From how large a part of the hub's inhabitants a collaboration without a centre is a counterweight rather than a residual.
  public static let counterweight = Threshold(.counterweight, value: 0.5, range: 0...(.infinity))
}
