extension Figure {
  /// The figures at the head of a report.
  static let country: [Figure] = HeadlineFigure.all.map { headline in
    let denominator: HeadlineFigure.Unit = headline.unit == .share ? headline.partUnit : .count
    return Figure(
      headline.id, in: FigureUnit(headline.unit),
      of: headline.isQuotient
        ? (numerator: FigureUnit(headline.partUnit), denominator: FigureUnit(denominator)) : nil,
      .country { FigureValue(headline.value($0)) })
  }
}
