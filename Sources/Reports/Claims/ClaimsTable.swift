import Analysis

/// Claims as a table, in the order in which they were entered; in every format that tables have.
public func claimsTable(
  _ claims: [CheckedClaim], in catalogue: FigureCatalogue, input: ReportInput
) -> Table {
  let words = Words(input.language)
  func count(_ verdict: CheckedClaim.Verdict) -> String { words.numbers.whole(claims.count { $0.verdict == verdict }) }
  return Table(
    id: "claims", title: words.filled(.claimsTitle), language: input.language,
    columns: [
      Table.Column("id", words[.id], .text),
      Table.Column("place", words.filled(.place), .text),
      Table.Column("sentence", words.filled(.sentence), .text),
      Table.Column("figure", words.filled(.figure), .text),
      Table.Column("subject", words.filled(.subject), .text),
      Table.Column("relation", words.filled(.relation), .name, isPrinted: false),
      Table.Column(nil, words.filled(.stated), .text),
      Table.Column("stated", words.filled(.stated), .amount, isPrinted: false),
      Table.Column(nil, words.filled(.value), .text),
      Table.Column("value", words.filled(.value), .amount, isPrinted: false),
      Table.Column("numerator", words[.numerator], .amount, isPrinted: false),
      Table.Column("denominator", words[.denominator], .amount, isPrinted: false),
      Table.Column("verdict", words.filled(.verdict), .name),
      Table.Column("missing", words.filled(.missing), .text),
    ],
    groups: [Table.Group(rows: claims.map { row($0, catalogue, words) })],
    notes: [
      words.filled(.summary, ["holds": count(.holds), "fails": count(.fails), "unknown": count(.unknown)])
    ],
    source: sourceLines(input, words))
}

/// The claims that do not hold, as a report has them: where each stands, what it says, and what the figures say.
///
/// - Parameter claims: the table of all claims.
func failingClaims(_ claims: Table, _ words: Words) -> Table? {
  var table = claims
  guard let verdict = claims.columns.firstIndex(where: { $0.key == "verdict" }) else { return nil }
  let rows = claims.rows.filter { row in
    if case .named(let named) = row[verdict].value { named.code == CheckedClaim.Verdict.fails.rawValue } else { false }
  }
  guard !rows.isEmpty else { return nil }
  table.title = words.filled(.failingTitle)
  table.groups = [Table.Group(rows: rows)]
  let left: Set = ["id", "figure", "subject", "verdict", "missing"]
  for place in table.columns.indices where table.columns[place].key.map(left.contains) ?? false {
    table.columns[place].isPrinted = false
  }
  return table
}

private func row(_ checked: CheckedClaim, _ catalogue: FigureCatalogue, _ words: Words) -> [Cell] {
  let claim = checked.claim, written = claim.written
  let seen = [words.computed(checked, in: catalogue), words.difference(checked, in: catalogue)].compactMap { $0 }
  return [
    .text(written.id), .text(written.place), .text(written.sentence(words.language.code)), .text(written.figure),
    .text(claim.subject == .country ? "" : catalogue.name(of: claim.subject)),
    .text(claim.relation.rawValue),
    .text(words.stated(claim, in: catalogue)), stated(claim, checked, catalogue),
    .text(seen.joined(separator: ". ")), value(checked, catalogue),
    number(checked, \.numerator), number(checked, \.denominator),
    .named(checked.verdict.rawValue, words.name(checked.verdict)),
    .text(checked.value.missing.map(words.missing) ?? ""),
  ]
}

/// What is stated, for machines: a number, both ends of an interval, or keys; a name that nothing has stands for itself.
private func stated(_ claim: Claim, _ checked: CheckedClaim, _ catalogue: FigureCatalogue) -> Cell {
  switch claim.stated {
  case .number(let range, _):
    if claim.relation != .between { return .number(range.lowerBound) }
    return Cell(
      .list([range.lowerBound, range.upperBound].map { Cell.Named(NumberFormat.plain.decimal($0, upTo: 6), "") }))
  case .names(let names):
    return Cell(
      .list(
        names.map { name in
          let known = checked.counted.first { $0.key == name || catalogue.name(of: $0) == name }
          return Cell.Named(known?.key ?? name, name)
        }))
  }
}

/// A number that the figure came to; of one that is not known scripts read what is on record.
private func number(_ checked: CheckedClaim, _ part: KeyPath<FigureValue, Double?>) -> Cell {
  guard let recorded = checked.recorded else { return .number(checked.value[keyPath: part]) }
  return .unknown(onRecord: .number(recorded[keyPath: part]))
}

private func value(_ checked: CheckedClaim, _ catalogue: FigureCatalogue) -> Cell {
  guard case .names = checked.claim.stated, checked.value.missing == nil else { return number(checked, \.value) }
  return Cell(.list(checked.counted.map { Cell.Named($0.key, catalogue.name(of: $0)) }))
}
