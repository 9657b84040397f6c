import Geometry
import TestSupport
import Testing

@testable import Projection

@Suite struct CommonSystemTests {
  static let identifiers = CommonSystem.all.compactMap { $0.system.identifier }

  @Test("a common system is what the catalogue says it is", arguments: identifiers)
  func sameAsCatalogue(_ identifier: String) throws {
    let ours = try ReferenceSystem(identifier)
    let theirs = try ReferenceSystem(identifier, usingShortcuts: false)
    #expect(ours.name == theirs.name)
    #expect(ours.identifier == theirs.identifier)
    #expect(ours.kind == theirs.kind)
    #expect(ours.unit?.name == theirs.unit?.name)
    #expect(abs(try #require(ours.unit).factor - #require(theirs.unit).factor) < 1e-15)
    #expect(ours.ellipsoid == theirs.ellipsoid)
    #expect(ours.definition == theirs.definition)
    // Editions of the catalogue redraw areas a little.
    let (a, b) = try (#require(ours.areaOfUse), #require(theirs.areaOfUse))
    #expect(
      abs(a.minX - b.minX) < 1 && abs(a.minY - b.minY) < 1 && abs(a.maxX - b.maxX) < 1 && abs(a.maxY - b.maxY) < 1)
    #expect(try ours.geographicBase().epsgCode == theirs.geographicBase().epsgCode)
  }

  @Test("its text is the one that PROJ writes, and that PROJ reads as the same", arguments: identifiers)
  func sameText(_ identifier: String) throws {
    let common = try #require(CommonSystem.identified(identifier))
    let byPROJ = try ReferenceSystem(identifier, usingShortcuts: false)
    #expect(try common.esriText == byPROJ.esriTextByPROJ())
    #expect(try ReferenceSystem(common.esriText, usingShortcuts: false).identifier == identifier)
    #expect(try ReferenceSystem(common.esriText).common?.system.identifier == identifier)
  }

  @Test("points move as PROJ's own way moves them, to the last bit, both ways", arguments: identifiers)
  func samePoints(_ identifier: String) throws {
    let plane = try ReferenceSystem(identifier)
    let base = try plane.geographicBase()
    guard plane.kind == .projected, let area = plane.areaOfUse else { return }
    var chance = SplitMix64(seed: 7)
    let start = (0..<300).map { _ in
      Point(
        x: .random(in: area.minX...area.maxX, using: &chance), y: .random(in: area.minY...area.maxY, using: &chance))
    }
    var (ours, theirs) = (start, start)
    let there = try Transformation(from: base, to: plane)
    let thereByPROJ = try Transformation(from: base, to: plane, usingShortcuts: false)
    try there.transform(&ours)
    try thereByPROJ.transform(&theirs)
    #expect(ours == theirs)
    #expect(there.accuracyInMetres == thereByPROJ.accuracyInMetres)
    #expect(there.isBallpark == thereByPROJ.isBallpark)
    try Transformation(from: plane, to: base).transform(&ours)
    try Transformation(from: plane, to: base, usingShortcuts: false).transform(&theirs)
    #expect(ours == theirs)
  }

  @Test("so do points of WGS 84, anywhere on earth, and PROJ says as much of the way", arguments: identifiers)
  func samePointsFromWGS84(_ identifier: String) throws {
    let plane = try ReferenceSystem(identifier)
    let world = try ReferenceSystem("EPSG:4326")
    guard plane.kind == .projected, let area = plane.areaOfUse else { return }
    // Where PROJ has several ways, the place decides: its own area, and all that the plane can show.
    for box in [area, Box(minX: -40, minY: -60, maxX: 70, maxY: 85)] {
      var chance = SplitMix64(seed: 11)
      var ours = (0..<300).map { _ in
        Point(x: .random(in: box.minX...box.maxX, using: &chance), y: .random(in: box.minY...box.maxY, using: &chance))
      }
      var theirs = ours
      let there = try Transformation(from: world, to: plane)
      let thereByPROJ = try Transformation(from: world, to: plane, usingShortcuts: false)
      there.moveFreely(&ours)
      thereByPROJ.moveFreely(&theirs)
      #expect(ours == theirs)
      #expect(there.accuracyInMetres == thereByPROJ.accuracyInMetres)
      #expect(there.isBallpark == thereByPROJ.isBallpark)
      try Transformation(from: plane, to: world).moveFreely(&ours)
      try Transformation(from: plane, to: world, usingShortcuts: false).moveFreely(&theirs)
      #expect(ours == theirs)
    }
  }

  @Test("another writer's spelling is taken, and anything else is left to PROJ")
  func narrow() {
    let byGDAL = """
      GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137,298.257222101]],PRIMEM["Greenwich",0],
      UNIT["Degree",0.017453292519943295]]
      """
    func code(_ text: String) -> Int? {
      DefinitionText(text).flatMap { CommonSystem.standing(for: $0) }?.system.epsgCode
    }
    #expect(code(byGDAL) == 4258)
    #expect(code(byGDAL.lowercased().replacing("geogcs", with: "GEOGCS")) == 4258)
    #expect(code(byGDAL.replacing("298.257222101", with: "298.2572236")) == nil)
    #expect(code(byGDAL.replacing("0],", with: "2.5],")) == nil)
    #expect(code(byGDAL.replacing("GCS_ETRS_1989", with: "GCS_ETRS_89")) == nil)
    #expect(code(byGDAL + "x") == nil)
    #expect(code("EPSG:25831") == nil)
  }

  @Test("a variant of a common system is not taken for it")
  func variants() throws {
    #expect(try ReferenceSystem("+proj=utm +zone=33 +ellps=GRS80 +units=m").common == nil)
    #expect(try ReferenceSystem("EPSG:5973").common == nil)
  }
}
