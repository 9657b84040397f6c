import Analysis
import Register

/// Who takes part in a collaboration: those of the day, then who did before, then who is to, each with since when and until
/// when as far as it is known.
func participantsTable(
  of one: Collaboration, in register: Register, _ input: ReportInput, _ words: Words
) -> Table {
  let territory = input.snapshot.territory, day = input.snapshot.day
  let regions = input.references
  // Who took part under another code is the same when only the code or the name is new.
  let succession = Succession(territory.codeChanges)
  func today(_ code: MunicipalityCode) -> Municipality? {
    if let known = territory.municipality(code) { return known }
    return succession.formerMunicipality(code, on: territory.codeDay ?? day)?.continuation.flatMap(
      territory.municipality)
  }
  func row(_ membership: Membership) -> [Cell] {
    let municipality = membership.municipality.flatMap(today)
    return [
      .text(municipality?.name ?? membership.party),
      .text(municipality.flatMap { territory.county($0.county)?.name } ?? ""),
      .whole(municipality?.population),
      municipality.flatMap { regions?.region(of: $0.code) }.map { .named($0.code, $0.name) } ?? .missing,
      .text(words.role(membership.role)),
      .day(membership.period.from == .unknown ? nil : membership.period.from, words),
      .day(membership.period.to, words),
    ]
  }
  let recorded = register.memberships.filter { $0.collaboration == one.id }
  let own = recorded + left(one.id, besides: recorded.compactMap(\.municipality).compactMap(today), input)
  let roles = Dictionary(uniqueKeysWithValues: Role.allCases.enumerated().map { ($1, $0) })
  let now = own.filter { $0.period.contains(day) }.sorted {
    (roles[$0.role] ?? 0, $0.municipality?.text ?? "~", $0.party)
      < (roles[$1.role] ?? 0, $1.municipality?.text ?? "~", $1.party)
  }
  let others = own.filter { !$0.period.contains(day) }
  let later = others.filter { $0.period.start.map { $0 > day } ?? false }
  let former = others.filter { !($0.period.start.map { $0 > day } ?? false) }
  func group(_ heading: PartPhrase?, _ rows: [Membership]) -> [Table.Group] {
    rows.isEmpty ? [] : [Table.Group(heading.map { words.filled($0) }, rows: rows.map(row))]
  }
  var content = TableTheme.Content(
    columns: [
      Table.Column("municipality", words[.name], .text), Table.Column("county", words[.county], .text),
      Table.Column("population", words[.inhabitants], .people()),
      Table.Column("region", words.filled(.region, words.places(regions)), .name),
      Table.Column("role", words[.role], .text), Table.Column("from", words[.from], .day),
      Table.Column("to", words[.until], .day),
    ],
    groups: group(nil, now) + group(.former, former) + group(.later, later), notes: [words[.startsNote]])
  if !territory.hasUpperUnits { content.leaveOut(column: "county") }
  if regions == nil { content.leaveOut(column: "region") }
  return Table(
    id: "part-members", title: words.filled(PartPhrase.participants), language: input.language,
    columns: content.columns, groups: content.groups, notes: content.notes)
}

/// Memberships that nobody has recorded as rows, of those of whom an event says that they left: since when is not known.
private func left(_ id: String, besides known: [Municipality], _ input: ReportInput) -> [Membership] {
  let codes = Set(known.map(\.code)), day = input.snapshot.day
  return input.events.compactMap { event in
    guard event.collaboration == id, event.word == .left, event.when.latest.map({ $0 <= day }) ?? true else {
      return nil
    }
    guard let code = event.municipality, !codes.contains(code),
      let municipality = input.snapshot.territory.municipality(code)
    else { return nil }
    return Period(from: .unknown, to: event.when).map {
      Membership(collaboration: id, municipality: code, party: municipality.name, role: .member, period: $0)
    }
  }
}

/// What is recorded of a collaboration besides its members, with what was recorded for other days and where it was read.
func factsTable(of one: Collaboration, in register: Register, _ input: ReportInput, _ words: Words) -> Table {
  // The row of the register itself, which facts of their own days stand beside.
  let row = register.collaboration(one.id) ?? one
  func printed(_ value: String, _ fact: Fact) -> String {
    if fact == .host, let code = MunicipalityCode(value) {
      return input.snapshot.territory.municipality(code)?.name ?? value
    }
    return words.value(value, of: fact)
  }
  func label(_ fact: Fact) -> Cell {
    let label = words.fact(fact)
    return .text(label.withCapital)
  }
  let founded = row.founding == .overLongerTime ? words[.overLongerTime] : words.when(row.founding.when)
  let established: [[Cell]] =
    row.founding.when == .unknown && row.founding != .overLongerTime
    ? [] : [[.text(words[.established]), .text(founded), .missing, .missing, .text(row.source)]]
  let rows = Fact.allCases.filter { $0 != .colour && $0 != .name }.flatMap { fact -> [[Cell]] in
    let dated = register.facts.filter { $0.collaboration == one.id && $0.fact == fact }
    let isSaid = !row[fact].isEmpty && !(fact == .fullName && row.fullName == row.name)
    let always: [[Cell]] =
      isSaid ? [[label(fact), .text(printed(row[fact], fact)), .missing, .missing, .text(row.source)]] : []
    return always
      + dated.map { dated in
        [
          label(fact), .text(printed(dated.value, fact)),
          .day(dated.period.from == .unknown ? nil : dated.period.from, words), .day(dated.period.to, words),
          .text(dated.source),
        ]
      }
  }
  var content = TableTheme.Content(
    columns: [
      Table.Column("fact", words.filled(PartPhrase.recorded), .text), Table.Column("value", words[.value], .text),
      Table.Column("from", words[.from], .day), Table.Column("to", words[.until], .day),
      Table.Column("source", words.filled(PartPhrase.source), .text),
    ], groups: [Table.Group(rows: established + rows)], notes: input.notes(ofDisputedFacts: words))
  // A source that all rows have is told once.
  let sources = Set(content.groups[0].rows.compactMap { $0[4].text })
  if let source = sources.first, sources.count == 1, !source.isEmpty {
    content.notes.append(words.filled(.sourceOfAll, ["source": source]))
    content.leaveOut(column: "source")
  } else if sources.allSatisfy(\.isEmpty) {
    content.leaveOut(column: "source")
  }
  for (key, place) in [("to", 3), ("from", 2)] where content.groups[0].rows.allSatisfy({ $0[place].value == .missing })
  {
    content.leaveOut(column: key)
  }
  return Table(
    id: "part-facts", title: words.filled(PartPhrase.factsTitle), language: input.language, columns: content.columns,
    groups: content.groups, notes: content.notes)
}

/// The units of an upper unit: who is a member of what, and in which region each lies.
func unitsTable(_ input: ReportInput, _ words: Words) -> Table {
  let snapshot = input.snapshot, regions = input.references
  let rows = input.shownMunicipalities.map { one -> [Cell] in
    [
      .named(one.code.text, one.name), .text(one.name), .whole(one.population),
      regions?.region(of: one.code).map { .named($0.code, $0.name) } ?? .missing,
      snapshot.collaboration(of: one.code).map { .named($0, input.named([$0])[0].name) } ?? .missing,
    ]
  }
  var content = TableTheme.Content(
    columns: [
      Table.Column("municipality", words[.code], .code), Table.Column("name", words[.name], .text),
      Table.Column("population", words[.inhabitants], .people()),
      Table.Column("region", words.filled(.region, words.places(regions)), .name),
      Table.Column("collaboration", words[.collaboration], .name),
    ], groups: [Table.Group(rows: rows)])
  if regions == nil { content.leaveOut(column: "region") }
  return Table(
    id: "part-units", title: words[.municipalitiesTitle], language: input.language, columns: content.columns,
    groups: content.groups)
}

/// The collaborations beside one, and the units outside beside it, each with the border that they share on land; nothing
/// where neighbours are not known.
func neighbours(of id: String, _ input: ReportInput, _ words: Words) -> [Document.Block] {
  let evidence = input.measures.evidence, snapshot = input.snapshot
  guard let beside = evidence.nearShore ?? evidence.land else { return [] }
  let members = snapshot.members(of: id)
  var shared: [String: Double] = [:], outside: [MunicipalityCode: Double] = [:]
  for member in members {
    for neighbour in beside.neighbours(of: member.code) {
      switch snapshot.collaboration(of: neighbour.code) {
      case id?: break
      case let other?: shared[other, default: 0] += neighbour.sharedMetres
      case nil: outside[neighbour.code, default: 0] += neighbour.sharedMetres
      }
    }
  }
  func border(_ metres: Double) -> Cell {
    metres > 0 ? .number(metres / 1_000) : Cell(.missing, insteadOfMissing: words.filled(PartPhrase.overWater))
  }
  func heading(_ phrase: OpeningPhrase, _ count: Int) -> String {
    let text = words.filled(phrase, ["count": words.numbers.whole(count)])
    return text.withCapital
  }
  let collaborations = snapshot.collaborationFigures.compactMap { figures -> [Cell]? in
    let other = figures.collaboration
    return shared[other.id].map {
      [.named(other.id, other.name), .whole(figures.members.population), border($0)]
    }
  }
  let units = snapshot.territory.municipalities.compactMap { one -> [Cell]? in
    outside[one.code].map { [.text(one.name), .whole(one.population), border($0)] }
  }
  let groups =
    (collaborations.isEmpty ? [] : [Table.Group(heading(.collaborations, collaborations.count), rows: collaborations)])
    + (units.isEmpty ? [] : [Table.Group(words.filled(PartPhrase.neighbourUnits), rows: units)])
  if groups.isEmpty { return [] }
  return [
    .table(
      Table(
        id: "part-neighbours", title: words.filled(PartPhrase.neighboursTitle), language: input.language,
        columns: [
          Table.Column("collaboration", words.filled(PartPhrase.neighbour), .name),
          Table.Column("population", words[.inhabitants], .people()),
          Table.Column("border_km", words.filled(PartPhrase.landBorder), .decimal(places: 0)),
        ], groups: groups))
  ]
}
