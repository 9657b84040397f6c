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
  /// The edit that it says anew; `nil` when it says something of its own.
  public var corrects: Int?
  /// The edits that it takes back, in order.
  public var takesBack: [Int] = []
  /// Why an edit was said anew or taken back; may be empty.
  public var reason = ""
  /// Who made it; `nil` where nobody is named.
  public var by: String?
  /// When it was made, as `2026-11-27T07:00:00Z`; `nil` where nobody says.
  public var time: String?
}

extension JournalEntry {
  /// The line, without a line break.
  public var line: String {
    var members: [(key: String, value: JSONValue)] = [("number", .whole(number))]
    if together != number { members.append(("together", .whole(together))) }
    if let corrects { members.append(("corrects", .whole(corrects))) }
    if !takesBack.isEmpty { members.append(("takes_back", .array(takesBack.map { .whole($0) }))) }
    members += [("edit", .text(edit)), ("day", .text(day))]
    let parameters = parameters.map { parameter -> (key: String, value: JSONValue) in
      (parameter.name, parameter.values.count == 1 ? .text(parameter.values[0]) : .texts(parameter.values))
    }
    members += [("parameters", .object(parameters)), ("source", .text(source))]
    if !note.isEmpty { members.append(("note", .text(note))) }
    if !reason.isEmpty { members.append(("reason", .text(reason))) }
    if let by { members.append(("by", .text(by))) }
    if let time { members.append(("time", .text(time))) }
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
        source: content.source, note: content.note ?? "", changes: content.changes, corrects: content.corrects,
        takesBack: content.takesBack ?? [], reason: content.reason ?? "", by: content.by, time: content.time)
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
    var corrects: Int?
    var takesBack: [Int]?
    var reason, by, time: String?

    private enum CodingKeys: String, CodingKey {
      case number, together, edit, day, parameters, source, note, changes, corrects, reason, by, time
      case takesBack = "takes_back"
    }
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
