import Foundation
import Testing

@Suite("Areas built from flows, and divisions compared")
struct ZonesCommandTests {
  @Test("Areas are written so that other commands measure against them")
  func regions() throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "areas.csv").path
    let map = scratch.url.appending(path: "areas.svg").path
    let built = try Program.run(["zones", "--preset", "istat", "--out", file, "--map", map])
    #expect(built.status == 0, "\(built.talk)")
    let rows = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    #expect(rows[0] == "municipality,region" && rows.count == 357)
    let fit = try Program.run(["table", "fit", "--regions", file, "--format", "json", "--lang", "en"])
    #expect(
      fit.status == 0 && fit.text.contains("\"own_labour_market\": [\"ons\", \"istat\", \"small\"]"), "\(fit.talk)")
    #expect(try Program.run(["lint", map, "--profile", "report"]).status == 0)
    // Areas of a file are told by their centres, which have names.
    let compared = try Program.run(["compare-regions", file, "travel-to-work-areas", "--lang", "en"])
    #expect(compared.text.contains("Lier (26,811): in Drammen;"), "\(compared.text)")
    let explained = try Program.run(["zones", "--explain", "Lunner", "--lang", "en"])
    #expect(explained.text.contains("Lunner left the cluster Lunner (validity 0.4060) for the reserve list"))
    let whole = try Program.run(["zones", "--contiguous", "--lang", "en"])
    #expect(whole.status == 0 && whole.text.contains("Moved to keep areas in one piece: Vega to Alstahaug"))
  }

  @Test("Flows from a file, in any order and with any names of columns")
  func flows() throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "flows.csv")
    try "home;work;persons\na;a;60\na;b;38\nb;a;40\nb;b;60\nc;c;60\nc;d;40\nd;c;40\nd;d;60\na;c;2\n".write(
      to: file, atomically: true, encoding: .utf8)
    let sizes = ["--min-size", "50", "--target-size", "150", "--min-containment", "0.6", "--target-containment", "0.8"]
    let answer = try Program.run(["zones", "--flows", file.path, "--format", "csv"] + sizes)
    #expect(answer.status == 0 && answer.text == "municipality,region\na,a\nb,a\nc,c\nd,c\n", "\(answer.text)")
    try "home,work,then,now\na,a,1,60\na,b,1,0\nb,b,90,60\nb,a,10,20\n".write(
      to: file, atomically: true, encoding: .utf8)
    let column = try Program.run(["zones", "--flows", "\(file.path):now", "--format", "json"] + sizes)
    #expect(column.status == 0 && column.text.contains("\"live\": 140"), "\(column.text)")
    for (wrong, word) in [
      (["--flows", "\(file.path):later"], "there is no column 'later'"),
      (["--preset", "nobody"], "there is ons, istat, small"), (["--min-size", "0"], "must be above 0"),
      (["--flows", file.path, "--map", "x.svg"], "needs the boundaries"),
      (["--flows", file.path, "--contiguous"], "needs the boundaries"), (["--commuting", "1999"], "2020, 2021, 2022"),
      (["--explain", "Atlantis"], "Atlantis"),
    ] {
      let refused = try Program.run(["zones"] + wrong)
      #expect(refused.status != 0 && refused.talk.lowercased().contains(word.lowercased()), "\(refused.talk)")
    }
  }

  /// Two columns of a file, with the figures that pandas and scikit-learn give.
  struct Pair: Sendable, CustomTestStringConvertible {
    let file, a, b, key: String
    var people: String?
    let units: Int
    let expected: [String: Double]
    var testDescription: String { "\(file): \(a), \(b)" }
  }

  private static let countries = Program.repository.appending(path: "../shared/countries").path

  static let pairs = [
    Pair(
      file: "finland/fi2020_municipalities.csv", a: "sairaanhoitopiiri", b: "tyossakayntialue", key: "kunta",
      people: "population_2019", units: 211,
      expected: [
        "main_a": 0.9174, "main_b": 0.9859, "whole_a": 0.4, "adjusted_rand": 0.7743, "nmi": 0.8996,
        "population_rand": 0.9518,
      ]),
    Pair(
      file: "finland/fi2020_municipalities.csv", a: "sairaanhoitopiiri", b: "seutukunta", key: "kunta",
      people: "population_2019", units: 310,
      expected: [
        "main_a": 0.7595, "main_b": 0.9939, "whole_a": 0.0476, "adjusted_rand": 0.4263, "nmi": 0.8195,
        "population_rand": 0.8559,
      ]),
    Pair(
      file: "france/fr2018_communes.csv", a: "EPCI", b: "ZE2010", key: "CODGEO", people: "POP", units: 35_353,
      expected: [
        "main_a": 0.9045, "main_b": 0.6224, "whole_a": 0.5427, "adjusted_rand": 0.2732, "nmi": 0.8337,
        "population_rand": 0.6549,
      ]),
    Pair(
      file: "sweden/se_kommun_fa.csv", a: "lan_kod", b: "fa_kod", key: "kommun_kod", units: 290,
      expected: [
        "main_a": 0.6517, "main_b": 0.9207, "whole_a": 0.1429, "adjusted_rand": 0.5562, "nmi": 0.8232,
        "population_rand": 0.58,
      ]),
  ]

  @Test(
    "Figures of other countries to four decimals",
    .enabled(if: FileManager.default.fileExists(atPath: countries), "no ../shared/countries beside the repository"),
    arguments: pairs)
  func elsewhere(_ pair: Pair) throws {
    let file = "\(Self.countries)/\(pair.file)"
    let outcome = try Program.run(
      ["compare-regions", "\(file):\(pair.a)", "\(file):\(pair.b)", "--key", pair.key, "--format", "json"]
        + (pair.people.map { ["--people", $0] } ?? []))
    #expect(outcome.status == 0, "\(outcome.talk)")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(outcome.text.utf8)) as? [String: Any])
    #expect(object["units"] as? Int == pair.units)
    for (name, value) in pair.expected {
      let found = try #require(object[name] as? Double, "\(name)")
      #expect(abs(found - value) <= 0.00005, "\(name): \(found)")
    }
  }

  @Test("The collaborations against the data set's own divisions, in words and on a map")
  func collaborations() throws {
    let scratch = try ScratchFolder()
    let map = scratch.url.appending(path: "apart.svg").path
    let outcome = try Program.run(
      ["compare-regions", "collaborations", "travel-to-work-areas", "--lang", "en", "--map", map])
    #expect(outcome.status == 0, "\(outcome.talk)")
    for line in [
      "Collaborations against travel-to-work regions", "Units in both: 246",
      "Units that one leaves out: 110",
      "Inhabitants in the B that holds most of their A: 74.7%", "Adjusted Rand index, pairs of inhabitants: 0.7487",
      "Lier (26,811): in Viken Vest Innkjøpssamarbeid (VVI); Oslo/Bærum is mostly in Felles",
    ] { #expect(outcome.text.contains(line), "\(outcome.text)") }
    #expect(try Program.run(["lint", map, "--profile", "report"]).status == 0)
    let unknown = try Program.run(["compare-regions", "collaborations", "parishes"])
    #expect(unknown.status == 2 && unknown.talk.contains("there is collaborations, travel-to-work-areas"))
  }
}
