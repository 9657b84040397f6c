import ArgumentParser
import Foundation
import Testing

@testable import samkart

@Suite("What holds for every command")
struct ProgramOptionTests {
  /// What a program sees of a failure.
  private struct Told: Decodable, Equatable {
    var code: String
    var file: String?
    var place: String?
    var sentence: String
  }

  private func told(_ outcome: Program.Outcome) throws -> Told {
    let last = try #require(outcome.talk.split(separator: "\n").last)
    return try JSONDecoder().decode(Told.self, from: Data(last.utf8))
  }

  @Test("Each kind of failure has a code, its file and its place in it")
  func failures() throws {
    let scratch = try ScratchFolder()
    func file(_ name: String, _ text: String) throws -> String {
      let url = scratch.url.appending(path: name)
      try Data(text.utf8).write(to: url)
      return url.path
    }
    let ragged = try file("a.csv", "code,name\n1,\"a\n")
    let lines = """
      {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon",
      "coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[0]]]}}]}
      """
    let broken = try file("a.geojson", lines)
    let sound = "Tests/Fixtures/estuary/boundaries/parishes.geojson"

    let missing = try told(Program.run(["info", "nowhere.geojson", "--json-errors"]))
    #expect(missing.code == "storage" && missing.file == "nowhere.geojson")
    let feature = try told(Program.run(["--json-errors", "info", broken]))
    #expect(feature.code == "unusable" && feature.place == "feature 2" && feature.file?.hasSuffix("a.geojson") == true)
    let line = try told(Program.run(["quick", sound, ragged, "--json-errors"]))
    #expect(line.code == "unusable" && line.file == ragged && line.place == "line 2, column 2")
    let usage = try Program.run(["info", "--json-errors"])
    #expect(usage.status == 64)
    #expect(try told(usage).code == "wrong-request")
    let unknown = try Program.run(["inof", "x", "--json-errors"])
    #expect(unknown.status == 64)
    #expect(try told(unknown).sentence.contains("did you mean info"))
  }

  @Test("With JSON asked for, every line on standard error is an object, notes too, whatever names hold")
  func notes() throws {
    let scratch = try ScratchFolder()
    let table = scratch.url.appending(path: "a\"b\u{1B}[31m.csv")
    try Data("code,people\nBRKS0000A,5\n".utf8).write(to: table)
    let run = try Program.run([
      "quick", "Tests/Fixtures/estuary/boundaries/parishes.geojson", table.path, "--json-errors",
    ])
    #expect(run.status == 0, "\(run.talk)")
    let lines = run.talk.split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
  }

  @Test("Options for every command are taken wherever they stand, and not behind --")
  func places() {
    #expect(ProgramOptions(["info", "--json-errors", "a"]).words == ["info", "a"])
    #expect(ProgramOptions(["info", "--", "--json-errors"]).words == ["info", "--", "--json-errors"])
    #expect(!ProgramOptions(["info", "--", "--json-errors"]).tellsJSON)
    #expect(ProgramOptions(["--max-file", "3", "info"]).mostBytes == 3 << 20)
    #expect(ProgramOptions(["info", "--max-file=3"]).mostBytes == 3 << 20)
    for wrong in [["--max-file", "x"], ["--max-file", "0"], ["--max-file"], ["--max-file=-1"]] {
      #expect(ProgramOptions(wrong).fault != nil)
    }
  }

  @Test("A file over the limit is not read, and the sentence names the option that raises it")
  func limit() throws {
    let scratch = try ScratchFolder()
    let large = scratch.url.appending(path: "a.geojson")
    try Data(count: (1 << 20) + 1).write(to: large)
    let run = try Program.run(["info", large.path, "--max-file", "1"])
    #expect(run.status == 2)
    #expect(run.talk.contains("is larger than the 1 MiB that are read; --max-file raises that"))
    #expect(try Program.run(["info", large.path]).talk.contains("is not JSON"))
  }

  @Test("Outputs of one run appear together or not at all")
  func together() throws {
    let scratch = try ScratchFolder()
    let map = scratch.url.appending(path: "a.svg")
    let table = scratch.url.appending(path: "b.csv")
    try Data("code,people\nBRKS0000A,5\n".utf8).write(to: table)
    let run = try Program.run([
      "quick", "Tests/Fixtures/estuary/boundaries/parishes.geojson", table.path, "--map", map.path, "--table",
      scratch.url.appending(path: "nowhere/c.csv").path,
    ])
    #expect(run.status == 2)
    #expect(!FileManager.default.fileExists(atPath: map.path))
  }
}
