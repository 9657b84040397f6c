import Glibc
import TestSupport
import Testing

@testable import Workspace

/// The examples of the libraries, as far as the build has made them.
@Suite struct SnippetTests {
  private static let set = "\(Repository.folder)/GeoData/norway-2020"

  @Test(arguments: [
    ("MeasureShapefile", "\(set)/boundaries/municipalities.shp", "356 features in "), ("PrintFit", set, "ror: "),
    ("DrawMap", set, "<svg "),
  ])
  func anExampleDoesWhatItSays(_ name: String, _ argument: String, _ sign: String) throws {
    let program = "\(Repository.folder)/.build/debug/\(name)"
    guard access(program, X_OK) == 0 else { return }
    let outcome = try #require(try runProgram(program, [argument], input: []))
    #expect(outcome.status == 0, "\(String(decoding: outcome.talk, as: UTF8.self))")
    #expect(String(decoding: outcome.output, as: UTF8.self).contains(sign))
  }
}
