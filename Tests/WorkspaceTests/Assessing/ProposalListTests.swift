import Register
import Reports
import Testing
import Workspace

@Suite("Proposals as people write them")
struct ProposalListTests {
  private static func account(_ text: String) throws -> Told<WhatIfAccount> {
    let view = try SmallSet().source().view(ViewRequest(language: .en))
    return try whatIf(WhatIfRequest(proposals: SmallSet.file(text, named: "list.csv")), in: view)
  }

  @Test(
    "say who joins, who leaves and who moves",
    arguments: [
      ("joins by name", "municipality;to\nHen;Beta\n", ["0108:b"], []),
      ("joins by code and number", "municipality,to\n0108,2\n", ["0108:b"], []),
      ("moves in one row", "municipality;to\nBee;Beta\n", ["0102:b"], ["0102:a"]),
      ("only leaves", "municipality;to\nBee;\n", [], ["0102:a"]),
      ("leaves what the row names", "municipality;from;to\nBee;Alpha;\n", [], ["0102:a"]),
      ("stays as a member and an owner elsewhere", "municipality;to;role\nBee;Beta;owner\n", [], []),
      ("on an earlier day", "municipality;to;when\nHen;Beta;1.1.2020\n", ["0108:b"], []),
      ("later is not yet", "municipality;to;when\nHen;Beta;1.1.2021\n", [], []),
      ("the table of memberships as before", "collaboration;municipality;role\nb;0108;member\n", ["0108:b"], []),
    ] as [(String, String, [String], [String])])
  func steps(_ name: String, _ text: String, _ joined: [String], _ left: [String]) throws {
    let difference = try Self.account(text).value.difference
    #expect(difference.joined.map { "\($0.municipality):\($0.collaboration)" } == joined, "\(name)")
    #expect(difference.left.map { "\($0.municipality):\($0.collaboration)" } == left, "\(name)")
  }

  @Test("found a collaboration by its name, once for all of its members, and ask where another may be meant")
  func founding() throws {
    let told = try Self.account("municipality;to\nHen;North East\nIbis;north east\nBee;Betta\n")
    #expect(told.value.text.contains("North East") && !told.value.text.contains("new-1"))
    #expect(told.value.difference.founded.count == 2)
    #expect(told.notes.list.contains { $0.description.contains("'Betta', which is taken as a new collaboration") })
    #expect(!told.notes.list.contains { $0.description.contains("'North East'") })
    let nothing = try Self.account("municipality;to\nHen;\nIbis;Beta\n")
    #expect(nothing.notes.list.contains { $0.description == "list.csv: line 2, column 1: Hen is a member of nothing" })
  }

  @Test("say that a collaboration was emptied")
  func emptied() throws {
    let account = try Self.account("municipality;to\nEel;Alpha\nFox;Alpha\nGnu;Alpha\n").value
    #expect(account.difference.emptied == ["b"])
    #expect(account.text.contains("Without members afterwards:\n  - Beta"))
    #expect(account.json.contains("\"emptied\": [\"b\"]") || account.json.contains("\"emptied\":[\"b\"]"))
  }

  @Test(
    "are refused with the place and what is wrong",
    arguments: [
      ("municipality;to\nNobody;Beta\n", "line 2, column 1"), ("municipality;to;role\nHen;Beta;king\n", "is no role"),
      ("municipality;from;to\nBee;Gamma;Beta\n", "there is no collaboration 'Gamma'"),
      ("who;where\nHen;Beta\n", "no row names a column of units and one of collaborations, as 'unit' and 'to'"),
      ("municipality;to\n", "there are no proposals"),
    ])
  func refused(_ text: String, _ sentence: String) {
    let refusal = #expect(throws: Failure.self) { try Self.account(text) }
    #expect(refusal?.description.contains(sentence) == true, "\(refusal.map { "\($0)" } ?? "")")
  }

  @Test("are compared with what is recorded, on one day or two")
  func compared() throws {
    let file = SmallSet.file("municipality;to\nHen;Beta\nBee;Beta\n")
    let view = try SmallSet().source().view(ViewRequest(proposals: file, language: .en))
    let now = try compare(DiffRequest(from: nil, to: nil, hasProposals: true), in: view).value.difference
    #expect(now.joined.map(\.membership.municipality.text) == ["0102", "0108"])
    #expect(now.left.map(\.membership.municipality.text) == ["0102"])
    let since = try compare(DiffRequest(from: Day("2004-01-01")!, to: nil), in: view).value
    #expect(since.difference.founded.count == 2 && since.text.contains("proposals"))
  }
}
