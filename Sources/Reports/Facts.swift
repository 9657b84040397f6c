/// What a map or a table rests on besides who is a member of what; each takes time to read or to measure.
public struct Facts: OptionSet, Hashable, Sendable {
  /// A bit for each fact.
  public let rawValue: Int

  /// Facts from their bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The regions that fit is measured against.
  public static let regions = Facts(rawValue: 1 << 0)
  /// Who works where.
  public static let commuting = Facts(rawValue: 1 << 1)
  /// What codes became.
  public static let codeChanges = Facts(rawValue: 1 << 2)
  /// Other cooperation.
  public static let relations = Facts(rawValue: 1 << 3)
  /// What is planned.
  public static let plans = Facts(rawValue: 1 << 4)
  /// What has happened.
  public static let events = Facts(rawValue: 1 << 5)
  /// Other names.
  public static let aliases = Facts(rawValue: 1 << 6)
  /// Who lies beside whom.
  public static let contiguity = Facts(rawValue: 1 << 7)
  /// Everything measured and found on the day, with all that it rests on.
  public static let assessment: Facts = [
    .regions, .commuting, .codeChanges, .relations, .plans, .events, .aliases, Facts(rawValue: 1 << 8),
  ]
  /// What was considered and not counted, and what is recommended for which need.
  public static let advice = Facts(rawValue: 1 << 10)
  /// Who is a member of what: everything rests on it but what says that it does not.
  public static let register = Facts(rawValue: 1 << 11)
  /// Nothing but the units by themselves, whoever is a member of what: a map of inhabitants.
  static let unitsAlone = Facts(rawValue: 1 << 12)
  /// The land of others around the country, which maps of it show.
  public static let surroundings = Facts(rawValue: 1 << 13)
  /// The same with the register, unless it rests on the units alone.
  var withRegister: Facts { contains(.unitsAlone) ? self : union(.register) }

  /// The leftovers and counterweights that maps mark, and what is planned.
  public static let marks: Facts = [.regions, .commuting, .plans, Facts(rawValue: 1 << 9)]
}
