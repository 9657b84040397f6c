import Geometry
import Register
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
        "collaboration", "number", "name", "members", "population", "area_km2", "fte", "unsure",
      ])
    // On the register's own day all is known.
    #expect(collaborations.rows.map { $0[7] } == [.whole(0), .whole(0)])
    for name in ["fit", "findings", "municipalities"] {
      let layer = try layer(name)
      #expect(layer.fields.last?.name == "unsure" && layer.rows.allSatisfy { $0.last == .whole(0) }, "\(name)")
    }
    #expect(collaborations.rows.map { $0[0] } == [.text("a"), .text("b")])
    #expect(collaborations.rows.map { $0[3] } == [.whole(4), .whole(3)])
    #expect(try layer("fit").rows.allSatisfy { $0[4] != .missing })
    #expect(try Set(layer("findings").rows.map { $0[5] }).isSuperset(of: [.text("member")]))
    #expect(try layer("municipalities").rows.count == 9)
    // Every colour of the legend is in the file, with the words for it.
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("categorizedSymbol") && text.contains("value=\"a\" label=\"1 Alpha\""))
  }

  @Test("of an earlier day they say of whom it is not known whether they took part already")
  func unsure() throws {
    let set = try SmallSet()
    let own = try set.source().view(ViewRequest()).day
    let before = try #require(Day(year: own.year - 1, month: own.month, day: own.day))
    let file = "\(set.folder.path)/layers.gpkg"
    try writeFile(try exportLayers(in: set.source().view(ViewRequest(day: before))).value, to: file)
    func column(_ name: String, _ field: String) throws -> [AttributeValue] {
      let layer = try LayerFile("\(file)?layer=\(name)").read().layer
      let place = try #require(layer.fields.firstIndex { $0.name == field })
      return layer.rows.map { $0[place] }
    }
    // What is on record stays: it is said how much of it is not known.
    let (members, unsure) = (try column("collaborations", "members"), try column("collaborations", "unsure"))
    #expect(zip(members, unsure).contains { $0 == $1 && $0 != .whole(0) })
    #expect(try column("municipalities", "unsure").contains(.whole(1)))
    #expect(try column("findings", "unsure") == column("municipalities", "unsure"))
  }
}
