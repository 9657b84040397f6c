import Analysis

extension TableTheme {
  /// The figures that a report is opened with.
  static let headline = TableTheme(id: "headline", title: .headlineTitle) { input, words in
    let basis = HeadlineBasis(input.snapshot, thresholds: input.thresholds)
    let rows = HeadlineFigure.all.map { figure in
      let value = figure.value(basis)
      // A mean is so much per collaboration: only what is divided has the unit.
      let divisor: HeadlineFigure.Unit = figure.unit == .share ? figure.partUnit : .count
      return [
        Cell.text(figure.id),
        .text(label(of: figure, value, input, words)),
        .number(value.value, as: kind(of: figure.unit)),
        .number(value.numerator, as: kind(of: figure.partUnit)),
        .number(value.denominator, as: kind(of: divisor)),
      ]
    }
    return Content(
      columns: [
        Table.Column("id", words[.id], .text, isPrinted: false),
        Table.Column("label", words[.figure], .text),
        Table.Column("value", words[.value], .amount),
        Table.Column("numerator", words[.numerator], .amount),
        Table.Column("denominator", words[.denominator], .amount),
      ],
      groups: [Table.Group(rows: rows)],
      notes: notes(basis, words))
  }

  private static func kind(of unit: HeadlineFigure.Unit) -> Kind {
    switch unit {
    case .count: .whole
    case .people: .people()
    case .squareKilometres: .area(.decimals(0))
    case .fullTimeEquivalents: .amount
    case .share: .share(places: 1)
    case .mean: .decimal(places: 1)
    }
  }

  private static func label(
    of figure: HeadlineFigure, _ value: HeadlineFigure.Value, _ input: ReportInput, _ words: Words
  ) -> String {
    let numbers = input.language.numbers
    return words.headline(
      figure.id,
      [
        "name": value.subject ?? numbers.missing,
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
