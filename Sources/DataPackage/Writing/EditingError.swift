import Register

/// Why edits that are right could not be written into the files, or taken out of them.
public struct EditingError: Error, Hashable, Sendable {
  /// What was in the way.
  public enum Reason: Hashable, Sendable {
    /// The file is written in an encoding in which single lines cannot be changed.
    case uneditable(String)
    /// The encoding of the file has no letters for a text.
    case encoding(String, String)
    /// The table has no column for something that is to be recorded.
    case noColumn(String, text: String)
    /// The data set has no such table.
    case noTable(String)
    /// The descriptor does not allow the text in the column; the text says what it allows.
    case schema(column: String, found: String, expected: String)
    /// A text with a line break or another control character.
    case control(column: String)
    /// A key stands twice in the table, so that nobody knows which row is meant.
    case duplicates
    /// What a change left there is no longer there.
    case changedByHand(expected: String)
    /// The journal has no line to take back.
    case nothingToUndo
    /// The file is no table; the text says why.
    case table(String)
    /// A line of the journal is none.
    case journal(String)
    /// The descriptor has no place for numbers and colours.
    case descriptor
    /// The file written does not read as it should.
    case notReadBack
    /// Without the edit a file could not be read, for what was changed by hand since; the text says why.
    case leavesUnreadable(String)
  }

  /// The path of the file in the data set.
  public var file: String
  /// The line in it, from 1; `nil` when the whole file is meant.
  public var line: Int?
  /// What was in the way.
  public var reason: Reason

  /// An error from its parts.
  public init(file: String, line: Int? = nil, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }
}

extension EditingError: CustomStringConvertible {
  /// One sentence with file and line.
  public var description: String { told.description }

  /// The same to be said in a language.
  public var told: NamingText {
    let place: NamingText = line.map { "\(file), line \($0)" } ?? "\(file)"
    return "\(place): \(reason.told)"
  }
}

extension EditingError.Reason: CustomStringConvertible {
  /// What was found, and what would have been right.
  public var description: String { told.description }

  /// The same to be said in a language.
  public var told: NamingText {
    switch self {
    case .uneditable(let name): "is written in \(name); saved as UTF-8 it can be edited"
    case .encoding(let name, let text): "'\(short(text))' cannot be written in \(name); save the file as UTF-8 first"
    case .noColumn(let column, let text): "there is no column '\(column)' for '\(short(text))'"
    case .noTable(let name): "the data set has no table '\(name)'"
    case .schema(let column, let found, let expected):
      found.isEmpty
        ? "the column '\(column)' must not be empty"
        : "'\(short(found))' does not fit the column '\(column)': \(expected)"
    case .control(let column): "the text for the column '\(column)' has a line break or another control character"
    case .duplicates: "a key stands twice; samkart check says which"
    case .changedByHand(let text):
      "the file has been changed by hand: '\(short(text))' is not there any more, or more than once"
    case .nothingToUndo: "there is no edit to take back"
    case .table(let why): "\(why)"
    case .journal(let why): "this is no line of a journal: \(why)"
    case .descriptor: "there is no object 'samkart' to put the number into"
    case .notReadBack: "what would be written does not read back as it is meant; nothing has been written"
    case .leavesUnreadable(let why):
      "the edit cannot be taken back, since what it leaves could not be read: \(why)"
    }
  }
}

private func short(_ text: String) -> String { text.count > 80 ? text.prefix(80) + "…" : text }
