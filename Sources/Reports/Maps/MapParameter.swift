import Register

/// Something that one kind of map can be asked for: declared once, offered by every shell in its own way.
public struct MapParameter: Sendable {
  /// What it takes.
  public enum Kind: Sendable {
    /// Words.
    case text
    /// A whole number.
    case whole
    /// A day.
    case day
    /// One to eight numbers, each greater than the one before.
    case rising
    /// One of a list of words.
    case oneOf(any MapOption.Type)
  }

  /// The name, in one word.
  public let name: String
  /// What it says, in a line; a shell spells the parameters in it its own way.
  public let help: NamingText
  /// More about it; may be empty.
  public let discussion: String
  /// What stands for its value in a usage line.
  public let valueName: String
  /// What it takes.
  public let kind: Kind

  /// A parameter.
  public init(_ name: String, _ kind: Kind, help: NamingText, discussion: String = "", valueName: String) {
    self.name = name
    self.kind = kind
    self.help = help
    self.discussion = discussion
    self.valueName = valueName
  }
}

/// The words that a parameter takes.
public protocol MapOption: RawRepresentable<String>, CaseIterable, Sendable {}
