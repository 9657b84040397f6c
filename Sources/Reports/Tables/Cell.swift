import Register

/// One value of a table.
public struct Cell: Hashable, Sendable {
  /// A code with the name that readers know it by.
  public struct Named: Hashable, Sendable {
    /// The code.
    public var code: String
    /// The name.
    public var name: String
    /// The page about it, relative to the document that the table stands in; `nil` where there is none.
    public var place: String?

    /// A code with its name.
    public init(_ code: String, _ name: String, place: String? = nil) {
      self.code = code
      self.name = name
      self.place = place
    }
  }

  /// The value, before any rounding.
  public enum Value: Hashable, Sendable {
    /// Not known, or not there.
    case missing
    /// Words.
    case text(String)
    /// A code with its name.
    case named(Named)
    /// Several of them, in the order to be shown.
    case list([Named])
    /// A number; whole numbers up to 2^53 are exact.
    case number(Double)
    /// A day.
    case day(Day)
    /// Yes or no.
    case truth(Bool)
  }

  /// The value.
  public var value: Value
  /// What it is, where that differs from its column.
  public var kind: Kind?
  /// What readers see instead of a value that is missing.
  public var insteadOfMissing: String?
  /// Whether it is missing because it rests on who took part, and that is not known.
  public var isUnknown = false
  /// What the register makes of it all the same, which machines read: members without a recorded start are counted.
  public var onRecord: Value?
  /// The page that it leads to, relative to the document that the table stands in; `nil` for most. Several names in one
  /// cell lead each to its own.
  public var place: String?

  /// A value, of its column's kind unless said otherwise.
  public init(_ value: Value, as kind: Kind? = nil, insteadOfMissing: String? = nil) {
    self.value = value
    self.kind = kind
    self.insteadOfMissing = insteadOfMissing
  }

  /// A cell without a value.
  public static let missing = Cell(.missing)
  /// Words; missing where empty.
  public static func text(_ text: String) -> Cell { Cell(text.isEmpty ? .missing : .text(text)) }
  /// A code with its name.
  public static func named(_ code: String, _ name: String) -> Cell { Cell(.named(Named(code, name))) }
  /// A whole number.
  public static func whole(_ number: Int?) -> Cell { number.map { Cell(.number(Double($0))) } ?? .missing }
  /// A number.
  public static func number(_ number: Double?, as kind: Kind? = nil) -> Cell {
    number.map { Cell($0.isFinite ? .number($0) : .missing, as: kind) } ?? .missing
  }
  /// Yes or no.
  public static func truth(_ value: Bool) -> Cell { Cell(.truth(value)) }
  /// A day.
  public static func day(_ day: Day?) -> Cell { day.map { Cell(.day($0)) } ?? .missing }
  /// A day as it is known: the day, or as text what is known of it.
  static func day(_ known: KnownDay?, _ words: Words) -> Cell {
    known.map { $0.exact.map { .day($0) } ?? .text(words.when($0)) } ?? .missing
  }
}
