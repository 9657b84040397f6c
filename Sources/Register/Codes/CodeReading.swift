/// What a text says when a municipality code is expected.
public enum CodeReading: Hashable, Sendable {
  /// A code, with what had to be mended to get it and the name that stood beside it, if any.
  case code(MunicipalityCode, mendings: [CodeMending], name: String?)
  /// No code.
  case refused(CodeRefusal)

  /// The code, if there is one.
  public var code: MunicipalityCode? {
    if case .code(let code, _, _) = self { code } else { nil }
  }
}

/// One thing that was mended in a code.
public enum CodeMending: String, Hashable, Sendable, CaseIterable {
  /// Lost zeros were put back: `301`.
  case padded
  /// Blanks around it were left out.
  case trimmed
  /// Letters before it were left out: `K-0301`.
  case prefixDropped = "prefix-dropped"
  /// A name beside it was left out: `0301 Oslo`, `Oslo (0301)`.
  case nameDropped = "name-dropped"
  /// Decimals that a spreadsheet added were left out: `301.0`.
  case decimalsDropped = "decimals-dropped"
  /// A power of ten that a spreadsheet wrote was reckoned: `3.01E+02`.
  case powerReckoned = "power-reckoned"
}

/// Why a text is no code.
public enum CodeRefusal: Hashable, Sendable {
  /// There is nothing.
  case empty
  /// It has more characters than a code has.
  case tooLong(String, width: Int)
  /// It is something else.
  case noCode(String)
}

extension CodeRefusal: CustomStringConvertible {
  /// What was found, as the first half of a sentence.
  public var description: String {
    switch self {
    case .empty: "there is no code"
    case .tooLong(let text, let width): "'\(text)' is longer than a code, which has \(width) characters"
    case .noCode(let text): "'\(text)' is not a code"
    }
  }
}
