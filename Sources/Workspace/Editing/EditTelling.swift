import DataPackage
import Register
import Reports

/// How edits are told to whoever makes them: with names in a language, or as the journal has them.
struct EditTelling {
  private let language: Language?
  private let desk: RegisterDesk

  /// A telling in a language, with the names of a register; as the journal has it where there is no language.
  init(_ register: EditableDataSet, in language: Language?) {
    desk = RegisterDesk(register: register)
    self.language = language.map { register.dataSet.settings.language(asked: $0) }
  }

  /// What an edit did, in one sentence without a full stop.
  func sentence(_ entry: JournalEntry) -> String {
    language.map { desk.logged(entry, among: []).sentence(in: $0) } ?? entry.sentence
  }

  /// That edits were made, or taken back, a note each; that nothing was written where it was a trial.
  func done(_ entries: [JournalEntry], isBackwards: Bool = false, isTrial: Bool) -> Notes {
    var notes = Notes()
    if isTrial { notes.add(Note(.done, "nothing has been written")) }
    for entry in isTrial ? [] : isBackwards ? entries.reversed() : entries {
      let said = sentence(entry)
      notes.add(
        isBackwards
          ? Note(.done, "taken back: edit \(entry.number), \(said)") : Note(.done, "edit \(entry.number): \(said)"))
    }
    return notes
  }
}
