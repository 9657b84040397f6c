/// An id or a code with the name that readers know it by.
public struct Named<Key: Hashable & Sendable>: Hashable, Sendable {
  /// The id or the code.
  public var key: Key
  /// The name; the key itself where there is none.
  public var name: String

  /// A key with its name.
  public init(_ key: Key, _ name: String) {
    self.key = key
    self.name = name
  }
}
