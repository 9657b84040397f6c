import Analysis

/// The sums per group of a map and a table from anywhere, as `quick` makes them: members, people where somebody
/// counts them, and area. What stands outside all groups is the last row, without a number. Groups that are called
/// otherwise than their ids have these as codes instead of numbers.
///
/// - Parameters:
///   - input: a state of units and groups; its day and years are not mentioned.
///   - uncounted: the ids of groups of which nobody has counted the people, so that their sum is missing, not zero;
///     an empty id stands for what is outside all groups. `nil` when no people are counted at all: then there is no column.
public func groupsTable(_ input: ReportInput, uncounted: Set<String>?) -> Table {
  let words = Words(input.language)
  let all = Aggregate(of: input.snapshot.territory.municipalities)
  let outside = Aggregate(of: input.snapshot.outsiders)
  let hasPeople = uncounted != nil
  // As on the map.
  let areCoded = input.snapshot.collaborations.contains { $0.id != $0.name }
  func row(_ number: Int?, _ name: Cell, _ sums: Aggregate, id: String? = nil) -> [Cell] {
    let isCounted = id.map { uncounted?.contains($0) == false } ?? true
    let code = number == nil ? nil : id
    return [areCoded ? code.map { .text($0) } ?? Cell(.missing) : .whole(number), name, .whole(sums.municipalities)]
      + (hasPeople ? [isCounted ? .whole(sums.population) : .missing] : [])
      + [.number(sums.areaInSquareKilometres)]
  }
  var rows = input.snapshot.collaborationFigures.map { figures in
    row(figures.collaboration.number, .text(figures.collaboration.name), figures.members, id: figures.collaboration.id)
  }
  if outside.municipalities > 0 {
    rows.append(row(nil, Cell(.missing, insteadOfMissing: words[.outsideGroups]), outside, id: ""))
  }
  return Table(
    id: "groups", title: input.titles["groups"] ?? words[hasPeople ? .groupsTitle : .groupsAreaTitle],
    language: input.language,
    columns: [
      areCoded ? Table.Column("code", words[.groupCode], .code) : Table.Column("number", words[.number], .year),
      Table.Column("group", words[.group], .text),
      Table.Column("members", words[.units], .whole),
    ] + (hasPeople ? [Table.Column("population", words[.inhabitants], .whole)] : [])
      + [Table.Column("area_km2", words[.area], .area(.decimals(all.areaInSquareKilometres < 100 ? 3 : 1)))],
    groups: [Table.Group(rows: rows)],
    total: row(nil, .text(words[.total]), all).enumerated().map { place, cell in
      place == 0 ? Cell(.missing, insteadOfMissing: "") : cell
    },
    notes: [words[.groupsAreaNote]], source: input.sourceLine.isEmpty ? [] : [input.sourceLine])
}
