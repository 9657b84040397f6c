import FoundationEssentials
import Geometry
import TestSupport
import Testing

@testable import Projection

/// A system may be replaced by an entry of the catalogue only where every point stays where it was.
///
/// What a text means is asked of PROJ alone, which is given the text as it came.
@Suite struct SubstitutionTests {
  @Test(
    "a sphere of the equator's radius is not the ellipsoid of WGS 84",
    arguments: [
      // Answers by pyproj 3.7.2 (PROJ 9.5.1): Transformer.from_crs(text, 4326, always_xy=True).
      (Texts.oldWebMercator, 1_000_000, 8_399_737.889818357, 8.983152841195214, 60.0),
      ("+proj=merc +R=6378137", 1_000_000, 8_399_737.889818357, 8.983152841195214, 60.0),
      ("+proj=eqearth +R=6378137", 1_000_000, 7_000_000, 13.936063159227842, 60.68898494144969),
      ("+proj=stere +lat_0=-90 +lat_ts=-70 +R=6378137", 1_000_000, 1_000_000, 45.0, -76.95752988001347),
    ] as [(String, Double, Double, Double, Double)])
  func sphere(_ text: String, _ x: Double, _ y: Double, _ longitude: Double, _ latitude: Double) throws {
    let system = try ReferenceSystem(text)
    #expect(system.identifier == nil)
    #expect(system.ellipsoid == Ellipsoid(semiMajorAxis: 6_378_137, flattening: 0))
    #expect(try system.geographicBase().ellipsoid == system.ellipsoid)
    for target in [try ReferenceSystem("EPSG:4326"), try system.geographicBase()] {
      var points = [Point(x: x, y: y)]
      try Transformation(from: system, to: target).transform(&points)
      #expect(abs(points[0].x - longitude) < 1e-9 && abs(points[0].y - latitude) < 1e-9)
    }
  }

  @Test("a number in a text does not stand against what the text says")
  func falseNumber() throws {
    let true32 = try ReferenceSystem(Texts.ogcUTM32)
    #expect(true32.epsgCode == 25832)
    let moved = try ReferenceSystem(Texts.ogcUTM32.replacing("500000", with: "500010"))
    #expect(moved.identifier == nil)
    var (here, there) = ([Point(x: 9, y: 60)], [Point(x: 9, y: 60)])
    try Transformation(from: ReferenceSystem("4258"), to: true32).transform(&here)
    try Transformation(from: ReferenceSystem("4258"), to: moved).transform(&there)
    #expect(abs(there[0].x - here[0].x - 10) < 0.001)
  }

  @Test(
    "longitudes from Ferro or Paris are looked at where the entry is used",
    arguments: ["2065", "27572", "31281", "2066"])
  func otherMeridians(_ code: String) { #expect(substitutions(of: code) == []) }

  /// One entry in two hundred: a few seconds.
  @Test("systems of the catalogue, altered, mean what PROJ alone makes of them", arguments: 0..<2)
  func sample(_ part: Int) {
    let codes = CatalogueEntry.codes.enumerated().filter { $0.offset % 400 == part * 200 }.map(\.element)
    #expect(codes.count > 10)
    #expect(codes.flatMap { substitutions(of: $0) } == [])
  }

  /// Every fourth entry, in each form and in turn with each alteration: `SWEEP=1 swift test --filter SubstitutionTests`,
  /// some seven minutes of one processor; all of them with `SWEEP=all`, half an hour.
  @Test(
    "the catalogue", .enabled(if: sweep != nil, "SWEEP=1 goes through every fourth entry, SWEEP=all through all"),
    arguments: 0..<40)
  func catalogue(_ part: Int) {
    let step = sweep == "all" ? 1 : 4
    let codes = CatalogueEntry.codes.enumerated()
      .filter { $0.offset % step == 0 && $0.offset / step % 40 == part }.map(\.element)
    let wrong = codes.flatMap { substitutions(of: $0) }
    #expect(wrong == [])
  }

  @Test("the short list answers for its own texts only", arguments: CommonSystem.all.map(\.esriText))
  func shortList(_ text: String) throws {
    var wrong: [String] = []
    let area = Box(minX: 5, minY: 58, maxX: 31, maxY: 71)
    for alteration in Alteration.ofWellKnownText {
      let altered = alteration.apply(text)
      if altered != text { wrong += substitution(altered, alteration.name, over: area) }
    }
    #expect(wrong == [])
  }
}

private let sweep = ProcessInfo.processInfo.environment["SWEEP"]
