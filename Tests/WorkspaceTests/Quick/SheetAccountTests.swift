import DataPackage
import Storage
import TestSupport
import Testing

@testable import Workspace

/// Polygons in degrees, as a GeoJSON of its own.
private struct PlacedRings {
  let scratch = ScratchFolder()
  var path: String { "\(scratch.path)/rings.geojson" }

  /// - Parameter features: for each feature its rings, polygons of one ring each unless they are holes of the first.
  init(_ features: [[[(Double, Double)]]], asHoles: Bool = false) throws {
    let written = features.enumerated().map { number, rings in
      let texts = rings.map { ring in
        "[" + (ring + ring.prefix(1)).map { "[\($0.0), \($0.1)]" }.joined(separator: ", ") + "]"
      }
      let coordinates = asHoles ? "[\(texts.joined(separator: ", "))]" : texts.map { "[\($0)]" }.joined(separator: ", ")
      return """
        {"type": "Feature", "properties": {"id": "\(["a", "b", "c"][number])"},
         "geometry": {"type": "MultiPolygon", "coordinates": [\(coordinates)]}}
        """
    }
    let text = #"{"type": "FeatureCollection", "features": [\#(written.joined(separator: ","))]}"#
    try writeFile(Array(text.utf8), to: path)
  }
}

@Suite struct SheetAccountTests {
  private let table = GivenFile(name: "groups.csv", bytes: Array("id,grp\na,one\nb,two\nc,two\n".utf8))

  private func square(_ west: Double, _ south: Double, _ width: Double = 1, _ height: Double = 1) -> [(Double, Double)]
  {
    [(west, south), (west + width, south), (west + width, south + height), (west, south + height)]
  }

  private func quick(_ rings: PlacedRings) throws -> Told<QuickJob> {
    try quickJob(QuickRequest(polygons: rings.path, table: table, groupColumn: "grp"))
  }

  /// A border 0.4 m wide east of 180°, whose other side is split there, or is not.
  private func acrossTheSeam(isSplit: Bool) throws -> PlacedRings {
    let west =
      isSplit ? [square(179, -17), square(-180, -17, 0.5)] : [[(179, -17), (-179.5, -17), (-179.5, -16), (179, -16)]]
    return try PlacedRings([west, [[(-179.5, -17), (-178.5, -17), (-178.5, -16), (-179.499996, -16)]]])
  }

  @Test("info, convert and quick see the same border across 180°", arguments: [true, false])
  func oneRule(_ isSplit: Bool) throws {
    let file = try acrossTheSeam(isSplit: isSplit)
    let words = "record 1 and record 2 are up to 0.43 m apart along 110.7 km of border, most at 179.499996° W, 16° S"
    #expect(try describeFile(InfoRequest(file: file.path)).value.text.contains(words))
    #expect(try quick(file).notes.list.contains { $0.description.contains(words) })
    let output = "\(file.scratch.path)/mended.geojson"
    let told = try convertFile(ConvertRequest(from: file.path, to: output, repair: .usual))
    #expect(told.notes.list.contains { $0.description.contains(words) })
    // What is written keeps to the sheet, and is sound.
    #expect(told.value.shapes.points.allSatisfy { abs($0.x) <= 180 })
    #expect(try !describeFile(InfoRequest(file: output)).value.text.contains("problems"))
    let changed = zip(told.value.shapes.points, try LayerFile(file.path).read().layer.shapes.points).count { $0 != $1 }
    #expect(changed == 1)
  }

  @Test("a sound file across 180° is written back bit for bit, without a word")
  func sound() throws {
    let file = try PlacedRings([[square(179, -17), square(-180, -17)], [square(-179, -17)]])
    let before = try LayerFile(file.path).read().layer.shapes
    let after = try convertedLayer(
      ConvertRequest(from: file.path, to: "\(file.scratch.path)/x.geojson", repair: .usual))
    #expect(after.value.shapes == before)
    #expect(try !describeFile(InfoRequest(file: file.path)).value.text.contains("problems"))
  }

  @Test("around a pole, neighbours across 180° share their border, and a group has no seam")
  func pole() throws {
    func sector(_ from: Int, _ to: Int) -> [(Double, Double)] {
      [(Double(from), -90)] + stride(from: from, through: to, by: 10).map { (Double($0), -70) }
    }
    let job = try quick(PlacedRings([[sector(-180, -60)], [sector(-60, 60)], [sector(60, 180)]])).value
    #expect(job.topology.borders().count == 3)
    let whole = job.topology.dissolved(by: [0, 0, 0], count: 1)
    #expect(whole.ringCount == 1 && whole.points.count == 72)
    let areas = job.input.snapshot.territory.municipalities.map(\.areaInSquareKilometres)
    #expect(areas.allSatisfy { abs($0 - areas[0]) < 0.01 })
  }

  @Test("a ring around a pole has its pole inside, however it is closed", arguments: [true, false])
  func cap(_ isClosed: Bool) throws {
    let coast = stride(from: -180, through: 180, by: 10).map { (Double($0), -70.0) }
    let ring = isClosed ? coast + [(180, -90), (-180, -90)] : Array(coast.dropLast())
    let told = try quick(PlacedRings([[ring], [square(-60, -65, 5, 2)]]))
    #expect(!told.notes.list.contains { $0.description.contains("not valid") })
    let area = told.value.input.snapshot.territory.municipalities.map(\.areaInSquareKilometres).max() ?? 0
    // Edges are shortest ways, which bulge from the parallel of 70° towards the pole.
    #expect((15_400_000...15_460_000).contains(area), "\(area)")
  }

  @Test("a world has the area of the earth")
  func world() throws {
    let told = try quick(PlacedRings([[square(-180, -90, 180, 180)], [square(0, -90, 180, 180)]]))
    let areas = told.value.input.snapshot.territory.municipalities.map(\.areaInSquareKilometres)
    #expect(abs(areas.reduce(0, +) - 510_065_621.7) < 0.1 && abs(areas[0] - areas[1]) < 0.01)
  }

  @Test("a hole outside its polygon is said, and counts for nothing")
  func strayHole() throws {
    let holed = try PlacedRings([[square(10, 60), square(12, 60)], [square(11, 60)]], asHoles: true)
    let told = try quick(holed)
    #expect(told.notes.list.contains { $0.description.contains("1 hole lies outside the polygon") })
    let areas = told.value.input.snapshot.territory.municipalities.map(\.areaInSquareKilometres)
    #expect(abs(areas[0] - areas[1]) < 0.001)
  }

  @Test("a polygon that crosses itself is told, and counts as everywhere")
  func bowtie() throws {
    let file = try PlacedRings([[[(10, 60), (11, 61), (11, 60), (10, 61)]], [square(11, 60)]])
    #expect(try quick(file).notes.list.contains { $0.description.contains("1 of 2 features is no valid polygon") })
    #expect(
      try describeFile(InfoRequest(file: file.path)).value.text.contains("sums count them repaired, an area of 1.5"))
  }

  @Test("a gap wider than the tolerance is told with its place and size by info and quick")
  func gap() throws {
    let file = try PlacedRings([[square(10, 68)], [square(11.0005, 68, 0.9995)]])
    let words = "record 1 and record 2 leave a gap along 111.5 km of 2.3 km², up to 21 m wide, at 11.0005° E, 68° N"
    #expect(try describeFile(InfoRequest(file: file.path)).value.text.contains(words))
    #expect(try quick(file).notes.list.contains { $0.description.contains(words) })
  }

  @Test("what coordinates mean can be said where the file is wrong, and the advice names the option")
  func assigned() throws {
    let file = try PlacedRings([[square(500_000, 7_000_000, 1_000, 1_000)]])
    #expect(try describeFile(InfoRequest(file: file.path)).value.text.contains("with --assign-crs EPSG:CODE"))
    let told = try describeFile(InfoRequest(file: file.path, assigned: "EPSG:25833")).value
    #expect(told.text.contains("EPSG:25833") && !told.text.contains("problems"))
  }
}
