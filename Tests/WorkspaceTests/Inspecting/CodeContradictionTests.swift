import Geometry
import Testing
import Workspace

@Suite struct CodeContradictionTests {
  private func description(unit: String, code: Int) -> String {
    """
    PROJCS["Plane",GEOGCS["ETRS89",DATUM["European_Terrestrial_Reference_System_1989",\
    SPHEROID["GRS 1980",6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],\
    PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],\
    PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],\
    \(unit),AUTHORITY["EPSG","\(code)"]]
    """
  }

  @Test(
    "a number that is not of what is described is told, and the description counts",
    arguments: [
      ("UNIT[\"metre\",1]", 25833, false), ("UNIT[\"metre\",1]", 25832, true),
      ("UNIT[\"International Foot\",0.3048]", 25833, true),
    ])
  func contradictions(_ unit: String, _ code: Int, _ isTold: Bool) throws {
    var shapes = PolygonLayer()
    shapes.appendFeature([[[Point(x: 5e5, y: 7e6), Point(x: 6e5, y: 7e6), Point(x: 6e5, y: 7.1e6)]]])
    let layer = FeatureLayer(shapes: shapes, rows: [[]], referenceSystem: description(unit: unit, code: code))
    let stated = try StatedSystem(of: layer, given: nil, parameter: nil, file: "a.shp")
    #expect((stated.contradiction != nil) == isTold)
    #expect(stated.system.unit?.factor == (unit.contains("Foot") ? 0.3048 : 1))
    if isTold { #expect(stated.contradiction?.what.contains("EPSG:\(code)") == true) }
  }
}
