import Foundation
import Testing

@Suite("The data set that is used when none is named")
struct UsualDataSetTests {
  private let norway = Program.repository.appending(path: "GeoData/norway-2020")

  /// A folder with links to a data set under the names.
  private func folder(_ names: [String]) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    for name in names {
      let link = scratch.url.appending(path: name)
      try FileManager.default.createDirectory(
        at: link.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: norway)
    }
    return scratch
  }

  private let table = ["table", "headline", "--format", "csv"]

  @Test("It is the folder that one stands in")
  func here() throws {
    let outcome = try Program.run(table, in: norway)
    #expect(outcome.status == 0, "\(outcome.talk)")
    #expect(outcome.output == (try Program.run(table).output))
  }

  @Test("It is the only one under GeoData")
  func onlyOne() throws {
    let scratch = try folder(["GeoData/one"])
    #expect(try Program.run(table, in: scratch.url).status == 0)
  }

  @Test("Of several none is taken, and the message says which there are")
  func several() throws {
    let scratch = try folder(["GeoData/two", "GeoData/one"])
    let outcome = try Program.run(table, in: scratch.url)
    #expect(outcome.status == 2)
    #expect(outcome.talk.contains("GeoData/one, GeoData/two") && outcome.talk.contains("--data"), "\(outcome.talk)")
  }

  @Test(
    "Where there is none, every command that needs one says so",
    arguments: [["check"], ["report"], ["recode", "--to", "2024", "--out", "new"], ["register", "log"]])
  func none(_ arguments: [String]) throws {
    let scratch = try ScratchFolder()
    let outcome = try Program.run(arguments, in: scratch.url)
    #expect(outcome.status == 2)
    #expect(outcome.talk.contains("no data set here"), "\(outcome.talk)")
  }
}
