/// A municipality as it is on the day of the data set, with the figures that the analyses add up.
public struct Municipality: Hashable, Sendable {
  /// The join key.
  public var code: MunicipalityCode
  /// The short everyday name.
  public var name: String
  /// The official name, with parallel names in other languages where there are any.
  public var officialName: String
  /// The code of the county it lies in; empty when the territory has no level above municipalities.
  public var county: String
  /// Inhabitants on the data set's population day.
  public var population: Int
  /// Official total area, land and fresh water, in square kilometres.
  public var areaInSquareKilometres: Double
  /// Land alone, in square kilometres; `nil` when the data set does not say.
  public var landAreaInSquareKilometres: Double?
  /// How central it is, on the data set's own scale, higher for more; `nil` when the data set does not say.
  public var centrality: Int?

  /// A municipality from its parts.
  public init(
    code: MunicipalityCode, name: String, officialName: String, county: String, population: Int,
    areaInSquareKilometres: Double, landAreaInSquareKilometres: Double? = nil, centrality: Int? = nil
  ) {
    self.code = code
    self.name = name
    self.officialName = officialName
    self.county = county
    self.population = population
    self.areaInSquareKilometres = areaInSquareKilometres
    self.landAreaInSquareKilometres = landAreaInSquareKilometres
    self.centrality = centrality
  }
}
