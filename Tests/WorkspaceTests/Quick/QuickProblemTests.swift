import Testing

@testable import Workspace

@Suite struct QuickProblemTests {
  @Test("of many odd rows a few are told and the rest is counted, however many there are")
  func manyProblems() throws {
    let squares = try PlacedSquares([("a", 9, 59, 1), ("b", 10, 59, 1)])
    func told(_ rows: String) throws -> [String] {
      let table = GivenFile(name: "t.csv", bytes: Array("id,grp,x\na,one,1\nb,two,2\n\(rows)".utf8))
      var request = try QuickRequest(polygons: squares.path, table: table, groupColumn: "grp")
      request.allowsPartial = true
      return try quickJob(request).notes.list.map(\.description)
    }
    let quoted = try told((0..<2_000).map { "\"r\($0)\"y,one,1\n" }.joined())
    #expect(quoted.count { $0.contains("behind its closing quote") } == 10, "\(quoted.prefix(20))")
    #expect(quoted.contains { $0.contains("1990 more such problems are not listed") })
    // Told one by one against each other, these took hours.
    let ragged = try told((0..<20_000).map { "r\($0),one\n" }.joined())
    #expect(ragged.contains { $0.contains("20000 lines have not as many fields as the header, the first line 4") })
  }
}
