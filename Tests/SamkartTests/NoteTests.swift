import Foundation
import Testing

@Suite("The planner's note")
struct NoteTests {
  @Test(
    "A note is four files, the same twice, and names no path of this machine",
    arguments: [
      (["--county", "46"], "note-46"), (["--collaboration", "VVI"], "note-vvi"),
      (["--county", "troms og finnmark", "--proposals", "GeoData/norway-2020/proposals/finnmark.csv"], "note-54"),
    ])
  func files(_ part: [String], _ name: String) throws {
    let scratch = try ScratchFolder()
    let folders = try ["first", "second"].map { folder in
      let out = scratch.url.appending(path: folder)
      let outcome = try Program.run(["report", "--out", out.path] + part)
      #expect(outcome.status == 0, "\(outcome.talk)")
      return out
    }
    let names = try FileManager.default.subpathsOfDirectory(atPath: folders[0].path).sorted()
    #expect(names == ["\(name).docx", "\(name).html", "\(name).md", "\(name).svg"])
    for name in names {
      let bytes = try Data(contentsOf: folders[0].appending(path: name))
      #expect(bytes == (try Data(contentsOf: folders[1].appending(path: name))), "\(name)")
      #expect(!String(decoding: bytes, as: UTF8.self).contains(Program.repository.path), "\(name)")
    }
  }

  @Test("Western Norway's note says who left, and Finnmark's what the proposals change")
  func contents() throws {
    let scratch = try ScratchFolder()
    func note(_ code: String, _ more: [String] = []) throws -> String {
      _ = try Program.run(["report", "--county", code, "--out", scratch.url.path] + more)
      return try String(contentsOf: scratch.url.appending(path: "note-\(code).md"), encoding: .utf8)
    }
    let vestland = try note("46")
    #expect(vestland.contains("39 av 43 kommuner (91 %)".replacingOccurrences(of: " %", with: "\u{A0}%")))
    let gloppen = try #require(vestland.components(separatedBy: "\n").first { $0.hasPrefix("| Gloppen |") })
    #expect(gloppen.contains("INSS") && gloppen.contains("var med før og gikk ut 1.1.2020"), "\(gloppen)")
    #expect(!vestland.contains("## Forslagene"))
    let finnmark = try note("54", ["--proposals", "GeoData/norway-2020/proposals/finnmark.csv"])
    #expect(
      finnmark.contains("## Forslagene") && finnmark.contains("- Midt-Finnmark: Nordkapp, Porsanger, Lebesby og Gamvik")
    )
    // Today's members, as without proposals.
    #expect(finnmark.contains("er 12 av 39 kommuner"))
  }
}
