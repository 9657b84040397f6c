import Analysis
import Register

extension TableTheme {
  /// The collaborations with their size, under the county they are filed under.
  static let collaborations = TableTheme(id: "collaborations", title: .collaborationsTitle, uses: []) { input, words in
    let figures = input.shownFigures, catalogue = input.catalogue
    let grouped = groupedByCounty(figures, in: input.snapshot.territory)
    let groups = ordered(grouped, input.order, input.language.collation).map { group in
      Table.Group(
        words.heading(of: group, among: grouped, in: input.snapshot.territory),
        rows: group.collaborations.map { row(of: $0, group.county, catalogue, input, words) })
    }
    let all = input.shownMembers, unknown = UnknownCollaborations(input)
    let areKnown = figures.allSatisfy { unknown.isKnown($0.collaboration.id) }
    return Content(
      columns: [
        Table.Column("number", words[.number], .year),
        Table.Column("id", words[.id], .text, isPrinted: false),
        Table.Column("name", words[.collaboration], .text),
        Table.Column("county", words[.county], .text, isPrinted: false),
        Table.Column("members", words[.members], .whole),
        Table.Column("population", words[.inhabitants], .people(nearest: input.rounding.population)),
        Table.Column("area_km2", words[.area], .area(.nearest(input.rounding.area))),
        Table.Column("fte", words[.staff], .amount),
        Table.Column("established", words[.established], .year),
      ],
      groups: groups,
      total: [
        Cell(.missing, insteadOfMissing: ""), .missing, .text(words[.total]), .missing,
      ]
        + (areKnown
          ? [.whole(all.municipalities), .whole(all.population), .number(all.areaInSquareKilometres)]
          : [.unknown(), .unknown(), .unknown()]) + [
          .number(fullTimeEquivalents(of: figures.map(\.collaboration))), Cell(.missing, insteadOfMissing: ""),
        ],
      notes: notes(figures, input, words))
  }

  private static func row(
    of sums: CollaborationFigures, _ county: County, _ figures: FigureCatalogue, _ input: ReportInput, _ words: Words
  ) -> [Cell] {
    let collaboration = sums.collaboration, id = collaboration.id, unknown = UnknownCollaborations(input)
    return [figures.cell("number", from: .collaboration(sums))]
      + [.text(collaboration.id), .text(collaboration.name), .text(county.name)]
      + (unknown.isKnown(id)
        ? figures.cells(["members", "population", "area_km2"], from: .collaboration(sums))
        : [
          unknown.sum(id, as: .whole) { Double($0.municipalities) },
          unknown.sum(id, as: .people(nearest: input.rounding.population)) { Double($0.population) },
          unknown.sum(id, as: .area(.nearest(input.rounding.area))) { $0.areaInSquareKilometres },
        ])
      + figures.cells(["fte"], from: .collaboration(sums))
      + [figures.established(sums, words)]
  }

  private static func ordered(
    _ groups: [CountyGroup], _ order: ReportInput.Order, _ collation: Collation
  ) -> [CountyGroup] {
    guard order == .alphabetical else { return groups }
    return groups.sorted { collation.precedes($0.county.name, $1.county.name) }.map { group in
      CountyGroup(
        county: group.county,
        collaborations: group.collaborations.sorted {
          collation.precedes($0.collaboration.name, $1.collaboration.name)
        })
    }
  }

  private static func notes(_ figures: [CollaborationFigures], _ input: ReportInput, _ words: Words) -> [String] {
    let numbers = words.numbers
    let crossing = figures.map(\.collaboration).filter {
      countiesOfMembers(of: $0.id, in: input.snapshot).count > 1
    }
    let steps = (numbers.whole(input.rounding.population), numbers.whole(input.rounding.area))
    return [words.filled(.stepsNote, ["people": steps.0, "area": steps.1])]
      + (crossing.isEmpty ? [] : [words.filled(.crossingNote, ["names": words.list(crossing.map(\.name))])])
      + missingStaffNote(figures, words) + input.notes(ofDisputedFacts: words)
  }
}
