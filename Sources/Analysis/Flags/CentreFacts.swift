import Register

/// What the residual/counterweight rule measured of a collaboration.
public struct CentreFacts: Hashable, Sendable {
  /// What the question of an own labour market was answered by.
  public enum Basis: String, Hashable, Sendable {
    /// Self-containment on the supply side.
    case selfContainment = "self-containment"
    /// Mean cover, for want of commuting flows.
    case meanCover = "mean-cover"
  }

  /// Where most of those work who do not work inside.
  public struct Pull: Hashable, Sendable {
    /// The municipality.
    public var municipality: Named<MunicipalityCode>
    /// The share of the employed residents who work there, 0...1; `nil` when there are none.
    public var share: Double?
    /// The collaboration that it is a member of; `nil` when it stands outside.
    public var memberOf: Named<String>?
  }

  /// The municipality outside that one would expect the collaboration to gather around.
  public struct Hub: Hashable, Sendable {
    /// The municipality.
    public var municipality: Named<MunicipalityCode>
    /// Its inhabitants.
    public var population: Int
    /// Where it was looked for, as a word that scripts can rely on.
    public var basis: String
    /// The sort of region that it is the most populous outsider of; `nil` for a centre.
    public var region: RegionSort?
    /// Whether it is the most populous centre outside because no regions are there that hubs are looked for in.
    public var isForWantOfRegions: Bool
  }

  /// The collaboration.
  public var collaboration: Named<String>
  /// What sort of regions it was measured against.
  public var regions: RegionSort
  /// The share of the inhabitants who live in regions none of whose centres is a member, 0...1.
  public var leaderless: Double
  /// The share of the employed residents who work inside, 0...1; `nil` without commuting.
  public var selfContainment: Double?
  /// How much of the own region the average inhabitant shares the collaboration with, 0...1.
  public var meanCover: Double?
  /// Which of the two was asked.
  public var basis: Basis
  /// The answer to it.
  public var ownMarket: Double
  /// Where most others work; `nil` without commuting out.
  public var pull: Pull?
  /// Inhabitants.
  public var population: Int
  /// The hub; `nil` when nobody stands outside to measure against.
  public var hub: Hub?
  /// Inhabitants over the hub's; `nil` without a hub that has any.
  public var ratio: Double?
  /// The limits: on `leaderless`, on `ownMarket` and on `ratio`.
  public var centreLimit, marketLimit, weightLimit: Limit

  /// Whether it lacks a centre by the limit.
  public var lacksCentre: Bool { leaderless >= centreLimit.value }
  /// Whether it is large enough to balance the hub.
  public var isCounterweight: Bool { ratio.map { $0 >= weightLimit.value } ?? false }
}

extension CentreFacts: MeasuredFacts {
  var kind: FindingKind { isCounterweight ? .counterweight : .residual }
  var subject: Finding.Subject { .collaboration(collaboration.key) }
  var values: [Finding.NamedValue] {
    [
      .init("leaderless", leaderless),
      .init("self_containment", selfContainment),
      .init("mean_cover", meanCover),
      .init("test", .text(basis.rawValue)),
      .init("reference", regions.kind),
      .init("strongest_pull", pull?.municipality.key.text),
      .init("strongest_pull_share", pull?.share),
      .init("population", .whole(population)),
      .init("hub", hub?.municipality.key.text),
      .init("hub_population", hub?.population),
      .init("hub_basis", hub?.basis),
      .init("population_to_hub", ratio),
      .init(centreLimit), .init(marketLimit), .init(weightLimit),
    ]
  }
}

extension CentreFacts {
  /// The facts of a test.
  init(_ test: CentreTest, _ measures: Measures, _ limits: Thresholds) {
    let evidence = measures.evidence, fit = test.fit
    collaboration = measures.named(collaboration: fit.collaboration)
    regions = evidence.references.sort
    leaderless = test.leaderless
    selfContainment = fit.commuting.selfContainment
    meanCover = fit.meanCover
    basis = test.basis
    ownMarket = test.ownMarket
    pull = fit.commuting.strongestPull.map { pull in
      Pull(
        municipality: measures.named(pull.municipality), share: fit.commuting.strongestPullShare,
        memberOf: evidence.snapshot.collaboration(of: pull.municipality).map(measures.named(collaboration:)))
    }
    population = fit.population
    hub = test.hub.map { hub in
      Hub(
        municipality: Named(hub.municipality.code, hub.municipality.name), population: hub.municipality.population,
        basis: hub.basis.text, region: hub.basis == .centre ? nil : RegionSort(evidence.hubs),
        isForWantOfRegions: hub.basis == .centre && evidence.hubs == nil)
    }
    ratio = test.ratio
    centreLimit = limits.limit(.leaderless)
    marketLimit = limits.limit(test.ownMarketThreshold)
    weightLimit = limits.limit(.counterweight)
  }
}
