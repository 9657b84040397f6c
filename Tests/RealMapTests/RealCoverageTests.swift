import Foundation
import GeoJSON
import Geometry
import Overlay
import Testing

/// Where the maps of real countries are not quite coverages. Those of other countries need `../shared/countries`, which is not
/// part of the repository; skipped without it.
@Suite struct RealCoverageTests {
  private static let countries = "\(#filePath.components(separatedBy: "/Tests/")[0])/../shared/countries"

  @Test("Norway has two borders that are nearly shared, and one overlap")
  func norway() throws {
    let (layer, codes) = (try RealMap.inMetres.get(), try RealMap.codes())
    let mended = layer.mended(within: 1)
    #expect(mended.breaks.map { Set([codes[$0.first], codes[$0.second]]) } == [["1106", "4612"], ["3804", "3805"]])
    #expect(mended.greatestMove <= 1 && mended.left.breaks.isEmpty)
    let found = try overlaps(among: mended.left.suspects, in: mended.layer)
    let areas = found.map { (Set([codes[$0.pair.first], codes[$0.pair.second]]), $0.shape.absoluteArea) }
    #expect(areas.filter { $0.1 > 10 }.map(\.0) == [["1106", "4612"]])
    #expect(abs((areas.map(\.1).max() ?? 0) - 1_835) < 20)
    // Neighbours are those that they were.
    func pairs(_ topology: Topology) -> [[Int]] { topology.borders().map { [$0.first, $0.second] } }
    #expect(pairs(mended.topology) == pairs(try RealMap.topology.get()))
  }

  @Test(
    "other countries' maps come back as they were where they are coverages, and mended where they are not",
    .enabled(if: FileManager.default.fileExists(atPath: countries), "no ../shared/countries beside the repository"),
    arguments: [
      ("denmark/dk_kommuner.geojson", 0, 0), ("finland/fi_kunnat_2020.geojson", 0, 0),
      ("italy/sardinia_comuni.geojson", 0, 0), ("italy/brindisi_comuni.geojson", 0, 0),
      ("sweden/se_kommuner.geojson", 2, 2), ("norway-2024/Kommuner-M.geojson", 6, 1),
    ])
  func others(_ file: String, _ breaks: Int, _ overlapping: Int) throws {
    let path = "\(Self.countries)/\(file)"
    let bytes = try Data(contentsOf: URL(filePath: path))
    let layer = try readGeoJSON(Array(bytes), named: path).layer.shapes
    // A metre of latitude.
    let metre = 1 / 111_700.0
    let mended = layer.mended(within: metre)
    #expect(mended.breaks.count == breaks)
    #expect(mended.left.breaks.isEmpty && mended.greatestMove <= metre)
    if breaks == 0 { #expect(mended.layer == layer) }
    let found = try overlaps(among: mended.left.suspects, in: mended.layer)
    #expect(found.count { $0.shape.absoluteArea > 100 * metre * metre } == overlapping)
  }
}
