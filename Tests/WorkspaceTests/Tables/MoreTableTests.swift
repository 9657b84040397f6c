import Reports
import Testing
import Workspace

/// What a file in `Reports/Tables` would be: the whole of a table that the list does not have.
extension TableTheme {
  /// Who has how many findings.
  fileprivate static let busy = TableTheme(
    id: "busy", heading: { _ in "Findings by collaboration" }, needs: .assessment
  ) { input in
    let findings = input.assessment?.findings ?? []
    return Content(
      columns: [
        Table.Column("collaboration", "Collaboration", .name), Table.Column("findings", "Findings", .whole),
      ],
      groups: [
        Table.Group(
          rows: input.snapshot.collaborations.map { one in
            [.named(one.id, one.name), .whole(findings.count { $0.subject.key == one.id })]
          })
      ])
  }
}

@Suite struct MoreTableTests {
  @Test func aTableThatTheListDoesNotHaveIsMadeFromWhatItAskedFor() throws {
    let view = try SmallSet().source().view(ViewRequest(language: .en))
    let table = try makeTable(TableRequest(.busy), in: view).value
    #expect(table.title == "Findings by collaboration")
    #expect(table.rows.count == 2)
    #expect(table.source.contains { $0.contains("Made up") })
    let csv = try #require(TableFormat.named("csv")).bytes(table)
    #expect(String(decoding: csv, as: UTF8.self).hasPrefix("collaboration"))
  }
}
