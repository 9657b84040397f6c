import FoundationEssentials
import Register
import Tabular

/// A line of the journal: one edit, and the lines of the files that it changed.
public struct JournalEntry: Equatable, Sendable {
  /// A named value of an edit; a list where there are several.
  public struct Parameter: Hashable, Sendable {
    /// What it is.
    public var name: String
    /// The values, never empty.
    public var values: [String]
  }

  /// The place in the journal, from 1.
  public var number: Int
  /// The number of the first edit that was made together with this one; its own when it was made alone.
  public var together: Int
  /// What kind of edit it is, as the command is called.
  public var edit: String
  /// The first day on which it holds, or the year; `nil` when nobody knows.
  public var day: String?
  /// What the edit said, by name.
  public var parameters: [Parameter]
  /// Where it was learned.
  public var source: String
  /// Anything else worth knowing; may be empty.
  public var note: String
  /// What it changed, in the order in which it did.
  public var changes: [TextChange]
}

extension JournalEntry {
  /// The line, without a line break.
  public var line: String {
    var members: [(key: String, value: JSONValue)] = [("number", .whole(number))]
    if together != number { members.append(("together", .whole(together))) }
    members += [("edit", .text(edit)), ("day", .text(day))]
    let parameters = parameters.map { parameter -> (key: String, value: JSONValue) in
      (parameter.name, parameter.values.count == 1 ? .text(parameter.values[0]) : .texts(parameter.values))
    }
    members += [("parameters", .object(parameters)), ("source", .text(source))]
    if !note.isEmpty { members.append(("note", .text(note))) }
    let changes = changes.map { change in
      JSONValue.object([
        ("file", .text(change.file)), ("line", .whole(change.line)), ("behind", .text(change.behind)),
        ("before", .text(change.before)), ("after", .text(change.after)),
      ])
    }
    members.append(("changes", .array(changes)))
    return JSONValue.object(members).line
  }

  /// The entry in a line; fails when the line holds none.
  init(line: some Collection<UInt8>, at place: Int, in file: String) throws(EditingError) {
    do {
      let content = try JSONDecoder().decode(Content.self, from: Data(line))
      self.init(
        number: content.number, together: content.together ?? content.number, edit: content.edit, day: content.day,
        parameters: content.parameters.sorted { $0.key < $1.key }.map { .init(name: $0.key, values: $0.value.values) },
        source: content.source, note: content.note ?? "", changes: content.changes)
    } catch {
      throw EditingError(file: file, line: place, reason: .journal("it is not the JSON that an edit leaves"))
    }
  }

  private struct Content: Decodable {
    var number: Int
    var together: Int?
    var edit: String
    var day: String?
    var parameters: [String: Values]
    var source: String
    var note: String?
    var changes: [TextChange]
  }

  private struct Values: Decodable {
    var values: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let one = try? container.decode(String.self) {
        values = [one]
      } else {
        values = try container.decode([String].self)
      }
    }
  }
}
