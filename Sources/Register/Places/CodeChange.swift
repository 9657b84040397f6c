/// One line of the table of code changes: what a code of the day before became.
///
/// A merger has several lines with the same new code, a split several with the same old one.
public struct CodeChange: Hashable, Sendable {
  /// What happened to the unit.
  public enum Kind: String, Hashable, Sendable, CaseIterable { case merge, split, renumber, rename }

  /// The first day of the new codes.
  public var day: Day
  /// Code and name until the day.
  public var oldCode: MunicipalityCode, oldName: String
  /// Code and name from the day on.
  public var newCode: MunicipalityCode, newName: String
  /// What happened.
  public var kind: Kind
  /// The codes of the counties before and from the day; empty when the data set does not say.
  public var oldCounty, newCounty: String
  /// The part of the old unit's people that the new one took over, 0...1; `nil` when the data set does not say.
  public var share: Double?

  /// A change from its parts.
  public init(
    day: Day, oldCode: MunicipalityCode, oldName: String, newCode: MunicipalityCode, newName: String, kind: Kind,
    oldCounty: String = "", newCounty: String = "", share: Double? = nil
  ) {
    self.day = day
    self.oldCode = oldCode
    self.oldName = oldName
    self.newCode = newCode
    self.newName = newName
    self.kind = kind
    self.oldCounty = oldCounty
    self.newCounty = newCounty
    self.share = share
  }
}

extension CodeChange.Kind {
  /// Whether the unit is the same afterwards, under another number or name.
  public var keepsUnit: Bool { self == .renumber || self == .rename }
}
