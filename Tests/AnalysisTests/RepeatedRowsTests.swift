import Testing

@testable import Analysis

@Suite("Rows of which a table has several for each unit")
struct RepeatedRowsTests {
  private func column(_ name: String, _ values: String) -> NamedColumn {
    NamedColumn(name: name, values: values.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
  }

  @Test(
    "the column that tells them apart has its values for nearly every unit",
    arguments: [
      ("a,a,b,b,c,c", "W,M,W,M,W,M", ["W", "M"]), ("a,a,b,b,c,c", "W,M,W,M,W,", []), ("a,b,c,d,e,f", "W,M,W,M,W,M", []),
      ("a,a,b,b,c,c", "1,2,3,4,5,6", []), ("a,a,b,c,d,e", "W,M,W,M,W,M", []), (",,a,a,b,b", "x,y,W,M,W,M", ["W", "M"]),
      ("a,a,b,b,c,c", "W,W,W,W,W,W", []),
    ])
  func telling(_ keys: String, _ values: String, _ expected: [String]) {
    let found = tellingColumns(in: [column("key", keys), column("sex", values)], key: 0)
    #expect(found.flatMap(\.values) == expected)
    #expect(found.allSatisfy { $0.place == 1 && $0.name == "sex" })
  }

  @Test("with every tenth unit short of a row it still tells them apart")
  func nearly() {
    let units = (0..<20).flatMap { ["\($0)", "\($0)"] }
    var sexes = (0..<20).flatMap { _ in ["W", "M"] }
    sexes[1] = ""
    sexes[5] = ""
    let columns = [NamedColumn(name: "key", values: units), NamedColumn(name: "sex", values: sexes)]
    #expect(tellingColumns(in: columns, key: 0).map(\.values) == [["W", "M"]])
    sexes[7] = ""
    let fewer = [columns[0], NamedColumn(name: "sex", values: sexes)]
    #expect(tellingColumns(in: fewer, key: 0) == [])
  }

  @Test(
    "a value holds for the empty cells below it where all hold for as many",
    arguments: [
      ("a,,b,,c,", "a,a,b,b,c,c"), ("a,,,b,,", "a,a,a,b,b,b"), ("a,,b,c,,", "a,,b,c,,"), (",a,,b", ",a,,b"),
      ("a,b,c,d", "a,b,c,d"), ("a,,b,,c", "a,,b,,c"), ("a,,,", "a,,,"),
    ])
  func blocks(_ values: String, _ expected: String) {
    let filled = withFilledBlocks([column("key", values)])
    #expect(filled.columns == [column("key", expected)])
    #expect(filled.filled == (values == expected ? [] : ["key"]))
  }

  @Test("columns behind the first without empty cells are left as they are")
  func behind() {
    let columns = [column("key", "a,,b,"), column("sex", "W,M,W,M"), column("note", "x,,y,")]
    #expect(withFilledBlocks(columns).columns == [column("key", "a,a,b,b"), columns[1], columns[2]])
  }
}
