import DataPackage
import Register
import Testing

@Suite("Edits of tables in every dialect")
struct TableTextTests {
  private static let rows = [
    ["collaboration", "municipality", "party", "role", "from", "to", "source", "note", "own"],
    ["a", "0301", "Oslo", "member", "", "", "Rapport", "", "1"],
    ["b", "1103", "Stavanger", "owner", "2019-01-01", "", "Rapport", "Æ", ""],
  ]

  /// Each way in which people's programs write the same table.
  static let dialects: [(String, [UInt8])] = [
    ("plain", file(",", "\n")), ("semicolon, CRLF", file(";", "\r\n")), ("tab, CR", file("\t", "\r")),
    ("byte order mark", [0xEF, 0xBB, 0xBF] + file(";", "\r\n")), ("all quoted", file(";", "\n", quoted: true)),
    ("no last line break", Array(file(",", "\n").dropLast())),
    ("no last line break, CRLF", Array(file(";", "\r\n").dropLast(2))),
    ("blank lines", file(",", "\n") + Array("\n\n".utf8)),
    ("announced", Array("sep=;\r\n".utf8) + file(";", "\r\n")),
    ("Windows-1252", file(";", "\r\n").filter { $0 != 0xC3 }.map { $0 == 0x86 ? 0xC6 : $0 }),
  ]

  private static func file(_ delimiter: String, _ ending: String, quoted: Bool = false) -> [UInt8] {
    Array(
      rows.map { row in row.map { quoted ? "\"\($0)\"" : $0 }.joined(separator: delimiter) + ending }.joined().utf8)
  }

  private func set(_ memberships: [UInt8], journal: [UInt8]? = nil) throws -> EditableDataSet {
    var files = Fixture.files(replacing: [
      "collaborations":
        "id,name,county,founded,ended,source,note\na,Alpha,03,2005,,R,\nb,Beta,11,over-longer-time,,R,\n"
    ])
    files["memberships.csv"] = memberships
    if let journal { files["journal.jsonl"] = journal }
    return try EditableDataSet(
      read: { [files] path in
        guard let bytes = files[path] else { throw Fixture.NoSuchFile() }
        return bytes
      }, journal: files["journal.jsonl"])
  }

  private static let edits = [
    RegisterEdit(
      .join(EditParty(code("1103")), collaboration: "a", role: .member, until: nil), day: day("2021-01-01"),
      source: "Æ; \"b\", c"),
    RegisterEdit(.leave(EditParty(code("0301")), collaboration: "a"), day: day("2021-01-01"), source: "Ø"),
    RegisterEdit(.end(collaboration: "b"), day: day("2021-01-01"), source: "Å"),
  ]

  @Test(
    "Every other byte stays, the new line is written like the others, and undo is the inverse",
    arguments: dialects, edits)
  func keepsTheRest(_ dialect: (name: String, bytes: [UInt8]), _ edit: RegisterEdit) throws {
    let set = try set(dialect.bytes)
    let result = try set.applying([edit])
    let written = try #require(result.files.first { $0.path == "memberships.csv" }?.content)
    let journal = try #require(result.files.first { $0.path == "journal.jsonl" }?.content)
    let old = lines(dialect.bytes)
    let new = lines(written)
    // Of the lines with their endings, one is new or another.
    let same = zip(old, new).prefix { $0 == $1 }.count
    let isNew = new.count > old.count
    let rest = Array(old.dropFirst(isNew ? same : same + 1))
    let isLastWithoutEnding = dialect.name.hasPrefix("no last") && rest.isEmpty
    if !isLastWithoutEnding { #expect(Array(new.suffix(rest.count)) == rest, "\(dialect.name)") }
    #expect(new.count - old.count == (isNew ? 1 : 0))

    let again = try self.set(written, journal: journal)
    // The collaborations' file of the end has changed too; the memberships' comes back to the byte.
    if case .end = edit.action { return }
    let undone = try again.undoingLast()
    #expect(undone.files.first { $0.path == "memberships.csv" }?.content == dialect.bytes, "\(dialect.name)")
    #expect(undone.files.last?.path == "journal.jsonl" && undone.files.last?.content == nil)
  }

  private func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    for (place, byte) in bytes.enumerated() {
      lines[lines.count - 1].append(byte)
      let isPair = byte == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A
      if byte == 0x0A || byte == 0x0D && !isPair { lines.append([]) }
    }
    return lines.filter { !$0.isEmpty }
  }

  @Test(
    "What a file cannot hold is refused before anything is written",
    arguments: [
      ("source with ŋ", dialects[9].1, "Ŋ", "cannot be written in WINDOWS-1252"),
      (
        "no column", Array("collaboration,municipality,party,role,from,to\na,0301,Oslo,member,,\n".utf8), "S",
        "there is no column 'source' for 'S'"
      ),
      ("line break", dialects[0].1, "a\nb", "has a line break"),
      (
        "UTF-16",
        [0xFF, 0xFE]
          + String(decoding: dialects[0].1, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
        "S", "saved as UTF-8 it can be edited"
      ),
    ] as [(String, [UInt8], String, String)])
  func refused(_ name: String, _ bytes: [UInt8], _ source: String, _ reason: String) throws {
    let set = try set(bytes)
    let edit = RegisterEdit(
      .join(EditParty(code("1103")), collaboration: "a", role: .member, until: nil), day: day("2021-01-01"),
      source: source)
    let said = complaint { _ = try set.applying([edit]) }
    #expect(said?.contains(reason) == true, "\(name): \(said ?? "nothing")")
  }
}
