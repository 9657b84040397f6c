import Testing
import TestSupport
import Workspace

@Suite struct InspectingTests {
  @Test func aFileOfFeaturesIsDescribed() throws {
    let file = "\(Repository.folder)/GeoData/norway-2020/boundaries/municipalities.shp"
    let told = try describeFile(InfoRequest(file: file))
    #expect(told.value.text.contains("features          356\n"))
    #expect(told.notes.list.isEmpty)
  }

  @Test func aFileWithAnotherEndingIsRefused() {
    let failure = #expect(throws: Failure.self) { try describeFile(InfoRequest(file: "towns.txt")) }
    #expect(
      failure?.reason.hasPrefix(
        "the ending tells no format; .shp, .geojson, .json, .geojsonl, .topojson and .gpkg are known") == true)
  }

  @Test func aDrawingIsHeldUpAgainstTheRules() throws {
    let drawing = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><foreignObject/></svg>".utf8)
    let account = try lintDrawing(LintRequest(name: "map.svg", drawing: drawing)).value
    #expect(!account.findings.isEmpty)
    #expect(account.text.hasPrefix("map.svg: "))
  }

  @Test func whatIsNoDrawingFailsWithItsName() {
    let failure = #expect(throws: Failure.self) { try lintDrawing(LintRequest(name: "map.svg", drawing: [0x3C])) }
    #expect(failure?.place == "map.svg")
  }
}
