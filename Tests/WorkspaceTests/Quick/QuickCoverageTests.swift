import Testing
import TestSupport
import Workspace

@Suite struct QuickCoverageTests {
  private let table = GivenFile(name: "groups.csv", bytes: Array("id,grp\na,one\nb,two\n".utf8))

  private func notes(
    _ squares: [(name: String, west: Double, south: Double, size: Double)], within metres: Double? = nil
  ) throws -> [String] {
    let file = try PlacedSquares(squares, in: "EPSG:25833")
    let tolerance = metres.flatMap { CoverageTolerance(metres: $0) } ?? .usual
    return try quickJob(QuickRequest(polygons: file.path, table: table, groupColumn: "grp", tolerance: tolerance))
      .notes.list.map(\.description)
  }

  @Test("squares that share a side are told nothing of")
  func sound() throws {
    let told = try notes([("a", 500_000, 7_000_000, 1_000), ("b", 501_000, 7_000_000, 1_000)])
    #expect(!told.contains { $0.contains("record") })
  }

  @Test(
    "a gap within the tolerance is closed, and told with place and size",
    arguments: [(0.4, nil), (3, 5)] as [(Double, Double?)])
  func gap(_ width: Double, _ tolerance: Double?) throws {
    let told = try notes(
      [("a", 500_000, 7_000_000, 1_000), ("b", 501_000 + width, 7_000_000, 1_000)], within: tolerance)
    let sentence = try #require(told.first { $0.contains("record 1 and record 2") })
    #expect(sentence.contains("up to \(width == 3 ? "3" : "0.4") m apart along 1 km of border"))
    #expect(sentence.contains("repaired for the map and the sums: 2 vertices moved"))
    // Wider than the tolerance, it may be water.
    #expect(
      try !notes([("a", 500_000, 7_000_000, 1_000), ("b", 501_006, 7_000_000, 1_000)], within: 5).contains {
        $0.contains("apart")
      })
  }

  @Test("an overlap is told with its area, and that sums count it twice")
  func overlap() throws {
    let told = try notes([("a", 500_000, 7_000_000, 1_000), ("b", 500_900, 7_000_000, 1_000)])
    #expect(told.contains { $0.contains("record 1 and record 2 overlap by 0.1 km²") && $0.contains("count twice") })
  }

  @Test("areas are the same whether the polygons are kept to be written, or mended where they lie and let go")
  func keptPolygons() throws {
    let file = try PlacedSquares(
      [
        ("a", 500_000, 7_000_000, 1_000), ("b", 501_000.4, 7_000_000, 1_000), ("c", 502_000, 7_000_000, 500),
        ("d", 500_000, 7_001_000.3, 700),
      ], in: "EPSG:25833")
    let groups = GivenFile(name: "groups.csv", bytes: Array("id,grp\na,one\nb,two\nc,two\nd,one\n".utf8))
    func job(plane: String?, isWritten: Bool) throws -> Told<QuickJob> {
      var request = try QuickRequest(polygons: file.path, table: groups, groupColumn: "grp")
      request.plane = plane
      request.writesLayers = isWritten
      return try quickJob(request)
    }
    let kept = try job(plane: "EPSG:25832", isWritten: true)
    #expect(kept.notes.list.contains { $0.description.contains("repaired for the map and the sums") })
    let letGo = try job(plane: "EPSG:25832", isWritten: false)
    #expect("\(kept.value.table)" == "\(letGo.value.table)")
    #expect(kept.notes.list.map(\.description) == letGo.notes.list.map(\.description))
    #expect(try "\(job(plane: nil, isWritten: false).value.table)" == "\(kept.value.table)")
  }

  @Test("a repaired file has nothing left to repair, and a sound one its shapes")
  func repairedFile() throws {
    let file = try PlacedSquares(
      [("a", 500_000, 7_000_000, 1_000), ("b", 501_000.4, 7_000_000, 1_000)], in: "EPSG:25833")
    let output = "\(file.scratch.path)/mended.geojson"
    let first = try convertFile(ConvertRequest(from: file.path, to: output, repair: .usual))
    #expect(first.notes.list.contains { $0.description.contains("repaired: 2 vertices moved") })
    let again = try convertedLayer(ConvertRequest(from: output, to: "\(output).geojson", repair: .usual))
    #expect(again.notes.list.contains { $0.description.contains("no border had to be repaired within 1 m") })
    #expect(again.value.shapes == first.value.shapes)
    #expect(try describeFile(InfoRequest(file: file.path)).value.text.contains("samkart convert --repair"))
    #expect(try !describeFile(InfoRequest(file: output)).value.text.contains("record 1"))
  }

  @Test(arguments: [-1, 1001, Double.nan]) func noTolerance(_ metres: Double) {
    #expect(CoverageTolerance(metres: metres) == nil)
  }
}
