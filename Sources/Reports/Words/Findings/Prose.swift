import Register

/// A sentence with its numbers still numbers, so that sentences of all languages are written alike.
///
/// Made by interpolation: `"\(name): \(share: 0.44) of \(60_349)"`.
struct Prose: Hashable, Sendable {
  /// A stretch of a sentence.
  enum Part: Hashable, Sendable {
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
  var parts: [Part]

  /// A sentence from its stretches.
  init(_ parts: [Part] = []) { self.parts = parts }

  /// The sentence as text, its numbers and days as the language writes them.
  func text(in language: Language) -> String {
    let numbers = language.numbers
    return parts.reduce(into: "") { text, part in
      switch part {
      case .text(let words): text += words
      case .whole(let number): text += numbers.whole(number)
      case .share(let fraction): text += numbers.share(fraction)
      case .decimal(let number, let places): text += numbers.decimal(number, places: places)
      case .day(let date): text += language.day(date)
      }
    }
  }

  /// The one followed by the other.
  static func + (first: Prose, second: Prose) -> Prose { Prose(first.parts + second.parts) }

  /// One sentence after the other, with the separator between them.
  static func joined(_ sentences: [Prose], separator: String) -> Prose {
    Prose(Array(sentences.map(\.parts).joined(separator: [.text(separator)])))
  }
}

extension Prose: ExpressibleByStringInterpolation {
  /// Collects words and numbers in the order in which they stand.
  struct StringInterpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    /// An empty sentence.
    init(literalCapacity: Int, interpolationCount: Int) {}
    /// Words of the sentence itself.
    mutating func appendLiteral(_ literal: String) { if !literal.isEmpty { parts.append(.text(literal)) } }
    /// A name or other words.
    mutating func appendInterpolation(_ words: String) { parts.append(.text(words)) }
    /// A whole number.
    mutating func appendInterpolation(_ number: Int) { parts.append(.whole(number)) }
    /// A fraction as a percentage.
    mutating func appendInterpolation(share fraction: Double) { parts.append(.share(fraction)) }
    /// A number with decimals.
    mutating func appendInterpolation(_ number: Double, places: Int) {
      parts.append(.decimal(number, places: places))
    }
    /// A day.
    mutating func appendInterpolation(_ day: Day) { parts.append(.day(day)) }
    /// A sentence within the sentence.
    mutating func appendInterpolation(_ prose: Prose) { parts += prose.parts }
  }

  /// Words alone.
  init(stringLiteral value: String) { self.init([.text(value)]) }
  /// Words and numbers.
  init(stringInterpolation: StringInterpolation) { self.init(stringInterpolation.parts) }
}
