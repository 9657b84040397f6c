import Register

/// A sentence with its numbers still numbers, so that sentences of all languages are written alike.
///
/// Made by interpolation: `"\(name): \(share: 0.44) of \(60_349)"`.
struct Prose: Hashable, Sendable {
  /// A stretch of a sentence.
  enum Part: Hashable, Sendable {
    /// Words as they are.
    case text(String)
    /// Words of the sentence itself, in which nouns of the data set may be asked for: `{unit.many}`.
    case words(String)
    /// Of several forms of a word the one that goes with the number, which stands before it.
    case counted(Int, [String])
    /// The noun of the data set that goes with the number, which stands before it.
    case units(Int, Naming.Concept)
    /// A whole number.
    case whole(Int)
    /// A fraction of one, to be written as a percentage without decimals.
    case share(Double)
    /// A number with this many decimals.
    case decimal(Double, places: Int)
    /// A day.
    case day(Day)
    /// A day as it is known.
    case known(KnownDay)
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
      case .words(let words): text += filled(words, [:], in: language)
      case .counted(let number, let forms):
        text += filled("{n} {n:\(forms.joined(separator: "|"))}", ["n": numbers.whole(number)], in: language)
      case .units(let number, let noun):
        text += filled("{n} {n:\(noun.rawValue)}", ["n": numbers.whole(number)], in: language)
      case .whole(let number): text += numbers.whole(number)
      case .share(let fraction): text += numbers.share(fraction)
      case .decimal(let number, let places): text += numbers.decimal(number, places: places)
      case .day(let date): text += language.day(date)
      case .known(let known): text += known.text(in: language)
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
    mutating func appendLiteral(_ literal: String) { if !literal.isEmpty { parts.append(.words(literal)) } }
    /// A name or other words.
    mutating func appendInterpolation(_ words: String) { parts.append(.text(words)) }
    /// A whole number.
    mutating func appendInterpolation(_ number: Int) { parts.append(.whole(number)) }
    /// A whole number and the form of a word that goes with it; the forms as templates list them.
    mutating func appendInterpolation(_ number: Int, _ forms: [String]) { parts.append(.counted(number, forms)) }
    /// A whole number and what the data set calls so many.
    mutating func appendInterpolation(_ number: Int, of noun: Naming.Concept) { parts.append(.units(number, noun)) }
    /// A fraction as a percentage.
    mutating func appendInterpolation(share fraction: Double) { parts.append(.share(fraction)) }
    /// A number with decimals.
    mutating func appendInterpolation(_ number: Double, places: Int) {
      parts.append(.decimal(number, places: places))
    }
    /// A day.
    mutating func appendInterpolation(_ day: Day) { parts.append(.day(day)) }
    /// A day as it is known.
    mutating func appendInterpolation(known day: KnownDay) { parts.append(.known(day)) }
    /// A sentence within the sentence.
    mutating func appendInterpolation(_ prose: Prose) { parts += prose.parts }
  }

  /// Words alone.
  init(stringLiteral value: String) { self.init([.words(value)]) }
  /// Words and numbers.
  init(stringInterpolation: StringInterpolation) { self.init(stringInterpolation.parts) }
}
