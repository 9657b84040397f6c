import Foundation
import Testing

@Suite("Styles and fonts")
struct StyleTests {
  private func file(_ text: String, in scratch: ScratchFolder) throws -> String {
    let url = scratch.url.appending(path: "style.json")
    try Data(text.utf8).write(to: url)
    return url.path
  }

  @Test(
    "The example styles of the documentation work, and what is drawn survives in a report",
    arguments: [
      ("column", "width=\"85mm\""), ("poster", "width=\"297mm\" height=\"420mm\""),
    ])
  func examples(_ name: String, _ size: String) throws {
    let scratch = try ScratchFolder()
    let page = try String(
      contentsOf: Program.repository.appending(path: "Sources/Reports/Reports.docc/Styles.md"), encoding: .utf8)
    let block = try #require(page.components(separatedBy: "`\(name).json`").dropFirst().first)
    let json = try #require(block.components(separatedBy: "```").dropFirst().first).dropFirst("json".count)
    let drawing = scratch.url.appending(path: "map.svg").path
    let outcome = try Program.run(
      ["map", "collaborations", "--style", file(String(json), in: scratch), "--out", drawing])
    #expect(outcome.status == 0 && !outcome.talk.contains("higher than the page"), "\(outcome.talk)")
    #expect(try String(contentsOfFile: drawing, encoding: .utf8).contains(size))
    #expect(try Program.run(["lint", drawing]).status == 0)
  }

  @Test(
    "A style that cannot be followed is refused with its file, its key and what belongs there",
    arguments: [
      ("{\"text\": {\"titel\": 3}}", "'text.titel'"), ("{\"text\": {\"title\": \"big\"}}", "4 to 72|3 to 96"),
      ("[1]", "object"), ("{\"text\": ", "JSON"), ("{\"page\": {\"size\": \"A9\"}}", "\"A4\""),
      ("{\"text\": {\"family\": \"Foo Sans\"}}", "--font-file"), ("{\"text\": {}}", "an object with keys"),
      ("{\"page\": {\"width\": 60}, \"page\": {\"width\": 170}}", "'page' stands there twice"),
      ("{\"page\": {\"width\": 60, \"width\" : 170}}", "'page.width' stands there twice"),
      ("", "nothing in it"), (" \n", "nothing in it"),
      ("{\"lines\": {\"group\": 1e400}}", "'lines.group' has a number"),
    ])
  func refused(_ json: String, _ words: String) throws {
    let scratch = try ScratchFolder()
    let outcome = try Program.run(["map", "fit", "--style", file(json, in: scratch)])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(words.split(separator: "|").contains { outcome.talk.contains($0) }, "\(outcome.talk)")
    #expect(outcome.talk.contains("style.json") || outcome.talk.contains("text.family"))
  }

  @Test("Colours that cannot be read or told apart are told, and drawn all the same")
  func poorColours() throws {
    let scratch = try ScratchFolder()
    let style = try file("{\"palette\": {\"groups\": [\"#203040\", \"#204030\"], \"quiet\": \"#BBBBBB\"}}", in: scratch)
    let outcome = try Program.run(["map", "collaborations", "--style", style])
    #expect(outcome.status == 0 && outcome.text.contains("#203040"))
    for word in ["palette.ink on #203040", "palette.quiet on palette.paper", "alike"] {
      #expect(outcome.talk.contains(word), "\(word)")
    }
  }

  @Test("A style also works for a report and for quick, and the data set may have one of its own")
  func everywhere() throws {
    let scratch = try ScratchFolder()
    let style = try file("{\"page\": {\"width\": 120}, \"text\": {\"legend\": 5}}", in: scratch)
    let folder = scratch.url.appending(path: "report").path
    #expect(try Program.run(["report", "--style", style, "--out", folder]).status == 0)
    #expect(try String(contentsOfFile: "\(folder)/map-fit.svg", encoding: .utf8).contains("width=\"120mm\""))
    try Commands.provision(scratch.url)
    let quick = try Program.run(
      ["quick", "municipalities.shp", "members.csv", "--map", "-", "--style", style], in: scratch.url)
    #expect(quick.status == 0 && quick.text.contains("width=\"120mm\""), "\(quick.talk)")

    let data = scratch.url.appending(path: "data")
    try FileManager.default.copyItem(at: Program.repository.appending(path: "GeoData/norway-2020"), to: data)
    let package = data.appending(path: "datapackage.json")
    func write(_ style: String) throws {
      let text = try String(
        contentsOf: Program.repository.appending(path: "GeoData/norway-2020/datapackage.json"), encoding: .utf8)
      try Data(text.replacing("\"palette\":", with: "\"style\": \(style), \"palette\":").utf8).write(to: package)
    }
    try write("{\"page\": {\"width\": 140}}")
    #expect(try Program.run(["map", "participation", "--data", data.path]).text.contains("width=\"140mm\""))
    try write("{\"page\": {\"wide\": 140}}")
    let refused = try Program.run(["map", "participation", "--data", data.path])
    #expect(refused.status == 2 && refused.talk.contains("datapackage.json: samkart.style: 'page.wide'"))
  }
}

@Suite("Text as paths", .enabled(if: Fonts.areThere, "Liberation Sans (fonts-liberation) is not installed"))
struct TextAsPathsTests {
  @Test("The national map needs no font then, is under 600 KB, survives in a report, and is the same twice")
  func national() throws {
    let arguments = ["map", "collaborations", "--text-as-paths"]
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 0, "\(outcome.talk)")
    #expect(XMLDocumentCheck().isWellFormed(outcome.output))
    #expect(outcome.output.count < 600_000)
    #expect(!outcome.text.contains("<text") && !outcome.text.contains("font-family"))
    #expect(outcome.text.contains("aria-label=\"Offentlig Fellesinnkjøp"))
    #expect(try Program.run(arguments).output == outcome.output)
    #expect(try Program.run(["lint", "-"], input: outcome.output).status == 0)
  }

  @Test("With --font-file its widths are used and its family is asked for; what it lacks is told")
  func fontFile() throws {
    let file = "\(Fonts.folder)/LiberationSerif-Regular.ttf"
    let outcome = try Program.run(["map", "participation", "--font-file", file])
    #expect(outcome.status == 0 && outcome.talk.isEmpty, "\(outcome.talk)")
    #expect(outcome.text.contains("font-family=\"'Liberation Serif', Arial, Helvetica, sans-serif\""))
    let plain = try Program.run(["map", "participation"])
    #expect(outcome.text != plain.text)
    // The widths of Liberation Sans itself are in the table.
    let same = try Program.run(["map", "participation", "--font-file", "\(Fonts.folder)/LiberationSans-Regular.ttf"])
    #expect(same.output == plain.output)
    let styled = try ScratchFolder()
    let style = styled.url.appending(path: "s.json")
    try Data("{\"text\": {\"family\": \"Foo Sans\"}}".utf8).write(to: style)
    let other = try Program.run(["map", "participation", "--font-file", file, "--style", style.path])
    #expect(other.status == 0 && other.talk.contains("Foo Sans"))
    #expect(other.text.contains("font-family=\"'Foo Sans', sans-serif\""))
  }

  @Test(
    "What is no font is refused with its name",
    arguments: ["Package.swift", "GeoData", "nowhere.ttf"])
  func noFont(_ file: String) throws {
    let outcome = try Program.run(["map", "participation", "--text-as-paths", "--font-file", file])
    #expect(outcome.status == 2 && outcome.talk.contains(file), "\(outcome.talk)")
  }

  @Test("More than a font and its bold letters is wrong usage")
  func three() throws {
    #expect(
      try Program.run(["map", "fit", "--font-file", "a", "--font-file", "b", "--font-file", "c"]).status == 64)
  }
}

/// Whether the fonts of Debian's package fonts-liberation are there.
private enum Fonts {
  static let folder = "/usr/share/fonts/truetype/liberation"
  static let areThere = ["LiberationSans-Bold", "LiberationSerif-Bold"].allSatisfy {
    FileManager.default.isReadableFile(atPath: "\(folder)/\($0).ttf")
  }
}
