/// A municipality that another one was divided into.
public struct MunicipalityPart: Hashable, Sendable {
  /// Its code; that of the divided one where it keeps it, that of a neighbour where the land went there.
  public var code: MunicipalityCode
  /// Its name; may be empty where the table of code changes has it.
  public var name: String
  /// The code of its county; empty for that of the divided one.
  public var county: String
  /// The ids of the collaborations and plans in which it goes on, in the role that the divided one had there, as a
  /// member in others; `nil` where nobody says.
  public var places: [String]?

  /// A part from what is known of it.
  public init(code: MunicipalityCode, name: String = "", county: String = "", places: [String]? = nil) {
    self.code = code
    self.name = name
    self.county = county
    self.places = places
  }
}
