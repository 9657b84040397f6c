import Register

extension Figure {
  /// A figure that the data set states itself, as one of the whole. A unit that is not known counts things.
  public init(_ stated: StatedFigure) {
    let unit = FigureUnit(rawValue: stated.unit) ?? .count
    let isQuotient = !stated.denominator.isEmpty
    self.init(
      stated.id, in: unit, of: isQuotient ? (.count, .count) : nil,
      .known(.country) { known, _ in
        guard let value = stated.value else { return FigureValue(missing: .described(stated.missing)) }
        guard isQuotient else { return FigureValue(value) }
        if let number = StatedNumber(stated.denominator) { return FigureValue(value, over: number.value) }
        let below = Figure.named(stated.denominator, of: .country).map { known.value($0, of: .country) }
        return below?.value.map { FigureValue(value, over: $0) } ?? FigureValue(missing: .notRecorded)
      })
  }
}
