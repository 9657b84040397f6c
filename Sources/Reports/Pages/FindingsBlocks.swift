import Analysis

/// What the rules found, each rule under a heading of its own; none when nobody has assessed the day.
func findingsBlocks(_ input: ReportInput, _ tables: ReportTables, _ words: Words) -> [Document.Block] {
  guard let assessment = input.assessment else { return [] }
  return findingSections(assessment, words).flatMap { section in
    let opening: [Document.Block] = [
      .subsection(id: anchor(section.rule), heading: section.heading), .paragraph(section.summary),
    ]
    if section.isUntested { return opening }
    // There are many of them, and little to say of each: a table has them all.
    if section.rule == .smallOutsider, let table = tables.titles[TableTheme.outsiders.id] {
      return opening + [
        .paragraph(words.leading(.smallInTable, "place", table, to: "#table-\(TableTheme.outsiders.id)"))
      ]
    }
    return opening + found(section, input, words) + near(section, input, words)
      + (section.sensitivities.isEmpty ? [] : [.paragraph(words[.sensitivity]), .list(section.sensitivities)])
  }
}

/// The findings of a rule, each with its collaborations leading to their pages.
func found(_ section: FindingSection, _ input: ReportInput, _ words: Words) -> [Document.Block] {
  if section.findings.isEmpty { return [.paragraph(words[.noFindings])] }
  return [.list(section.findings.map { words.leading($0, in: input) })]
}

private func near(_ section: FindingSection, _ input: ReportInput, _ words: Words) -> [Document.Block] {
  section.nearFindings.isEmpty
    ? [] : [.paragraph(words[.nearMisses]), .list(section.nearFindings.map { words.leading($0, in: input) })]
}

extension Words {
  /// What a rule found, with the collaborations and upper units that it names leading to their pages.
  func leading(_ finding: Finding, in input: ReportInput) -> RunningText {
    // Upper units are often called like one of their municipalities: they lead where the sentence is about them.
    let upper = finding.kind == .crossCounty ? input.upperUnitPages : []
    return RunningText(sentence(finding), leading: input.collaborationPages + upper)
  }
}
