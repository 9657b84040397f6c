import Register

/// A data set as it is seen on one day, with all that tells of the time before.
public struct DatedRegister: Sendable {
  /// What the data set is called.
  public var name: String
  /// The register as it is recorded, each collaboration as it is on the day.
  public var recorded: Register
  /// What is another thing on some days.
  public var facts: [DatedFact]
  /// The register in the municipalities of the data set.
  public var counted: RegisterInUnits
  /// Who is a member of what on the day.
  public var snapshot: Snapshot
  /// What has happened, in any order.
  public var events: [Event]
  /// What is planned.
  public var plans: [Plan]
  /// The day for which the register is known to be true.
  public var knownDay: Day
  /// The year of the municipality codes.
  public var codeYear: Int

  /// The day.
  public var day: Day { snapshot.day }
  /// The municipalities and the changes of their codes.
  public var territory: Territory { snapshot.territory }

  /// A data set on the day. The territory should have its code changes; without them codes of other days stay unknown.
  public init(
    name: String, register: Register, territory: Territory, events: [Event] = [], plans: [Plan] = [], on day: Day,
    knownOn knownDay: Day, codeYear: Int
  ) {
    self.name = name
    recorded = register.asOf(day)
    facts = register.facts
    counted = RegisterInUnits(register, of: territory, codeDay: territory.codeDay ?? knownDay)
    snapshot = Snapshot(territory: territory, register: counted.register, day: day, knownOn: knownDay)
    self.events = events
    self.plans = plans.open(on: day)
    self.knownDay = knownDay
    self.codeYear = codeYear
  }
}
