import Foundation
import Testing

@Suite("Recode")
struct RecodeProgramTests {
  private static let norway = "GeoData/norway-2020"
  private static let answer = ["--split", "1507=1508"]

  /// Recodes the data set of the repository into a folder.
  private func recode(_ out: URL, _ more: [String] = answer, to year: String = "2024") throws -> Program.Outcome {
    try Program.run(["recode", "--to", year, "--out", out.path] + more)
  }

  private func bytes(in folder: URL) throws -> [String: Data] {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: files.filter { !folder.appending(path: $0).hasDirectoryPath }.compactMap { path in
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: folder.appending(path: path).path, isDirectory: &isFolder)
        return isFolder.boolValue ? nil : (path, try Data(contentsOf: folder.appending(path: path)))
      })
  }

  @Test("A split that nobody has answered ends with 2, says what it asks, and writes nothing")
  func asks() throws {
    let scratch = try ScratchFolder()
    let outcome = try recode(scratch.url.appending(path: "out"), [])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(
      outcome.talk.contains(
        "Ålesund (1507) was divided into Ålesund (1508) and Haram (1580), and nothing says which of them takes its place; "
          + "answer with --split 1507=1508\n"))
    #expect(try scratch.listing().isEmpty)
  }

  @Test("The same bytes twice, and back again all that was written is the original")
  func thereAndBack() throws {
    let scratch = try ScratchFolder()
    let (there, again, back) = (
      scratch.url.appending(path: "there"), scratch.url.appending(path: "again"), scratch.url.appending(path: "back")
    )
    let first = try recode(there)
    let second = try recode(again)
    #expect(first.status == 0 && first.output == second.output, "\(first.talk)")
    #expect(try bytes(in: there) == bytes(in: again))
    let home = try Program.run(["recode", "--to", "2020", "--data", there.path, "--out", back.path, "--quiet"])
    #expect(home.status == 0 && home.talk.isEmpty)
    let original = Program.repository.appending(path: Self.norway)
    let files = try bytes(in: back)
    #expect(files.count > 20)
    #expect(try files.keys.sorted() == bytes(in: there).keys.sorted())
    for (path, data) in files { #expect(data == (try Data(contentsOf: original.appending(path: path))), "\(path)") }
  }

  @Test("The report says the same in text, Markdown and JSON", arguments: ["txt", "md"])
  func report(_ ending: String) throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "report.\(ending)")
    let outcome = try recode(scratch.url.appending(path: "out"), Self.answer + ["--report", file.path])
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    let text = try String(contentsOf: file, encoding: .utf8)
    let golden = Program.repository.appending(path: "Tests/Fixtures/recode/report.\(ending)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: golden, atomically: true, encoding: .utf8)
      Issue.record("written anew: \(golden.lastPathComponent)")
    }
    let expected = try String(contentsOf: golden, encoding: .utf8).components(separatedBy: "\n")
    for (place, line) in text.components(separatedBy: "\n").enumerated() where line != expected[safe: place] {
      Issue.record("line \(place + 1) is '\(line)', not '\(expected[safe: place] ?? "")'")
      break
    }
    #expect(text.components(separatedBy: "\n").count == expected.count)
  }

  @Test("As JSON the report has the counts and every change")
  func json() throws {
    let scratch = try ScratchFolder()
    let outcome = try recode(scratch.url.appending(path: "out"), Self.answer + ["--format", "json"])
    let report = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(report["changed_codes"] as? Int == 114 && report["changed_members"] as? Int == 63)
    #expect(report["members"] as? Int == 246)
    #expect((report["counties_before"] as? [String])?.count == 11)
    #expect((report["counties_after"] as? [String])?.count == 15)
    #expect((report["renumbered"] as? [[String: String]])?.count == 113)
    #expect((report["renamed"] as? [[String: String]])?.map { $0["new_code"] } == ["3114", "5516"])
    #expect((report["split"] as? [[String: String]])?.map { $0["new_code"] } == ["1508"])
  }

  @Test("Maps, tables and the check work on the result, with the same figures and fifteen counties")
  func works() throws {
    let scratch = try ScratchFolder()
    let out = scratch.url.appending(path: "out")
    #expect(try recode(out).status == 0)
    let check = try Program.run(["check", "--data", out.path])
    #expect(check.status == 0 && check.text.contains("356 features, 356 joined"), "\(check.text)")
    let counties = try Program.run(["table", "participation-by-county", "--data", out.path, "--format", "csv"])
    #expect(counties.text.components(separatedBy: "\n").count == 1 + 15 + 1)
    #expect(counties.text.contains("32,Akershus,21,15,") && !counties.text.contains("Viken"))
    for table in ["headline", "participation-by-size"] {
      let own = try Program.run(["table", table, "--data", out.path, "--format", "csv"])
      let original = try Program.run(["table", table, "--format", "csv"])
      #expect(own.status == 0 && own.output == original.output, "\(table)")
    }
    let text = try Program.run(["table", "headline", "--data", out.path, "--format", "md"]).text
    #expect(text.contains("Kommunenummer 2024") && text.contains("Medlemskap per 1.10.2020"))
    let map = try Program.run(["map", "collaborations", "--data", out.path])
    #expect(map.status == 0 && map.text.contains("246 av 356"))
    let later = try Program.run(["table", "headline", "--data", out.path, "--day", "2024-06-01"])
    #expect(!later.talk.contains("codes have changed"), "\(later.talk)")
  }

  @Test("Both parts of a split come with shares, from a file of answers too, and the one without a polygon is told")
  func bothParts() throws {
    let scratch = try ScratchFolder()
    let answers = scratch.url.appending(path: "svar.csv")
    try "question;answer;note\r\n1507;1508:57000,1580:9258;innbyggere\r\n".write(
      to: answers, atomically: true, encoding: .utf8)
    let out = scratch.url.appending(path: "out")
    let outcome = try recode(out, ["--answers", answers.path])
    #expect(outcome.status == 0 && outcome.text.contains("1580 has no boundary of its own"))
    let table = try String(contentsOf: out.appending(path: "municipalities.csv"), encoding: .utf8)
    #expect(table.contains("\n1580,Haram,Haram,15,9258,"))
    let check = try Program.run(["check", "--data", out.path])
    #expect(check.status == 1 && check.text.contains("Haram (1580) is not in the boundaries"))
    #expect(try Program.run(["map", "collaborations", "--data", out.path]).status == 0)
  }

  @Test("A folder with something in it is replaced only when told to, and only when it holds a data set")
  func replaces() throws {
    let scratch = try ScratchFolder()
    let out = scratch.url.appending(path: "out")
    #expect(try recode(out).status == 0)
    let again = try recode(out)
    #expect(again.status == 2 && again.talk.contains("is there already and not empty; --force replaces it"))
    #expect(try recode(out, Self.answer + ["--force"]).status == 0)
    // What somebody else keeps there is never removed.
    for name in ["mine.txt", "journal.jsonl", ".git/HEAD", "README.md"] {
      let file = out.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("mine".utf8).write(to: file)
      let kept = try recode(out, Self.answer + ["--force"])
      #expect(kept.status == 2 && kept.talk.contains("has '\(name)', which is no part of a recoded data set"))
      #expect(try Data(contentsOf: file) == Data("mine".utf8))
      try FileManager.default.removeItem(at: file)
    }
    // The report that lies in the folder is written anew with it.
    for _ in 0..<2 {
      let report = ["--force", "--report", out.appending(path: "report.md").path]
      #expect(try recode(out, Self.answer + report).status == 0)
      #expect(try scratch.listing().contains("out/report.md"))
    }
    let foreign = scratch.url.appending(path: "foreign")
    try FileManager.default.createDirectory(at: foreign, withIntermediateDirectories: true)
    try Data().write(to: foreign.appending(path: "mine.txt"))
    let refused = try recode(foreign, Self.answer + ["--force"])
    #expect(refused.status == 2 && refused.talk.contains("holds no data set"))
    #expect(try scratch.listing().contains("foreign/mine.txt"))
    // Nothing half-made is left beside.
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).sorted() == ["foreign", "out"])
  }

  @Test("The report never takes the place of a file that is read, nor of one of the new data set")
  func reportApart() throws {
    let copy = try RegisterCopy()
    let answers = copy.scratch.url.appending(path: "answers.csv")
    try Data("question,answer\n1507,1508\n".utf8).write(to: answers)
    let before = try copy.texts()
    for (report, expected) in [
      ("norway/memberships.csv", "is read"), ("norway/datapackage.json", "is read"), ("answers.csv", "is read"),
      ("out/memberships.csv", "is a file of the new data set"),
    ] {
      let outcome = try Program.run(
        [
          "recode", "--to", "2024", "--data", "norway", "--out", "out", "--answers", "answers.csv", "--report", report,
        ], in: copy.scratch.url)
      #expect(outcome.status == 2 && outcome.talk.contains("\(report): \(expected)"), "\(outcome.talk)")
    }
    #expect(try copy.texts() == before)
    #expect(try !copy.scratch.listing().contains(where: { $0.hasPrefix("out") }))
    #expect(try String(contentsOf: answers, encoding: .utf8) == "question,answer\n1507,1508\n")
  }

  @Test("Edits of the register stay behind with the journal, and that is said")
  func journal() throws {
    let copy = try RegisterCopy()
    let edited = try copy.edit("join", "Oslo", "nri")
    #expect(edited.status == 0, "\(edited.talk)")
    let out = copy.scratch.url.appending(path: "out")
    let outcome = try recode(out, Self.answer + ["--data", copy.folder.path])
    #expect(outcome.status == 0 && outcome.text.contains("1 edit of the journal is not carried over"))
    #expect(try !copy.scratch.listing().contains("out/journal.jsonl"))
  }

  @Test("The data set itself, a folder in it and one around it are never written to")
  func apart() throws {
    let scratch = try ScratchFolder()
    let data = scratch.url.appending(path: "data")
    try FileManager.default.copyItem(at: Program.repository.appending(path: Self.norway), to: data)
    let before = try bytes(in: scratch.url)
    for (out, word) in [("data", "itself"), ("data/2024", "inside"), (".", "holds"), ("./x/../data/", "itself")] {
      let outcome = try Program.run(
        ["recode", "--to", "2024", "--data", "data", "--out", out, "--force"] + Self.answer, in: scratch.url)
      #expect(outcome.status == 2, "\(out)")
      #expect(outcome.talk.contains(word) || out.contains("x"), "\(outcome.talk)")
    }
    #expect(try bytes(in: scratch.url) == before)
  }

  @Test(
    "What makes no sense is wrong usage",
    arguments: [
      ["--to", "2024"], ["--to", "2024", "--out", "-"], ["--to", "soon", "--out", "x"], ["--to", "0", "--out", "x"],
      ["--to", "2024", "--out", "x", "--from", "2020"], ["--to", "2024", "--out", "x", "--split", "1507"],
      ["members.csv", "--to", "2024", "--force"], ["--to", "2024", "--out", "x", "--format", "pdf"],
    ])
  func usage(_ arguments: [String]) throws {
    #expect(try Program.run(["recode"] + arguments).status == 64)
  }

  @Test(
    "What can not be done ends with 2 and one clear sentence",
    arguments: [
      (["--to", "2020"], "the codes are those of 2020 already"),
      (["--to", "2031"], "the codes of 2031 are not known: code-changes.csv tells those from 2019 to 2024"),
      (["--to", "2024", "--split", "1507=1509"], "'1509' is no answer to 1507, which is asked for 1508 or 1580"),
      (
        ["--to", "2024", "--split", "1507=1508", "--split", "0301=0301"],
        "'0301' is answered, and nothing of that name is asked"
      ),
      (["--to", "2024", "--answers", "nowhere.csv"], "nowhere.csv: No such file or directory"),
      (["--to", "2024", "--data", "nowhere"], "nowhere/datapackage.json"),
    ] as [([String], String)])
  func refused(_ arguments: [String], _ expected: String) throws {
    let scratch = try ScratchFolder()
    let outcome = try Program.run(["recode", "--out", scratch.url.appending(path: "out").path] + arguments)
    #expect(outcome.status == 2 && outcome.talk.contains(expected), "\(outcome.talk)")
    #expect(try scratch.listing().isEmpty)
  }

  @Test("A table by itself goes through a pipe")
  func file() throws {
    let outcome = try Program.run(
      ["recode", "-", "--to", "2024"], input: Data("navn;kommune\r\nMoss;3002\r\nOslo;301\r\n".utf8))
    #expect(outcome.status == 0 && outcome.text == "navn;kommune\r\nMoss;3103\r\nOslo;301\r\n")
    #expect(outcome.talk.contains("standard input: 1 code of 2020 moved to 2024, in kommune"))
  }

  @Test("Years and amounts beside the codes of a table stay as they are, whatever they look like")
  func figures() throws {
    let text = "kommune,etablert,Folketall 2020\n1201,2012,1201\n2012,2018,1101\n0301,2020,1833\n"
    let outcome = try Program.run(["recode", "-", "--to", "2020"], input: Data(text.utf8))
    #expect(outcome.text == "kommune,etablert,Folketall 2020\n4601,2012,1201\n5403,2018,1101\n0301,2020,1833\n")
    #expect(outcome.status == 0 && outcome.talk.contains("in kommune\n"), "\(outcome.talk)")
  }

  @Test("Text is written to no file whose name promises a workbook", arguments: ["o.xlsx", "o.ODS"])
  func promisedWorkbook(_ name: String) throws {
    let outcome = try Program.run(["recode", "-", "--to", "2024", "--out", name], input: Data("kommune\n3001\n".utf8))
    #expect(outcome.status == 64 && outcome.talk.contains("--out writes text"), "\(outcome.talk)")
  }

  @Test("A database table is told from a CSV")
  func noText() throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "liste.DBF")
    try Data("kommune\n3001\n".utf8).write(to: file)
    let outcome = try Program.run(["recode", file.path, "--to", "2024"])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.talk.contains("recode takes one: save it as CSV first"))
  }

  @Test("Files of different years are never mixed: the error names both files and both years")
  func mixed() throws {
    let scratch = try ScratchFolder()
    let other = scratch.url.appending(path: "2024")
    #expect(try recode(other).status == 0)
    func mixture(of path: String) throws -> URL {
      let mixed = scratch.url.appending(path: "mixed")
      try? FileManager.default.removeItem(at: mixed)
      try FileManager.default.copyItem(at: Program.repository.appending(path: Self.norway), to: mixed)
      try FileManager.default.removeItem(at: mixed.appending(path: path))
      try FileManager.default.copyItem(at: other.appending(path: path), to: mixed.appending(path: path))
      return mixed
    }
    func expect(_ outcome: Program.Outcome, status: Int32, _ file: String, _ own: String, _ comment: String) {
      let said = outcome.talk + outcome.text
      #expect(outcome.status == status, "\(comment): \(said)")
      #expect(said.contains("\(file) has codes of 2024") && said.contains("not of 2020"), "\(comment): \(said)")
      #expect(said.contains(own), "\(comment): \(said)")
    }
    for path in ["memberships.csv", "commuting.csv", "boundaries/municipalities.dbf"] {
      let data = try mixture(of: path).path
      let file = path.replacingOccurrences(of: ".dbf", with: ".shp")
      let report = try Program.run(
        ["report", "--data", data, "--out", scratch.url.appending(path: "report").path])
      expect(report, status: 2, "\(data)/\(file)", "\(data)/municipalities.csv", path)
      let check = try Program.run(["check", "--data", data])
      expect(check, status: 1, "\(data)/\(file)", "\(data)/municipalities.csv", path)
    }
    let proposals = other.appending(path: "proposals/finnmark.csv").path
    expect(try Program.run(["what-if", proposals]), status: 2, proposals, "norway-2020/municipalities.csv", "what-if")
    let shapes = "\(Self.norway)/boundaries/municipalities.shp"
    let table = other.appending(path: "municipalities.csv").path
    expect(try Program.run(["quick", shapes, table, "--group", "county"]), status: 2, table, shapes, "quick")
    // A descriptor that says it is believed.
    let data = try mixture(of: "memberships.csv")
    let descriptor = data.appending(path: "datapackage.json")
    var text = try String(contentsOf: descriptor, encoding: .utf8)
    let start = try #require(text.range(of: "\"name\": \"memberships\""))
    let year = try #require(text.range(of: "\"code_year\": 2020", range: start.upperBound..<text.endIndex))
    text.replaceSubrange(year, with: "\"code_year\": 2024")
    try text.write(to: descriptor, atomically: true, encoding: .utf8)
    let stated = try Program.run(["table", "headline", "--data", data.path])
    #expect(stated.status == 2)
    #expect(
      stated.talk.contains(
        "memberships.csv: has the municipality codes of 2024, and boundaries/municipalities.shp those of 2020"))
    // One file alone can still be put right.
    let mended = try Program.run(
      ["recode", data.appending(path: "memberships.csv").path, "--to", "2020", "--data", data.path])
    let original = try Data(contentsOf: Program.repository.appending(path: "\(Self.norway)/memberships.csv"))
    #expect(mended.output == original)
  }
}

extension Array {
  fileprivate subscript(safe place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
