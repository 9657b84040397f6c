import Analysis

/// The figures of one subject as sentences, legends and key figures print them: the values that the tables show.
struct PrintedFigures {
  private let basis: FigureBasis
  // Nothing for figures that need no more than the register.
  private let catalogue: FigureCatalogue?
  private let numbers: NumberFormat

  /// The figures of a subject; those that the data set lacks something for are known from the catalogue alone.
  init(_ basis: FigureBasis, from catalogue: FigureCatalogue? = nil, _ numbers: NumberFormat) {
    self.basis = basis
    self.catalogue = catalogue
    self.numbers = numbers
  }

  /// A figure as it is printed among words: shares without decimals, a dash where it can not be computed.
  subscript(id: String) -> String { self[id, sharePlaces: 0] }

  /// A figure as it is printed among words, with so many decimals where it is a share.
  subscript(id: String, sharePlaces places: Int) -> String {
    guard let figure = Figure.named(id, of: basis.kind), let value = number(id) else { return numbers.missing }
    return Kind(figure.unit, sharePlaces: places).printed(value, numbers)
  }

  /// A figure as it is computed; `nil` where it can not be.
  func number(_ id: String) -> Double? { value(id)?.value }

  /// The name of the collaboration that a figure of the whole belongs to; a dash where it belongs to none.
  func owner(of id: String) -> String { value(id)?.owner ?? numbers.missing }

  private func value(_ id: String) -> FigureValue? { catalogue?.value(id, from: basis) ?? basis.value(id) }
}

extension Kind {
  /// The kind that values of the unit are.
  init(_ unit: FigureUnit, sharePlaces: Int = 1) {
    self =
      switch unit {
      case .count, .number: .whole
      case .people: .people()
      case .squareKilometres: .area(.decimals(0))
      case .fullTimeEquivalents: .amount
      case .share: .share(places: sharePlaces)
      case .mean: .decimal(places: 1)
      case .year: .year
      }
  }
}
