import Geometry
import Testing
import Workspace

@Suite struct ConvertingTests {
  @Test func fieldsAreChosenPaddedAndOrdered() throws {
    let squares = try Squares()
    let (kept, padded) = (try #require(KeptField("nr=kode")), try #require(FieldWidth("nr:4")))
    let request = try ConvertRequest(
      from: squares.path, to: "\(squares.scratch.path)/out.shp", kept: [kept], padded: [padded], order: "nr")
    let layer = try convertedLayer(request).value
    #expect(layer.fields.map(\.name) == ["nr"])
    #expect(layer.rows.map { $0[0] } == ["0001", "0002", "0011", "0012"].map { .text($0) })
  }

  @Test func whatIsWrittenReadsBackInTheOtherSystem() throws {
    let squares = try Squares()
    let target = "\(squares.scratch.path)/out.geojson"
    let told = try convertFile(ConvertRequest(from: squares.path, to: target, system: "EPSG:4326"))
    #expect(told.notes.list.last?.description == "4 features written to \(target)")
    let box = try #require(LayerFile(target).read().layer.shapes.box)
    #expect(box.minX > 14.9 && box.maxX < 15.1 && box.minY > 63 && box.maxY < 64)
  }

  @Test func aFieldThatIsNotThereIsNamedWithThoseThatAre() throws {
    let squares = try Squares()
    let failure = #expect(throws: Failure.self) {
      try convertedLayer(ConvertRequest(from: squares.path, to: "out.shp", order: "navn"))
    }
    #expect(failure?.description == "there is no field 'navn'; there is kode, folketall")
  }

  @Test(
    arguments: [
      ("over itself", "a.shp", "a.shp"), ("from what has no format", "a.txt", "b.shp"), ("to none", "a.shp", "b.txt"),
    ])
  func whatCannotBeConvertedIsRefusedBeforeAnythingIsRead(_ what: String, _ from: String, _ to: String) {
    #expect(throws: Failure.self, "\(what)") { try ConvertRequest(from: from, to: to) }
  }

  @Test(arguments: [("code:4", true), ("code:0", false), (":4", false), ("code", false), ("code:100", false)])
  func aWidthIsAFieldAndANumber(_ text: String, _ isWidth: Bool) { #expect((FieldWidth(text) != nil) == isWidth) }

  @Test(arguments: [("new=old", true), ("name", true), ("=old", false), ("new=", false), ("", false)])
  func aFieldIsKeptUnderAName(_ text: String, _ isKept: Bool) { #expect((KeptField(text) != nil) == isKept) }
}
