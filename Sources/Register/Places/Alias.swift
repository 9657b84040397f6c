/// Another name by which people call a municipality: an old spelling, a short form, a district that stands for it.
public struct Alias: Hashable, Sendable {
  /// The municipality that is meant.
  public var municipality: MunicipalityCode
  /// The other name.
  public var name: String
  /// What sort of name it is, as a word of the data set.
  public var kind: String

  /// An alias from its parts.
  public init(municipality: MunicipalityCode, name: String, kind: String = "") {
    self.municipality = municipality
    self.name = name
    self.kind = kind
  }
}
