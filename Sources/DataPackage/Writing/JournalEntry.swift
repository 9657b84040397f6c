import FoundationEssentials
import Register

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
    var members = ["\"number\": \(number)"]
    if together != number { members.append("\"together\": \(together)") }
    members.append("\"edit\": \(jsonText(edit))")
    members.append("\"day\": \(day.map(jsonText) ?? "null")")
    let parameters = parameters.map { parameter in
      let values = parameter.values.map(jsonText)
      return "\(jsonText(parameter.name)): \(values.count == 1 ? values[0] : "[\(values.joined(separator: ", "))]")"
    }
    members.append("\"parameters\": {\(parameters.joined(separator: ", "))}")
    members.append("\"source\": \(jsonText(source))")
    if !note.isEmpty { members.append("\"note\": \(jsonText(note))") }
    let changes = changes.map { change in
      func text(_ text: String?) -> String { text.map(jsonText) ?? "null" }
      return "{\"file\": \(jsonText(change.file)), \"line\": \(change.line), \"behind\": \(jsonText(change.behind)), "
        + "\"before\": \(text(change.before)), \"after\": \(text(change.after))}"
    }
    members.append("\"changes\": [\(changes.joined(separator: ", "))]")
    return "{\(members.joined(separator: ", "))}"
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

/// A text as JSON writes it, in quotes, on one line.
func jsonText(_ text: String) -> String {
  var json = "\""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x22: json += "\\\""
    case 0x5C: json += "\\\\"
    case 0x0A: json += "\\n"
    case 0x0D: json += "\\r"
    case 0x09: json += "\\t"
    case 0..<0x20, 0x7F, 0x85, 0x2028, 0x2029, 0xFEFF:
      let digits = String(scalar.value, radix: 16)
      json += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default: json.unicodeScalars.append(scalar)
    }
  }
  return json + "\""
}
