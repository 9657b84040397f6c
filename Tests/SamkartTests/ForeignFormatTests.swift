import Foundation
import Testing

@Suite("Formats of others")
struct ForeignFormatTests {
  private static let hasGDAL = ["/usr/bin/ogr2ogr", "/usr/local/bin/ogr2ogr"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private static let square = """
    {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"kode": "01"}, "geometry":
     {"type": "Polygon", "coordinates": [[[10, 60], [11, 60], [11, 61], [10, 60]]]}},
     {"type": "Feature", "properties": {"kode": "02"}, "geometry":
     {"type": "Polygon", "coordinates": [[[10, 60], [11, 61], [10, 61], [10, 60]]]}}]}
    """

  private func folder() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try Data(Self.square.utf8).write(to: scratch.url.appending(path: "squares.geojson"))
    return scratch
  }

  @Test(
    "Every format that is written is read again with the same features",
    arguments: ["shp", "gpkg", "topojson", "geojsonl"])
  func own(_ ending: String) throws {
    let scratch = try folder()
    let there = try Program.run(["convert", "squares.geojson", "out.\(ending)"], in: scratch.url)
    #expect(there.status == 0, "\(there.talk)")
    let back = try Program.run(["convert", "out.\(ending)", "back.geojson"], in: scratch.url)
    #expect(back.status == 0, "\(back.talk)")
    let info = try Program.run(["info", "back.geojson", "--format", "json"], in: scratch.url)
    #expect(info.text.contains("\"features\": 2") && info.text.contains("\"area\": 1"), "\(info.text)")
  }

  @Test(
    "A name that leads to another machine is not opened, unless that is said",
    arguments: ["/vsicurl/x.gpkg", "PG:dbname=x", "https://x/y.fgb"])
  func connections(_ name: String) throws {
    let outcome = try Program.run(["info", name])
    #expect(outcome.status == 2 && outcome.talk.contains("--allow-network"), "\(outcome.talk)")
  }

  @Test("What GDAL writes is read through it, and a query is answered by it", .enabled(if: hasGDAL))
  func foreign() throws {
    let scratch = try folder()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/ogr2ogr")
    process.arguments = ["-f", "FlatGeobuf", "squares.fgb", "squares.geojson"]
    process.currentDirectoryURL = scratch.url
    try process.run()
    process.waitUntilExit()
    let info = try Program.run(["info", "squares.fgb", "--format", "json"], in: scratch.url)
    #expect(info.status == 0 && info.text.contains("\"features\": 2"), "\(info.talk)")
    let query = ["--sql", "SELECT kode FROM squares WHERE kode = '02'"]
    let asked = try Program.run(["convert", "squares.fgb", "out.geojson"] + query, in: scratch.url)
    #expect(asked.status == 0 && asked.talk.contains("1 feature written"), "\(asked.talk)")
    let wrong = try Program.run(["info", "squares.fgb", "--sql", "SELECT nothing FROM nowhere"], in: scratch.url)
    #expect(wrong.status == 2 && wrong.talk.contains("ogr2ogr cannot read it"), "\(wrong.talk)")
  }

  @Test(
    "An option that takes one value and is given twice is refused, and one that takes several is not",
    arguments: [
      (
        ["map", "collaborations", "--county", "46", "--county", "11"],
        "--county takes one value, and stands there 2 times"
      ),
      (["quick", "a.shp", "b.csv", "--land-around", "c", "--land-around=d"], "--land-around takes one value"),
      (
        ["quick", "a.shp", "b.csv", "--field", "c", "--field=d", "--code-field", "e"],
        "--field takes one value, and stands there 3"
      ),
      (["register", "add", "a", "--name", "A", "--name", "B"], "--name takes one value"),
    ])
  func repeated(_ words: [String], _ said: String) throws {
    let outcome = try Program.run(words)
    #expect(outcome.status == 64 && outcome.talk.contains(said), "\(outcome.talk)")
    let several = try Program.run(["quick", "none.geojson", "none.csv", "--where", "a=1", "--where", "b=2"])
    #expect(several.status == 2, "\(several.talk)")
  }

  @Test(
    "A misspelled command is told with the one that was meant",
    arguments: [
      (["qiuck", "a"], "did you mean quick?"), (["register", "shwo"], "did you mean show"),
      (["xyzzy"], "there is report, map"),
    ])
  func misspelled(_ words: [String], _ said: String) throws {
    let outcome = try Program.run(words)
    #expect(outcome.status == 64 && outcome.talk.contains(said), "\(outcome.talk)")
  }

  @Test("Polygons come from standard input in any form of JSON")
  func standardInput() throws {
    let scratch = try folder()
    let outcome = try Program.run(
      ["info", "-", "--format", "json"], input: Data(Self.square.utf8), in: scratch.url)
    #expect(outcome.status == 0 && outcome.text.contains("\"features\": 2"), "\(outcome.talk)")
  }
}
