/// The words by which people name columns, roles and parties in lists of their own; a table of the data set.
///
/// Compared apart from capitals, hyphens and spaces. A word with `*` behind it stands for every word that begins so.
public struct ImportWords: Equatable, Sendable {
  /// One row of the table.
  public struct Entry: Hashable, Sendable {
    /// What the word is for.
    public var kind: Kind
    /// What it means there: a column, a role, the number of a month; empty where the kind says it all.
    public var meaning: String
    /// The word, or several.
    public var word: String

    /// A row from its parts.
    public init(kind: Kind, meaning: String = "", word: String) {
      self.kind = kind
      self.meaning = meaning
      self.word = word
    }
  }

  /// What a word is for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The heading of a column.
    case column
    /// What somebody is to a collaboration, said beside a name: `vertskommune`.
    case role
    /// A part of a name that shows that it is no municipality, with the role that it then has: `fylkeskommune`.
    case party
    /// What stands between the last two names of a list: `og`.
    case joining
    /// What leads in a name without being part of it: `med tillegg av`.
    case leading
    /// What stands with the name of a county in a heading: `fylke`.
    case county
    /// What begins a row that is no data: `kilde`.
    case footer
    /// A month, by its number.
    case month
    /// A season, by its own word in tables: `spring`.
    case season
    /// What stands before a day on which something had not begun yet, or had: `før`, `etter`.
    case before, after
    /// What stands for a day that nobody knows.
    case unknown
    /// What says that a list does not name all: `m.fl.`
    case incomplete
  }

  /// A word as it is looked for.
  struct Pattern: Hashable, Sendable {
    var words: [String]
    var isStem: Bool

    init(_ word: String) {
      isStem = word.hasSuffix("*")
      words = tokens(isStem ? String(word.dropLast()) : word)
    }

    /// Whether the words stand somewhere among the tokens, one behind the other.
    func stands(in tokens: [String]) -> Bool {
      guard !words.isEmpty, tokens.count >= words.count else { return false }
      return (0...(tokens.count - words.count)).contains { isAt($0, of: tokens) }
    }

    func isAt(_ start: Int, of tokens: [String]) -> Bool {
      guard tokens.count >= start + words.count else { return false }
      for (offset, word) in words.enumerated() {
        let token = tokens[start + offset]
        let isLast = offset == words.count - 1
        if isLast && isStem ? !token.hasPrefix(word) : token != word { return false }
      }
      return true
    }
  }

  private let patterns: [Kind: [(meaning: String, pattern: Pattern)]]
  private let entries: [Entry]

  /// Words from the rows of the table, the surest first.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
    patterns = Dictionary(grouping: entries, by: \.kind).mapValues { rows in
      rows.map { (trimmed($0.meaning), Pattern(trimmed($0.word))) }.filter { !$0.1.words.isEmpty }
    }
  }

  /// Whether both say the same.
  public static func == (a: Self, b: Self) -> Bool { a.entries == b.entries }

  /// Whether there is no word.
  public var isEmpty: Bool { entries.isEmpty }

  /// These words, and behind them others, which count where these know nothing.
  public func followed(by others: ImportWords) -> ImportWords { ImportWords(entries + others.entries) }

  func all(_ kind: Kind) -> [(meaning: String, pattern: Pattern)] { patterns[kind] ?? [] }

  /// What the first word of the kind that stands in the text means.
  func meaning(_ kind: Kind, in text: String) -> String? {
    let tokens = tokens(text)
    return all(kind).first { $0.pattern.stands(in: tokens) }?.meaning
  }

  /// What the words of the kind that stand in the text mean, in the order of the table.
  func meanings(_ kind: Kind, in text: String) -> [String] {
    let tokens = tokens(text)
    return all(kind).filter { $0.pattern.stands(in: tokens) }.map(\.meaning)
  }
}

/// The words of a text in small letters: runs of letters and digits.
func tokens(_ text: String) -> [String] {
  var tokens: [String] = []
  var token = ""
  for character in text.lowercased() {
    if character.isLetter || character.isNumber || character == "&" {
      token.append(character)
    } else if !token.isEmpty {
      tokens.append(token)
      token = ""
    }
  }
  return token.isEmpty ? tokens : tokens + [token]
}

extension ImportWords.Entry {
  /// What the meaning should be instead; `nil` when it is right.
  public var fault: String? {
    switch kind {
    case .column:
      if ImportColumn(meaning) != nil { return nil }
      return "one of \(ImportColumn.Kind.allCases.map(\.rawValue).joined(separator: ", ")), with a role as party:owner"
    case .role, .party:
      if Role(rawValue: meaning) != nil || (kind == .role && meaning == "host") { return nil }
      return "one of \(Role.allCases.map(\.rawValue).joined(separator: ", "))\(kind == .role ? ", host" : "")"
    case .season:
      let known = KnownDay.Season.allCases.map(\.rawValue)
      return known.contains(meaning) ? nil : "one of \(known.joined(separator: ", "))"
    case .month: return (1...12).contains(Int(meaning) ?? 0) ? nil : "a number from 1 to 12"
    case .joining, .leading, .county, .footer, .before, .after, .unknown, .incomplete: return nil
    }
  }
}
