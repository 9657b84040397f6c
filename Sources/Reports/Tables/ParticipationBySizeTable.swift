import Analysis

extension TableTheme {
  /// Participation per class of population, the smallest first.
  static let participationBySize = TableTheme(
    id: "participation-by-size", title: .bySizeTitle, uses: [], requirements: [.sizeClasses]
  ) { input, words in
    let figures = input.catalogue
    let classes = Analysis.participationBySize(
      in: input.snapshot, of: input.shownMunicipalities, bounds: input.sizeClasses)
    let rows = classes.map { row in
      [Cell.text(label(of: row, words))]
        + figures.cells(["from", "to"], from: .sizeClass(row))
        + input.participationCells(participationFigures, of: input.shownMunicipalities.filter(row.holds))
    }
    return Content(
      columns: [
        Table.Column(nil, words[.population], .text),
        Table.Column("from", words[.from], .whole, isPrinted: false),
        Table.Column("to", words[.below], .whole, isPrinted: false),
      ] + participationColumns(words),
      groups: [Table.Group(rows: rows)],
      total: [.text(input.partName ?? input.titles["all"] ?? words[.wholeCountry]), .missing, .missing]
        + input.participationCells(participationFigures, of: input.shownMunicipalities))
  }

  private static func label(of row: SizeClassParticipation, _ words: Words) -> String {
    let numbers = words.numbers
    return switch (row.from, row.to) {
    case (0, nil): words[.allSizes]
    case (0, let to?): words.filled(.underSize, ["to": numbers.whole(to)])
    case (let from, nil): words.filled(.overSize, ["from": numbers.whole(from)])
    case (let from, let to?): numbers.whole(from) + "–" + numbers.whole(to - 1)
    }
  }
}
