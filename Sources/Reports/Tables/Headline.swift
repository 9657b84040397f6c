import Analysis

extension TableTheme {
  /// The figures that a report is opened with.
  static let headline = TableTheme(id: "headline", title: .headlineTitle, uses: [], showsParts: false) { input, words in
    let basis = HeadlineBasis(input.snapshot, thresholds: input.thresholds)
    let figures = input.catalogue, printed = input.countryFigures
    let rows = HeadlineFigure.all.compactMap { Figure.named($0.id, of: .country) }.map { figure in
      let value = figures.value(figure.id, from: .country(basis))
      guard printed.isKnown(figure.id) else { return unknownRow(figure, value, printed, input, words) }
      return [
        Cell.text(figure.id),
        .text(label(of: figure, value, input, words)),
        .number(value?.value, as: Kind(figure.unit)),
        .number(value?.numerator, as: figure.partUnits.map { Kind($0.numerator) }),
        .number(value?.denominator, as: figure.partUnits.map { Kind($0.denominator) }),
        TableTheme.basis(of: figure, value, words),
      ]
    }
    return Content(
      columns: [
        Table.Column("id", words[.id], .text, isPrinted: false),
        Table.Column("label", words[.figure], .text),
        Table.Column("value", words[.value], .amount),
        Table.Column("numerator", words[.numerator], .amount, isPrinted: false),
        Table.Column("denominator", words[.denominator], .amount, isPrinted: false),
        Table.Column(nil, words[.basis], .text),
      ],
      groups: [Table.Group(rows: rows)],
      // What rests on who took part can not be named where that is not known.
      notes: printed.isKnown ? notes(basis, words) : [])
  }

  /// The row of a figure that rests on who took part, which is not known.
  private static func unknownRow(
    _ figure: Figure, _ value: FigureValue?, _ printed: CountryFigures, _ input: ReportInput, _ words: Words
  ) -> [Cell] {
    [
      .text(figure.id), .text(label(of: figure, nil, input, words)),
      .unknown(printed.short(figure.id), onRecord: .number(value?.value)),
      .unknown(onRecord: .number(value?.numerator)), .unknown(onRecord: .number(value?.denominator)),
      Cell(.missing, insteadOfMissing: ""),
    ]
  }

  /// What a share or a mean is of, as readers see it: `246 of 356`. Most figures are of nothing, and have nothing there.
  private static func basis(of figure: Figure, _ value: FigureValue?, _ words: Words) -> Cell {
    guard let part = value?.numerator, let all = value?.denominator, let units = figure.partUnits else {
      return Cell(.missing, insteadOfMissing: "")
    }
    let numbers = words.numbers
    return .text(
      words.filled(
        .notePartOfAll,
        ["part": Kind(units.numerator).printed(part, numbers), "all": Kind(units.denominator).printed(all, numbers)]))
  }

  private static func label(
    of figure: Figure, _ value: FigureValue?, _ input: ReportInput, _ words: Words
  ) -> String {
    let numbers = input.language.numbers
    return words.headline(
      figure.id,
      [
        "name": value?.owner ?? numbers.missing,
        "people": numbers.decimal(input.thresholds[.largeOutsiderPopulation], upTo: 2),
        "fte": numbers.decimal(input.thresholds[.severalFullTimeEquivalents], upTo: 2),
      ])
  }

  private static func notes(_ basis: HeadlineBasis, _ words: Words) -> [String] {
    let numbers = words.numbers
    var notes = [
      words.filled(
        .regionalRule,
        [
          "members": numbers.decimal(basis.thresholds[.regionalMembers], upTo: 2),
          "area": numbers.decimal(basis.thresholds[.regionalArea], upTo: 2),
          "names": words.list(basis.regional.map(\.collaboration.name)),
        ])
    ]
    if !basis.largeOutsiders.isEmpty {
      notes.append(words.filled(.largeOutsidersNote, ["names": words.list(basis.largeOutsiders.map(\.name))]))
    }
    return notes + missingStaffNote(basis.collaborations, words)
  }
}

/// A note that names the collaborations without full-time equivalents; none when all have them.
func missingStaffNote(_ figures: [CollaborationFigures], _ words: Words) -> [String] {
  let names = figures.map(\.collaboration).filter { $0.fullTimeEquivalents == nil }.map(\.name)
  return names.isEmpty ? [] : [words.filled(.missingStaff, ["names": words.list(names)])]
}
