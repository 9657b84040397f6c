import Analysis

/// How the numbers of a report are made: what fit is measured by, the limits of the findings, and where printed figures differ.
func method(_ input: ReportInput, _ words: Words) -> [Document.Block] {
  var blocks: [Document.Block] = []
  if let assessment = input.assessment {
    let references = assessment.measures.evidence.references
    if references.partition != nil {
      blocks += [.subsection(words.filled(.fitHeading, words.places(input.references)))]
      blocks += [.paragraph(words.filled(.methodFit, words.places(input.references))), .list(fitMeanings(words))]
    }
    blocks += words.regionNotes(references).map { .paragraph($0) }
    blocks += [
      .subsection(words[.findingsHeading]), .paragraph(words[.methodFlags]),
      .table(limitsTable(assessment, words)),
    ]
  }
  return blocks + [.subsection(words[.deviationsHeading])] + deviations(input, words)
}

/// What the measures of fit mean, a line each.
func fitMeanings(_ words: Words) -> [String] {
  words.meanings(
    of: [
      "dominant_share", "dominant_cover", "mean_cover", "leaderless", "self_containment", "self_containment_demand",
      "strongest_pull_share", "land_pieces", "pieces",
    ], .collaboration)
}

/// The limits that the findings were held against, by rule; the values are those in force.
private func limitsTable(_ assessment: Assessment, _ words: Words) -> Table {
  let untested = Set(assessment.untested.map(\.rule))
  let groups = assessment.rules.filter { !untested.contains($0.id) && !$0.thresholds.isEmpty }.map { rule in
    Table.Group(
      words.name(rule.id),
      rows: rule.thresholds.map { threshold in
        [
          Cell.text(words.filled(words.messages.meaning(threshold.id), [:])),
          .number(assessment.thresholds[threshold]),
        ]
      })
  }
  return Table(
    id: "limits", title: words[.limitsTitle], language: words.language,
    columns: [
      Table.Column("measured", words[.measured], .text),
      Table.Column("limit", words[.limitValue], .amount),
    ], groups: groups)
}
