import Geometry
import Storage
import TestSupport
import Testing
import Workspace

@Suite struct ExportLayersTests {
  @Test("the layers have the collaborations, their fit and what is found, and are the same twice")
  func layers() throws {
    let set = try SmallSet()
    let view = try set.source().view(ViewRequest())
    let bytes = try exportLayers(in: view).value
    #expect(try exportLayers(in: set.source().view(ViewRequest())).value == bytes)
    let file = "\(set.folder.path)/layers.gpkg"
    try writeFile(bytes, to: file)
    func layer(_ name: String) throws -> FeatureLayer { try LayerFile("\(file)?layer=\(name)").read().layer }
    let collaborations = try layer("collaborations")
    #expect(
      collaborations.fields.map(\.name) == [
        "collaboration", "number", "name", "members", "population", "area_km2", "fte",
      ])
    #expect(collaborations.rows.map { $0[0] } == [.text("a"), .text("b")])
    #expect(collaborations.rows.map { $0[3] } == [.whole(4), .whole(3)])
    #expect(try layer("fit").rows.allSatisfy { $0[4] != .missing })
    #expect(try Set(layer("findings").rows.map { $0[5] }).isSuperset(of: [.text("member")]))
    #expect(try layer("municipalities").rows.count == 9)
    // Every colour of the legend is in the file, with the words for it.
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("categorizedSymbol") && text.contains("value=\"a\" label=\"1 Alpha\""))
  }
}
