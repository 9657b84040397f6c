import Register

/// A sentence with its numbers still numbers, so that whoever prints it decides how numbers are written.
///
/// Made by interpolation: `"\(name): \(share: 0.44) of \(60_349)"`.
public struct Prose: Hashable, Sendable {
  /// A stretch of a sentence.
  public enum Part: Hashable, Sendable {
    /// Words as they are.
    case text(String)
    /// A whole number.
    case whole(Int)
    /// A fraction of one, to be written as a percentage without decimals.
    case share(Double)
    /// A number with this many decimals.
    case decimal(Double, places: Int)
    /// A day.
    case day(Day)
  }

  /// The stretches, in order.
  public var parts: [Part]

  /// A sentence from its stretches.
  public init(_ parts: [Part] = []) { self.parts = parts }

  /// The sentence as text, its numbers and days written by the given functions.
  public func text(
    whole: (Int) -> String, share: (Double) -> String, decimal: (_ number: Double, _ places: Int) -> String,
    day: (Day) -> String
  ) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .text(let words): text += words
      case .whole(let number): text += whole(number)
      case .share(let fraction): text += share(fraction)
      case .decimal(let number, let places): text += decimal(number, places)
      case .day(let date): text += day(date)
      }
    }
  }

  /// The one followed by the other.
  public static func + (first: Prose, second: Prose) -> Prose { Prose(first.parts + second.parts) }

  /// One sentence after the other, with the separator between them.
  public static func joined(_ sentences: [Prose], separator: String) -> Prose {
    Prose(Array(sentences.map(\.parts).joined(separator: [.text(separator)])))
  }
}

extension Prose: ExpressibleByStringInterpolation {
  /// Collects words and numbers in the order in which they stand.
  public struct StringInterpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    /// An empty sentence.
    public init(literalCapacity: Int, interpolationCount: Int) {}
    /// Words of the sentence itself.
    public mutating func appendLiteral(_ literal: String) { if !literal.isEmpty { parts.append(.text(literal)) } }
    /// A name or other words.
    public mutating func appendInterpolation(_ words: String) { parts.append(.text(words)) }
    /// A whole number.
    public mutating func appendInterpolation(_ number: Int) { parts.append(.whole(number)) }
    /// A fraction as a percentage.
    public mutating func appendInterpolation(share fraction: Double) { parts.append(.share(fraction)) }
    /// A number with decimals.
    public mutating func appendInterpolation(_ number: Double, places: Int) {
      parts.append(.decimal(number, places: places))
    }
    /// A day.
    public mutating func appendInterpolation(_ day: Day) { parts.append(.day(day)) }
    /// A sentence within the sentence.
    public mutating func appendInterpolation(_ prose: Prose) { parts += prose.parts }
  }

  /// Words alone.
  public init(stringLiteral value: String) { self.init([.text(value)]) }
  /// Words and numbers.
  public init(stringInterpolation: StringInterpolation) { self.init(stringInterpolation.parts) }
}
