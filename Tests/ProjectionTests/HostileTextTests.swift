import Geometry
import Testing

@testable import Projection

@Suite struct HostileTextTests {
  static let texts: [(String, String)] = [
    ("empty", ""), ("blanks", " \n\t"), ("a byte-order mark alone", "\u{FEFF}"), ("garbage", "hello, world"),
    ("a part of a name", "UTM"), ("no such number", "EPSG:99999"), ("a number too long", "999999999999999999999"),
    ("no such catalogue", "XYZ:1"), ("not a code", "EPSG:abc"), ("an ellipsoid's code", "EPSG:7030x"),
    ("truncated", #"PROJCS["ETRS_1989_UTM_Zone_33N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS"#),
    ("no brackets closed", #"GEOGCS["a",DATUM["b",SPHEROID["c",6378137,298]"#), ("a lone keyword", "GEOGCS["),
    ("not a system", #"SPHEROID["GRS_1980",6378137.0,298.257222101]"#), ("numbers that are none", #"GEOGCS[1,2,3]"#),
    ("brackets without end", String(repeating: "(", count: 1_000_000)),
    ("nodes without end", String(repeating: "GEOGCS[", count: 9_000)),
    ("broken JSON", #"{"type":"GeographicCRS""#), ("JSON of something else", #"{"type":"FeatureCollection"}"#),
    ("a PROJ string of nonsense", "+proj=nonsense"), ("a pipeline", "+proj=pipeline +step +proj=utm +zone=33"),
    ("a zero byte inside", "EPSG:25833\0EPSG:4326"), ("a file's name", "/etc/passwd"),
    ("database words", "EPSG:4326'; DROP TABLE crs;--"),
  ]

  @Test("what is no reference system is refused with a reason, in one line of bounded length", arguments: texts)
  func refused(_ what: String, _ text: String) {
    let error = #expect(throws: ProjectionError.self, "\(what)") { try ReferenceSystem(text) }
    guard case .unknownReferenceSystem(let shown, let reason) = error else {
      Issue.record("\(what): \(String(describing: error))")
      return
    }
    #expect(shown.count <= 60, "\(what)")
    #expect(!reason.isEmpty, "\(what)")
    #expect(error?.description.contains("\n") == false, "\(what)")
  }

  @Test("a text too long for a definition is not given to PROJ at all")
  func tooLong() {
    let text = String(repeating: "(", count: 1_000_000)
    #expect(
      throws: ProjectionError.unknownReferenceSystem(
        text: String(repeating: "(", count: 57) + "...", reason: "the text is far too long")
    ) { try ReferenceSystem(text) }
  }

  @Test("a method that PROJ does not know can be read, but leads nowhere")
  func unknownMethod() throws {
    let system = try ReferenceSystem(
      """
      PROJCS["Unknown",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],\
      PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]],PROJECTION["Unknown Projection"],UNIT["Meter",1]]
      """)
    #expect(system.identifier == nil)
    let error = #expect(throws: ProjectionError.self) {
      _ = try Transformation(from: system, to: ReferenceSystem("EPSG:25833"))
    }
    guard case .noTransformation = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("nothing is said on standard error, whatever PROJ thinks of it")
  func silence() async throws {
    // In a process of its own, as other tests may speak at the same time.
    let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
      for (_, text) in HostileTextTests.texts { _ = try? ReferenceSystem(text) }
      let system = try ReferenceSystem("EPSG:25833")
      var points = [Point(x: .nan, y: 1e300)]
      try? Transformation(from: ReferenceSystem("4258"), to: system).transform(&points)
    }
    #expect(result.map { String(decoding: $0.standardErrorContent, as: UTF8.self) } == "")
  }
}
