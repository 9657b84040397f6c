/// An agreement between municipalities.
public struct Collaboration: Hashable, Sendable {
  /// The four criteria of a formalised, comprehensive collaboration; `nil` where nobody has recorded the answer.
  public struct Criteria: Hashable, Sendable {
    /// A written agreement that all have adopted, with municipalities as the main actors.
    public var writtenAgreement: Bool?
    /// Shared operative competence.
    public var sharedCompetence: Bool?
    /// Authority to act on the members' behalf.
    public var authority: Bool?
    /// A general mandate, not one sector.
    public var generalMandate: Bool?

    /// The answers, in the order of the definition.
    public init(
      writtenAgreement: Bool? = nil, sharedCompetence: Bool? = nil, authority: Bool? = nil, generalMandate: Bool? = nil
    ) {
      self.writtenAgreement = writtenAgreement
      self.sharedCompetence = sharedCompetence
      self.authority = authority
      self.generalMandate = generalMandate
    }
  }

  /// The figures that a report has printed for the collaboration, to be compared with computed ones.
  public struct Published: Hashable, Sendable {
    /// Members, inhabitants and square kilometres as printed; `nil` where nothing is printed.
    public var members, population, areaInSquareKilometres: Int?
    /// How far the report says that it reaches, as a word of the data set: `regional`, `labour-market`.
    public var scale: String?

    /// The printed figures.
    public init(
      members: Int? = nil, population: Int? = nil, areaInSquareKilometres: Int? = nil, scale: String? = nil
    ) {
      self.members = members
      self.population = population
      self.areaInSquareKilometres = areaInSquareKilometres
      self.scale = scale
    }
  }

  /// The key that memberships refer to.
  public var id: String
  /// Its number on maps and in legends; kept from edition to edition.
  public var number: Int
  /// The name used in tables and legends.
  public var name: String
  /// What people call it for short, as `VVI`; may be empty.
  public var shortName: String
  /// The short name where there is one, else the capitals in brackets at the end of the name, as in `… (OFA)`, else the
  /// name.
  public var briefName: String {
    if !shortName.isEmpty { return shortName }
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return name }
    let inside = name[name.index(after: open)...].dropLast()
    return inside.count > 1 && inside.allSatisfy(\.isUppercase) ? String(inside) : name
  }
  /// The name in full.
  public var fullName: String
  /// The code of the county under which it is filed; its members may lie in others.
  public var county: String
  /// When it came to be.
  public var founding: Founding
  /// The first day on which it was no more; `nil` while it goes on.
  public var end: Day?
  /// The host municipality, where it is known and there is one.
  public var host: MunicipalityCode?
  /// What it grew out of; may be empty.
  public var predecessor: String
  /// How the work is organised, as a code of the data set; `nil` when not known.
  public var model: String?
  /// Its legal basis, as a code of the data set; `nil` when not known.
  public var legalBasis: String?
  /// Whether it meets the definition.
  public var criteria: Criteria
  /// Full-time equivalents; `nil` when not recorded.
  public var fullTimeEquivalents: Double?
  /// The day for which they were recorded; `nil` when not known.
  public var fullTimeEquivalentsDay: Day?
  /// Why they are missing, or what they include; may be empty.
  public var fullTimeEquivalentsNote: String
  /// The index of its colour in the palette; kept from edition to edition.
  public var colour: Int?
  /// What has been printed of it.
  public var published: Published
  /// Where it was read.
  public var source: String
  /// Anything else worth knowing; may be empty.
  public var note: String

  /// A collaboration from its parts.
  public init(
    id: String, number: Int, name: String, fullName: String = "", county: String = "", founding: Founding = .unknown,
    end: Day? = nil, host: MunicipalityCode? = nil, predecessor: String = "", model: String? = nil,
    legalBasis: String? = nil, criteria: Criteria = Criteria(), fullTimeEquivalents: Double? = nil,
    fullTimeEquivalentsDay: Day? = nil, fullTimeEquivalentsNote: String = "", colour: Int? = nil,
    published: Published = Published(), source: String = "", note: String = "", shortName: String = ""
  ) {
    self.id = id
    self.number = number
    self.name = name
    self.shortName = shortName
    self.fullName = fullName.isEmpty ? name : fullName
    self.county = county
    self.founding = founding
    self.end = end
    self.host = host
    self.predecessor = predecessor
    self.model = model
    self.legalBasis = legalBasis
    self.criteria = criteria
    self.fullTimeEquivalents = fullTimeEquivalents
    self.fullTimeEquivalentsDay = fullTimeEquivalentsDay
    self.fullTimeEquivalentsNote = fullTimeEquivalentsNote
    self.colour = colour
    self.published = published
    self.source = source
    self.note = note
  }
}
