import DataPackage

/// The edits that were made to a register, oldest first.
public struct JournalAccount: Equatable, Sendable {
  /// The edits.
  public let entries: [JournalEntry]

  /// What was done and where it was learned, for people.
  public var text: String {
    entries.map { entry in
      let lines = ["\(entry.number)  \(entry.sentence)", "   source: \(entry.source)"]
      return (lines + (entry.note.isEmpty ? [] : ["   note: \(entry.note)"])).joined(separator: "\n") + "\n"
    }.joined()
  }

  /// The lines of the journal.
  public var json: String { entries.map { $0.line + "\n" }.joined() }
}

/// What has been edited in a register, from the first edit on.
public func readJournal(in folder: RegisterFolder) throws(Failure) -> Told<JournalAccount> {
  try Told { notes in
    let entries = try folder.open().journal.entries
    if entries.isEmpty { notes.add(Note(.state, "nothing has been edited")) }
    return JournalAccount(entries: entries)
  }
}
