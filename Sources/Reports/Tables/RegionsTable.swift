import Analysis

extension TableTheme {
  /// What the collaborations together make of each labour-market region.
  static let regions = TableTheme(id: "regions", title: .regionsTitle, needs: .assessment, requirements: [.regions]) {
    input, words in
    let measures = input.measures
    let figures = input.catalogue, unknown = input.unknownMembers
    let rows = measures.regions.filter { input.shows($0) }.map { region in
      [Cell.text(region.region), .text(region.name)]
        + figures.cells(["municipalities", "population"], from: .region(region))
        + (isKnown(region, unknown)
          ? figures.cells(["members", "cover", "collaborations"], from: .region(region)) : limits(of: region, input))
        + [
          Cell(
            .list(
              region.centres.map { centre in
                Cell.Named(
                  centre.municipality.text,
                  input.snapshot.territory.municipality(centre.municipality)?.name ?? centre.municipality.text)
              })),
          centreIn(region.collaborationsOfCentres, input),
        ] as [Cell]
    }
    return Content(
      columns: [
        Table.Column("region", words[.regionCode], .text),
        Table.Column("name", words.filled(.region, words.places(input.references)), .text),
        Table.Column("municipalities", words[.municipalities], .whole),
        Table.Column("population", words[.inhabitants], .people()),
        Table.Column("members", words[.members], .whole),
        Table.Column("cover", words[.cover], .share()),
        Table.Column("collaborations", words[.collaborationCount], .whole),
        Table.Column("centres", words[.centres], .list),
        Table.Column("centre_in", words[.centreIn], .name),
      ],
      groups: [Table.Group(rows: rows)],
      notes: [words[.regionsNote]] + words.regionNotes(measures.evidence.references))
  }

  /// Whether it is known who of a region takes part.
  private static func isKnown(_ region: RegionFit, _ unknown: UnknownMembers) -> Bool {
    !unknown.isOpen && unknown.all.isDisjoint(with: region.municipalities)
  }

  /// What is known of who takes part in a region where not everything is.
  private static func limits(of region: RegionFit, _ input: ReportInput) -> [Cell] {
    let shown = input.participation(of: region.municipalities.compactMap(input.snapshot.territory.municipality))
    let counted = input.catalogue.cells(["members", "cover", "collaborations"], from: .region(region))
    let told = [shown.short("members"), shown.short("participation_population"), "?"]
    return zip(told, counted).map { .unknown($0, onRecord: $1) }
  }

  /// The collaboration of the centre. Centres in several are rare: then all stand in the cell, after the first centre's.
  private static func centreIn(_ collaborations: [String], _ input: ReportInput) -> Cell {
    guard !collaborations.isEmpty else { return .missing }
    let named = input.named(collaborations)
    return .named(named.map(\.code).joined(separator: ";"), named.map(\.name).joined(separator: ", "))
  }
}
