import Register
import Testing

@Suite("Lists of proposals")
struct ReadProposalsTests {
  private static let words = ImportWords([
    .init(kind: .column, meaning: "party", word: "kommune"), .init(kind: .column, meaning: "from", word: "fra"),
    .init(kind: .column, meaning: "to", word: "til"), .init(kind: .column, meaning: "collaboration", word: "samarbeid"),
    .init(kind: .column, meaning: "role", word: "rolle"), .init(kind: .column, meaning: "code", word: "nr"),
  ])

  private static func table(_ text: String) -> ImportTable {
    ImportTable(
      form: .text,
      rows: text.split(separator: "/").enumerated().map { place, line in
        ImportTable.Row(
          number: place + 1, cells: line.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
      })
  }

  /// The first row as `municipality>target<origin@day!role`.
  private static func first(_ text: String, _ words: ImportWords = words) -> String? {
    table(text).proposals(words) { $0.contains("20") }?.rows.first.map { row in
      "\(row.municipality)>\(row.target)<\(row.origin)@\(row.day)!\(row.role)"
    }
  }

  @Test(
    "are read by their headings, whichever columns they have",
    arguments: [
      ("two columns", "kommune;til/Halden;NRI", "Halden>NRI<@!"),
      ("from and to are places", "kommune;fra;til/Halden;A;B", "Halden>B<A@!"),
      ("the day has a heading of its own", "kommune;til;når/Halden;B;2021", "Halden>B<@2021!"),
      ("with a collaboration, from is a day", "samarbeid;kommune;fra/B;Halden;2021", "Halden>B<@2021!"),
      ("a title stands above", "Forslag til møtet/kommune;til/Halden;B", "Halden>B<@!"),
      ("the code goes before the name", "kommune;nr;til/Halden;3001;B", "3001>B<@!"),
      ("without a target it only leaves", "kommune;fra;til/Halden;A;", "Halden><A@!"),
      ("a role", "kommune;til;rolle/Halden;B;medeier", "Halden>B<@!medeier"),
    ])
  func read(_ name: String, _ text: String, _ expected: String) {
    #expect(Self.first(text) == expected, "\(name)")
  }

  @Test("have headings that every data set understands, and some that nobody does")
  func headings() {
    #expect(Self.first("municipality;to/Halden;B", ImportWords()) == "Halden>B<@!")
    #expect(Self.table("kommune;til;farge/Halden;B;rød").proposals(Self.words) { _ in false }?.unread == ["farge"])
    #expect(Self.first("kommune;farge/Halden;rød") == nil)
    #expect(Self.first("til/B") == nil)
  }
}
