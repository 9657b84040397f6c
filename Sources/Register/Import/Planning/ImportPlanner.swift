/// How a file is to be taken.
public struct ImportSettings: Equatable, Sendable {
  /// The day from which joins hold where the file does not say; `nil` when nobody knows it.
  public var start: Day?
  /// How exactly that day is known.
  public var startPrecision: Period.Precision
  /// The day on which the register is compared with the file.
  public var day: Day
  /// Whether the file has all members of the collaborations that it names, so that others have left on the day.
  public var isComplete: Bool
  /// Whether collaborations that the register does not have are new without asking.
  public var takesNew: Bool
  /// Where all this was learned, for rows without a source of their own.
  public var source: String

  /// Settings from their parts.
  public init(
    start: Day?, precision: Period.Precision = .day, day: Day, isComplete: Bool = false, takesNew: Bool = false,
    source: String
  ) {
    self.start = precision == .year ? start.flatMap { Day(year: $0.year, month: 1, day: 1) } : start
    startPrecision = precision
    self.day = day
    self.isComplete = isComplete
    self.takesNew = takesNew
    self.source = source
  }
}

/// What an import would do, and what must be settled before it may. Nothing is guessed by likeness.
///
/// Linear in the rows of the table, and in the memberships of the register for each collaboration that it names.
///
/// - Parameters:
///   - index: the names of the municipalities on the day of the register.
///   - register: what is known already.
///   - answers: what somebody has answered to the questions of an earlier look.
public func importPlan(
  of table: ImportTable, layout: ImportLayout, words: ImportWords, index: NameIndex, register: Register,
  settings: ImportSettings, reading: ImportReading = ImportReading(), answers: ImportAnswers = ImportAnswers()
) -> ImportPlan {
  var planner = ImportPlanner(
    words: words, index: index, register: register, settings: settings, answers: answers)
  let layout = planner.settled(layout, of: table)
  var reader = ClaimReader(table, layout, words, index, register, stated: reading.collaboration)
  return planner.plan(reader.read())
}

/// Settles what a file says, one claim after the other, and then all of it against the register.
struct ImportPlanner {
  let words: ImportWords
  let index: NameIndex
  let register: Register
  let settings: ImportSettings
  let answers: ImportAnswers
  let names: CollaborationNames

  /// What codes became, made when it is first asked for.
  lazy var succession = Succession(index.territory.codeChanges)

  var plan = ImportPlan()
  /// What has been settled, in the order of the file.
  var settled: [SettledClaim] = []
  /// Collaborations that the register does not have, in the order of the file.
  var founded: [NewCollaboration] = []
  /// Where each question stands in the plan's, and what was answered to those that are no longer there.
  var asked: [String: Int] = [:]
  var answered: [String: String] = [:]
  var targets: [String: Target] = [:]
  var noted: Set<ImportNote> = []
  /// Parties that the file has in a collaboration without an end.
  var lasting: Set<PartyKey> = []
  /// Collaborations of which a party is still to be settled.
  var unsettled: Set<Target> = []
  var matches: [String: NameMatch] = [:]
  /// Codes of another day that stand for one municipality, as they were read.
  var translations: [(place: ImportPlace, reading: NamingText)] = []
  /// What an exported sheet says of collaborations without days, as `id fact`.
  var undated: Set<String> = []
  /// Collaborations of which the file says that it does not name all parties.
  var incomplete: Set<Target> = []

  /// The collaboration that a claim is about.
  enum Target: Hashable {
    /// One of the register's, by id.
    case known(String)
    /// One that is new, by its place in `founded`.
    case new(Int)
    /// None: the claim is left out.
    case skipped
    /// Not settled yet.
    case open
  }

  /// A claim that says one thing.
  struct SettledClaim {
    var target: Target
    var municipality: MunicipalityCode?
    /// The name as printed.
    var party: String
    var role: Role
    var isHost: Bool
    var from: Day?
    /// The same as it is known.
    var fromKnown: KnownDay
    /// Whether the file itself says when it begins, be it that nobody knows.
    var saysFrom: Bool
    var until: Day?
    var source: String
    var note: String
    var place: ImportPlace
    /// Whether the claim has turned out to say nothing new.
    var isDropped = false
  }

  /// A party in a collaboration.
  struct PartyKey: Hashable {
    private let target: Target
    private let municipality: MunicipalityCode?
    private let party: String

    init(_ claim: SettledClaim) {
      target = claim.target
      municipality = claim.municipality
      party = claim.municipality == nil ? normalisedName(claim.party) : ""
    }
  }

  /// A collaboration that is new.
  struct NewCollaboration {
    var id: String
    var name: String
    var county: String
    var host: MunicipalityCode?
    var place: ImportPlace
  }

  init(words: ImportWords, index: NameIndex, register: Register, settings: ImportSettings, answers: ImportAnswers) {
    self.words = words
    self.index = index
    self.register = register
    self.settings = settings
    self.answers = answers
    names = CollaborationNames(register.collaborations)
  }

  mutating func plan(_ claims: ImportClaims) -> ImportPlan {
    plan.notes += claims.notes
    plan.parties = claims.claims.count
    for claim in claims.claims { settle(claim) }
    noteTranslations()
    for cell in claims.empty {
      plan.notes.append(ImportNote(place: cell.place, sentence: "'\(shortened(cell.text))' has no party"))
    }
    for host in claims.hosts { settleHost(host.collaboration, id: host.id, host.host, county: host.county) }
    dropRepeated()
    settleDoubleMembers()
    compare()
    settleAbsent()
    gather()
    return plan
  }

  /// The changes of collaborations behind each other, founding first, and whose answers were not asked for.
  private mutating func gather() {
    let founding = founded.map { new in
      ImportChange.found(
        Collaboration(
          id: new.id, number: 0, name: new.name, county: county(of: new), host: new.host, source: settings.source),
        place: new.place)
    }
    var order: [String] = []
    for claim in settled {
      guard let id = id(of: claim.target), !order.contains(id) else { continue }
      order.append(id)
      plan.collaborations.append(name(of: claim.target))
    }
    let all = founding + plan.changes
    let places = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    plan.changes = all.enumerated().sorted { a, b in
      let (x, y) = (places[a.element.collaboration] ?? .max, places[b.element.collaboration] ?? .max)
      return (x, a.offset) < (y, b.offset)
    }.map(\.element)
    plan.unusedAnswers = answers.unused(besides: Set(asked.keys).union(answered.keys))
    plan.usedAnswers = answered.count
    plan.membersAfter = membersAfter(order)
  }

  /// The county under which a new collaboration is filed: the file's own, else the one where most of its members lie.
  private func county(of new: NewCollaboration) -> String {
    if !new.county.isEmpty { return new.county }
    var counts: [String: Int] = [:]
    for claim in settled where claim.role == .member && id(of: claim.target) == new.id {
      if let county = claim.municipality.flatMap(index.territory.municipality)?.county {
        counts[county, default: 0] += 1
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
  }

  func membersAfter(_ ids: [String]) -> Int {
    let day = settings.day
    func lasts(_ period: Period) -> Bool { period.end.map { $0 > day } ?? true }
    let present = register.memberships.filter {
      $0.role == .member && ids.contains($0.collaboration) && lasts($0.period)
    }
    var members = Set(
      present.compactMap { membership in membership.municipality.map { Pair(membership.collaboration, $0) } })
    for change in plan.changes {
      switch change {
      case .join(let membership, _):
        guard membership.role == .member, lasts(membership.period), let code = membership.municipality else { continue }
        members.insert(Pair(membership.collaboration, code))
      case .leave(let membership, _, _):
        if let code = membership.municipality { members.remove(Pair(membership.collaboration, code)) }
      case .role(let membership, let role, _, _):
        guard let code = membership.municipality else { continue }
        let pair = Pair(membership.collaboration, code)
        if role == .member { members.insert(pair) } else { members.remove(pair) }
      case .row(.membership(let old, let new), _):
        for gone in [old].compactMap({ $0 }) where gone.role == .member {
          if let code = gone.municipality { members.remove(Pair(gone.collaboration, code)) }
        }
        guard let new, new.role == .member, lasts(new.period), let code = new.municipality else { continue }
        members.insert(Pair(new.collaboration, code))
      case .found, .host, .row, .value: continue
      }
    }
    return members.count
  }

  private struct Pair: Hashable {
    var collaboration: String
    var code: MunicipalityCode
    init(_ collaboration: String, _ code: MunicipalityCode) {
      self.collaboration = collaboration
      self.code = code
    }
  }

  /// The id of a collaboration; `nil` when it is not settled.
  func id(of target: Target) -> String? {
    switch target {
    case .known(let id): id
    case .new(let place): founded[place].id
    case .skipped, .open: nil
    }
  }

  func name(of target: Target) -> String {
    switch target {
    case .known(let id): register.collaboration(id)?.name ?? id
    case .new(let place): founded[place].name
    case .skipped, .open: ""
    }
  }

  mutating func note(_ place: ImportPlace?, _ sentence: NamingText) {
    let note = ImportNote(place: place, sentence: sentence)
    if noted.insert(note).inserted { plan.notes.append(note) }
  }
}
