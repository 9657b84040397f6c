import Analysis
import Register
import Testing

struct JoinKeysTests {
  @Test(
    "Keys find their rows",
    arguments: [
      ("codes", ["0301", "1103"], ["1103", "0301"], [1, 0]),
      ("lost zeros on the one side", ["301", "1103"], ["1103", "0301"], [1, 0]),
      ("lost zeros on the other", ["0301", "1103"], ["1103", "301"], [1, 0]),
      ("codes with names", ["0301", "1103"], ["0301 Oslo", "1103 Stavanger"], [0, 1]),
      ("names", ["Oslo", "Nord-Fron"], ["nord fron", "OSLO"], [1, 0]),
      ("several languages", ["Porsanger", "Tana"], ["Deatnu - Tana", "Porsanger - Porsáŋgu"], [1, 0]),
      ("letters", ["E06000001", "W06000001"], ["W06000001", "E06000001"], [1, 0]),
      ("several of one key", ["0301", "0301"], ["0301"], [0, 0]),
      ("several rows of one key", ["0301"], ["0301", "301"], [nil]),
      ("names that two have", ["Herøy", "Våler"], ["Herøy", "Våler", "Herøy"], [nil, 1]),
      ("longer than the others", ["0301", "99999"], ["0301", "99999"], [0, 1]),
      ("running numbers of several lengths", ["1", "10", "100"], ["100", "10", "1"], [2, 1, 0]),
      (
        "a word that a few have", ["Oslo kommune", "Bergen kommune", "Molde", "Narvik", "Voss"],
        ["Voss", "Oslo", "Bergen", "Molde", "Narvik"], [1, 2, 3, 4, 0]
      ),
      ("nothing", ["", " "], ["", "0301"], [nil, nil]),
      ("no rows", ["0301"], [], [nil]),
    ] as [(String, [String], [String], [Int?])])
  func rows(_ name: String, _ keys: [String], _ targets: [String], _ expected: [Int?]) {
    #expect(
      Array(joined(keys: ColumnTexts(keys), to: targets, scheme: .guessed(from: keys + targets)).rows) == expected,
      "\(name)")
  }

  @Test("What is left over or mended is told on both sides")
  func problems() {
    let keys = ["301", "Herøy", "Atlantis", "0301 Oslo", ""]
    let targets = ["0301", "Herøy", "Herøy", "1103"]
    let join = joined(keys: ColumnTexts(keys), to: targets, scheme: JoinWorld.scheme)
    #expect(join.rows == [0, nil, nil, 0, nil])
    #expect(join.manners == [.code, nil, nil, .code, nil])
    #expect(join.matchedCount == 2)
    #expect(
      join.problems(keys: keys, targets: targets, keyNoun: "boundaries", rowNoun: "rows of the table").map(\.sentence)
        == [
          "2 of 5 boundaries found no partner among the rows of the table: Atlantis, (empty)",
          "3 of 4 rows of the table found no partner among the boundaries: Herøy, Herøy, 1103",
          "1 of 5 boundaries fit several of the rows of the table and were left out: Herøy (2)",
          "0301 Oslo → 0301 (1 row), 301 → 0301 (1 row)",
        ])
  }

  @Test(
    "The look of codes is guessed from the usual length",
    arguments: [
      (["0301", "1103", "301"], 4), (["301", "1103"], 4), (["01", "02", "3"], 2), (["Oslo", "0301", "1103"], 4),
      (["Oslo", "Bergen", "1103"], nil), ([], nil), (["", " "], nil), (["E01"], nil),
    ] as [([String], Int?)])
  func guessed(_ keys: [String], _ width: Int?) {
    #expect(CodeScheme.guessed(from: keys)?.width == width, "\(keys)")
  }

  @Test("The join does not depend on the order of the rows")
  func order() {
    let keys = ["0301", "Oslo", "1103", "Herøy", "x"]
    let targets = ["Herøy", "0301", "1103 Stavanger", "OSLO", "herøy"]
    let forward = joined(keys: ColumnTexts(keys), to: targets, scheme: JoinWorld.scheme)
    let backward = joined(keys: ColumnTexts(keys.reversed()), to: targets.reversed(), scheme: JoinWorld.scheme)
    #expect(Array(forward.rows) == backward.rows.reversed().map { $0.map { targets.count - 1 - $0 } })
    #expect(forward.manners == backward.manners.reversed())
  }
}
