import Foundation
import Testing

@Suite("register import")
struct ImportTests {
  /// A copy of the data set without boundaries, to be written to; with an empty register when asked.
  private func copy(isEmpty: Bool = false) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    let source = Program.repository.appending(path: "GeoData/norway-2020")
    for file in try FileManager.default.contentsOfDirectory(atPath: source.path) where file.contains(".") {
      try FileManager.default.copyItem(at: source.appending(path: file), to: scratch.url.appending(path: file))
    }
    guard isEmpty else { return scratch }
    for file in ["collaborations.csv", "memberships.csv"] {
      let url = scratch.url.appending(path: file)
      let header = try String(contentsOf: url, encoding: .utf8).prefix { $0 != "\n" }
      try Data("\(header)\n".utf8).write(to: url)
    }
    return scratch
  }

  private func run(_ list: String, _ arguments: [String] = [], into folder: ScratchFolder) throws -> Program.Outcome {
    try Program.run(["register", "import", list, "--data", folder.url.path] + arguments)
  }

  private func fixture(_ name: String) -> String {
    Program.repository.appending(path: "Tests/SamkartTests/Fixtures/\(name)").path
  }

  /// The rows of a table of the data set, by the names of its columns.
  private func rows(_ file: URL) throws -> [[String: String]] {
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n").filter { !$0.isEmpty }
    let header = lines[0].components(separatedBy: ",")
    // No text in quotes stands before the columns that are looked at.
    return lines.dropFirst().map {
      Dictionary(zip(header, $0.components(separatedBy: ",")), uniquingKeysWith: { a, _ in a })
    }
  }

  /// The municipalities and others of a register, by the name of the collaboration in full.
  private func parties(_ folder: URL, role: (String) -> Bool) throws -> Set<String> {
    func plain(_ name: String) -> String { name.trimmingCharacters(in: CharacterSet(charactersIn: "\"")) }
    var names: [String: String] = [:]
    let text = try String(contentsOf: folder.appending(path: "collaborations.csv"), encoding: .utf8)
    let pattern = #/^([a-z0-9-]+),("[^"]*"|[^,]*),("[^"]*"|[^,]*),/#.anchorsMatchLineEndings()
    for match in text.matches(of: pattern) { names[String(match.1)] = plain(String(match.3)) }
    return Set(
      try rows(folder.appending(path: "memberships.csv")).filter { role($0["role"] ?? "") && $0["to"] == "" }.map {
        row in
        let id = row["collaboration"] ?? ""
        let party = row["municipality"]?.isEmpty == false ? row["municipality"] : row["party"]
        return "\(names[id] ?? id): \(party ?? "") \(row["role"] ?? "")"
      })
  }

  private let real = Program.repository.appending(path: "GeoData/norway-2020")

  // MARK: Table B-1

  @Test(
    "Table B-1 into an empty register asks about three cells, and with the counties about none",
    arguments: [
      ("table-b-1.csv", 3), ("table-b-1-utf8.csv", 3), ("table-b-1.xlsx", 3), ("table-b-1-rich.xlsx", 3),
      ("table-b-1-counties.csv", 0), ("table-b-1-counties-utf8.csv", 0), ("table-b-1-counties.xlsx", 0),
      ("table-b-1-counties-libreoffice.xlsx", 0),
    ])
  func tableB1(_ name: String, _ questions: Int) throws {
    let folder = try copy(isEmpty: true)
    let before = try folder.listing()
    let look = try run(fixture(name), ["--format", "json"], into: folder)
    #expect(look.status == (questions == 0 ? 0 : 1), "\(look.talk)")
    let json = try #require(try JSONSerialization.jsonObject(with: look.output) as? [String: Any])
    let open = (json["questions"] as? [[String: Any]] ?? []).filter { $0["open"] as? Bool == true }
    #expect(
      open.compactMap { $0["id"] as? String }
        == (questions == 0
          ? []
          : [
            "party: innkjøpssamarbeidet på sunnmøre / herøy",
            "party: regionalt innkjøp i kongsvingerregionen (riik) / våler",
            "party: samordna innkjøp i nordland (siis) / herøy",
          ]))
    // A look writes nothing.
    #expect(try folder.listing() == before)

    var arguments = ["--apply", "--unknown-start", "--source", "Tabell B-1"]
    if questions > 0 {
      let refused = try run(fixture(name), arguments, into: folder)
      #expect(refused.status == 1 && refused.text.contains("3 questions open; nothing is written"))
      #expect(try folder.listing() == before)
      let answers = folder.url.appending(path: "answers.csv")
      try Data(
        """
        question,answer,note
        party: innkjøpssamarbeidet på sunnmøre / herøy,1515,
        party: regionalt innkjøp i kongsvingerregionen (riik) / våler,Våler (Innlandet),
        party: samordna innkjøp i nordland (siis) / herøy,1818,

        """.utf8
      ).write(to: answers)
      arguments += ["--answers", answers.path]
    }
    let written = try run(fixture(name), arguments, into: folder)
    #expect(written.status == 0 && written.text.hasSuffix("0 questions open; written\n"), "\(written.text.suffix(500))")

    let members = try parties(folder.url) { $0 == "member" }
    #expect(members.count == 246)
    #expect(members == (try parties(real) { $0 == "member" }))
    // What is no municipality, and who owns single shares, is kept in its role.
    let others = try parties(folder.url) { $0 != "member" }
    #expect(others.count == 8)
    #expect(others.isSubset(of: try parties(real) { $0 != "member" }))

    // Again, nothing is left to do, and no question: the register's own counties settle the names.
    let again = try run(fixture(name), [], into: folder)
    #expect(again.status == 0 && again.text.contains("nothing to change; 254 as in the register; 0 questions open"))
  }

  @Test(
    "Table B-1 into the register that was made from it changes nothing",
    arguments: ["table-b-1.csv", "table-b-1-rich.xlsx"])
  func tableB1Again(_ name: String) throws {
    let folder = try copy()
    let outcome = try run(fixture(name), ["--complete", "--day", "2020-10-01"], into: folder)
    #expect(outcome.status == 0)
    #expect(
      outcome.text.contains("36 collaborations with 246 members afterwards; nothing to change; 254 as in the register"))
    #expect(outcome.text.contains("Melhus (5028, Trøndelag), case-by-case of Værnesregionen innkjøp: stays"))
  }

  @Test("What an import writes is taken back by one undo, to the byte")
  func undo() throws {
    let folder = try copy(isEmpty: true)
    func contents() throws -> [String: Data] {
      try Dictionary(
        uniqueKeysWithValues: folder.listing().map { ($0, try Data(contentsOf: folder.url.appending(path: $0))) })
    }
    let before = try contents()
    let list = fixture("table-b-1-counties.csv")
    #expect(try run(list, ["--apply", "--day", "2020-10-01", "--source", "B-1"], into: folder).status == 0)
    #expect(try contents() != before)
    #expect(try Program.run(["register", "undo", "--data", folder.url.path]).status == 0)
    #expect(try contents() == before)
  }

  // MARK: answers

  @Test("The table of questions, filled in, settles them; what nobody asked is told")
  func answers() throws {
    let folder = try copy(isEmpty: true)
    let table = folder.url.appending(path: "questions.csv")
    let list = fixture("table-b-1.csv")
    #expect(try run(list, ["--write-answers", table.path], into: folder).status == 1)
    var lines = try String(contentsOf: table, encoding: .utf8).components(separatedBy: "\n")
    #expect(lines[0] == "question,answer,note,place,sentence,candidates,expected")
    #expect(lines.count == 5 && lines[1].contains(",,,\"line 41, column 2\"") || lines[1].contains(",,,line 41"))
    // As it is, it answers nothing.
    #expect(try run(list, ["--answers", table.path], into: folder).status == 1)
    for (place, code) in [(1, "1515"), (2, "3419"), (3, "1818")] {
      lines[place] = lines[place].replacingOccurrences(
        of: ",,,", with: ",\(code),,", range: lines[place].range(of: ",,,"))
    }
    lines.insert("noe helt annet,skip,,,,,", at: 4)
    try Data(lines.joined(separator: "\n").utf8).write(to: table)
    let settled = try run(list, ["--answers", table.path], into: folder)
    #expect(settled.status == 0 && settled.text.contains("0 questions open"))
    #expect(settled.text.contains("ANSWERS THAT WERE NOT ASKED FOR (1)\n  line 5: noe helt annet"))
    let wrong = folder.url.appending(path: "wrong.csv")
    try Data("a,b\n1,2\n".utf8).write(to: wrong)
    let refused = try run(list, ["--answers", wrong.path], into: folder)
    #expect(refused.status == 2 && refused.talk.contains("has no columns 'question' and 'answer'"))
  }

  @Test("What is read is never written over, and answers that were given stay in the table of questions")
  func overwriting() throws {
    let folder = try copy(isEmpty: true)
    let list = folder.url.appending(path: "list.csv")
    try FileManager.default.copyItem(atPath: fixture("table-b-1.csv"), toPath: list.path)
    let answers = folder.url.appending(path: "answers.csv")
    let given = "party: innkjøpssamarbeidet på sunnmøre / herøy,1515,ringte"
    try Data("question,answer,note\n\(given)\nnoe annet,skip,\n".utf8).write(to: answers)
    func contents() throws -> [String: Data] {
      try Dictionary(
        uniqueKeysWithValues: folder.listing().map { ($0, try Data(contentsOf: folder.url.appending(path: $0))) })
    }
    let before = try contents()
    for name in ["list.csv", "memberships.csv", "datapackage.json", "journal.jsonl"] {
      for option in ["--write-answers", "--out"] {
        let refused = try run(list.path, [option, folder.url.appending(path: name).path], into: folder)
        #expect(
          refused.status == 2 && refused.talk.contains("\(name): is read and cannot be written as well"),
          "\(option) \(name): \(refused.talk)")
      }
    }
    #expect(try run(list.path, ["--answers", answers.path, "--out", answers.path], into: folder).status == 2)
    #expect(try contents() == before)

    let both = ["--answers", answers.path, "--write-answers", answers.path]
    for _ in 0..<2 {
      let outcome = try run(list.path, both, into: folder)
      #expect(outcome.status == 1 && outcome.text.contains("2 questions open"), "\(outcome.talk)")
      let lines = try String(contentsOf: answers, encoding: .utf8).components(separatedBy: "\n")
      #expect(lines.count == 6 && lines[3] == "\(given),,,," && lines[4] == "noe annet,skip,,,,,", "\(lines)")
    }
  }

  // MARK: usage

  @Test(
    "Wrong usage is told before anything is opened",
    arguments: [
      ["--apply"], ["--apply", "--day", "2020-01-01"],
      ["--day", "2020-01-01", "--unknown-start"],
      ["--day", "1.13.2020"], ["--column", "Kommune"], ["--column", "Kommune=boss"], ["--collaboration", " "],
      ["--apply", "--source", "a\nb", "--unknown-start"],
      ["--complete", "--apply", "--unknown-start", "--source", "x"],
      ["--wait", "-1"],
    ])
  func usage(_ arguments: [String]) throws {
    #expect(try Program.run(["register", "import", "/nowhere/at/all.csv"] + arguments).status == 64)
  }

  @Test("The example of the help works")
  func example() throws {
    let help = try Program.run(["help", "register", "import"])
    let example = try #require(
      help.text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        .first { $0.hasPrefix("samkart register import") })
    let scratch = try ScratchFolder()
    try Commands.provision(scratch.url)
    let outcome = try Program.run(example.split(separator: " ").dropFirst().map(String.init), in: scratch.url)
    #expect(outcome.status == 0, "\(outcome.talk)\(outcome.text)")
  }

  @Test("Columns, the sheet and the collaboration can be said")
  func stated() throws {
    let folder = try copy()
    let list = folder.url.appending(path: "list.csv")
    try Data("Tilsluttet;Telefon\nUlvik;1\nVik;2\n".utf8).write(to: list)
    let refused = try run(list.path, [], into: folder)
    #expect(refused.status == 2 && refused.talk.contains("the first row has 'Tilsluttet', 'Telefon'"))
    let arguments = ["--column", "Tilsluttet=party", "--collaboration", "Hardanger"]
    let look = try run(list.path, arguments, into: folder)
    #expect(look.status == 1 && look.text.contains("two-memberships: 4639 / hardanger"))
    #expect(look.text.contains("Eidfjord (4619, Vestland), member of Hardanger: stays"))
    let sheet = try run(fixture("table-b-1.xlsx"), ["--sheet", "Tom"], into: folder)
    #expect(sheet.status == 2)
    let missing = try run(fixture("table-b-1.xlsx"), ["--sheet", "Ark7"], into: folder)
    #expect(missing.status == 2 && missing.talk.contains("has no sheet 'Ark7'; there is 'B-1', 'Tom'"))
    #expect(
      try run(list.path, ["--sheet", "B-1"] + arguments, into: folder).talk.contains("it is text, not a workbook"))
  }

  // MARK: hostile files

  @Test(
    "What is no list is refused with a sentence and ends with 2",
    arguments: [
      ("empty", []), ("junk", (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }),
      ("zip", [0x50, 0x4B, 3, 4, 0, 0]),
      ("old", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), ("text", Array("bare tekst\nuten tabell\n".utf8)),
      ("quote", Array("Samarbeid;Kommune\n\"aldri slutt;Os\n".utf8)), ("blank", Array("\n\n ; \n".utf8)),
      ("pdf", Array("%PDF-1.7\n".utf8)), ("utf16", [0xFF, 0xFE, 0x00]),
    ] as [(String, [UInt8])])
  func refused(_ name: String, _ bytes: [UInt8]) throws {
    let folder = try copy()
    let list = folder.url.appending(path: "list")
    try Data(bytes).write(to: list)
    let outcome = try run(list.path, [], into: folder)
    #expect(outcome.status == 2 && outcome.output.isEmpty, "\(name): \(outcome.text)")
    #expect(outcome.talk.hasPrefix("samkart: error: ") && outcome.talk.components(separatedBy: "\n").count == 2)
  }

  @Test("Headings alone are a list of nothing")
  func headingsAlone() throws {
    let folder = try copy()
    let list = folder.url.appending(path: "list.csv")
    try Data("Samarbeid;Kommune\n".utf8).write(to: list)
    let outcome = try run(list.path, ["--complete", "--day", "2020-10-01"], into: folder)
    #expect(outcome.status == 0 && outcome.text.contains("0 collaborations"))
  }

  @Test("A hundred thousand rows of a register read; as many questions are no register")
  func long() throws {
    let folder = try copy()
    let list = folder.url.appending(path: "list.csv")
    let known = "Samarbeid;Kommune\n" + String(repeating: "Hardanger;Ulvik\n", count: 100_000)
    try Data(known.utf8).write(to: list)
    #expect(try run(list.path, ["--quiet", "--out", "/dev/null"], into: folder).status == 0)
    let unknown = "Samarbeid;Kommune\n" + (0..<5000).map { "Hardanger;Ukjent sted \($0)\n" }.joined()
    try Data(unknown.utf8).write(to: list)
    let outcome = try run(list.path, [], into: folder)
    #expect(outcome.status == 2 && outcome.talk.contains("5000 questions are more than anybody answers"))
  }

  @Test("A cell of a whole page is one question of one line")
  func wholePage() throws {
    let folder = try copy()
    let list = folder.url.appending(path: "list.csv")
    try Data("Samarbeid;Kommune\nHardanger;\(String(repeating: "å", count: 32_767))\n".utf8).write(to: list)
    let outcome = try run(list.path, [], into: folder)
    #expect(outcome.status == 1)
    #expect(outcome.text.components(separatedBy: "\n").allSatisfy { $0.count < 400 })
  }
}
