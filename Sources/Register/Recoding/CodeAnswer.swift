/// An answer to what a recoding asks: into which codes something goes that was divided, and with what weights.
public struct CodeAnswer: Hashable, Sendable {
  /// One of the codes, with its weight.
  public struct Part: Hashable, Sendable {
    /// The code.
    public var code: String
    /// How much of the whole goes to it, in any unit: a share or a number of people; `nil` when the answer does not say.
    public var weight: Double?
  }

  /// What was asked, as the question names it: a code, or the place of one.
  public var question: String
  /// The codes in the order of the answer, at least one, each once.
  public var parts: [Part]

  /// An answer from `1507=1508` or `1507=1508:0.86,1580:0.14`; `nil` for anything else.
  public init?(_ text: String) {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    self.init(question: String(text[..<sign]), answer: String(text[text.index(after: sign)...]))
  }

  /// An answer from its question and the codes with commas or semicolons between them; `nil` when they are none.
  public init?(question: String, answer: String) {
    let question = trimmed(question)
    guard !question.isEmpty else { return nil }
    var parts: [Part] = []
    for text in answer.split(omittingEmptySubsequences: false, whereSeparator: { ",;".contains($0) }) {
      let pieces = text.split(separator: ":", omittingEmptySubsequences: false).map { trimmed(String($0)) }
      guard pieces.count <= 2, let code = pieces.first, !code.isEmpty else { return nil }
      var weight: Double?
      if pieces.count == 2 {
        guard let number = writtenDecimal(pieces[1]), number > 0, number < 1e12 else { return nil }
        weight = number
      }
      guard !parts.contains(where: { $0.code == code }) else { return nil }
      parts.append(Part(code: code, weight: weight))
    }
    // Some with a weight and some without would leave the rest to guess.
    guard Set(parts.map { $0.weight == nil }).count == 1 else { return nil }
    self.question = question
    self.parts = parts
  }
}

extension CodeAnswer: CustomStringConvertible {
  /// The answer as it is given: `1507=1508,1580`.
  public var description: String {
    question + "="
      + parts.map { part in part.weight.map { "\(part.code):\($0)" } ?? part.code }.joined(separator: ",")
  }
}
