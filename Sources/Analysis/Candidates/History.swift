import Register

/// Something that the register or an event tells of a municipality's cooperation through time.
public struct HistoryEntry: Hashable, Sendable {
  /// What is told.
  public enum Kind: Hashable, Sendable {
    /// It is or was a member, up to a time where that has ended.
    case member(until: Event.When?)
    /// It takes or took part in another role.
    case role(Role, until: Event.When?)
    /// In the words of the data set.
    case told(LocalText)
  }

  /// The collaboration.
  public var collaboration: Named<String>
  /// What is told.
  public var kind: Kind
  /// Since when, or when it happened.
  public var when: Event.When
}

extension Evidence {
  /// What is told of a municipality up to the day, in the order of time, what has none last: its memberships of any role
  /// that have begun, which stand by their end where the start is not known, and events that name it.
  func history(of code: MunicipalityCode) -> [HistoryEntry] {
    let memberships = snapshot.register.memberships.filter { membership in
      membership.municipality == code && membership.period.start.map { $0 <= snapshot.day } ?? true
    }
    let rows = memberships.map { membership -> HistoryEntry in
      // An end that is to come is none on the day.
      let end = membership.period.end.flatMap { $0 <= snapshot.day ? membership.period.ending : nil }
      return HistoryEntry(
        collaboration: named(membership.collaboration),
        kind: membership.role == .member ? .member(until: end) : .role(membership.role, until: end),
        when: membership.period.beginning)
    }
    let told = events.filter { event in event.municipality == code && event.when.hasPassed(on: snapshot.day) }.map {
      HistoryEntry(collaboration: named($0.collaboration), kind: .told($0.said), when: $0.when)
    }
    return (rows + told).enumerated().sorted { a, b in
      (a.element.time.sortingText, a.offset) < (b.element.time.sortingText, b.offset)
    }.map(\.element)
  }

  private func named(_ collaboration: String) -> Named<String> {
    Named(collaboration, snapshot.register.collaboration(collaboration)?.name ?? collaboration)
  }
}

extension HistoryEntry {
  /// When it began or happened; when it ended where that is not known.
  fileprivate var time: Event.When {
    switch kind {
    case .member(let until), .role(_, let until): when == .unknown ? until ?? .unknown : when
    case .told: when
    }
  }
}

extension Event.When {
  /// Whether it had happened by the day; what has no time counts as past.
  fileprivate func hasPassed(on day: Day) -> Bool { !isAfter(day) }
}
