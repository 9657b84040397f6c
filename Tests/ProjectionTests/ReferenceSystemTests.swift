import Geometry
import Testing

@testable import Projection

@Suite struct ReferenceSystemTests {
  @Test(
    "a code is read in the forms in which people and files write it",
    arguments: [
      "25833", "EPSG:25833", "epsg:25833", " EPSG:25833\n", "EPSG::25833", "urn:ogc:def:crs:EPSG::25833",
      "urn:ogc:def:crs:EPSG:9.9.1:25833", "http://www.opengis.net/def/crs/EPSG/0/25833", "+init=epsg:25833",
      "ETRS89 / UTM zone 33N",
    ])
  func code(_ text: String) throws {
    let system = try ReferenceSystem(text)
    #expect(system.epsgCode == 25833)
    #expect(system.name == "ETRS89 / UTM zone 33N")
    #expect(system.kind == .projected)
    #expect(system.unit == Unit(name: "metre", factor: 1))
    #expect(system.ellipsoid == .grs80)
    #expect(system.areaOfUse?.contains(Point(x: 15, y: 65)) == true)
  }

  @Test(
    "systems of the neighbourhood are known by number",
    arguments: [
      (4258, "ETRS89", .geographic, "degree"), (4326, "WGS 84", .geographic, "degree"),
      (25832, "ETRS89 / UTM zone 32N", .projected, "metre"), (25835, "ETRS89 / UTM zone 35N", .projected, "metre"),
      (3035, "ETRS89-extended / LAEA Europe", .projected, "metre"), (3006, "SWEREF99 TM", .projected, "metre"),
      (2180, "ETRF2000-PL / CS92", .projected, "metre"), (27700, "OSGB36 / British National Grid", .projected, "metre"),
      (2278, "NAD83 / Texas South Central (ftUS)", .projected, "US survey foot"),
      (5972, "ETRS89 / UTM zone 32N + NN2000 height", .projected, "metre"), (5941, "NN2000 height", .other, "metre"),
    ] as [(Int, String, ReferenceSystem.Kind, String)])
  func known(_ code: Int, _ name: String, _ kind: ReferenceSystem.Kind, _ unit: String) throws {
    let system = try ReferenceSystem("EPSG:\(code)")
    #expect(system.epsgCode == code)
    #expect(system.name == name)
    #expect(system.kind == kind)
    #expect(system.unit?.name == unit)
  }

  @Test(
    "well-known text of every dialect and PROJ's own forms lead back to the catalogue",
    arguments: [
      ("ESRI with a byte-order mark", "\u{FEFF}" + CommonSystem.all[0].esriText + "\r\n\0", 4258),
      ("ESRI, British grid", Texts.esriBritishGrid, 27700),
      ("ESRI, Poland", Texts.esriPoland, 2180),
      ("OGC with authorities", Texts.ogcUTM32, 25832),
      ("WKT2", Texts.wkt2ETRS89, 4258),
      ("PROJJSON", Texts.projJSON, 4326),
      ("PROJ string", "+proj=longlat +datum=WGS84 +no_defs", 4326),
      ("PROJ string without a datum", "+proj=utm +zone=33 +ellps=GRS80", nil),
      ("ESRI's name", "ETRS_1989_UTM_Zone_33N", 25833),
      ("CRS84 of GeoJSON", "urn:ogc:def:crs:OGC:1.3:CRS84", nil),
    ] as [(String, String, Int?)])
  func text(_ what: String, _ text: String, _ code: Int?) throws {
    #expect(try ReferenceSystem(text).epsgCode == code, "\(what)")
  }

  @Test("CRS84 is longitude and latitude")
  func crs84() throws {
    #expect(try ReferenceSystem("urn:ogc:def:crs:OGC:1.3:CRS84").kind == .geographic)
    #expect(try ReferenceSystem("CRS84").identifier == "OGC:CRS84")
  }

  @Test("text for a .prj leads back to the same system", arguments: [4258, 4326, 25832, 25833, 3006, 3035, 2278])
  func roundTrip(_ code: Int) throws {
    let system = try ReferenceSystem("EPSG:\(code)")
    let esri = try system.esriText()
    #expect(!esri.contains("\n"))
    #expect(try ReferenceSystem(esri).epsgCode == code)
    #expect(try ReferenceSystem(esri, usingShortcuts: false).epsgCode == code)
    #expect(try ReferenceSystem(system.wellKnownText()).epsgCode == code)
  }

  @Test("a .prj leaves heights out")
  func compound() throws {
    #expect(try ReferenceSystem(ReferenceSystem("EPSG:5973").esriText()).epsgCode == 25833)
  }

  @Test("the geographic system beneath a plane one")
  func base() throws {
    #expect(try ReferenceSystem("EPSG:25833").geographicBase().epsgCode == 4258)
    #expect(try ReferenceSystem("EPSG:4326").geographicBase().epsgCode == 4326)
    #expect(throws: ProjectionError.noEllipsoid(system: "NN2000 height (EPSG:5941)")) {
      try ReferenceSystem("EPSG:5941").geographicBase()
    }
  }
}
