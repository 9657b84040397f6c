import Register

/// What a figure is a figure of.
public enum FigureSubject: Hashable, Sendable {
  /// The whole territory.
  case country
  /// A county, or whatever the level above municipalities is, by its code; several together with `+` between.
  case upperUnit(String)
  /// The municipalities of a class of population, by the least population in it.
  case sizeClass(from: Int)
  /// A collaboration, by its id.
  case collaboration(String)
  /// A region of those that fit is measured against, by its code.
  case region(String)
  /// A municipality, by its code.
  case municipality(MunicipalityCode)
  /// Some municipalities together, by their codes.
  case group([MunicipalityCode])
  /// A way to organise the work, by its code in the register.
  case model(String)
  /// A relation besides membership, by its key.
  case relation(String)
  /// A planned collaboration, by its key.
  case plan(String)
  /// What was considered and not counted, by its key.
  case arrangement(String)

  /// A kind of subject, as scripts write it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case country
    case upperUnit = "upper-unit"
    case sizeClass = "size-class"
    case collaboration, region, municipality, group, model, relation, plan, arrangement
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
    case .group: .group
    case .model: .model
    case .relation: .relation
    case .plan: .plan
    case .arrangement: .arrangement
    }
  }

  /// The id or code by which scripts know it; empty for the country.
  public var key: String {
    switch self {
    case .country: ""
    case .upperUnit(let key), .collaboration(let key), .region(let key), .model(let key), .relation(let key),
      .plan(let key), .arrangement(let key):
      key
    case .sizeClass(let from): String(from)
    case .municipality(let code): code.text
    case .group(let codes): codes.map(\.text).joined(separator: "+")
    }
  }
}
