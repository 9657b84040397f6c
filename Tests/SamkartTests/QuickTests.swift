import Foundation
import Testing

@Suite("Quick")
struct QuickTests {
  /// Two rows of two squares of a kilometre on the plane of zone 33, with codes that have lost their zeros.
  ///
  ///     +---+---+
  ///     | A | A |
  ///     +---+---+
  ///     | B |   |
  ///     +---+---+
  private static let squares: String = {
    let corners = [
      (1, 500_000, 7_001_000), (2, 501_000, 7_001_000), (11, 500_000, 7_000_000), (12, 501_000, 7_000_000),
    ]
    let features = corners.map { code, x, y in
      """
      {"type": "Feature", "properties": {"kode": \(code), "navn": "Felt \(code)", "folketall": \(code * 100)},
       "geometry": {"type": "Polygon", "coordinates": [[[\(x), \(y)], [\(x + 1000), \(y)], [\(x + 1000), \(y + 1000)],
       [\(x), \(y + 1000)], [\(x), \(y)]]]}}
      """
    }
    return """
      {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:25833"}},
       "features": [\(features.joined(separator: ",\n"))]}
      """
  }()

  private func run(_ table: String, _ options: [String] = []) throws -> (Program.Outcome, ScratchFolder) {
    let scratch = try ScratchFolder()
    try Data(Self.squares.utf8).write(to: scratch.url.appending(path: "squares.geojson"))
    try Data(table.utf8).write(to: scratch.url.appending(path: "table.csv"))
    return (try Program.run(["quick", "squares.geojson", "table.csv"] + options, in: scratch.url), scratch)
  }

  @Test("Members, people and area are summed per group, and what stands outside comes last")
  func sums() throws {
    let (outcome, _) = try run("kode;gruppe\r\n01;Åsen\r\n02;Åsen\r\n11;Bø\r\n", ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.talk)")
    let rows = try #require(JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
    #expect(rows.map { $0["group"] as? String } == ["Bø", "Åsen", nil])
    #expect(rows.map { $0["members"] as? Int } == [1, 2, 1])
    #expect(rows.map { $0["population"] as? Int } == [1_100, 300, 1_200])
    // The plane shows a kilometre on the middle meridian as 0.9996 of one.
    for (row, squares) in zip(rows, [1.0, 2.0, 1.0]) {
      let area = try #require(row["area_km2"] as? Double)
      #expect(abs(area - squares / (0.9996 * 0.9996)) < 1e-4 * squares)
    }
  }

  @Test("What was guessed is said, and can be overruled")
  func guesses() throws {
    let table = "løpenr,enhet,kode,sone\n1,x,1,N\n2,x,2,N\n3,y,11,S\n4,y,12,S\n"
    let (guessed, _) = try run(table)
    #expect(guessed.talk.contains("joined field kode") && guessed.talk.contains("grouped by field sone"))
    let (told, _) = try run(table, ["--group", "enhet", "--format", "csv"])
    #expect(told.text.contains("1,x,2,") && told.text.contains("2,y,2,"))
    #expect(try run(table, ["--group", "farge"]).0.status == 2)
  }

  @Test("A name that two units have is a question, not a guess")
  func namesakes() throws {
    let (outcome, _) = try run("navn,gruppe\nFelt 1,A\n")
    #expect(outcome.status == 0)
    let names = "Kommune;Gruppe\nHerøy;A\nBergen;B\n"
    let scratch = try ScratchFolder()
    let table = scratch.url.appending(path: "names.csv")
    try Data(names.utf8).write(to: table)
    let answer = try Program.run(["quick", "GeoData/norway-2020/boundaries/municipalities.shp", table.path])
    #expect(answer.status == 2)
    #expect(answer.talk.contains("'Herøy' means 1515 Herøy / 1818 Herøy"), "\(answer.talk)")
  }

  @Test("A map of hostile names is well-formed, and the same twice")
  func hostileNames() throws {
    let table = "kode,gruppe\n1,\"<script>alert(1)</script>\"\n2,\"a & b \"\" ' c\"\n11,=1+1\n12,\n"
    let (first, scratch) = try run(table, ["--map", "-", "--quiet", "--title", "<&>"])
    #expect(first.status == 0, "\(first.talk)")
    #expect(!first.text.contains("<script"))
    let parser = XMLDocumentCheck()
    #expect(parser.isWellFormed(first.output))
    let again = try Program.run(
      ["quick", "squares.geojson", "table.csv", "--map", "-", "--quiet", "--title", "<&>"], in: scratch.url)
    #expect(again.output == first.output)
  }

  @Test("A change of datum that nobody knows here is told, and one that needs none is not")
  func unknownDatumShift() throws {
    let (known, scratch) = try run("kode,gruppe\n1,A\n", ["--crs", "EPSG:25832"])
    #expect(known.status == 0 && !known.talk.contains("datum shift"), "\(known.talk)")
    let square = """
      {"type": "Polygon", "coordinates": [[[-20, 64], [-19.9, 64], [-19.9, 64.1], [-20, 64.1], [-20, 64]]]}
      """
    try Data(square.utf8).write(to: scratch.url.appending(path: "iceland.geojson"))
    let unknown = try Program.run(
      ["convert", "iceland.geojson", "out.shp", "--assign-crs", "EPSG:4658", "--crs", "EPSG:4267"], in: scratch.url)
    #expect(unknown.status == 0 && unknown.talk.contains("no datum shift"), "\(unknown.talk)")
  }
}
