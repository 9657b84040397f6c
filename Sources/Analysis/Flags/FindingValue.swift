extension Finding {
  /// A number or a word behind a finding, as scripts get it.
  public enum Value: Hashable, Sendable {
    /// A count, or inhabitants.
    case whole(Int)
    /// A share of one, a ratio, or square kilometres.
    case number(Double)
    /// An id, a code or the name of a test.
    case text(String)
    /// Several ids or codes, sorted.
    case list([String])
    /// What could not be computed.
    case missing
  }

  /// A value and what it is called.
  public struct NamedValue: Hashable, Sendable {
    /// The key, stable between versions.
    public var name: String
    /// The value.
    public var value: Value

    /// A value with its name.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }
}

extension Finding.NamedValue {
  /// A share or ratio that may be missing.
  init(_ name: String, _ number: Double?) { self.init(name, number.map { .number($0) } ?? .missing) }
  /// A count that may be missing.
  init(_ name: String, _ count: Int?) { self.init(name, count.map { .whole($0) } ?? .missing) }
  /// A key that may be missing.
  init(_ name: String, _ text: String?) { self.init(name, text.map { .text($0) } ?? .missing) }
  /// The limit that was in force, under its own name.
  init(_ limit: Limit) { self.init("threshold_" + limit.threshold.rawValue, .number(limit.value)) }
}
