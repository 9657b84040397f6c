import Analysis

extension TableTheme {
  /// Participation per county of the municipality, the highest share first.
  static let participationByCounty = TableTheme(
    id: "participation-by-county", title: .byCountyTitle, uses: [], requirements: [.upperUnits]
  ) { input, words in
    let units = Dictionary(grouping: input.snapshot.territory.municipalities, by: \.county)
    let shown = Analysis.participationByCounty(in: input.snapshot).filter { input.shows($0.county) }
    let rows = shown.map { row in
      [Cell.named(row.county.code, row.county.name), .text(row.county.name)]
        + input.participationCells(participationFigures, of: units[row.county.code] ?? [])
    }
    return Content(
      columns: [
        Table.Column("county_code", words[.countyCode], .code, isPrinted: false),
        Table.Column("county", words[.county], .text),
      ] + participationColumns(words),
      groups: [Table.Group(rows: rows)],
      total: [.missing, .text(input.titles["all"] ?? words[.wholeCountry])]
        + input.participationCells(participationFigures, of: input.snapshot.territory.municipalities),
      notes: [words[.byCountyNote]])
  }

  /// The columns that both tables of participation end in.
  static func participationColumns(_ words: Words) -> [Table.Column] {
    [
      Table.Column("municipalities", words[.municipalities], .whole),
      Table.Column("members", words[.members], .whole),
      Table.Column("share", words[.share], .share()),
    ]
  }

  /// The figures in those columns.
  static let participationFigures = ["municipalities", "members", "share"]
}
