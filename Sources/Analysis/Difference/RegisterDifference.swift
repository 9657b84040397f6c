import Register

/// What changed in a register between two days, or between two data sets: as far as it is recorded, with what is not.
///
/// What counts and what is only told: <doc:Two-days>.
public struct RegisterDifference: Sendable {
  /// A step in or out that the figures show.
  public struct Step: Hashable, Sendable {
    /// Who, and of what.
    public var membership: MembershipStep
    /// When; a year where no more is recorded.
    public var when: Event.When
    /// The code that the register has for the municipality, where that is not the data set's; `nil` otherwise.
    public var recordedCode: MunicipalityCode?
  }

  /// A collaboration that came or went, with its members.
  public struct Turn: Hashable, Sendable {
    /// The collaboration's id.
    public var collaboration: String
    /// When.
    public var when: Event.When
    /// Its members, by code: on the second day of a new one, on the first of one that has ended.
    public var members: [MunicipalityCode]
  }

  /// Another host.
  public struct HostChange: Hashable, Sendable {
    /// The collaboration's id.
    public var collaboration: String
    /// The host before and afterwards; `nil` where nobody has recorded it.
    public var before, after: MunicipalityCode?
    /// When.
    public var when: Event.When
    /// What the source says; empty where only the two registers differ.
    public var said: LocalText
  }

  /// The two states.
  public internal(set) var from, to: DatedRegister
  /// What the figures show.
  public internal(set) var memberships: MembershipDifference
  /// Who became a member, by collaboration number and code; founders included.
  public internal(set) var joined: [Step]
  /// Who ceased to be one, by collaboration number and code; members of what has ended included.
  public internal(set) var left: [Step]
  /// New collaborations, by number.
  public internal(set) var founded: [Turn]
  /// Collaborations that have ended, by number.
  public internal(set) var ended: [Turn]
  /// Who takes part on both days in another role, by collaboration number; members who no longer are stand in `left` as
  /// well, and those who became members in `joined`.
  public internal(set) var roleChanges: [RoleChange]
  /// Steps that are told and that the figures do not show, with the reason; by collaboration number, then by name.
  public internal(set) var uncounted: [UncountedStep]
  /// Other hosts, by collaboration number.
  public internal(set) var hostChanges: [HostChange]
  /// Other facts about collaborations, by collaboration number.
  public internal(set) var factChanges: [FactChange]
  /// What happened to municipalities.
  public internal(set) var territory: TerritoryChanges
  /// What else happened between the days, by collaboration number and time.
  public internal(set) var otherEvents: [Event]
  /// What happened in a year that lies partly between the days, so that it may have been before or after them.
  public internal(set) var uncertainEvents: [Event]
  /// Changes without a recorded time, by collaboration number.
  public internal(set) var undatedEvents: [Event]
  /// Members without a recorded start that are counted on both days.
  public internal(set) var unknownStarts: [Membership]
  /// Collaborations without a recorded founding that are counted on both days, by number.
  public internal(set) var unknownFoundings: [String]
  /// The first day that anything is recorded of; `nil` when nothing is.
  public internal(set) var firstRecord: Day?

  /// The part that it is limited to; `nil` for the whole.
  public internal(set) var part: ScopeExtent?

  /// The difference between two states whose codes are those of one year, the first on the earlier day.
  public init(from: DatedRegister, to: DatedRegister) {
    self.from = from
    self.to = to
    memberships = MembershipDifference(from: from.snapshot, to: to.snapshot)
    let steps = DifferenceSteps(from: from, to: to, memberships: memberships)
    joined = steps.joined
    left = steps.left
    founded = steps.founded
    ended = steps.ended
    roleChanges = RegisterDifference.roleChanges(from: from, to: to)

    let events = SortedEvents(from: from, to: to)
    let changes = TerritoryChanges(from: from, to: to, events: events.inside.filter { $0.word == .merged })
    territory = changes
    let (unmatched, uncounted) = steps.uncounted(events: events.inside)
    self.uncounted = uncounted
    let hosts = events.inside.filter { $0.word == .hostChange }
    hostChanges = RegisterDifference.hostChanges(from: from, to: to, events: hosts)
    factChanges = RegisterDifference.factChanges(from: from, to: to)
    let turns = Set(memberships.founded + memberships.ended)
    otherEvents = events.inside.filter { event in
      switch event.word {
      case .joined, .left: unmatched.contains(event)
      case .founded: !turns.contains(event.collaboration)
      case .merged: !changes.mergers.contains { $0.events.contains(event) }
      case .hostChange: false
      default: true
      }
    }
    uncertainEvents = events.uncertain
    undatedEvents = events.undated
    let after = Set(to.recorded.memberships(on: to.day))
    unknownStarts = from.recorded.membersOfUnknownStart(on: from.day, knownOn: from.knownDay).filter(after.contains)
    unknownFoundings =
      from.day < from.knownDay
      ? from.snapshot.collaborations.filter { collaboration in
        collaboration.founding.when == .unknown && to.snapshot.collaborations.contains { $0.id == collaboration.id }
      }.map(\.id) : []
    firstRecord = [from, to].compactMap(\.firstRecord).min()
  }

  /// Whether nothing differs and nothing is told to have happened between the days.
  public var isEmpty: Bool {
    memberships.isEmpty && roleChanges.isEmpty && uncounted.isEmpty && hostChanges.isEmpty && factChanges.isEmpty
      && territory.isEmpty
      && otherEvents.isEmpty
  }

  private static func hostChanges(from: DatedRegister, to: DatedRegister, events: [Event]) -> [HostChange] {
    let told = events.map { event in
      let old = from.recorded.collaboration(event.collaboration)?.host
      let isOther = old != to.recorded.collaboration(event.collaboration)?.host
      return HostChange(
        collaboration: event.collaboration, before: isOther ? old : nil, after: event.municipality, when: event.when,
        said: event.said)
    }
    // Where hosts have no history a collaboration has one on record, whatever the day.
    let recorded = to.recorded.collaborations.compactMap { collaboration -> HostChange? in
      guard let old = from.recorded.collaboration(collaboration.id), old.host != collaboration.host,
        !told.contains(where: { $0.collaboration == collaboration.id })
      else { return nil }
      let row = to.facts.last {
        $0.collaboration == collaboration.id && $0.fact == .host && $0.period.contains(to.day)
      }
      return HostChange(
        collaboration: collaboration.id, before: old.host, after: collaboration.host,
        when: row?.period.beginning ?? .unknown, said: LocalText(""))
    }
    let places = to.recorded.places
    return (told + recorded).enumerated().sorted {
      (places[$0.element.collaboration] ?? .max, $0.offset) < (places[$1.element.collaboration] ?? .max, $1.offset)
    }.map(\.element)
  }
}

extension Register {
  /// The place of each collaboration in the order of numbers.
  var places: [String: Int] {
    Dictionary(collaborations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension DatedRegister {
  /// The first day that the register or its events tell of; a year counts from its first day.
  fileprivate var firstRecord: Day? {
    let times =
      recorded.collaborations.map(\.founding.when) + events.map(\.when)
      + recorded.memberships.flatMap { [$0.period.beginning, $0.period.ending] }
    return times.compactMap(\.reference).min()
  }
}
