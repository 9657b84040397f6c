import DataPackage
import Register

/// What edits change, or what taking them back does.
public struct EditAccount: Equatable, Sendable {
  /// The edits, oldest first.
  public let entries: [JournalEntry]
  /// Whether they are taken back.
  public let isBackwards: Bool

  /// File by file and line by line, for people.
  public var text: String {
    var text = ""
    for entry in isBackwards ? entries.reversed() : entries {
      for change in isBackwards ? entry.changes.reversed().map(\.inverted) : entry.changes {
        text += "\(change.file):\(change.line)\n"
        text += lines("-", change.before) + lines("+", change.after)
      }
    }
    return text
  }

  /// The lines of the journal.
  public var json: String { entries.map { $0.line + "\n" }.joined() }

  /// The lines of a text behind a mark; of a text that two changes share, all.
  private func lines(_ mark: String, _ text: String?) -> String {
    guard let text else { return "" }
    return text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { "\(mark) \($0)\n" }.joined()
  }
}

extension JournalEntry {
  /// The day behind a blank; nothing where nobody knows it.
  private var dayInMessages: String {
    day.map { " " + (KnownDay(stored: $0)?.inMessages ?? $0) } ?? ""
  }

  /// What was done, in a few words: `join 2021-01-01: collaboration nri; municipality 0301; role member`.
  public var sentence: String {
    let parts = parameters.filter { !$0.name.hasPrefix("event") }.map { parameter in
      "\(parameter.name) \(parameter.values == [""] ? "none" : parameter.values.joined(separator: ", "))"
    }
    if let corrects {
      return "correction of \(corrects), \(edit)\(dayInMessages): " + parts.joined(separator: "; ")
    }
    if !takesBack.isEmpty { return "taken back: \(takesBack.map(String.init).joined(separator: ", "))" }
    return "\(edit)\(dayInMessages): " + parts.joined(separator: "; ")
  }
}
