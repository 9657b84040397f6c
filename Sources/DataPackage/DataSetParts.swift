/// Which tables of a data set are wanted; the others are not read.
public struct DataSetParts: OptionSet, Hashable, Sendable {
  /// A bit for each table.
  public let rawValue: Int

  /// Parts from their bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Municipalities and counties, which every command needs.
  public static let places = DataSetParts(rawValue: 1 << 0)
  /// Collaborations and memberships.
  public static let register = DataSetParts(rawValue: 1 << 1)
  /// The divisions into regions.
  public static let regions = DataSetParts(rawValue: 1 << 2)
  /// What codes became.
  public static let codeChanges = DataSetParts(rawValue: 1 << 3)
  /// Other names.
  public static let aliases = DataSetParts(rawValue: 1 << 4)
  /// Commuting flows, by far the longest table.
  public static let commuting = DataSetParts(rawValue: 1 << 5)
  /// What happened to collaborations.
  public static let events = DataSetParts(rawValue: 1 << 6)
  /// What was considered and not counted.
  public static let arrangements = DataSetParts(rawValue: 1 << 7)
  /// Other cooperation.
  public static let relations = DataSetParts(rawValue: 1 << 8)
  /// Planned collaborations with their memberships.
  public static let plans = DataSetParts(rawValue: 1 << 9)
  /// The sentences of a report to be held against figures.
  public static let claims = DataSetParts(rawValue: 1 << 10)
  /// The figures that the data set states itself.
  public static let statedFigures = DataSetParts(rawValue: 1 << 11)
  /// What is recommended for which need and which market.
  public static let needs = DataSetParts(rawValue: 1 << 12)

  /// What a map of the collaborations needs.
  public static let map: DataSetParts = [.places, .register]
  /// Everything that is needed to understand names and codes.
  public static let names: DataSetParts = [.places, .codeChanges, .aliases]
  /// Everything that describes a territory and its collaborations. What others have said of them is no part of it.
  public static let all: DataSetParts = [
    .places, .register, .regions, .codeChanges, .aliases, .commuting, .events, .arrangements, .relations, .plans,
  ]
}
