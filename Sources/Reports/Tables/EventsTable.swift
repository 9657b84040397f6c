import Analysis
import Register

extension TableTheme {
  /// What has happened to the collaborations up to the day.
  static let events = TableTheme(id: "events", title: .eventsTitle) { input, words in
    let past = input.events.filter { hasHappened($0, on: input.snapshot.day) && input.part?.touches($0) ?? true }
    let events = Dictionary(grouping: past, by: \.collaboration)
    let register = input.snapshot.register
    // Events of collaborations that are no more, or that the register does not have, are history all the same.
    let known = ordered(register.collaborations, input.order, input.language.collation)
    let others = events.keys.filter { register.collaboration($0) == nil }.sorted().map { id in
      (id, words.filled(.notInRegister, ["name": id]))
    }
    let groups = (known.map { ($0.id, $0.name) } + others).compactMap { id, name -> Table.Group? in
      guard let events = events[id] else { return nil }
      return Table.Group(name, rows: events.sorted(by: precedes).map { row(of: $0, name, words) })
    }
    return Content(
      columns: [
        Table.Column("collaboration", words[.collaboration], .name, isPrinted: false),
        Table.Column(nil, words[.when], .text),
        Table.Column("day", words[.day], .day, isPrinted: false),
        Table.Column("year", words[.year], .year, isPrinted: false),
        Table.Column("kind", words[.kind], .name),
        Table.Column("text", words[.event], .text),
      ],
      groups: groups,
      notes: past.contains { $0.when == .unknown } ? [words[.eventsNote]] : [])
  }

  private static func row(of event: Event, _ name: String, _ words: Words) -> [Cell] {
    var (when, day, year) = (Cell.missing, Cell.missing, Cell.missing)
    switch event.when {
    case .day(let first): (when, day) = (.text(words.day(first)), .day(first))
    case .year(let number): (when, year) = (.text(String(number)), .whole(number))
    case .unknown: break
    case .month(let number, _), .season(_, let number): (when, year) = (.text(words.when(event.when)), .whole(number))
    case .before, .after: when = .text(words.when(event.when))
    }
    return [
      .named(event.collaboration, name), when, day, year, .named(event.kind, words.eventKind(event.kind)),
      .text(event.said.text(in: words.language.code)),
    ]
  }

  private static func hasHappened(_ event: Event, on day: Day) -> Bool { !event.when.isAfter(day) }

  private static func precedes(_ a: Event, _ b: Event) -> Bool {
    let times = (time(of: a), time(of: b))
    if times.0 != times.1 { return times.0 < times.1 }
    return [a.kind, a.municipality?.text ?? "", a.text, a.source]
      .lexicographicallyPrecedes([b.kind, b.municipality?.text ?? "", b.text, b.source])
  }

  // Years stand before the days in them. Of what has no time, foundings stand first and the rest last.
  private static func time(of event: Event) -> String {
    event.when == .unknown && event.kind == "founded" ? "" : event.when.sortingText
  }
}
