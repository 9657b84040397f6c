import Geometry
import Testing

@testable import Projection

/// Needs the corpus of shapefiles beside the checkout; skipped where it is not.
@Suite(.enabled(if: Corpus.isHere, "the corpus of shapefiles is not beside this checkout"))
struct CorpusTests {
  @Test("each .prj is read as GDAL reads it", arguments: Corpus.entries)
  func prj(_ entry: Corpus.Entry) throws {
    let system = try ReferenceSystem(#require(entry.prj))
    #expect(system.epsgCode == entry.epsg)
    #expect(system.kind.rawValue == entry.kind)
    #expect(system.name == entry.name)
    #expect(system.unit?.name.lowercased() == entry.unit.lowercased())
  }

  @Test("doubts fall on the sets whose coordinates contradict their .prj, and on no others")
  func doubts() throws {
    let doubts = try Corpus.entries.compactMap { entry -> String? in
      guard entry.bounds.count == 4 else { return nil }
      let b = entry.bounds
      let system = try ReferenceSystem(#require(entry.prj))
      let doubt = doubt(about: Box(minX: b[0], minY: b[1], maxX: b[2], maxY: b[3]), in: system)
      return doubt.map { "\(entry.path) \($0.kind)" }
    }
    #expect(
      doubts == [
        "gdal/poly.shp farFromAreaOfUse",
        "mapshaper/dbf/ldid/chinese.shp metresCalledDegrees",
        "mapshaper/issues/193/gauss_kruger.shp degreesCalledMetres",
        "mapshaper/issues/193/three_points.shp degreesCalledMetres",
        "mapshaper/issues/invalid_coords/invalid_coordinates.shp notCoordinates",
        "shapefile-rs/examples/geotype-example/tests/data/points.shp degreesCalledMetres",
        "shapefile-rs/examples/geotype-example/tests/data/polygons.shp degreesCalledMetres",
      ])
  }
}
