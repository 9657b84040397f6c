import Foundation
import Testing

@Suite("The main job")
struct ReportTests {
  @Test("A report is the same bytes twice, and names no path of this machine")
  func sameBytesTwice() throws {
    let scratch = try ScratchFolder()
    let folders = try ["first", "second"].map { name in
      let folder = scratch.url.appending(path: name)
      let outcome = try Program.run(["report", "--out", folder.path])
      #expect(outcome.status == 0, "\(outcome.talk)")
      return folder
    }
    let names = try FileManager.default.subpathsOfDirectory(atPath: folders[0].path).sorted()
    #expect(names.contains("figure-3-1.svg") && names.contains("report.html") && names.contains("report.md"))
    #expect(names == (try FileManager.default.subpathsOfDirectory(atPath: folders[1].path).sorted()))
    for name in names where name.contains(".") {
      let bytes = try Data(contentsOf: folders[0].appending(path: name))
      #expect(bytes == (try Data(contentsOf: folders[1].appending(path: name))), "\(name)")
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains(scratch.url.path) && !text.contains(Program.repository.path), "\(name)")
    }
  }

  @Test("A report is not written among the tables of its data set")
  func notIntoTheDataSet() throws {
    let outcome = try Program.run(["report", "--out", "GeoData/norway-2020"])
    #expect(outcome.status == 2 && outcome.talk.contains("GeoData/norway-2020: is the data set itself"))
  }

  @Test("The picture in the README is what the program makes")
  func pictureIsCurrent() throws {
    let picture = try Data(contentsOf: Program.repository.appending(path: "Output/norway-2020/figure-3-1.svg"))
    #expect(try Program.run(["map", "collaborations"]).output == picture, "run make, look at the map, commit it")
  }

  @Test("The national map is under 600 KB")
  func mapIsSmall() throws {
    #expect(try Program.run(["map", "collaborations"]).output.count < 600_000)
  }
}
