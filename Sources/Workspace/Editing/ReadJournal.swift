import DataPackage
import Register
import Reports

/// The edits that were made to a register, oldest first.
public struct JournalAccount: Sendable {
  /// The edits.
  public let entries: [JournalEntry]
  /// The same with names for codes and ids.
  let logged: [LoggedEdit]
  /// What the data set calls its units.
  let settings: Settings

  /// What was done, in a language, with names for codes and ids.
  public func text(in language: Language) -> String {
    logged.map { $0.text(in: settings.language(asked: language)) }.joined()
  }

  /// What was done and where it was learned, for people.
  public var text: String {
    entries.map { entry in
      var lines = ["\(entry.number)  \(entry.sentence)\(fate(of: entry).map { " [\($0)]" } ?? "")"]
      if !entry.source.isEmpty { lines.append("   source: \(entry.source)") }
      if !entry.note.isEmpty { lines.append("   note: \(entry.note)") }
      if !entry.reason.isEmpty { lines.append("   reason: \(entry.reason)") }
      let made = [entry.by.map { "by \($0)" }, entry.time].compactMap { $0 }
      if !made.isEmpty { lines.append("   \(made.joined(separator: ", "))") }
      return lines.joined(separator: "\n") + "\n"
    }.joined()
  }

  /// What later entries made of an edit; `nil` where it stands as it was made.
  private func fate(of entry: JournalEntry) -> String? {
    if let other = entries.last(where: { $0.takesBack.contains(entry.number) }) {
      return "taken back by \(other.number)"
    }
    return entries.last { $0.corrects == entry.number }.map { "corrected by \($0.number)" }
  }

  /// The lines of the journal.
  public var json: String { entries.map { $0.line + "\n" }.joined() }
}

/// What has been edited in a register, from the first edit on.
///
/// - Throws: `Failure` when the register or its journal cannot be read.
public func readJournal(in folder: RegisterFolder) throws(Failure) -> Told<JournalAccount> {
  try Told { notes in
    let desk = RegisterDesk(register: try folder.open())
    let entries = desk.register.journal.entries
    if entries.isEmpty { notes.add(Note(.state, "nothing has been edited")) }
    return JournalAccount(
      entries: entries, logged: entries.map { desk.logged($0, among: entries) },
      settings: desk.register.dataSet.settings)
  }
}
