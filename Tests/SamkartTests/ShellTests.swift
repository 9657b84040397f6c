import Foundation
import Testing

@Suite("The shell")
struct ShellTests {
  @Test(
    "What cannot be done ends with 2 and one sentence that names the file",
    arguments: [
      (["info", "nowhere.shp"], "nowhere.shp"),
      (["info", "nowhere.geojson"], "nowhere.geojson"),
      (["info", "GeoData"], "GeoData"),
      (["table", "members", "--data", "nowhere"], "nowhere"),
      (["map", "collaborations", "--data", "GeoData"], "GeoData/datapackage.json"),
      (["convert", boundaries, "/nowhere/out.geojson"], "/nowhere/out.geojson"),
      (["quick", boundaries, "nowhere.csv"], "nowhere.csv"),
    ])
  func cannotBeDone(_ arguments: [String], _ named: String) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.talk.contains(named), "\(outcome.talk)")
    #expect(outcome.talk.split(separator: "\n").count { $0.contains("error:") } == 1, "\(outcome.talk)")
  }

  @Test(
    "Wrong usage ends with 64",
    arguments: [
      ["table"], ["table", "nonsense"], ["map", "collaborations", "--lang", "sv"], ["nonsense"],
      ["table", "members", "--day", "2020-13-01"], ["quick"], ["quick", "a.shp", "b.csv", "--simplify", "-5"],
    ])
  func wrongUsage(_ arguments: [String]) throws {
    #expect(try Program.run(arguments).status == 64)
  }

  @Test("A file that is there stays whole when the new one cannot be made, and nothing else is left behind")
  func failureLeavesNothing() throws {
    let scratch = try ScratchFolder()
    let map = scratch.url.appending(path: "map.svg")
    try Data("old".utf8).write(to: map)
    let outcome = try Program.run(["map", "collaborations", "--data", "nowhere", "--out", map.path])
    #expect(outcome.status == 2)
    #expect(try String(contentsOf: map, encoding: .utf8) == "old")
    #expect(try scratch.listing() == ["map.svg"])
  }

  @Test("A result goes through a link to the file behind it, and the link stays")
  func followsLinks() throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "file.csv")
    let link = scratch.url.appending(path: "link.csv")
    try Data("old".utf8).write(to: file)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    #expect(try Program.run(["table", "headline", "--format", "csv", "--out", link.path]).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == file.path)
    #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("id,label,"))
  }

  @Test("A device is written to, not replaced")
  func devices() throws {
    #expect(try Program.run(["table", "headline", "--out", "/dev/null"]).status == 0)
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
    #expect(type == .typeCharacterSpecial)
  }

  @Test("Results go to standard output and talk to standard error, which --quiet silences")
  func streams() throws {
    let arguments = ["table", "headline", "--format", "json", "--day", "2019-06-01"]
    let loud = try Program.run(arguments)
    let quiet = try Program.run(arguments + ["--quiet"])
    #expect(loud.output == quiet.output)
    #expect(loud.talk.contains("no recorded start"))
    #expect(quiet.talk.isEmpty)
  }

  @Test("The same input gives the same bytes, whatever the locale and the time zone")
  func sameBytes() throws {
    let arguments = ["map", "collaborations"]
    let first = try Program.run(arguments)
    let second = try Program.run(
      arguments, environment: ["LC_ALL": "nb_NO.UTF-8", "TZ": "Pacific/Auckland", "LANG": "nb_NO.UTF-8"])
    #expect(first.status == 0 && !first.output.isEmpty)
    #expect(first.output == second.output)
  }
}

private let boundaries = "GeoData/norway-2020/boundaries/municipalities.shp"
