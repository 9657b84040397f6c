/// A country (or a part of one) on the day of the data set: its municipalities and the regions they form.
public struct Territory: Equatable, Sendable {
  /// All municipalities, by code.
  public let municipalities: [Municipality]
  /// All counties, in the order in which tables list them when nothing else orders them; empty when the territory has
  /// no level above its municipalities.
  public let counties: [County]
  /// The ways in which they are divided into regions.
  public var divisions: Divisions
  /// What municipality codes became, by day and old code.
  public let codeChanges: [CodeChange]
  /// A day on which the codes of the municipalities hold; `nil` when nobody has said.
  public let codeDay: Day?
  /// What its levels are called in messages.
  public let levels: LevelNames

  private let index: [MunicipalityCode: Int]

  /// A territory from its parts, in any order; where a code stands twice the first counts.
  public init(
    municipalities: [Municipality], counties: [County] = [], divisions: Divisions = Divisions(),
    codeChanges: [CodeChange] = [], codeDay: Day? = nil, levels: LevelNames = .usual
  ) {
    self.levels = levels
    self.codeDay = codeDay
    self.municipalities = municipalities.sorted { $0.code < $1.code }
    self.counties = counties
    self.divisions = divisions
    self.codeChanges = codeChanges.sorted { ($0.day, $0.oldCode, $0.newCode) < ($1.day, $1.oldCode, $1.newCode) }
    index = Dictionary(self.municipalities.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The municipality with the code; `nil` when there is none on the day of the data set.
  public func municipality(_ code: MunicipalityCode) -> Municipality? { index[code].map { municipalities[$0] } }

  /// Whether there is a level above the municipalities.
  public var hasUpperUnits: Bool { !counties.isEmpty || municipalities.contains { !$0.county.isEmpty } }

  /// The county with the code; `nil` when there is none.
  public func county(_ code: String) -> County? { counties.first { $0.code == code } }
}
