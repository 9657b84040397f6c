import Register

/// The tables of a data set that were asked for, as values; the others are empty.
public struct DataSetContents: Sendable {
  /// Municipalities, counties, divisions into regions and code changes.
  public internal(set) var territory = Territory(municipalities: [])
  /// Collaborations and memberships.
  public internal(set) var register = Register(collaborations: [], memberships: [])
  /// Other names of municipalities.
  public internal(set) var aliases: [Alias] = []
  /// Commuting flows, in the order of the table.
  public internal(set) var flows: [CommutingFlow] = []
  /// What happened to collaborations, in the order of the table.
  public internal(set) var events: [Event] = []
  /// What was considered and not counted, in the order of the table.
  public internal(set) var arrangements: [Arrangement] = []
  /// Other cooperation, in the order of the table.
  public internal(set) var relations: [Relation] = []
  /// Planned collaborations with their memberships, in the order of the table.
  public internal(set) var plans: [Plan] = []
  /// The sentences of a report, in the order of the table.
  public internal(set) var claims: [WrittenClaim] = []
  /// The figures that the data set states itself, in the order of the table.
  public internal(set) var statedFigures: [StatedFigure] = []
  /// What is recommended for which need and which market, in the order of the table.
  public internal(set) var needs: [NeedCell] = []
  /// The names of resources that were asked for and that the data set does not have.
  public internal(set) var absent: [String] = []
  /// What is odd about the tables and was read all the same, table by table: codes that had to be mended, rows that
  /// stand twice, an unusual dialect.
  public internal(set) var problems: [Problem] = []
}

extension DataSetContents {
  /// The same with fit measured against another division, which need not be one of the data set.
  public func choosing(_ partition: Partition) -> DataSetContents {
    var contents = self
    contents.territory.divisions = territory.divisions.choosing(partition)
    return contents
  }
}
