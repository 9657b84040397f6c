import Analysis
import Register

extension TableTheme {
  /// Every municipality with its figures, its region, its collaboration and its neighbours.
  static let municipalities = TableTheme(
    id: "municipalities", title: .municipalitiesTitle, needs: [.usual, .contiguity]
  ) { input, words in
    let snapshot = input.snapshot
    let regions = input.references, figures = input.catalogue
    let rows = ordered(input.shownMunicipalities, input.order, input.language.collation).map { municipality in
      let collaboration = snapshot.collaboration(of: municipality.code).flatMap(snapshot.register.collaboration)
      return [
        Cell.named(municipality.code.text, municipality.name),
        .text(municipality.name),
        .text(snapshot.territory.county(municipality.county)?.name ?? municipality.county),
        figures.cell("population", from: .municipality(municipality)),
        figures.cell("area_km2", from: .municipality(municipality)),
        regions?.region(of: municipality.code).map { .named($0.code, $0.name) } ?? .missing,
        collaboration.map { .named($0.id, $0.name) } ?? .missing,
        neighbours(of: municipality, input),
      ]
    }
    let all = Aggregate(of: input.shownMunicipalities)
    return Content(
      columns: [
        Table.Column("municipality", words[.code], .code),
        Table.Column("name", words[.name], .text),
        Table.Column("county", words[.county], .text),
        Table.Column("population", words[.inhabitants], .people()),
        Table.Column("area_km2", words[.area], .area(.decimals(2))),
        Table.Column("region", words.filled(.region, words.places(input.references)), .name),
        Table.Column("collaboration", words[.collaboration], .name),
        Table.Column("neighbours", words[.neighbours], .list),
      ],
      groups: [Table.Group(rows: rows)],
      total: [
        Cell(.missing, insteadOfMissing: ""), .text(words[.total]), Cell(.missing, insteadOfMissing: ""),
        .whole(all.population), .number(all.areaInSquareKilometres),
      ] + Array(repeating: Cell(.missing, insteadOfMissing: ""), count: 3),
      notes: input.contiguity == nil ? [words[.noNeighboursNote]] : [])
  }

  private static func neighbours(of municipality: Municipality, _ input: ReportInput) -> Cell {
    guard let contiguity = input.contiguity else { return .missing }
    return Cell(
      .list(
        contiguity.neighbours(of: municipality.code).map { neighbour in
          let name = input.snapshot.territory.municipality(neighbour.code)?.name ?? neighbour.code.text
          return Cell.Named(neighbour.code.text, name)
        }))
  }

  private static func ordered(
    _ municipalities: [Municipality], _ order: ReportInput.Order, _ collation: Collation
  ) -> [Municipality] {
    municipalities.sorted { a, b in
      if order == .alphabetical, a.name != b.name { return collation.precedes(a.name, b.name) }
      return (a.county, a.code) < (b.county, b.code)
    }
  }
}
