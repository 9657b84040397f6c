import Analysis

/// What is to be said about printed figures that the computed ones do not bear out.
func deviations(_ input: ReportInput, _ words: Words) -> [Document.Block] {
  let compared =
    input.dates.published.map { $0 == input.snapshot.day } ?? true
    ? comparedWithPublished(
      input.snapshot.collaborationFigures, populationStep: input.rounding.population, areaStep: input.rounding.area)
    : []
  guard !compared.isEmpty else { return [.paragraph(words[.deviationsNone])] }
  let numbers = input.language.numbers
  let agreement = PublishedComparison.Measure.allCases.compactMap { measure -> String? in
    let all = compared.filter { $0.measure == measure }
    guard !all.isEmpty else { return nil }
    let values = [
      "measure": words[phrase(measure)].withCapital, "agree": numbers.whole(all.count(where: \.agrees)),
      "all": numbers.whole(all.count),
    ]
    return words.filled(.deviationsAgree, values)
  }
  let rows = compared.filter { !$0.agrees }.map { row in
    words.filled(
      .deviationRow,
      [
        "name": row.collaboration.name, "measure": words[phrase(row.measure)],
        "published": numbers.whole(row.published), "computed": numbers.decimal(row.computed, upTo: 2),
      ])
  }
  let differing: [Document.Block] =
    rows.isEmpty
    ? [] : [.paragraph(words.filled(.deviationsDiffer, ["count": numbers.whole(rows.count)])), .list(rows)]
  return [.list(agreement)] + differing
}

private func phrase(_ measure: PublishedComparison.Measure) -> PagePhrase {
  switch measure {
  case .members: .measureMembers
  case .population: .measurePopulation
  case .area: .measureArea
  }
}
