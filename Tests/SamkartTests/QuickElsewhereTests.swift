import Foundation
import Testing

/// Maps of other countries' files, where those lie beside the repository.
@Suite("Quick maps of other countries")
struct QuickElsewhereTests {
  private static let countries = Program.repository.appending(path: "../shared/countries").path

  private func map(_ arguments: [String]) throws -> String {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "map.svg").path
    let outcome = try Program.run(["quick"] + arguments + ["--lang", "en", "--map", file])
    #expect(outcome.status == 0, "\(outcome.talk)")
    return try String(contentsOfFile: file, encoding: .utf8)
  }

  @Test(
    "the frame of what an inset shows stays within the page, where land comes to its edge",
    .enabled(if: FileManager.default.fileExists(atPath: countries), "no ../shared/countries beside the repository"))
  func insetPlace() throws {
    let folder = "\(Self.countries)/finland"
    let map = try map(["\(folder)/fi_kunnat_2020.geojson", "\(folder)/fi2020_municipalities.csv"])
    let place = try #require(map.components(separatedBy: "inset-place\"").dropFirst().first)
    let left = try #require(place.firstMatch(of: /<rect x="(-?[0-9.]+)"/).flatMap { Double($0.1) })
    #expect(left > 0)
  }
}
