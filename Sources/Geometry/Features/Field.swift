/// The name and kind of one attribute that all features of a layer have.
public struct Field: Hashable, Sendable {
  /// The kinds that files of features can hold. Dates are text in the form `YYYY-MM-DD`.
  public enum Kind: String, Hashable, Sendable { case text, whole, number, date, logical }

  /// The name as the file gives it; shapefiles cut it at ten bytes.
  public var name: String
  /// What the values are.
  public var kind: Kind

  /// A field from its name and kind.
  public init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}
