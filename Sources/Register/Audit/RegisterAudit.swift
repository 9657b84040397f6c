/// A register beside the territory it speaks of, to be asked for what is wrong with it on a day.
public struct RegisterAudit: Sendable {
  /// What is examined.
  public let register: Register
  /// The municipalities of the day.
  public let territory: Territory
  /// Collaborations that are planned.
  public let plans: [Plan]
  /// Other names of municipalities.
  public let aliases: [Alias]
  /// The day.
  public let day: Day

  let succession: Succession
  /// The memberships in the role of a member that hold on the day, in the register's order.
  let members: [Membership]

  /// An audit of the register on the day.
  public init(_ register: Register, territory: Territory, plans: [Plan] = [], aliases: [Alias] = [], on day: Day) {
    self.register = register
    self.territory = territory
    self.plans = plans
    self.aliases = aliases
    self.day = day
    succession = Succession(territory.codeChanges)
    members = register.memberships(on: day).filter { $0.role == .member }
  }

  /// What is wrong by any of the rules: errors first, then by kind and subject.
  public func problems(by rules: [RegisterRule] = RegisterRule.all) -> [Problem] {
    rules.flatMap { rule in rule.find(self) }.sorted()
  }

  /// Name and code of a municipality; the code alone when the day has none with it.
  func label(_ code: MunicipalityCode) -> String {
    territory.municipality(code).map { "\($0.name) (\(code))" } ?? code.text
  }

  /// The name of a collaboration; the id when there is none with it.
  func name(_ collaboration: String) -> String { register.collaboration(collaboration)?.name ?? collaboration }
}
