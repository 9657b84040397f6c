/// A collaboration that is or was planned, with the municipalities that would take part.
public struct Plan: Hashable, Sendable {
  /// The key that its memberships refer to.
  public var id: String
  /// Its name.
  public var name: String
  /// The name in other languages than the data set's own, by the code of the language.
  public var translations: [String: String] = [:]
  /// How far it has come, as a word of the data set.
  public var status: String
  /// Who would take part; empty when nobody has been named.
  public var memberships: [Membership]
  /// When it is a plan: from when it was planned until it came to be, or to nothing.
  public var period: Period
  /// Where it was read.
  public var source: String
  /// Anything else worth knowing; may be empty.
  public var note: String

  /// A plan from its parts.
  public init(
    id: String, name: String, status: String = "", memberships: [Membership] = [], source: String = "",
    note: String = "", period: Period = .ongoing
  ) {
    self.id = id
    self.name = name
    self.status = status
    self.memberships = memberships
    self.period = period
    self.source = source
    self.note = note
  }
}

extension Plan {
  /// Its name, with its translations.
  public var names: LocalText { LocalText(name, translations: translations) }
}

extension [Plan] {
  /// Those that are plans on the day. A plan of which nobody knows since when counts as one before every day.
  public func open(on day: Day) -> [Plan] { filter { $0.period.contains(day) } }
}
