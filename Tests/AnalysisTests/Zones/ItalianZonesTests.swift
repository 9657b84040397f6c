import Analysis
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The areas that the R implementation of the Italian statistics office makes from the census flows of 2001.
///
/// Needs `../shared/countries/italy`, which is not part of the repository; skipped without it.
struct ItalianZonesTests {
  static let folder = "\(Repository.countries)/italy"

  static let runs: [(place: String, answer: String, rules: ZoneRules)] = [
    ("brindisi", "brindisi_1000_6667_10000_75_ref", ZoneRules.preset("small")!),
    (
      "brindisi", "brindisi_50_30_100_40_ref",
      ZoneRules(minimumSize: 50, targetSize: 100, minimumContainment: 0.3, targetContainment: 0.4)!
    ),
    (
      "brindisi", "brindisi_1000_60_10000_70_ref",
      ZoneRules(minimumSize: 1_000, targetSize: 10_000, minimumContainment: 0.6, targetContainment: 0.7)!
    ),
    ("sardinia", "sardinia_1000_6667_10000_75_ref", ZoneRules.preset("small")!),
  ]

  @Test(
    "The same areas to the last community",
    .enabled(if: FileManager.default.fileExists(atPath: folder), "no ../shared/countries/italy beside the repository"),
    arguments: runs)
  func same(_ place: String, _ answer: String, _ rules: ZoneRules) throws {
    let flows = try ZoneFlows(
      rows("\(place)_flows_2001.csv").map { (residence: $0[0], workplace: $0[1], employed: Int($0[2]) ?? 0) })
    let division = zones(from: flows, by: rules)
    var expected: [String: [String]] = [:]
    for row in try rows("\(answer).csv") { expected[row[1], default: []].append(row[0]) }
    #expect(Set(division.zones.map(\.members)) == Set(expected.values.map { $0.sorted() }))
  }

  @Test(
    "Judging the rest as a whole, as the text has it, gives Sardinia one area more",
    .enabled(if: FileManager.default.fileExists(atPath: folder), "no ../shared/countries/italy beside the repository"))
  func whole() throws {
    let rules = ZoneRules(
      minimumSize: 1_000, targetSize: 10_000, minimumContainment: 0.6667, targetContainment: 0.75, rest: .whole)!
    let flows = try ZoneFlows(
      rows("sardinia_flows_2001.csv").map { (residence: $0[0], workplace: $0[1], employed: Int($0[2]) ?? 0) })
    #expect(zones(from: flows, by: rules).zones.count == 37)
  }

  /// The cells of a file without its heading.
  private func rows(_ name: String) throws -> [[String]] {
    try String(contentsOfFile: "\(Self.folder)/\(name)", encoding: .utf8)
      .split(whereSeparator: \.isNewline).dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { $0 != "\"" } } }
  }
}
