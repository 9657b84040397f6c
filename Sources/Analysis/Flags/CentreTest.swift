import Register

/// The two questions of the residual/counterweight rule put to one collaboration, with the answers' numbers.
struct CentreTest {
  /// What the second question was answered by.
  enum Basis: String {
    /// Self-containment on the supply side.
    case selfContainment = "self-containment"
    /// Mean cover, for want of commuting flows.
    case meanCover = "mean-cover"
  }

  let fit: CollaborationFit
  let leaderless: Double
  let basis: Basis
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

  func isCounterweight(_ limits: Thresholds) -> Bool { ratio.map { $0 >= limits[.counterweight] } ?? false }

  var ownMarketThreshold: Threshold { basis == .selfContainment ? .selfContainment : .meanCover }
}

extension Threshold {
  static let leaderless = Threshold(
    id: "leaderless", value: 0.5,
    meaning: Wording(
      nb: "andelen av innbyggerne som bor i regioner der ingen av sentrene er medlem, 0–1; minst så mye",
      nn: "delen av innbyggjarane som bur i regionar der ingen av sentra er medlem, 0–1; minst så mykje",
      en: "the share of the inhabitants who live in regions none of whose centres is a member, 0–1; at least"))
  static let selfContainment = Threshold(
    id: "self_containment", value: 0.5,
    meaning: Wording(
      nb: "andelen av medlemmenes sysselsatte som arbeider i samarbeidet (egendekning), 0–1; under",
      nn: "delen av dei sysselsette hos medlemene som arbeider i samarbeidet (eigendekning), 0–1; under",
      en: "the share of the members' employed residents who work inside (self-containment, supply), 0–1; below"))
  static let meanCover = Threshold(
    id: "mean_cover", value: 0.5,
    meaning: Wording(
      nb: "gjennomsnittlig dekning av eget arbeidsmarked, der pendling mangler, 0–1; under",
      nn: "gjennomsnittleg dekning av eigen arbeidsmarknad, der pendling manglar, 0–1; under",
      en: "mean cover of the own labour market, where there is no commuting, 0–1; below"))
  static let counterweight = Threshold(
    id: "counterweight", value: 0.5, range: 0...(.infinity),
    meaning: Wording(
      nb: "samarbeidets innbyggertall delt på tyngdepunktets; minst så mye er motvekt, ellers rest",
      nn: "innbyggjartalet i samarbeidet delt på tyngdepunktet sitt; minst så mykje er motvekt, elles rest",
      en: "the collaboration's inhabitants over the hub's; at least that is a counterweight, less a residual"))
}
