/// A sentence for whoever runs the program, which can be said in other languages and names parameters that every shell
/// calls something else: an option of a command, a field of a form.
///
/// Made by interpolation, in English: `"'\(id)' is taken; say which with \(parameter: "group")"`. What stands between the
/// places to fill is the key under which a ``MessageLanguage`` has the sentence.
public struct NamingText: Hashable, Sendable {
  fileprivate indirect enum Part: Hashable, Sendable {
    case words(String)
    case value(String)
    case parameter(String)
    case text(NamingText)
    case day(KnownDay)
    case role(Role)
    case fact(Fact)
    case noun(LevelNames.Noun, LevelNames.Noun.Form)
  }

  fileprivate var parts: [Part]

  /// A name or a number, or words that somebody else has put together: said as they are in every language.
  public init(verbatim words: String) { parts = [.value(words)] }

  /// Several sentences in a row.
  public init(_ texts: [NamingText], separator: String) {
    var parts: [Part] = []
    for (place, text) in texts.enumerated() {
      if place > 0 { parts.append(.words(separator)) }
      parts.append(.text(text))
    }
    self.parts = parts
  }

  /// Names in a row, with a word between the last two: `Moss, Oslo and Våler`.
  public init(listed names: [NamingText], _ word: NamingText = "and") {
    guard let last = names.last, names.count > 1 else {
      parts = names.map { .text($0) }
      return
    }
    parts = [
      .text(NamingText(names.dropLast(), separator: ", ")), .words(" "), .text(word), .words(" "), .text(last),
    ]
  }

  /// The English sentence with numbered places, `'{1}' is taken`: the key of its translations.
  public var key: String {
    var count = 0
    return parts.reduce(into: "") { key, part in
      if case .words(let words) = part {
        key += words
      } else {
        count += 1
        key += "{\(count)}"
      }
    }
  }

  /// The text in a language, in English where the language has no such sentence, with each parameter as the shell calls it.
  public func spelled(_ name: (String) -> String, in language: MessageLanguage = .english) -> String {
    let values = parts.compactMap { spelled($0, name, language) }
    if let template = language.sentence(key) { return filled(template, values) }
    var rest = values[...]
    return parts.reduce(into: "") { text, part in
      if case .words(let words) = part { text += words } else { text += rest.popFirst() ?? "" }
    }
  }

  private func spelled(_ part: Part, _ name: (String) -> String, _ language: MessageLanguage) -> String? {
    switch part {
    case .words: nil
    case .value(let value): value
    case .parameter(let parameter): name(parameter)
    case .text(let text): text.spelled(name, in: language)
    case .day(let day): language.day(day)
    case .role(let role): language.role(role)
    case .fact(let fact): language.fact(fact)
    case .noun(let noun, let form): noun.text(form, in: language)
    }
  }

  /// A template with values in the places `{1}`, `{2}` …, in whatever order it has them.
  private func filled(_ template: String, _ values: [String]) -> String {
    var (text, rest) = ("", template[...])
    while let opening = rest.firstIndex(of: "{"), let closing = rest[opening...].firstIndex(of: "}") {
      text += rest[..<opening]
      let number = Int(rest[rest.index(after: opening)..<closing])
      text +=
        number.flatMap { values.indices.contains($0 - 1) ? values[$0 - 1] : nil } ?? String(rest[opening...closing])
      rest = rest[rest.index(after: closing)...]
    }
    return text + rest
  }

  /// A sentence that goes on.
  public static func + (first: NamingText, second: NamingText) -> NamingText {
    var text = first
    text.parts += second.parts
    return text
  }
}

extension NamingText: CustomStringConvertible {
  /// The English text with parameters by their own names.
  public var description: String { spelled { $0 } }
}

extension NamingText: ExpressibleByStringInterpolation {
  /// Collects words and places to fill in the order in which they stand.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    /// An empty text.
    public init(literalCapacity: Int, interpolationCount: Int) {}
    /// Words of the text itself.
    public mutating func appendLiteral(_ literal: String) { if !literal.isEmpty { parts.append(.words(literal)) } }
    /// A name, a number, or whatever else is said by its description.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      parts.append(.value(value.description))
    }
    /// A parameter, by the name that the use case has for it.
    public mutating func appendInterpolation(parameter: String) { parts.append(.parameter(parameter)) }
    /// A text within the text.
    public mutating func appendInterpolation(_ text: NamingText) { parts.append(.text(text)) }
    /// A day.
    public mutating func appendInterpolation(_ day: Day) { parts.append(.day(.day(day))) }
    /// A day as it is known.
    public mutating func appendInterpolation(_ day: KnownDay) { parts.append(.day(day)) }
    /// What a role is called.
    public mutating func appendInterpolation(_ role: Role) { parts.append(.role(role)) }
    /// What a fact is called.
    public mutating func appendInterpolation(_ fact: Fact) { parts.append(.fact(fact)) }
    /// What one of a level is called, or several, or one with its article.
    public mutating func appendInterpolation(_ noun: LevelNames.Noun, _ form: LevelNames.Noun.Form) {
      parts.append(.noun(noun, form))
    }
  }

  /// Words alone.
  public init(stringLiteral value: String) { parts = [.words(value)] }
  /// Words and places to fill.
  public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }
}
