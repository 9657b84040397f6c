import Analysis

extension TableTheme {
  /// Participation per county of the municipality, the highest share first.
  static let participationByCounty = TableTheme(
    id: "participation-by-county", title: .byCountyTitle, requirements: [.upperUnits]
  ) { input, words in
    let rows = Analysis.participationByCounty(in: input.snapshot).map { row in
      [Cell.named(row.county.code, row.county.name), .text(row.county.name)] + cells(of: row.participation)
    }
    return Content(
      columns: [
        Table.Column("county_code", words[.countyCode], .code, isPrinted: false),
        Table.Column("county", words[.county], .text),
      ] + participationColumns(words),
      groups: [Table.Group(rows: rows)],
      total: [.missing, .text(input.titles["all"] ?? words[.wholeCountry])] + cells(of: input.snapshot.participation),
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

  /// The cells of those columns.
  static func cells(of participation: Participation) -> [Cell] {
    [
      .whole(participation.whole.municipalities), .whole(participation.members.municipalities),
      .number(participation.share),
    ]
  }
}
