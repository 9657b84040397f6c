/// What a figure is counted in, which decides how it is printed.
public enum FigureUnit: String, Hashable, Sendable, CaseIterable {
  /// Things, one by one.
  case count
  /// Inhabitants or employed persons.
  case people
  /// Square kilometres.
  case squareKilometres = "km2"
  /// Full-time equivalents.
  case fullTimeEquivalents = "fte"
  /// A part of a whole, 0...1.
  case share
  /// One amount divided by another that it is no part of.
  case mean
  /// A year.
  case year
  /// A place in an order, from 1.
  case number
}

extension FigureUnit {
  init(_ unit: HeadlineFigure.Unit) {
    switch unit {
    case .count: self = .count
    case .people: self = .people
    case .squareKilometres: self = .squareKilometres
    case .fullTimeEquivalents: self = .fullTimeEquivalents
    case .share: self = .share
    case .mean: self = .mean
    }
  }
}
