import Register

/// The events of two states, by what is known of their time, each list by collaboration number and time.
struct SortedEvents {
  /// Between the two days.
  let inside: [Event]
  /// In a year that lies partly between them.
  let uncertain: [Event]
  /// Changes at a time that nobody has recorded.
  let undated: [Event]

  init(from: DatedRegister, to: DatedRegister) {
    let places = to.recorded.places
    let known = Set(to.events)
    let events = (to.events + from.events.filter { !known.contains($0) } + SortedEvents.untold(from: from, to: to))
      .enumerated().sorted { a, b in
        let (first, second) = (a.element, b.element)
        let numbers = (places[first.collaboration] ?? .max, places[second.collaboration] ?? .max)
        if numbers.0 != numbers.1 { return numbers.0 < numbers.1 }
        if first.collaboration != second.collaboration { return first.collaboration < second.collaboration }
        return (first.when.sortingText, a.offset) < (second.when.sortingText, b.offset)
      }.map(\.element)
    func those(_ timing: Timing) -> [Event] {
      events.filter { Timing($0.when, after: from.day, upTo: to.day, knownOn: to.knownDay) == timing }
    }
    inside = those(.inside)
    uncertain = those(.uncertain)
    // What the register tells without a time had happened by the day for which it is known.
    let isPeriod = from.day < to.day && from.day < to.knownDay
    undated =
      !isPeriod
      ? []
      : those(.unknown).filter { event in
        guard let word = event.word else { return true }
        return !word.isState && word != .founded
      }
  }

  /// Steps and foundings of a known year that the register has and no event tells.
  private static func untold(from: DatedRegister, to: DatedRegister) -> [Event] {
    let told = Set((to.events + from.events).map { Key(kind: $0.kind, $0.collaboration, $0.municipality) })
    var events: [Event] = []
    func add(_ word: Event.Word, _ collaboration: String, _ code: MunicipalityCode?, _ when: Event.When) {
      guard Timing(when, after: from.day, upTo: to.day, knownOn: to.knownDay) == .uncertain,
        !told.contains(Key(kind: word.rawValue, collaboration, code))
      else { return }
      events.append(Event(collaboration: collaboration, when: when, kind: word.rawValue, municipality: code, text: ""))
    }
    for collaboration in to.recorded.collaborations {
      add(.founded, collaboration.id, nil, collaboration.founding.when)
    }
    for membership in to.recorded.memberships where membership.role == .member {
      // Who is in from the founding did not join later.
      let founding = to.recorded.collaboration(membership.collaboration)?.founding.when
      if membership.period.beginning != founding {
        add(.joined, membership.collaboration, membership.municipality, membership.period.beginning)
      }
      add(.left, membership.collaboration, membership.municipality, membership.period.ending)
    }
    return events
  }

  private struct Key: Hashable {
    var kind: String, collaboration: String, municipality: MunicipalityCode?

    init(kind: String, _ collaboration: String, _ municipality: MunicipalityCode?) {
      self.kind = kind
      self.collaboration = collaboration
      self.municipality = municipality
    }
  }
}
