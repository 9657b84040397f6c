import Geometry
import Testing

@testable import Projection

@Suite struct DoubtTests {
  static let norway = Box(minX: 4.5, minY: 57.9, maxX: 31.2, maxY: 71.2)
  static let norwayOnPlane = Box(minX: -76_000, minY: 6_448_000, maxX: 1_115_000, maxY: 7_940_000)

  @Test(
    "what fits is not doubted, what contradicts is",
    arguments: [
      ("degrees as they should be", norway, "EPSG:4258", nil),
      ("one zone for the whole country", norwayOnPlane, "EPSG:25833", nil),
      (
        "the far end of the country alone", Box(minX: 950_000, minY: 7.7e6, maxX: 1.1e6, maxY: 7.9e6), "EPSG:25833", nil
      ),
      ("a little outside", Box(minX: 50, minY: 60, maxX: 55, maxY: 65), "EPSG:4258", nil),
      ("metres called degrees", norwayOnPlane, "EPSG:4326", .metresCalledDegrees),
      ("degrees called metres", norway, "EPSG:25833", .degreesCalledMetres),
      ("north before east, in degrees", swapped(norway), "EPSG:4258", .swapped),
      ("north before east, over the pole", Box(minX: 50, minY: 100, maxX: 55, maxY: 110), "EPSG:4326", .swapped),
      ("north before east, on the plane", swapped(norwayOnPlane), "EPSG:25833", .swapped),
      ("Norway in Polish numbers", norwayOnPlane, "EPSG:2180", .farFromAreaOfUse),
      ("Brazil in European degrees", Box(minX: -60, minY: -20, maxX: -50, maxY: -10), "EPSG:4258", .farFromAreaOfUse),
      ("Fiji over the date line", Box(minX: 176, minY: -20, maxX: 182, maxY: -15), "EPSG:4326", nil),
      ("not a number", Box(minX: .nan, minY: 0, maxX: 1, maxY: 1), "EPSG:4258", .notCoordinates),
      ("larger than the earth", Box(minX: -1.7e308, minY: 0, maxX: 1, maxY: 1), "EPSG:25833", .notCoordinates),
      ("a system without an area", norwayOnPlane, "+proj=utm +zone=33 +ellps=GRS80", nil),
      ("the same with degrees", norway, "+proj=utm +zone=33 +ellps=GRS80", .degreesCalledMetres),
      ("nothing said, degrees", norway, nil, .noReferenceSystem(looksLikeDegrees: true)),
      ("nothing said, metres", norwayOnPlane, nil, .noReferenceSystem(looksLikeDegrees: false)),
    ] as [(String, Box, String?, CoordinateDoubt.Kind?)])
  func kind(_ name: String, _ bounds: Box, _ system: String?, _ expected: CoordinateDoubt.Kind?) throws {
    #expect(doubt(about: bounds, in: try system.map { try ReferenceSystem($0) })?.kind == expected, "\(name)")
  }

  @Test("the sentence says what was claimed, what was found, and asks for --crs")
  func sentence() throws {
    let system = try ReferenceSystem("EPSG:4326")
    let found = try #require(doubt(about: Self.norwayOnPlane, in: system))
    #expect(
      found.description == """
        the file says WGS 84 (EPSG:4326), in degrees, but the coordinates are too large \
        (x from -76000.0 to 1115000.0, y from 6448000.0 to 7940000.0); give the right one with --crs EPSG:CODE
        """)
    #expect(found.isCertain)
    #expect(found.sentence(option: "--assign-crs").hasSuffix("give the right one with --assign-crs EPSG:CODE"))
  }

  private static func swapped(_ box: Box) -> Box {
    Box(minX: box.minY, minY: box.minX, maxX: box.maxY, maxY: box.maxX)
  }
}
