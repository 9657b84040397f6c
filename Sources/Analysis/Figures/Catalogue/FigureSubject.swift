import Register

/// What a figure is a figure of.
public enum FigureSubject: Hashable, Sendable {
  /// The whole territory.
  case country
  /// A county, or whatever the level above municipalities is, by its code.
  case upperUnit(String)
  /// The municipalities of a class of population, by the least population in it.
  case sizeClass(from: Int)
  /// A collaboration, by its id.
  case collaboration(String)
  /// A region of those that fit is measured against, by its code.
  case region(String)
  /// A municipality, by its code.
  case municipality(MunicipalityCode)

  /// A kind of subject, as scripts write it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case country
    case upperUnit = "upper-unit"
    case sizeClass = "size-class"
    case collaboration, region, municipality
  }

  /// The kind that it is of.
  public var kind: Kind {
    switch self {
    case .country: .country
    case .upperUnit: .upperUnit
    case .sizeClass: .sizeClass
    case .collaboration: .collaboration
    case .region: .region
    case .municipality: .municipality
    }
  }

  /// The id or code by which scripts know it; empty for the country.
  public var key: String {
    switch self {
    case .country: ""
    case .upperUnit(let code), .collaboration(let code), .region(let code): code
    case .sizeClass(let from): String(from)
    case .municipality(let code): code.text
    }
  }
}
