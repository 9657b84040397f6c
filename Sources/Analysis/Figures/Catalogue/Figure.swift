import Register

/// A number that tables, maps and sentences print, defined by how it is computed. `all` lists them.
public struct Figure: Sendable {
  /// The key by which tables, sentences and claims refer to it; one of a kind among the figures of its subjects.
  public let id: String
  /// Other keys for the same.
  public let aliases: [String]
  /// What it is counted in.
  public let unit: FigureUnit
  /// What numerator and denominator are counted in; `nil` where it is no quotient.
  public let partUnits: (numerator: FigureUnit, denominator: FigureUnit)?
  /// What must be known besides the register of the day.
  public let needs: Needs
  /// The limit that a number behind the id stands for, as in `fte_2_or_more:3`; `nil` where there is none.
  public let limit: Threshold?
  let rule: Rule

  /// How it is computed, by what it is computed from.
  enum Rule: Sendable {
    case country(@Sendable (HeadlineBasis) -> FigureValue)
    case upperUnit(@Sendable (Participation) -> FigureValue)
    case sizeClass(@Sendable (SizeClassParticipation) -> FigureValue)
    case collaboration(@Sendable (CollaborationFigures) -> FigureValue)
    case fit(@Sendable (CollaborationFit) -> FigureValue)
    case region(@Sendable (RegionFit) -> FigureValue)
    case municipality(@Sendable (Municipality) -> FigureValue)
    /// From everything known of the day; `nil` for a subject that does not exist.
    case known(FigureSubject.Kind, @Sendable (FigureCatalogue, FigureSubject) -> FigureValue?)
  }

  /// Parts of the evidence that a data set may lack.
  public struct Needs: OptionSet, Hashable, Sendable {
    /// A bit for each part.
    public let rawValue: Int

    /// Needs from their bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Regions that fit is measured against.
    public static let regions = Needs(rawValue: 1)
    /// Who works where.
    public static let commuting = Needs(rawValue: 2)
    /// Who shares a land border.
    public static let land = Needs(rawValue: 4)
    /// Who lies near.
    public static let nearShore = Needs(rawValue: 8)
  }

  init(
    _ id: String, in unit: FigureUnit = .count, aliases: [String] = [],
    of partUnits: (numerator: FigureUnit, denominator: FigureUnit)? = nil, needs: Needs = [],
    limit: Threshold? = nil, _ rule: Rule
  ) {
    self.id = id
    self.aliases = aliases
    self.unit = unit
    self.partUnits = partUnits
    self.needs = needs
    self.limit = limit
    self.rule = rule
  }

  /// What it is a figure of.
  public var subject: FigureSubject.Kind {
    switch rule {
    case .country: .country
    case .upperUnit: .upperUnit
    case .sizeClass: .sizeClass
    case .collaboration, .fit: .collaboration
    case .region: .region
    case .municipality: .municipality
    case .known(let kind, _): kind
    }
  }

  /// The key of the sentence that defines it.
  public var definition: String { "\(subject.rawValue).\(id)" }

  /// Every figure, subject by subject, in the order in which tables have them.
  public static let all: [Figure] =
    country + ofTheWhole + ofLevels + ofFindings + upperUnits + ofUpperUnits + sizeClasses + collaborations + fit
    + ofParties + ofRegions + ofRegionParts + ofMunicipalities + ofMunicipalityFlows + ofGroups + ofOtherCooperation

  /// The figures that go by the name, one for each kind of subject that has it.
  public static func named(_ name: String) -> [Figure] { all.filter { $0.id == name || $0.aliases.contains(name) } }

  /// The figure of a kind of subject; `nil` when there is none of the name.
  public static func named(_ name: String, of subject: FigureSubject.Kind) -> Figure? {
    byName[subject]?[name]
  }

  // By every name that it goes by; tables look up each of their cells.
  private static let byName: [FigureSubject.Kind: [String: Figure]] = Dictionary(grouping: all, by: \.subject)
    .mapValues { figures in
      // Ids go before aliases.
      Dictionary(
        figures.map { ($0.id, $0) } + figures.flatMap { figure in figure.aliases.map { ($0, figure) } },
        uniquingKeysWith: { first, _ in first })
    }
}
