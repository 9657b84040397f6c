import Testing
import Workspace

@Suite struct AuditingTests {
  @Test(
    "Proposals are held against the schema of the memberships, and against the register",
    arguments: [
      ("b,0108,Hen,member,,\n", []),
      ("b,0108,Hen,friend,,\n", ["given.csv, line 2, column role: 'friend' is not one of"]),
      (",0108,Hen,member,,\n", ["given.csv, line 2, column collaboration: the cell is empty"]),
      ("new,0108,Hen,member,,\nnew,0109,Ibis,member,,\n", []),
      ("b,0999,Yak,member,,\n", ["0999"]),
      ("b,0108,Hen,member,2020-13-01,\n", ["'2020-13-01' is not a day"]),
    ] as [(String, [String])])
  func proposals(_ rows: String, _ expected: [String]) throws {
    let set = try SmallSet(schemas: true)
    let file = SmallSet.file("collaboration,municipality,party,role,from,to\n" + rows)
    let source = try set.source()
    let before = try check(CheckRequest(), in: source.view()).value.problems
    let found = try check(CheckRequest(), in: source.view(ViewRequest(proposals: file))).value.problems
      .filter { !before.contains($0) }
    #expect(found.isEmpty == expected.isEmpty, "\(found.map(\.sentence))")
    for text in expected { #expect(found.contains { $0.sentence.contains(text) }, "\(found.map(\.sentence))") }
  }
}
