import Testing

@testable import Workspace

/// Polygons somewhere on the globe, and how `quick` shows them.
struct PlaceCase: CustomTestStringConvertible, Sendable {
  let name: String
  let squares: [(name: String, west: Double, south: Double, size: Double)]
  var far = FarChoice.inset
  /// What is told of the plane.
  let plane: String
  /// What else is told.
  var told: [String] = []
  /// How many frames of far parts the map has.
  var frames = 0
  /// Whether the map has a scale bar.
  var hasScale = true
  var testDescription: String { name }

  static let all: [PlaceCase] = [
    PlaceCase(
      name: "one zone", squares: [("a", 9, 59, 1), ("b", 10, 59, 1)], plane: "WGS 84 / UTM zone 32N (EPSG:32632)"),
    PlaceCase(
      name: "islands on both sides of 180°",
      squares: [("a", 179.5, -17, 0.5), ("a", -180, -17, 0.5), ("b", 178, -18, 1)],
      plane: "WGS 84 / UTM zone 60S (EPSG:32760)", told: ["both sides of 180°"]),
    PlaceCase(
      name: "a wide country across 180°",
      squares: [("a", 100, 55, 10), ("b", 120, 55, 20), ("c", 150, 60, 20), ("c", -180, 62, 8)],
      plane: "an equal-area plane around 144° east, 68° north", told: ["both sides of 180°"]),
    PlaceCase(
      name: "longitudes up to 360", squares: [("a", 200, 20, 2), ("b", 202, 20, 2)],
      plane: "WGS 84 / UTM zone 4N (EPSG:32604)"),
    PlaceCase(
      name: "a country with parts overseas",
      squares: [("a", 0, 45, 3), ("b", 3, 45, 3), ("c", -62, 16, 1), ("d", 55, -21, 1)],
      plane: "WGS 84 / UTM zone 31N (EPSG:32631)", told: ["c; d are drawn in frames of their own"], frames: 2),
    PlaceCase(
      name: "parts overseas left out", squares: [("a", 0, 45, 3), ("b", 3, 45, 3), ("c", -62, 16, 1)], far: .leave,
      plane: "WGS 84 / UTM zone 31N (EPSG:32631)", told: ["c is left out"]),
    PlaceCase(
      name: "parts overseas on one plane", squares: [("a", 0, 45, 3), ("b", 3, 45, 3), ("c", -62, 16, 1)], far: .one,
      plane: "an equal-area plane around 28° west, 32° north"),
    PlaceCase(
      name: "around a pole",
      squares: [("a", -180, -80, 10), ("b", -60, -80, 10), ("c", 60, -80, 10), ("d", 170, -80, 10)],
      plane: "an equal-area plane around the south pole", told: ["both sides of 180°"]),
    PlaceCase(
      name: "a world",
      squares: (0..<12).map { (["a", "b", "c"][$0 % 3], Double($0) * 30 - 180, Double($0 % 3) * 30 - 40, 30) },
      plane: "Equal Earth, an equal-area map of the world; no scale holds on all of it", hasScale: false),
  ]
}

@Suite struct QuickPlaceTests {
  private let table = GivenFile(name: "groups.csv", bytes: Array("id,grp\na,one\nb,two\nc,two\nd,one\n".utf8))

  @Test("polygons are shown where a reader expects them", arguments: PlaceCase.all)
  func places(_ row: PlaceCase) throws {
    let squares = try PlacedSquares(row.squares)
    let told = try quickJob(QuickRequest(polygons: squares.path, table: table, groupColumn: "grp", far: row.far))
    let notes = told.notes.list.map(\.description)
    #expect(notes.contains("drawn in \(row.plane); crs chooses another plane"), "\(notes)")
    for words in row.told { #expect(notes.contains { $0.contains(words) }, "\(words): \(notes)") }
    #expect(row.told.isEmpty == !notes.contains { $0.contains("180°") || $0.contains("far") })
    #expect(told.value.hasScale == row.hasScale)
    #expect(told.value.farParts.count == row.frames)
    // No frame lies on another, or on the main body.
    let frames = told.value.farParts.map(\.frame)
    for (place, frame) in frames.enumerated() {
      #expect(!frames[..<place].contains { $0.intersects(frame) })
    }
    let drawing = try drawGroups(told.value).value
    #expect(try drawing == drawGroups(told.value).value && !drawing.isEmpty)
  }

  @Test(
    "a plane that draws lines too long where the map lies has no scale bar, and says by how much",
    arguments: [("EPSG:3857", "1.97"), ("EPSG:25832", nil)] as [(String, String?)])
  func scales(_ plane: String, _ times: String?) throws {
    let squares = try PlacedSquares([("a", 9, 59, 1), ("b", 10, 59, 1)])
    let told = try quickJob(QuickRequest(polygons: squares.path, table: table, groupColumn: "grp", plane: plane))
    #expect(told.value.hasScale == (times == nil))
    let said = told.notes.list.map(\.description).filter { $0.contains("as long as on the ground") }
    #expect(said.count == (times == nil ? 0 : 1) && said.allSatisfy { $0.contains("\(times ?? "") times") }, "\(said)")
  }

  @Test("the scale is looked at where the polygons lie in their own plane, whatever becomes of far parts")
  func scaleOfOwnPlane() throws {
    let squares = try PlacedSquares([("a", 1e6, 8.3e6, 1e5), ("b", 1.1e6, 8.3e6, 1e5)], in: "EPSG:3857")
    for far in [FarChoice.inset, .leave] {
      let told = try quickJob(QuickRequest(polygons: squares.path, table: table, groupColumn: "grp", far: far))
      #expect(!told.value.hasScale, "\(far)")
    }
  }

  @Test("areas are those on the ellipsoid, on whichever side of 180° a part lies")
  func areas() throws {
    let split = try PlacedSquares([("a", 179, -17, 1), ("a", -180, -17, 1), ("b", 177, -18, 1)])
    let whole = try PlacedSquares([("a", 9, -17, 1), ("a", 10, -17, 1), ("b", 7, -18, 1)])
    let tables = try [split, whole].map {
      try quickJob(QuickRequest(polygons: $0.path, table: table, groupColumn: "grp")).value.table
    }
    #expect(tables[0].groups.flatMap(\.rows) == tables[1].groups.flatMap(\.rows))
  }
}

/// Squares along two sides of an empty page, and twelve specks at the end of one side.
private struct SpeckledCoast {
  let squares: [(name: String, west: Double, south: Double, size: Double)]
  let table: GivenFile

  /// - Parameter group: the group of a speck by its column and row.
  init(group: (Int, Int) -> String) {
    var squares: [(name: String, west: Double, south: Double, size: Double)] = []
    var rows = "id,grp\n"
    for step in 0..<12 {
      squares.append(("w\(step)", 0, Double(step), 1))
      rows += "w\(step),one\n"
      if step > 0 {
        squares.append(("s\(step)", Double(step), 0, 1))
        rows += "s\(step),two\n"
      }
      let (column, row) = (step % 4, step / 4)
      squares.append(("t\(step)", 11 + Double(column) * 0.125, 1 + Double(row) * 0.125, 0.125))
      rows += "t\(step),\(group(column, row))\n"
    }
    self.squares = squares
    table = GivenFile(name: "groups.csv", bytes: Array(rows.utf8))
  }

  func hasInset() throws -> Bool {
    let squares = try PlacedSquares(squares)
    let job = try quickJob(QuickRequest(polygons: squares.path, table: table, groupColumn: "grp")).value
    return String(decoding: try drawGroups(job).value, as: UTF8.self).contains("inset-municipalities\"")
  }
}

@Suite struct SpeckTests {
  @Test("units too small to be told from neighbours of another group have an inset; those of one group have none")
  func specks() throws {
    #expect(try SpeckledCoast { column, row in (column + row) % 2 == 0 ? "one" : "three" }.hasInset())
    #expect(try !SpeckledCoast { _, _ in "two" }.hasInset())
  }
}
