import Analysis

/// The sections of a report that tell of fit and findings; none when nobody has assessed the day.
func findingsBlocks(_ input: ReportInput, _ figures: PlacedFigures, _ words: Words) -> [Document.Block] {
  guard let assessment = input.assessment else { return [] }
  var blocks: [Document.Block] = [
    .section(id: "fit", heading: words.filled(.fitHeading, words.places(input.references)))
  ]
  blocks +=
    figures.fit + [
      .table(TableTheme.fit.table(input)), .section(id: "findings", heading: words[.findingsHeading]),
    ]
  blocks += figures.findings
  blocks += words.regionNotes(assessment.measures.evidence.references).map { .paragraph($0) }
  for section in findingSections(assessment, words) {
    blocks += [.subsection(section.heading), .paragraph(section.summary)]
    if section.isUntested { continue }
    blocks.append(section.found.isEmpty ? .paragraph(words[.noFindings]) : .list(section.found))
    if !section.near.isEmpty { blocks += [.paragraph(words[.nearMisses]), .list(section.near)] }
    if !section.sensitivities.isEmpty { blocks += [.paragraph(words[.sensitivity]), .list(section.sensitivities)] }
  }
  return blocks
}
