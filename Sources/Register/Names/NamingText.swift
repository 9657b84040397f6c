/// A text that names parameters, which every shell calls something else: an option of a command, a field of a form.
///
/// Made by interpolation: `"say which with \(parameter: "group")"`.
public struct NamingText: Hashable, Sendable {
  fileprivate enum Part: Hashable, Sendable {
    case words(String)
    case parameter(String)
  }

  fileprivate var parts: [Part]

  /// Words alone.
  public init(_ words: String) { parts = [.words(words)] }

  /// The text, with each parameter as the shell calls it.
  public func spelled(_ name: (String) -> String) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .words(let words): text += words
      case .parameter(let parameter): text += name(parameter)
      }
    }
  }

  /// The one followed by the other.
  public static func + (first: NamingText, second: NamingText) -> NamingText {
    var text = first
    text.parts += second.parts
    return text
  }
}

extension NamingText: CustomStringConvertible {
  /// The text with parameters by their own names.
  public var description: String { spelled { $0 } }
}

extension NamingText: ExpressibleByStringInterpolation {
  /// Collects words and parameters in the order in which they stand.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    /// An empty text.
    public init(literalCapacity: Int, interpolationCount: Int) {}
    /// Words of the text itself.
    public mutating func appendLiteral(_ literal: String) { if !literal.isEmpty { parts.append(.words(literal)) } }
    /// A name, a number, or whatever else is said by its description.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      parts.append(.words(value.description))
    }
    /// A parameter, by the name that the use case has for it.
    public mutating func appendInterpolation(parameter: String) { parts.append(.parameter(parameter)) }
    /// A text within the text.
    public mutating func appendInterpolation(_ text: NamingText) { parts += text.parts }
  }

  /// Words alone.
  public init(stringLiteral value: String) { parts = [.words(value)] }
  /// Words and parameters.
  public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }
}
