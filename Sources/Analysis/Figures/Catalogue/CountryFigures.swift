extension Figure {
  /// The figures at the head of a report.
  static let country: [Figure] = HeadlineFigure.all.map { headline in
    let denominator: HeadlineFigure.Unit = headline.unit == .share ? headline.partUnit : .count
    return Figure(
      headline.id, in: FigureUnit(headline.unit),
      of: headline.isQuotient
        ? (numerator: FigureUnit(headline.partUnit), denominator: FigureUnit(denominator)) : nil,
      limit: limits[headline.id],
      .country { FigureValue(headline.value($0)) })
  }

  /// The limits that a number behind an id stands for.
  private static let limits: [String: Threshold] = [
    "large_outsiders": .largeOutsiderPopulation, "fte_2_or_more": .severalFullTimeEquivalents,
  ]
}
