import Analysis
import Register

/// The collaborations of a note with their members in the part; of collaborations that were asked for also each member.
func noteMembers(_ input: ReportInput, _ words: Words) -> [Document.Block] {
  let figures = input.catalogue, snapshot = input.snapshot, unknown = UnknownCollaborations(input)
  let rows = input.shownFigures.map { sums in
    let own = sums.collaboration
    let members = snapshot.members(of: own.id)
    let here = members.filter(input.shows)
    return [figures.cell("number", from: .collaboration(sums)), .named(own.id, own.name)]
      + [Cell(.list(here.map { Cell.Named($0.code.text, $0.name) }))]
      + [unknown.isKnown(own.id) ? .text(share(here.count, of: members.count, words)) : .unknown()]
      + (unknown.isKnown(own.id)
        ? figures.cells(["population"], from: .collaboration(sums))
        : [unknown.sum(own.id, as: .people()) { Double($0.population) }])
      + figures.cells(["fte"], from: .collaboration(sums))
      + [figures.established(sums, words)]
      + [input.cell(own.host)] as [Cell]
  }
  let shown = rows.isEmpty ? [] : [membersTable(rows, input, words)]
  return shown.map { .table($0) }
}

/// `5`, or `5 of 12` where others are elsewhere.
private func share(_ part: Int, of whole: Int, _ words: Words) -> String {
  let numbers = words.numbers
  return part == whole
    ? numbers.whole(whole)
    : words.filled(.notePartOfAll, ["part": numbers.whole(part), "all": numbers.whole(whole)])
}

private func membersTable(_ rows: [[Cell]], _ input: ReportInput, _ words: Words) -> Table {
  let host = words.fact(.host)
  return Table(
    id: "note-members", title: words[.noteMembersTitle], language: input.language,
    columns: [
      Table.Column("number", words[.number], .year), Table.Column("collaboration", words[.collaboration], .name),
      Table.Column("members", words[.noteMembersHere], .list), Table.Column("count", words[.noteCount], .text),
      Table.Column("population", words[.inhabitants], .people()), Table.Column("fte", words[.staff], .amount),
      Table.Column("established", words[.established], .year),
      Table.Column("host", host.withCapital, .name),
    ],
    groups: [Table.Group(rows: rows)],
    notes: (rows.contains { !$0[3].isUnknown && $0[3] != .text(words.numbers.whole(listed($0[2]))) }
      ? [words[.noteMembersNote]] : [])
      + (rows.contains { $0.contains(where: \.isUnknown) } ? [words[.unknownCells]] : []))
}

private func listed(_ cell: Cell) -> Int { if case .list(let items) = cell.value { items.count } else { 0 } }

/// Everybody outside whom the part is about, with what they could join: the best, why, and what else.
func noteOutsiders(_ input: ReportInput, _ candidates: [Candidates], _ words: Words) -> [Document.Block] {
  let figures = input.catalogue, regions = input.references
  let rows = candidates.map { answer -> [Cell] in
    let best = answer.candidates.first
    let others = answer.candidates.dropFirst().map(\.collaboration)
    return [
      .text(answer.municipality.name), figures.cell("population", from: .municipality(answer.municipality)),
      regions?.region(of: answer.municipality.code).map { .named($0.code, $0.name) } ?? .missing,
      best.map { .named($0.collaboration, input.named([$0.collaboration])[0].name) } ?? .missing,
      .text(why(answer, input, words)),
      // Names that have commas of their own.
      .text(others.isEmpty ? "" : words.list(input.named(others).map(\.name))),
    ]
  }
  if rows.isEmpty { return [] }
  var content = TableTheme.Content(
    columns: [
      Table.Column("name", words[.name], .text), Table.Column("population", words[.inhabitants], .people()),
      Table.Column("region", words.filled(.region, words.places(input.references)), .name),
      Table.Column("best", words[.noteBest], .name), Table.Column("why", words[.noteWhy], .text),
      Table.Column("others", words[.noteOthers], .text),
    ],
    groups: [Table.Group(rows: rows)],
    notes: [words.filled(.noteBestNote, ["limit": words.numbers.share(input.thresholds[.commutingTie])])])
  // Of one collaboration everybody could join the same one.
  if let scope = input.part?.scope, scope.upperUnits.isEmpty, scope.collaborations.count == 1 {
    content.leaveOut(column: "best")
  }
  if candidates.allSatisfy({ $0.candidates.count < 2 }) { content.leaveOut(column: "others") }
  return [
    .table(
      Table(
        id: "note-outsiders", title: words[.outsidersTitle], language: input.language, columns: content.columns,
        groups: content.groups, notes: content.notes))
  ]
}

/// Why the first candidate is the nearest; where nobody is near, what would be the first, and that it is too weak to count.
/// Before that what is planned.
private func why(_ answer: Candidates, _ input: ReportInput, _ words: Words) -> String {
  let name = answer.municipality.name
  let plans = answer.plans.map { words.filled(.planned, ["name": $0.names.text(in: words.language.code)]) }
  let nearest = answer.candidates.first.map { why($0, of: name, words) }
  let weak = answer.weak.map { weak in
    words.filled(
      .noteWeak,
      [
        "name": input.named([weak.collaboration])[0].name,
        "why": weak.reasons.first { $0.isTie }.map(words.sentence) ?? "",
      ])
  }
  return (plans + [nearest ?? weak].compactMap { $0 }).joined(separator: "; ")
}

/// The reasons for a candidate in one cell, the strongest first; those of the past are never left out.
private func why(_ candidate: Candidates.Candidate, of name: String, _ words: Words) -> String {
  let turned = candidate.isTurnedRound ? [words.filled(.noteTurned, ["name": name])] : []
  let ties = candidate.reasons.filter(\.isTie)
  return (turned + (ties.prefix(2) + candidate.reasons.filter(\.isTold)).map(words.sentence)).joined(separator: "; ")
}

extension TieReason {
  /// Whether it is a tie that was measured.
  fileprivate var isTie: Bool {
    switch self {
    case .effect, .moving: false
    default: !isTold
    }
  }

  /// Whether it is told by the register or an event rather than measured.
  fileprivate var isTold: Bool {
    switch self {
    case .together, .left, .told: true
    case .sameRegion, .commuting, .border, .near, .sameCounty, .effect, .moving: false
    }
  }
}

/// How well the collaborations of a note agree with the regions, with what each measure means below.
func noteFit(_ input: ReportInput, _ words: Words) -> [Document.Block] {
  let figures = input.catalogue, unknown = UnknownCollaborations(input)
  let fits = input.measures.fits.filter { input.shows(collaboration: $0.collaboration) && !$0.members.isEmpty }
  let ids = ["mean_cover", "leaderless", "self_containment", "strongest_pull_share"]
  let rows = fits.map { fit -> [Cell] in
    let numbers = figures.cells(ids, from: .fit(fit))
    let measured =
      numbers.prefix(3) + [input.cell(fit.commuting.strongestPull?.municipality), numbers[3]]
      + figures.cells(["pieces"], from: .fit(fit))
    return [.named(fit.collaboration, input.named([fit.collaboration])[0].name)]
      + unknown.cells(fit.collaboration, Array(measured))
  }
  if rows.isEmpty || rows.allSatisfy({ $0.dropFirst().allSatisfy { $0.value == .missing } }) { return [] }
  let table = Table(
    id: "note-fit", title: words.filled(.fitTitle, words.places(input.references)), language: input.language,
    columns: [
      Table.Column("collaboration", words[.collaboration], .name),
      Table.Column("mean_cover", words[.meanCover], .share()), Table.Column("leaderless", words[.leaderless], .share()),
      Table.Column("self_containment", words[.selfContainment], .share()),
      Table.Column("strongest_pull", words[.strongestPull], .name),
      Table.Column("strongest_pull_share", words[.strongestPullShare], .share()),
      Table.Column("pieces", words[.pieces], .whole),
    ],
    groups: [Table.Group(rows: rows)],
    notes: words.meanings(of: ids + ["pieces"], .collaboration)
      + (rows.contains { $0.contains(where: \.isUnknown) } ? [words[.unknownCells]] : []))
  return [.table(table)]
}
