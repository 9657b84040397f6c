import Register

/// What the figures of one subject are computed from; made once where many of them are wanted.
public enum FigureBasis: Sendable {
  /// The whole territory.
  case country(HeadlineBasis)
  /// The municipalities of a county.
  case upperUnit(Participation)
  /// The municipalities of a class of population.
  case sizeClass(SizeClassParticipation)
  /// The sums over a collaboration's members.
  case collaboration(CollaborationFigures)
  /// The fit of a collaboration.
  case fit(CollaborationFit)
  /// What the collaborations make of a region.
  case region(RegionFit)
  /// A municipality.
  case municipality(Municipality)
}

extension Figure {
  /// What the figure comes to; `nil` for a basis that it is not computed from.
  func value(from basis: FigureBasis) -> FigureValue? {
    switch (rule, basis) {
    case (.country(let value), .country(let basis)): value(basis)
    case (.upperUnit(let value), .upperUnit(let basis)): value(basis)
    case (.sizeClass(let value), .sizeClass(let basis)): value(basis)
    case (.collaboration(let value), .collaboration(let basis)): value(basis)
    case (.fit(let value), .fit(let basis)): value(basis)
    case (.region(let value), .region(let basis)): value(basis)
    case (.municipality(let value), .municipality(let basis)): value(basis)
    default: nil
    }
  }
}

extension FigureBasis {
  /// What a figure that needs no more than the register comes to; `nil` when there is no such figure of the subject.
  ///
  /// Where a data set may lack what the figure is computed from, ``FigureCatalogue`` is to be asked.
  public func value(_ id: String) -> FigureValue? { Figure.named(id, of: kind)?.value(from: self) }

  /// What it is a basis for figures of.
  public var kind: FigureSubject.Kind {
    switch self {
    case .country: .country
    case .upperUnit: .upperUnit
    case .sizeClass: .sizeClass
    case .collaboration, .fit: .collaboration
    case .region: .region
    case .municipality: .municipality
    }
  }
}
