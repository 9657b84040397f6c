/// What a cell of a column of numbers says when it says no number.
public enum MissingFigure: Hashable, Sendable {
  /// There is no figure: empty, or a sign or word for that, as `..`, `-`, `N/A`, `NULL`.
  case unknown
  /// There is a figure that is held back, for being small: `<5`, `*`, `(D)`.
  case suppressed
  /// The spreadsheet could not reckon it: `#VALUE!`.
  case error

  /// What the text says; `nil` when it may be a number or is something else.
  public init?(_ text: some StringProtocol) {
    if isMissing(text) {
      self = .unknown
      return
    }
    let word = trimmed(text).lowercased()
    if unknownWords.contains(word) {
      self = .unknown
    } else if suppressedWords.contains(word) || isBelow(word) {
      self = .suppressed
    } else if spreadsheetErrors.contains(word) {
      self = .error
    } else {
      return nil
    }
  }
}

/// Whether the text stands for a figure that is not there, or not told.
func isMissingFigure(_ text: some StringProtocol) -> Bool { MissingFigure(text) != nil }

/// Words that programs and offices write for a figure that is not there.
private let unknownWords: Set<String> = [
  "n/a", "na", "n.a.", "n.a", "#n/a", "<na>", "nan", "null", "none", "nil", "missing", "unknown", "(na)", "--", "---",
  "?",
  "....", ". .", "\u{2013}\u{2013}",
]

/// Signs of figures that are held back, as offices of statistics write them.
private let suppressedWords: Set<String> = [
  "*", "**", "***", "x", "(x)", "c", ":c", "(c)", "s", "(s)", "d", "(d)", "suppressed", "conf", "confidential",
]

private let spreadsheetErrors: Set<String> = [
  "#value!", "#ref!", "#div/0!", "#name?", "#num!", "#null!", "#spill!", "#calc!", "#error!", "err:502", "err:504",
]

/// `<5`, `< 5`, `≤ 4`, `<=4`: a number that is told only to be small.
private func isBelow(_ word: String) -> Bool {
  for sign in ["<=", "<", "≤"] where word.hasPrefix(sign) {
    return WrittenNumber(word.dropFirst(sign.count)) != nil
  }
  return false
}
