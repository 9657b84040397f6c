import Register

/// What happened to municipalities between two days, as the code changes tell it.
public struct TerritoryChanges: Equatable, Sendable {
  /// Municipalities that were put together.
  public struct Merger: Equatable, Sendable {
    /// The first day of the new one.
    public var day: Day
    /// The new one.
    public var unit: FormerMunicipality.Unit
    /// Those that went into it whole, by code.
    public var parts: [FormerMunicipality.Unit]
    /// Those that were divided, and of which a piece went into it, by code.
    public var pieces: [FormerMunicipality.Unit]
    /// The collaborations that it is a member of on the second day, or that a part was recorded as a member of on the
    /// first, by number.
    public var collaborations: [String]
    /// What is told of it.
    public var events: [Event]
  }

  /// A municipality that was divided.
  public struct Division: Equatable, Sendable {
    /// The first day on which it was no more.
    public var day: Day
    /// The one that was divided.
    public var unit: FormerMunicipality.Unit
    /// What its pieces are part of, by code.
    public var successors: [FormerMunicipality.Unit]
  }

  /// Mergers, by day and code.
  public internal(set) var mergers: [Merger]
  /// Divisions, by day and code.
  public internal(set) var divisions: [Division]
  /// Units that got another number, by day and old code.
  public internal(set) var renumbered: [CodeChange]
  /// Units that got another name without being put together or divided, by day and old code; a remark in brackets,
  /// which tells two of one name apart, is no part of a name.
  public internal(set) var renamed: [CodeChange]

  /// Whether nothing happened.
  public var isEmpty: Bool { mergers.isEmpty && divisions.isEmpty && renumbered.isEmpty && renamed.isEmpty }
  /// The mergers that a collaboration is known to be concerned by.
  public var mergersOfMembers: [Merger] { mergers.filter { !$0.collaborations.isEmpty || !$0.events.isEmpty } }

  /// The changes after the first state's day, up to the second's; with what events tell of mergers.
  init(from: DatedRegister, to: DatedRegister, events: [Event]) {
    let changes = to.territory.codeChanges.filter { from.day < $0.day && $0.day <= to.day }
    let succession = Succession(to.territory.codeChanges)
    let codeDay = to.territory.codeDay ?? to.knownDay
    let places = to.recorded.places
    struct Key: Hashable, Comparable {
      var day: Day, code: MunicipalityCode
      static func < (a: Self, b: Self) -> Bool { (a.day, a.code) < (b.day, b.code) }
    }
    func unit(_ code: MunicipalityCode, _ name: String) -> FormerMunicipality.Unit { .init(code: code, name: name) }
    let into = Dictionary(grouping: changes) { Key(day: $0.day, code: $0.newCode) }
    let out = Dictionary(grouping: changes) { Key(day: $0.day, code: $0.oldCode) }
    let before = Dictionary(
      grouping: from.recorded.memberships(on: from.day).filter { $0.role == .member }
    ) { $0.municipality }
    mergers = into.keys.sorted().compactMap { key -> Merger? in
      guard let lines = into[key], let first = lines.first, lines.count > 1 else { return nil }
      let today = succession.counterpart(of: key.code, on: key.day, at: codeDay).same
      let told = events.filter { $0.municipality == key.code || ($0.municipality != nil && $0.municipality == today) }
      let now = today.flatMap(to.snapshot.collaboration)
      let then = lines.flatMap { before[$0.oldCode] ?? [] }.map(\.collaboration)
      func isDivided(_ change: CodeChange) -> Bool {
        (out[Key(day: change.day, code: change.oldCode)]?.count ?? 0) > 1
      }
      return Merger(
        day: key.day, unit: unit(key.code, first.newName),
        parts: lines.filter { !isDivided($0) }.map { unit($0.oldCode, $0.oldName) },
        pieces: lines.filter(isDivided).map { unit($0.oldCode, $0.oldName) },
        collaborations: Set([now].compactMap { $0 } + then).sorted {
          (places[$0] ?? .max, $0) < (places[$1] ?? .max, $1)
        },
        events: told)
    }
    divisions = out.keys.sorted().compactMap { key -> Division? in
      guard let lines = out[key], let first = lines.first, lines.count > 1 else { return nil }
      return Division(
        day: key.day, unit: unit(key.code, first.oldName), successors: lines.map { unit($0.newCode, $0.newName) })
    }
    let same = changes.filter(\.kind.keepsUnit)
    renumbered = same.filter { $0.oldCode != $0.newCode }
    renamed = same.filter { nameWithoutRemark($0.oldName) != nameWithoutRemark($0.newName) }
  }
}
