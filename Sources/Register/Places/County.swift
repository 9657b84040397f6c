/// A county: the level above municipalities by which tables are grouped.
public struct County: Hashable, Sendable {
  /// The county's code.
  public var code: String
  /// The county's name.
  public var name: String

  /// A county from its code and name.
  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}
