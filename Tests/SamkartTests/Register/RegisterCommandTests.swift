import Foundation
import Testing

@Suite("Keeping the register")
struct RegisterCommandTests {
  @Test("Every example in the help of a subcommand works", arguments: try Commands.names(of: "register"))
  func examples(_ name: String) throws {
    let help = try Program.run(["help", "register", name])
    let examples = help.text.replacing(#/ \\\n */#, with: " ").split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("samkart register \(name)") }
    #expect(!examples.isEmpty)
    for example in examples {
      let copy = try RegisterCopy()
      try Commands.provision(copy.scratch.url)
      if ["undo", "correct"].contains(name) { #expect(try copy.edit("join", "Oslo", "nri").status == 0) }
      let outcome = try copy.run(Commands.words(example), in: copy.scratch.url)
      #expect(outcome.status == 0, "\(example): \(outcome.talk)")
    }
  }

  @Test("The help names the subcommands, so that a new one is tested without being named here")
  func namesAll() throws {
    let names = try Commands.names(of: "register")
    #expect(names.contains("join") && names.contains("import") && names.count >= 12)
  }

  @Test("One who joins is one line in git, and --dry-run is none")
  func oneLine() throws {
    let copy = try RegisterCopy()
    let before = try copy.texts()
    let dry = try copy.run("register", "join", "Oslo", "nri", "--day", "2021-01-01", "--source", "S", "--dry-run")
    #expect(dry.status == 0)
    #expect(dry.text.contains("+ nri,0301,Oslo,member,2021-01-01,,S,\n"))
    #expect(dry.talk.contains("nothing has been written"))
    #expect(try copy.texts() == before)
    let outcome = try copy.run(
      "register", "join", "Oslo", "nri", "--day", "2021-01-01", "--source", "S", "--event", "")
    #expect(outcome.text == dry.text.components(separatedBy: "events.csv")[0])
    #expect(outcome.talk.contains("edit 1: join 2021-01-01"))
    let after = try copy.texts()
    #expect(Set(after.keys) == Set(before.keys).union(["journal.jsonl"]))
    for (name, text) in before where name != "memberships.csv" { #expect(after[name] == text, "\(name)") }
    let difference = (after["memberships.csv"] ?? "").split(separator: "\n")
      .difference(from: (before["memberships.csv"] ?? "").split(separator: "\n"))
    #expect(difference.insertions.count == 1 && difference.removals.isEmpty)
    #expect(try copy.run("register", "undo").status == 0)
    #expect(try copy.texts() == before)
  }

  @Test("A link out of the data set is not written through, nor read")
  func outside() throws {
    let copy = try RegisterCopy()
    let file = copy.folder.appending(path: "memberships.csv")
    let real = copy.scratch.url.appending(path: "real.csv")
    try FileManager.default.moveItem(at: file, to: real)
    try FileManager.default.createSymbolicLink(at: file, withDestinationURL: real)
    let before = try Data(contentsOf: real)
    let edit = try copy.edit("join", "Oslo", "nri")
    #expect(edit.status == 2 && edit.talk.contains("leads out of the data set"), "\(edit.talk)")
    #expect(try copy.run("register", "show").status == 2)
    #expect(try Data(contentsOf: real) == before)
  }

  @Test("A file keeps its rights, and a link leads where it led")
  func rights() throws {
    let copy = try RegisterCopy()
    let file = copy.folder.appending(path: "memberships.csv")
    let real = copy.folder.appending(path: "real.csv")
    try FileManager.default.moveItem(at: file, to: real)
    try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: "real.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real.path)
    #expect(try copy.edit("join", "Oslo", "nri").status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file.path) == "real.csv")
    #expect(try FileManager.default.attributesOfItem(atPath: real.path)[.posixPermissions] as? Int == 0o640)
    #expect(try String(contentsOf: real, encoding: .utf8).contains("nri,0301"))
  }

  @Test(
    "What cannot be done ends with 2, says why, and changes nothing",
    arguments: [
      (["join", "Herøy", "nii"], "'Herøy' may be Herøy (1515, Møre og Romsdal) or Herøy (1818, Nordland"),
      (["join", "Oslo", "nowhere"], "there is no collaboration 'nowhere'"),
      (["join", "Olso", "nri"], "'Olso' is no municipality"),
      (["join", "Molde", "nri"], "is a member of ROR Innkjøp ('ror'), and can be in one at a time"),
      (["join", "Hornindal", "nri"], "Hornindal (1444) became part of Volda (1577) on 2020-01-01"),
      (["leave", "Oslo", "nri"], "takes no part in"),
      (["leave", "Kinn", "inss"], "is the host of"),
      (["add", "x", "--name", "X", "--county", "46", "--model", "guild"], "does not fit the column 'model'"),
      (["undo"], "there is no edit to take back"),
      (["plan", "new", "Oslo", "--name", "New", "--status", "dreamt"], "does not fit the column 'status'"),
    ])
  func refused(_ arguments: [String], _ reason: String) throws {
    let copy = try RegisterCopy()
    let before = try copy.texts()
    let given = arguments == ["undo"] ? [] : ["--day", "2021-01-01", "--source", "Call"]
    let outcome = try copy.run(["register"] + arguments + given)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.talk.contains(reason), "\(outcome.talk)")
    #expect(try copy.texts() == before)
  }

  @Test(
    "Wrong usage ends with 64",
    arguments: [
      ["join", "Oslo", "nri", "--day", "2021-01-01"], ["join", "Oslo", "nri", "--source", "S"],
      ["join", "Oslo", "nri", "--day", "2021-13-01", "--source", "S"],
      ["join", "Oslo", "nri", "--day", "2021-01-01", "--source", " "],
      ["join", "Oslo", "nri", "--day", "2021-01-01", "--source", "a\nb"],
      ["merge", "a", "b", "--into", "c", "--outside", "--day", "2021-01-01", "--source", "S"],
      ["join", "Oslo", "nri", "--day", "2021-01-01", "--source", "S", "--wait", "86401"],
      ["undo", "--wait=-1"], ["undo", "--wait", "9223372036854775807"],
    ])
  func wrongUsage(_ arguments: [String]) throws {
    #expect(try RegisterCopy().run(["register"] + arguments).status == 64)
  }

  @Test(
    "An option that would do nothing is named, and nothing is done",
    arguments: [
      (["merge", "sunnhordland", "hardanger", "--into", "haugalandet", "--name", "X"], "--name"),
      (["merge", "sunnhordland", "hardanger", "--into", "haugalandet", "--colour", "1"], "--colour"),
      (["merge", "--municipalities", "Gjerdrum", "Nannestad", "--into", "3099", "--fte", "2"], "--fte"),
      (["merge", "--municipalities", "Gjerdrum", "Nannestad", "--into", "3099", "--colour", "1"], "--colour"),
      (["plan", "new", "Alta", "--name", "New", "--formalised"], "--formalised"),
      (["plan", "new", "Alta", "--name", "New", "--colour", "1"], "--colour"),
      (["plan", "ost-finnmark", "--realise", "--status", "considered"], "--status"),
      (["plan", "ost-finnmark", "--drop", "--name", "X"], "--name"),
      (["plan", "ost-finnmark", "--drop", "--status", "considered"], "--status"),
    ])
  func idle(_ arguments: [String], _ option: String) throws {
    let copy = try RegisterCopy()
    let before = try copy.texts()
    let outcome = try copy.run(["register"] + arguments + ["--day", "2022-01-01", "--source", "S"])
    #expect(outcome.status == 64)
    #expect(outcome.talk.contains("\(option) does nothing"), "\(outcome.talk)")
    #expect(try copy.texts() == before)
  }

  @Test("The surveyor's story: one left, two merged, four plan; tables, map and check follow on each day")
  func story() throws {
    let copy = try RegisterCopy()
    func members(_ day: String) throws -> [[String: Any]] {
      let outcome = try copy.run("table", "collaborations", "--format", "json", "--day", day, "--quiet")
      #expect(outcome.status == 0, "\(outcome.talk)")
      return try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
    }
    func count(_ id: String, _ day: String) throws -> Int? {
      try members(day).first { $0["id"] as? String == id }?["members"] as? Int
    }
    let faults = try copy.run("check", "--format", "json").text.components(separatedBy: "\"error\"").count
    let start = try count("vaernes", "2021-06-30") ?? 0
    #expect(try copy.edit("leave", "Frosta", "vaernes", day: "2021-07-01").status == 0)
    #expect(
      try copy.run(
        "register", "merge", "--municipalities", "Gjerdrum", "Nannestad", "--into", "3099", "--name", "Nye Gjerdrum",
        "--day", "2022-01-01", "--source", "Decree"
      ).status == 0)
    #expect(
      try copy.run(
        "register", "merge", "hardanger", "sunnhordland", "--into", "haugalandet",
        "--day", "2022-01-01", "--source", "Minutes"
      ).status == 0)
    let outcome = try copy.run(
      "register", "plan", "ny-avtale", "Alta", "Hasvik", "Hammerfest", "Loppa", "--name", "Ny avtale", "--day",
      "unknown", "--source", "Call")
    #expect(outcome.status == 0, "\(outcome.talk)")
    #expect(try count("vaernes", "2021-06-30") == start)
    #expect(try count("vaernes", "2021-07-01") == start - 1)
    // In the municipalities of 2020 the merged one is both of them, so that people and land add up.
    #expect(try count("orik", "2022-01-01") == count("orik", "2021-12-31"))
    #expect(try members("2021-12-31").count == 36)
    #expect(try members("2022-01-01").count == 34)
    #expect(try count("haugalandet", "2022-01-01") ?? 0 > count("haugalandet", "2021-12-31") ?? 0)
    #expect(try copy.run("register", "show", "ny-avtale").text.contains("planned (4)"))
    // The plan is known to the candidates, and the map is drawn for each day.
    #expect(
      try copy.run(
        "register", "plan", "ny-avtale", "--realise", "--formalised", "--colour", "2", "--day",
        "2023-01-01", "--source", "Agreement"
      ).status == 0)
    #expect(try count("ny-avtale", "2023-01-01") == 4)
    #expect(try members("2022-12-31").count == 34)
    for day in ["2021-06-30", "2022-01-01", "2023-01-01"] {
      let map = try copy.run("map", "collaborations", "--day", day)
      #expect(map.status == 0 && map.text.contains("<svg"), "\(map.talk)")
      let check = try copy.run("check", "--format", "json", "--day", day)
      #expect(check.text.components(separatedBy: "\"error\"").count == faults, "\(day): \(check.text)")
    }
    #expect(try copy.run("table", "events", "--format", "csv", "--day", "2023-01-01").text.contains("Frosta gikk ut."))
    #expect(try copy.lines("journal.jsonl").count == 5)
  }

  @Test("A data set that may only be read is shown all the same")
  func readOnly() throws {
    let copy = try RegisterCopy()
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: copy.folder.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: copy.folder.path) }
    #expect(try copy.run("register", "show", "ror").status == 0)
    #expect(try copy.run("table", "headline").status == 0)
  }
}
