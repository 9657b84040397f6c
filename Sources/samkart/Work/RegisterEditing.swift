import DataPackage
import Register
import Reports
import Workspace

extension EditOptions {
  /// Makes the edits together, or shows what they would change; tells the rows that differ on standard output.
  ///
  /// - Parameter edits: what to edit, in view of the register as it is once nobody else edits it.
  func perform(_ edits: (RegisterDesk) throws -> [RegisterEdit]) throws {
    func applied(_ set: EditableDataSet) throws -> EditableDataSet.Result {
      let desk = RegisterDesk(register: set, talk: register.talk)
      do {
        return try set.applying(try edits(desk))
      } catch let refused as RefusedEdits {
        throw Failure(refused.entries.map(\.sentence).joined(separator: "; "))
      }
    }
    let result = dryRun ? try folder.look(applied) : try folder.edit(applied)
    try write(Array(account(result.entries, as: format).utf8), to: "-")
    let talk = register.talk
    if dryRun {
      talk.note("nothing has been written")
    } else {
      for entry in result.entries { talk.note("edit \(entry.number): \(entry.sentence)") }
    }
  }
}

extension RegisterFolder {
  /// What edits would come to, without making them.
  func look(_ work: (EditableDataSet) throws -> EditableDataSet.Result) throws -> EditableDataSet.Result {
    let set = try open()
    do {
      return try work(set)
    } catch let error as EditingError {
      throw Failure("\(path)/\(error)")
    }
  }
}

/// What edits change, file by file and line by line, or as lines of the journal.
func account(_ entries: [JournalEntry], as format: TextOrJSON, isBackwards: Bool = false) -> String {
  if format == .json { return entries.map { $0.line + "\n" }.joined() }
  var text = ""
  for entry in isBackwards ? entries.reversed() : entries {
    for change in isBackwards ? entry.changes.reversed().map(\.inverted) : entry.changes {
      text += "\(change.file):\(change.line)\n"
      text += lines("-", change.before) + lines("+", change.after)
    }
  }
  return text
}

/// The lines of a text behind a mark; of a text that two changes share, all.
private func lines(_ mark: String, _ text: String?) -> String {
  guard let text else { return "" }
  return text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { "\(mark) \($0)\n" }.joined()
}

extension JournalEntry {
  /// What was done, in a few words: `join 2021-01-01: collaboration nri; municipality 0301; role member`.
  var sentence: String {
    let parts = parameters.filter { $0.name != "event" }.map { parameter in
      "\(parameter.name) \(parameter.values == [""] ? "none" : parameter.values.joined(separator: ", "))"
    }
    return "\(edit)\(day.map { " \($0)" } ?? ""): " + parts.joined(separator: "; ")
  }
}
