import Register

/// All that the analyses of one day rest on; what a data set does not have is empty or `nil`, never made up.
public struct Evidence: Sendable {
  /// Two municipalities with water between them.
  public struct Distance: Hashable, Sendable {
    /// The two.
    public var first, second: MunicipalityCode
    /// Metres of water along the shortest straight line found that stays on it.
    public var metres: Double

    /// A distance from its parts.
    public init(first: MunicipalityCode, second: MunicipalityCode, metres: Double) {
      self.first = first
      self.second = second
      self.metres = metres
    }
  }

  /// Who is a member of what on the day.
  public let snapshot: Snapshot
  /// Who works where; empty when the data set has no commuting.
  public let commuting: CommutingMatrix
  /// Neighbours by shared land border; `nil` when there are no boundaries.
  public let land: Contiguity?
  /// Neighbours by land, or with at most `nearShoreMetres` between them; `nil` when nobody has measured.
  public let nearShore: Contiguity?
  /// Pairs with more water between them than `nearShoreMetres`, up to twice as much, by which somebody can tell what
  /// another distance would change; empty when nobody has measured.
  public let beyondShore: [Distance]
  /// The distance that `nearShore` was made with, in metres.
  public let nearShoreMetres: Double
  /// Cooperation besides membership; empty when the data set tells of none.
  public let relations: [Relation]
  /// Collaborations that are planned; empty when the data set tells of none.
  public let plans: [Plan]
  /// What happened to collaborations; empty when the data set tells of nothing.
  public let events: [Event]
  /// The regions that fit is measured against.
  public let references: ReferenceRegions
  /// The division in whose regions hubs are looked for; `nil` when none is meant for it.
  public let hubs: Partition?

  /// The evidence of a day.
  ///
  /// - Parameter references: the division that fit is measured against; that of the territory unless given.
  public init(
    snapshot: Snapshot, commuting: CommutingMatrix = CommutingMatrix([]), land: Contiguity? = nil,
    nearShore: Contiguity? = nil, beyondShore: [Distance] = [], nearShoreMetres: Double = 3_000,
    relations: [Relation] = [], plans: [Plan] = [], events: [Event] = [],
    references: Partition? = nil
  ) {
    self.snapshot = snapshot
    self.commuting = commuting
    self.land = land
    self.nearShore = nearShore
    self.beyondShore = beyondShore
    self.nearShoreMetres = nearShoreMetres
    self.relations = relations
    self.plans = plans
    self.events = events
    let divisions = snapshot.territory.divisions
    self.references = ReferenceRegions(
      references ?? divisions.reference, of: snapshot.territory.municipalities,
      isChosen: references != nil || divisions.isChosen)
    hubs = divisions.hubs
  }

  /// The same evidence about another state of the register.
  public func of(_ snapshot: Snapshot) -> Evidence {
    Evidence(
      snapshot: snapshot, commuting: commuting, land: land, nearShore: nearShore, beyondShore: beyondShore,
      nearShoreMetres: nearShoreMetres, relations: relations, plans: plans, events: events,
      references: references.isChosen ? references.partition : nil)
  }
}
