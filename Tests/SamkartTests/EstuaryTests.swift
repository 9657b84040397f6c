import Foundation
import Testing

/// The made-up country of Tests/Fixtures/estuary: no real one's words may come out, whatever is asked for.
@Suite("A country of its own")
struct EstuaryTests {
  private static let data = Program.repository.appending(path: "Tests/Fixtures/estuary").path

  /// What is asked for, with the status that it ends with.
  struct Asked: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var status: Int32 = 0
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let tables = [
    "headline", "collaborations", "members", "municipalities", "events", "fit", "regions", "outsiders",
  ]

  static let asked: [Asked] =
    ["text", "json"].flatMap { format in
      [
        ["check"], ["findings"], ["candidates", "Fenwick"], ["candidates", "BRKX0000A"], ["candidates", "Dunmere"],
        ["what-if", data + "/proposal.csv"], ["diff", "--from", "2016-06-01"], ["diff", "--from", "2017-06-01"],
        ["diff", "--from", "2019-12-31"], ["register", "show", "north"], ["register", "show", "Kelding"],
        ["register", "log"],
      ].map { Asked(arguments: $0 + ["--format", format]) }
    }
    + tables.flatMap { table in
      ["text", "csv", "json", "md", "html"].map { Asked(arguments: ["table", table, "--format", $0]) }
    }
    + tables.map { Asked(arguments: ["table", $0, "--day", "2016-06-01"]) }
    + ["collaborations", "fit", "findings"].flatMap { map in
      [
        Asked(arguments: ["map", map]), Asked(arguments: ["map", map, "--day", "2016-06-01"]),
        Asked(arguments: ["map", map, "--proposals", data + "/proposal.csv"]),
      ]
    }
    + [
      ["table", "fit"], ["table", "regions"], ["findings"], ["candidates", "Fenwick"], ["map", "fit"],
      ["map", "findings"], ["map", "choropleth", "--value", "cover"], ["what-if", data + "/proposal.csv"],
    ].map { Asked(arguments: $0 + ["--regions", "reaches"]) }
    + ["population", "density", "fte", "members"].map {
      Asked(arguments: ["map", "choropleth", "--value", $0 == "density" ? "population_per_km2" : $0])
    }
    + ["2016-06-01", "2019-12-31"].map { Asked(arguments: ["map", "difference", "--from", $0]) }
    + [
      Asked(arguments: ["check", "--day", "2016-06-01"]), Asked(arguments: ["check", "--colours"], status: 1),
      Asked(arguments: ["findings", "--day", "2016-06-01"]),
      Asked(arguments: ["diff", "--from", "2016-06-01", "--format", "md"]),
      Asked(arguments: ["map", "difference", "--proposals", data + "/proposal.csv"]),
      Asked(arguments: ["map", "participation"], status: 2),
      Asked(arguments: ["map", "collaborations", "--county", "1"], status: 2),
      Asked(arguments: ["map", "collaborations", "--frame", "north"], status: 2),
      Asked(arguments: ["table", "participation-by-county"], status: 2),
      Asked(arguments: ["table", "participation-by-size"], status: 2),
      Asked(arguments: ["candidates", "Atlantis"], status: 2),
      Asked(arguments: ["candidates", "BRKZ0000Z"], status: 2),
      Asked(arguments: ["register", "show", "Atlantis"], status: 2),
      Asked(
        arguments: ["register", "join", "Fenwick", "north", "--day", "2021-01-01", "--source", "Book", "--dry-run"]),
      Asked(
        arguments: ["register", "join", "BRKZ0000Z", "north", "--day", "2021-01-01", "--source", "Book", "--dry-run"],
        status: 2),
      Asked(
        arguments: [
          "register", "add", "new", "--name", "New Pier", "--day", "2021-01-01", "--member", "Fenwick", "--source",
          "Book", "--dry-run",
        ]),
    ]

  @Test("Nothing of any real country is said, and nothing is left empty", arguments: asked)
  func says(_ asked: Asked) throws {
    let outcome = try Program.run(asked.arguments + ["--data", Self.data])
    #expect(outcome.status == asked.status, "\(outcome.talk)")
    #expect(faults(inTextOf: outcome.text) == [], "\(asked)")
    #expect(faults(inTalk: outcome.talk) == [], "\(outcome.talk)")
  }

  @Test("The report has no table or map of the level that there is not, and is in the country's own words")
  func report() throws {
    let scratch = try ScratchFolder()
    let outcome = try Program.run(["report", "--data", Self.data, "--out", scratch.url.path])
    #expect(outcome.status == 0, "\(outcome.talk)")
    #expect(faults(inTalk: outcome.talk) == [])
    let names = try scratch.listing().filter { $0.contains(".") }
    #expect(names.contains("map-collaborations.svg"))
    #expect(!names.contains { $0.contains("participation") || $0.hasPrefix("figure-") }, "\(names)")
    for name in names where !name.hasSuffix(".xlsx") {
      // Files for Excel have the encoding of the day; the same words stand in the others.
      guard let text = try? String(contentsOf: scratch.url.appending(path: name), encoding: .utf8) else { continue }
      #expect(faults(inTextOf: text, name: name) == [], "\(name)")
    }
    let page = try String(contentsOf: scratch.url.appending(path: "report.md"), encoding: .utf8)
    #expect(page.contains("8 of 13 parishes") && page.contains("Table 1: ") && page.contains("Figure 1: "))
  }

  @Test("A language that it has no texts in is refused with those that it has")
  func language() throws {
    let outcome = try Program.run(["table", "headline", "--lang", "nb", "--data", Self.data])
    #expect(outcome.status == 2)
    #expect(outcome.talk.contains("datasettet har tekstene på en, og ingen på nb"), "\(outcome.talk)")
  }

  @Test("Without any division nothing is measured, and that is said in general words")
  func withoutDivisions() throws {
    let scratch = try ScratchFolder()
    let set = scratch.url.appending(path: "bare")
    try FileManager.default.copyItem(at: URL(filePath: Self.data), to: set)
    let descriptor = set.appending(path: "datapackage.json")
    var text = try String(contentsOf: descriptor, encoding: .utf8)
    text.replace(/"partitions": \[[\s\S]*?\],\s*"boundaries"/, with: "\"boundaries\"")
    try text.write(to: descriptor, atomically: true, encoding: .utf8)
    for arguments in [
      ["table", "fit"], ["findings"], ["candidates", "Fenwick"], ["map", "findings"], ["check"],
      ["report", "--out", scratch.url.appending(path: "out").path],
    ] {
      let outcome = try Program.run(arguments + ["--data", set.path])
      #expect(outcome.status == 0, "\(outcome.talk)")
      #expect(faults(inTextOf: outcome.text) == [] && faults(inTalk: outcome.talk) == [])
    }
    let findings = try Program.run(["findings", "--data", set.path])
    #expect(findings.text.contains("has no regions that collaborations are measured against"))
    for arguments in [["map", "fit"], ["table", "regions"]] {
      let refused = try Program.run(arguments + ["--data", set.path])
      #expect(refused.status == 2 && refused.talk.contains("has no regions to measure against"), "\(refused.talk)")
    }
    let regroup = try Program.run(["regroup", "--data", set.path])
    #expect(regroup.status == 2 && regroup.talk.contains("no regions to measure cover by"), "\(regroup.talk)")
  }

  @Test("An edit is written in the country's own language and words")
  func edit() throws {
    let scratch = try ScratchFolder()
    let set = scratch.url.appending(path: "estuary")
    try FileManager.default.copyItem(at: URL(filePath: Self.data), to: set)
    for arguments in [
      ["join", "Fenwick", "north", "--day", "2021-01-01"], ["leave", "Garth", "north", "--day", "2021-02-01"],
      [
        "merge", "Kelding", "Lowick", "--municipalities", "--into", "BRKS0000E", "--name", "Kelwick", "--day",
        "2021-03-01",
      ],
    ] {
      let outcome = try Program.run(["register"] + arguments + ["--source", "Harbour book", "--data", set.path])
      #expect(outcome.status == 0, "\(outcome.talk)")
      #expect(faults(in: outcome.text.replacing(/[^\n]*\.csv:[^\n]*/, with: "")) == [])
      // What the journal keeps of an edit has the names of the format.
      #expect(faults(inTalk: outcome.talk.replacing(/edit \d+: [^\n]*/, with: "")) == [])
    }
    let events = try String(contentsOf: set.appending(path: "events.csv"), encoding: .utf8)
    #expect(events.contains("Fenwick joined.") && events.contains("Kelding and Lowick were merged into Kelwick."))
    #expect(faults(inTextOf: events) == [])
  }
}
