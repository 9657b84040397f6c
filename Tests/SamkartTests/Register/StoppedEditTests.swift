import DataPackage
import Foundation
import Testing

@Suite("Edits that are stopped, and edits at once")
struct StoppedEditTests {
  @Test("Edits of several runs at once are all there, numbered in order, one line each")
  func concurrent() throws {
    let copy = try RegisterCopy()
    let outsiders = ["0301", "3436", "5403", "1103", "5402", "3025", "4601", "1804"]
    let before = try copy.texts()
    let processes = try outsiders.enumerated().map { place, code in
      let process = Process()
      process.executableURL = Program.executable
      process.arguments = [
        "register", "join", code, "tromso", "--role", "owner", "--day", "2021-01-01", "--source", "Run \(place)",
        "--data", copy.folder.path,
      ]
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      return process
    }
    for process in processes { process.waitUntilExit() }
    #expect(processes.map(\.terminationStatus) == processes.map { _ in 0 })
    let members = try copy.lines("memberships.csv")
    for code in outsiders { #expect(members.count { $0.hasPrefix("tromso,\(code),") } == 1) }
    let journal = try Journal(Array(Data(contentsOf: copy.folder.appending(path: "journal.jsonl"))))
    #expect(journal.entries.map(\.number) == Array(1...outsiders.count))
    for _ in outsiders { #expect(try copy.run("register", "undo").status == 0) }
    #expect(try copy.texts() == before)
  }

  @Test("Killed at any moment, an edit is made whole or not at all", arguments: 0..<16)
  func killed(_ step: Int) throws {
    let copy = try RegisterCopy()
    let before = try shown(copy)
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = [
      "register", "merge", "sunnhordland", "hardanger", "--into", "haugalandet", "--day", "2022-01-01", "--source",
      "S", "--data", copy.folder.path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    // Spread over the whole run, however fast the machine is: nothing here depends on where it falls.
    usleep(UInt32(step * step) * 1500)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let after = try shown(copy)
    let isMade = after != before
    if isMade { #expect(after.contains("haugalandet,4620,Ulvik,member,2022-01-01")) }
    // The next edit finds a register in order, whatever was left lying there.
    #expect(try copy.edit("join", "Oslo", "nri").status == 0)
    #expect(try copy.run("register", "undo").status == 0)
    #expect(try shown(copy) == after)
    let pending = copy.folder.appending(path: ".register.pending")
    #expect(!FileManager.default.fileExists(atPath: pending.path))
    if isMade { #expect(try copy.run("register", "undo").status == 0) }
    #expect(try shown(copy) == before)
  }

  /// All that the program reads of the register: as JSON, and the members as a table.
  private func shown(_ copy: RegisterCopy) throws -> String {
    let show = try copy.run("register", "show", "--format", "json")
    let log = try copy.run("register", "log", "--format", "json")
    #expect(show.status == 0 && log.status == 0, "\(show.talk) \(log.talk)")
    return show.text + log.text + (try copy.run("register", "log", "--format", "json").text)
      + (try members(copy))
  }

  private func members(_ copy: RegisterCopy) throws -> String {
    let show = try copy.run("register", "show", "haugalandet", "--format", "json").text
    let isIn = show.contains("\"municipality\": \"4620\"")
    return isIn ? "haugalandet,4620,Ulvik,member,2022-01-01" : ""
  }

  @Test("Between every two steps of writing, readers see the new state, write nothing, and writers finish first")
  func everyStep() throws {
    let old = try RegisterCopy()
    let new = try RegisterCopy()
    #expect(
      try new.run(
        "register", "merge", "sunnhordland", "hardanger", "--into", "haugalandet", "--day", "2022-01-01", "--source",
        "S"
      ).status == 0)
    let before = try old.texts()
    let after = try new.texts()
    let changed = after.keys.sorted().filter { after[$0] != before[$0] }
    #expect(changed.count >= 4)
    let pending = PendingFiles(
      changed.map { name in
        .init(
          path: name, replacing: before[name].map { Array($0.utf8) }, with: after[name].map { Array($0.utf8) })
      })
    let expected = try shown(new)
    // Step 0: decided, nothing done. Then file after file. Last: all done, the decision not yet taken away.
    for done in 0...changed.count {
      let copy = try RegisterCopy()
      try Data(pending.bytes).write(to: copy.folder.appending(path: ".register.pending"))
      for name in changed.prefix(done) {
        try Data((after[name] ?? "").utf8).write(to: copy.folder.appending(path: name))
      }
      let lying = try copy.texts()
      #expect(try shown(copy) == expected, "step \(done)")
      #expect(
        try copy.run("table", "members", "--format", "csv", "--day", "2022-01-01").output
          == new.run("table", "members", "--format", "csv", "--day", "2022-01-01").output)
      #expect(try copy.texts() == lying)
      #expect(
        try copy.run("register", "join", "Oslo", "nri", "--day", "2021-01-01", "--source", "S", "--dry-run").status == 0
      )
      #expect(try copy.texts() == lying)
      let outcome = try copy.edit("join", "Oslo", "nri")
      #expect(outcome.status == 0 && outcome.talk.contains("finished first"), "\(outcome.talk)")
      #expect(try copy.run("register", "undo").status == 0)
      #expect(try copy.texts() == after)
    }
  }

  @Test("What was changed by hand after a program was stopped is not overwritten, nor read past")
  func changedByHand() throws {
    let copy = try RegisterCopy()
    let file = copy.folder.appending(path: "memberships.csv")
    let old = try Data(contentsOf: file)
    let new = old + Data("tromso,,Somebody,other,,,Call,\n".utf8)
    let pending = PendingFiles([.init(path: "memberships.csv", replacing: Array(old), with: Array(new))])
    try Data(pending.bytes).write(to: copy.folder.appending(path: ".register.pending"))
    #expect(try copy.run("register", "show", "tromso").text.contains("Somebody"))
    let byHand = old + Data("tromso,,Another,other,,,Letter,\n".utf8)
    try byHand.write(to: file)
    let lying = try copy.texts()
    for arguments in [["register", "show"], ["table", "headline"], ["register", "undo"]] {
      let outcome = try copy.run(arguments)
      #expect(outcome.status == 2 && outcome.talk.contains("memberships.csv: has been changed"), "\(outcome.talk)")
    }
    #expect(try copy.edit("join", "Oslo", "nri").status == 2)
    #expect(try copy.texts() == lying)
    // Either way out that the message names works.
    try old.write(to: file)
    #expect(try copy.edit("join", "Oslo", "nri").talk.contains("finished first"))
    #expect(try copy.lines("memberships.csv").contains("tromso,,Somebody,other,,,Call,"))
  }

  @Test("A temporary file that was left behind is no edit")
  func leftBehind() throws {
    let copy = try RegisterCopy()
    let before = try shown(copy)
    try Data("samkart pending 1\nhalf".utf8).write(to: copy.folder.appending(path: ".register.pending.123.tmp"))
    #expect(try shown(copy) == before)
    try Data("samkart pending 1\nhalf".utf8).write(to: copy.folder.appending(path: ".register.pending"))
    let outcome = try copy.run("table", "headline")
    #expect(outcome.status == 2 && outcome.talk.contains(".register.pending"))
  }
}
