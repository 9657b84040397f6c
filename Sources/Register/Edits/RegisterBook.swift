/// The tables that edits change, row by row in the order in which they stand in their files.
public struct RegisterBook: Equatable, Sendable {
  /// The rows of `collaborations`.
  public internal(set) var collaborations: [Collaboration]
  /// The rows of `memberships`.
  public internal(set) var memberships: [Membership]
  /// The rows of `facts`.
  public internal(set) var facts: [DatedFact]
  /// The rows of `disputes`.
  public internal(set) var disputes: [Dispute]
  /// The rows of `events`.
  public internal(set) var events: [Event]
  /// The rows of `plans`, without their memberships.
  public internal(set) var plans: [Plan]
  /// The rows of `planned-memberships`, by the id of their plan.
  public internal(set) var plannedMemberships: [Membership]
  /// The rows of `code-changes`.
  public internal(set) var codeChanges: [CodeChange]

  /// A book from its tables.
  public init(
    collaborations: [Collaboration] = [], memberships: [Membership] = [], events: [Event] = [], plans: [Plan] = [],
    plannedMemberships: [Membership] = [], codeChanges: [CodeChange] = [], facts: [DatedFact] = [],
    disputes: [Dispute] = []
  ) {
    self.collaborations = collaborations
    self.memberships = memberships
    self.events = events
    self.plans = plans
    self.plannedMemberships = plannedMemberships
    self.codeChanges = codeChanges
    self.facts = facts
    self.disputes = disputes
  }

  /// The register that the book holds.
  public var register: Register {
    Register(collaborations: collaborations, memberships: memberships, facts: facts, disputes: disputes)
  }

  /// The collaboration with the id, as its row says; `nil` when there is none.
  public func collaboration(_ id: String) -> Collaboration? { collaborations.first { $0.id == id } }

  /// The collaboration with the id as it is on the day; as its row says without a day. `nil` when there is none.
  public func collaboration(_ id: String, on day: Day?) -> Collaboration? {
    let own = collaboration(id)
    return day.map { day in own?.on(day, facts: facts) } ?? own
  }

  /// The plans with their memberships.
  public var plansWithMemberships: [Plan] {
    plans.map { plan in
      var plan = plan
      plan.memberships = plannedMemberships.filter { $0.collaboration == plan.id }
      return plan
    }
  }
}

/// What edits are measured against besides the register itself: places, and what is known of the data set.
public struct EditGround: Sendable {
  /// Municipalities and counties of the data set; its code changes are not used, the book's are.
  public var territory: Territory
  /// A day on which the territory's codes hold.
  public var codeDay: Day
  /// The day for which the register is known to be true: a code must hold from the edit's day up to it.
  public var knownDay: Day
  /// How many colours the palette has; `nil` when nobody knows.
  public var colours: Int?
  /// The highest number that any collaboration has or had; a new one comes after it.
  public var lastNumber: Int
  /// The ids of the collaborations whose numbers are written down nowhere and follow from their order. A new one would
  /// move them, so that they are written down with it.
  public var unnumbered: Set<String>
  /// Whether the data set has a table for facts of their own days; without one a fact has no history.
  public var keepsFacts: Bool
  /// Whether the table of plans has days, so that a plan that has ended stays in it.
  public var keepsPlans: Bool

  /// A ground from its parts.
  public init(
    territory: Territory, codeDay: Day, knownDay: Day, colours: Int? = nil, lastNumber: Int = 0,
    unnumbered: Set<String> = [], keepsFacts: Bool = false, keepsPlans: Bool = false
  ) {
    self.territory = territory
    self.codeDay = codeDay
    self.knownDay = knownDay
    self.colours = colours
    self.lastNumber = lastNumber
    self.unnumbered = unnumbered
    self.keepsFacts = keepsFacts
    self.keepsPlans = keepsPlans
  }
}

extension RegisterBook {
  /// The book of a data set that keeps no events.
  public var withoutEvents: RegisterBook {
    var book = self
    book.events = []
    return book
  }
}
