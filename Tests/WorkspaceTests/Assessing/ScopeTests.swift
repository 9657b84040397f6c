import Register
import Reports
import Testing
import Workspace

@Suite("A part of the data set")
struct ScopeTests {
  private static func view() throws -> View { try SmallSet().source().view(ViewRequest(language: .en)) }

  private static func rows(
    of id: String, _ scope: ScopeChoice, in view: View, _ column: Int = 0
  ) throws -> [String] {
    var request = TableRequest(try #require(TableTheme.named(id)))
    request.scope = scope
    return try makeTable(request, in: view).value.rows.map { row in
      switch row[column].value {
      case .text(let text): text
      case .named(let named): named.code
      default: "\(row[column].value)"
      }
    }
  }

  @Test(
    "has the rows that touch it",
    arguments: [
      ("municipalities", ScopeChoice(upperUnits: ["01"]), 0, ["0101", "0102", "0103", "0104", "0105"]),
      ("municipalities", ScopeChoice(upperUnits: ["east"]), 0, ["0106", "0107", "0108", "0109"]),
      ("municipalities", ScopeChoice(collaborations: ["Beta"]), 0, ["0105", "0106", "0107"]),
      (
        "municipalities", ScopeChoice(upperUnits: ["02"], collaborations: ["2"]), 0,
        ["0105", "0106", "0107", "0108", "0109"]
      ),
      ("collaborations", ScopeChoice(upperUnits: ["01"]), 1, ["a", "b"]),
      ("collaborations", ScopeChoice(upperUnits: ["02"]), 1, ["b"]),
      ("fit", ScopeChoice(collaborations: ["a"]), 0, ["a"]),
      ("members", ScopeChoice(upperUnits: ["02"]), 1, ["0106", "0107"]),
      ("members", ScopeChoice(collaborations: ["b"]), 1, ["0105", "0106", "0107"]),
      ("regions", ScopeChoice(collaborations: ["a"]), 0, ["1"]),
      ("outsiders", ScopeChoice(upperUnits: ["02"]), 0, ["0108", "0109"]),
      ("outsiders", ScopeChoice(upperUnits: ["01"]), 0, []),
      ("outsiders", ScopeChoice(collaborations: ["b"]), 0, ["0108", "0109"]),
      ("outsiders", ScopeChoice(collaborations: ["a"]), 0, []),
      ("participation-by-county", ScopeChoice(upperUnits: ["02"]), 0, ["02"]),
      ("events", ScopeChoice(collaborations: ["b"]), 0, []),
    ] as [(String, ScopeChoice, Int, [String])])
  func rows(_ id: String, _ scope: ScopeChoice, _ column: Int, _ expected: [String]) throws {
    #expect(try Self.rows(of: id, scope, in: Self.view(), column) == expected)
  }

  @Test("sums up what is shown, and says of what")
  func sums() throws {
    var request = TableRequest(try #require(TableTheme.named("participation-by-size")))
    request.scope = ScopeChoice(upperUnits: ["02"])
    let table = try makeTable(request, in: Self.view()).value
    #expect(table.total?.first == .text("East"))
    #expect(table.total?.suffix(3) == [.whole(4), .whole(2), .number(0.5)])
    #expect(table.title.hasPrefix("East: "))
    request = TableRequest(try #require(TableTheme.named("collaborations")))
    request.scope = ScopeChoice(upperUnits: ["02"])
    // Beta is shown with all its members, though one of them lies in the other county.
    #expect(try makeTable(request, in: Self.view()).value.total?[4] == .whole(3))
  }

  @Test("of all upper units is the whole", arguments: TableTheme.all.filter(\.showsParts).map(\.id))
  func whole(_ id: String) throws {
    let view = try Self.view(), theme = try #require(TableTheme.named(id))
    if theme.requirements.contains(.relations) { return }
    var request = TableRequest(theme)
    let whole = try makeTable(request, in: view).value
    request.scope = ScopeChoice(upperUnits: ["01", "02"])
    let part = try makeTable(request, in: view).value
    #expect(part.groups == whole.groups && part.notes == whole.notes && part.columns == whole.columns)
  }

  @Test("limits findings, what proposals change, and what changed between days")
  func assessing() throws {
    let view = try Self.view()
    let all = try findings(FindingsRequest(), in: view).value.assessment.findings
    let west = try findings(FindingsRequest(scope: ScopeChoice(collaborations: ["a"])), in: view).value
    #expect(west.assessment.findings.count < all.count && !all.isEmpty)
    #expect(west.text.hasPrefix("Alpha: "))
    #expect(!west.assessment.findings.contains { $0.subject.key == "b" || $0.subject.key == "0109" })
    let file = SmallSet.file(
      "collaboration,municipality,party,role,from,to\nb,0108,Hen,member,,\na,0109,Ibis,member,,\n")
    let change = try whatIf(WhatIfRequest(proposals: file, scope: ScopeChoice(collaborations: ["b"])), in: view).value
    #expect(change.difference.joined.map(\.municipality.text) == ["0108"])
    #expect(change.difference.participationAfter.whole.municipalities == 4)
    var request = try DiffRequest(from: Day("2004-01-01")!, to: nil)
    request.scope = ScopeChoice(upperUnits: ["02"])
    let difference = try compare(request, in: view).value
    #expect(difference.difference.founded.map(\.collaboration) == ["b"])
    #expect(difference.difference.collaborationCounts == (0, 1))
    #expect(difference.text.hasPrefix("East: "))
  }

  @Test("has the candidates of everybody outside in it, and of whoever could join it")
  func candidates() throws {
    let view = try Self.view()
    func codes(_ scope: ScopeChoice) throws -> [String] {
      try Workspace.candidates(CandidatesRequest(scope), in: view).value.candidates.map(\.municipality.code.text)
    }
    #expect(try codes(ScopeChoice(upperUnits: ["02"])) == ["0108", "0109"])
    #expect(try codes(ScopeChoice(upperUnits: ["01"])) == [])
    #expect(try codes(ScopeChoice(collaborations: ["b"])) == ["0108", "0109"])
    let nobody = try Workspace.candidates(CandidatesRequest(ScopeChoice(upperUnits: ["01"])), in: view).value
    #expect(nobody.json == "[]\n" && nobody.text == "Nobody stands outside here.\n")
  }

  @Test(
    "that there is not is refused with what there is",
    arguments: [
      ("members", ScopeChoice(upperUnits: ["09"]), "there is no upper unit '09'; there is 01 West, 02 East"),
      ("members", ScopeChoice(collaborations: ["alpa"]), "there is no collaboration 'alpa'; did you mean 'a'?"),
      (
        "headline", ScopeChoice(collaborations: ["a"]),
        "The table headline is about the whole; county and collaboration do not go with it."
      ),
    ])
  func refused(_ id: String, _ scope: ScopeChoice, _ sentence: String) throws {
    let view = try Self.view()
    var request = TableRequest(try #require(TableTheme.named(id)))
    request.scope = scope
    let refusal = #expect(throws: Failure.self) { try makeTable(request, in: view) }
    #expect(refusal?.reason == sentence)
  }
}
