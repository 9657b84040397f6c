/// How many employed persons live in one municipality and work in another, or in the same.
public struct CommutingFlow: Hashable, Sendable {
  /// Where they live.
  public var residence: MunicipalityCode
  /// Where they work.
  public var workplace: MunicipalityCode
  /// How many they are.
  public var employed: Int

  /// A flow from its parts.
  public init(residence: MunicipalityCode, workplace: MunicipalityCode, employed: Int) {
    self.residence = residence
    self.workplace = workplace
    self.employed = employed
  }
}
