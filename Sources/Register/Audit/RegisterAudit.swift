/// A register beside the territory it speaks of, to be asked for what is wrong with it on a day.
public struct RegisterAudit: Sendable {
  /// What is examined, each collaboration as it is on the day.
  public let register: Register
  /// What is another thing on some days.
  public let facts: [DatedFact]
  /// The municipalities of the day.
  public let territory: Territory
  /// Collaborations that are planned.
  public let plans: [Plan]
  /// Other names of municipalities.
  public let aliases: [Alias]
  /// What is told to have happened.
  public let events: [Event]
  /// The totals that a report has printed; `nil` when there are none.
  public let published: PublishedTotals?
  /// The day.
  public let day: Day

  let succession: Succession
  /// The register in the municipalities of the territory, with what can not be told in them.
  let units: RegisterInUnits
  /// The register in the municipalities of the territory.
  var counted: Register { units.register }
  /// A day on which the codes of the territory hold.
  let codeDay: Day
  /// The memberships in the role of a member that hold on the day, in the register's order and the territory's codes.
  let members: [Membership]

  /// An audit of the register on the day.
  public init(
    _ register: Register, territory: Territory, plans: [Plan] = [], aliases: [Alias] = [], events: [Event] = [],
    published: PublishedTotals? = nil, on day: Day
  ) {
    facts = register.facts
    self.events = events
    self.published = published
    codeDay = territory.codeDay ?? day
    units = RegisterInUnits(register, of: territory, codeDay: codeDay)
    let register = register.asOf(day)
    self.register = register
    self.territory = territory
    self.plans = plans.open(on: day)
    self.aliases = aliases
    self.day = day
    succession = Succession(territory.codeChanges)
    members = units.register.memberships(on: day).filter { $0.role == .member }
  }

  /// What is wrong by any of the rules: errors first, then by kind and subject.
  public func problems(by rules: [RegisterRule] = RegisterRule.all) -> [Problem] {
    rules.flatMap { rule in rule.find(self) }.sorted()
  }

  /// Name and code of a municipality; the code alone when the day has none with it.
  func label(_ code: MunicipalityCode) -> String {
    territory.municipality(code).map { "\($0.name) (\(code))" } ?? code.text
  }

  /// Name and code of a party, the name being that of the municipality where the territory has it.
  func label(_ membership: Membership) -> String {
    guard let code = membership.municipality else { return membership.party }
    if territory.municipality(code) != nil { return label(code) }
    return membership.party.isEmpty || membership.party == code.text ? code.text : "\(membership.party) (\(code))"
  }

  /// The name of a collaboration; the id when there is none with it.
  func name(_ collaboration: String) -> String { register.collaboration(collaboration)?.name ?? collaboration }
}
