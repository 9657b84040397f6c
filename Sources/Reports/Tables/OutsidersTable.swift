import Analysis

extension TableTheme {
  /// The municipalities that are members of nothing, and what lies around them.
  static let outsiders = TableTheme(id: "outsiders", title: .outsidersTitle, needs: .assessment, uses: .contiguity) {
    input, words in
    let measures = input.measures, evidence = measures.evidence
    let isKnown = evidence.land != nil, figures = input.catalogue
    let rows = measures.outsiders.filter { input.part?.touches($0) ?? true }.map { outsider in
      [
        .named(outsider.municipality.code.text, outsider.municipality.name),
        .text(outsider.municipality.name),
        figures.cell("population", from: .municipality(outsider.municipality)),
        outsider.holeIn.map { .named($0, input.named([$0])[0].name) } ?? .missing,
        isKnown ? .truth(outsider.isEnclave) : .missing,
        isKnown || evidence.nearShore != nil
          ? Cell(.list(input.named(outsider.neighbouringCollaborations))) : .missing,
      ] as [Cell]
    }
    return Content(
      columns: [
        Table.Column("municipality", words[.code], .code),
        Table.Column("name", words[.name], .text),
        Table.Column("population", words[.inhabitants], .people()),
        Table.Column("hole_in", words[.holeIn], .name),
        Table.Column("enclave", words[.enclave], .text),
        Table.Column("neighbouring_collaborations", words[.neighbouringCollaborations], .list),
      ],
      groups: [Table.Group(rows: rows)],
      notes: isKnown ? [islands(measures, words)] : [words[.noNeighboursNote]])
  }

  /// What counts as a neighbour, and whose neighbours in the last column lie over water.
  private static func islands(_ measures: Measures, _ words: Words) -> String {
    let evidence = measures.evidence
    let note = words.filled(.outsidersNote, ["kilometres": words.kilometres(evidence.nearShoreMetres)])
    let names = measures.outsiders.filter { outsider in
      !outsider.neighbouringCollaborations.isEmpty
        && evidence.land?.neighbours(of: outsider.municipality.code).isEmpty == true
    }.map(\.municipality.name)
    return names.isEmpty ? note : note + " " + words.filled(.islandsNote, ["names": words.list(names)])
  }
}
