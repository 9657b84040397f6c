import DataPackage
import Register
import TestSupport
import Testing

@Suite("The journal")
struct JournalTests {
  private static func join(_ municipality: String, _ id: String) -> RegisterEdit {
    RegisterEdit(
      .join(EditParty(code(municipality)), collaboration: id, role: .member, until: nil), day: day("2021-01-01"),
      source: "Call", eventText: "Kom med.")
  }

  @Test("Edits made together have a line each, and are taken back together")
  func together() throws {
    let first = try NorwayEdits.open().applying([Self.join("0301", "nri")])
    let one = NorwayEdits.files.after(first)
    let second = try NorwayEdits.open(one).applying([Self.join("3436", "valdres"), Self.join("5403", "nord-troms")])
    let two = one.after(second)
    #expect(two.lines("journal.jsonl").count == 4)
    let journal = try NorwayEdits.open(two).journal
    #expect(journal.entries.map(\.number) == [1, 2, 3])
    #expect(journal.entries.map(\.together) == [1, 2, 2])
    #expect(journal.entries == first.entries + second.entries)
    let back = two.after(try NorwayEdits.open(two).undoingLast())
    #expect(back == one)
    #expect(back.after(try NorwayEdits.open(back).undoingLast()) == NorwayEdits.files)
  }

  @Test("Undo leaves what was changed by hand elsewhere, and refuses where its own lines were changed")
  func byHand() throws {
    let files = NorwayEdits.files.after(try NorwayEdits.open().applying([Self.join("0301", "nri")]))
    var moved = files
    let extra = Array("agder-ofa,,Ny part,other,,,Hånd,\n".utf8)
    let header = 1 + (files["memberships.csv"]?.firstIndex(of: 0x0A) ?? 0)
    moved["memberships.csv"]?.insert(contentsOf: extra, at: header)
    let back = moved.after(try NorwayEdits.open(moved).undoingLast())
    var expected = NorwayEdits.files
    expected["memberships.csv"]?.insert(contentsOf: extra, at: header)
    #expect(back == expected)

    var changed = files
    let text = String(decoding: files["memberships.csv"] ?? [], as: UTF8.self)
    changed["memberships.csv"] = Array(
      text.split(separator: "nri,0301,Oslo,member", omittingEmptySubsequences: false)
        .joined(separator: "nri,0301,Oslo,owner").utf8)
    #expect(changed["memberships.csv"] != files["memberships.csv"])
    let said = complaint { _ = try NorwayEdits.open(changed).undoingLast() }
    #expect(said?.contains("has been changed by hand") == true, "\(said ?? "nothing")")
  }

  @Test("Undo refuses what would leave a file that cannot be read")
  func unreadable() throws {
    let plan = RegisterEdit(.plan(Plan(id: "p1", name: "P", status: "considered")), day: nil, source: "Call")
    let planned = NorwayEdits.files.after(try NorwayEdits.open().applying([plan]))
    let drop = RegisterEdit(.drop(plan: "p1"), day: nil, source: "Call")
    var files = planned.after(try NorwayEdits.open(planned).applying([drop]))
    #expect(files.after(try NorwayEdits.open(files).undoingLast()) == planned)
    // Names and notes change places: every plan has both, but for the one that was dropped.
    var lines = files.lines("plans.csv")
    #expect(lines[0] == "id,name,name_nn,name_en,status,from,to,source,note")
    lines[0] = "id,note,name_nn,name_en,status,from,to,source,name"
    files["plans.csv"] = Array(lines.joined(separator: "\n").utf8)
    let said = complaint { _ = try NorwayEdits.open(files).undoingLast() }
    #expect(said?.contains("cannot be taken back") == true, "\(said ?? "nothing")")
    #expect(said?.contains("plans.csv, line 6") == true, "\(said ?? "nothing")")
  }

  @Test(
    "What is no journal is refused with its line",
    arguments: [
      ("nonsense\n", "journal.jsonl, line 1"), ("{}\n", "journal.jsonl, line 1"),
      ("\n{\"number\": 2}\n", "journal.jsonl, line 2"), ("[1, 2]", "journal.jsonl, line 1"),
    ])
  func noJournal(_ text: String, _ place: String) throws {
    var files = NorwayEdits.files
    files["journal.jsonl"] = Array(text.utf8)
    let said = complaint { _ = try NorwayEdits.open(files) }
    #expect(said?.hasPrefix(place) == true, "\(said ?? "nothing")")
  }

  @Test("Numbers go on without a gap, or somebody has cut the journal")
  func gap() throws {
    var files = NorwayEdits.files.after(
      try NorwayEdits.open().applying([Self.join("0301", "nri"), Self.join("3436", "valdres")]))
    let lines = files.lines("journal.jsonl")
    files["journal.jsonl"] = Array((lines[1] + "\n").utf8)
    #expect(complaint { _ = try NorwayEdits.open(files) }?.contains("number 2 follows 0") == true)
  }

  @Test("An empty journal has nothing to take back")
  func nothing() throws {
    let set = try NorwayEdits.open()
    #expect(complaint { _ = try set.undoingLast() } == "journal.jsonl: there is no edit to take back")
  }
}

@Suite("Random edits of the real files")
struct RandomFileTests {
  @Test(
    "The state is the journal made again from the start, and undo leads back through every state to the byte",
    arguments: 1...2)
  func replay(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var states = [NorwayEdits.files]
    for step in 0..<30 {
      guard let files = states.last else { return }
      let set = try NorwayEdits.open(files)
      let edits = (0..<Int.random(in: 1...2, using: &random)).map { Self.edit(set.book, step * 10 + $0, &random) }
      guard let result = try? set.applying(edits) else { continue }
      states.append(files.after(result))
    }
    #expect(states.count > 6, "seed \(seed)")
    guard var files = states.last else { return }
    let entries = try NorwayEdits.open(files).journal.entries
    #expect(entries.map(\.number) == Array(1...entries.count))
    var replayed = try NorwayEdits.open().replayed(entries.flatMap(\.changes), on: NorwayEdits.files)
    replayed["journal.jsonl"] = files["journal.jsonl"]
    #expect(replayed == files)
    for state in states.dropLast().reversed() {
      files = files.after(try NorwayEdits.open(files).undoingLast())
      #expect(files == state)
    }
  }

  static func edit(_ book: RegisterBook, _ step: Int, _ random: inout SplitMix64) -> RegisterEdit {
    let codes = book.memberships.compactMap(\.municipality) + ["0301", "3436", "5403", "1103", "4601"].map(code)
    let id = book.collaborations.randomElement(using: &random)?.id ?? ""
    let other = book.collaborations.randomElement(using: &random)?.id ?? ""
    let party = EditParty(codes.randomElement(using: &random) ?? code("0301"))
    let own = book.memberships.filter { $0.collaboration == id && $0.period.end == nil }.randomElement(using: &random)
    let action: EditAction =
      switch Int.random(in: 0..<11, using: &random) {
      case 0, 1: .join(party, collaboration: id, role: .owner, until: nil)
      case 2, 3: own.map { .leave(EditParty($0.municipality ?? code("0301")), collaboration: id) } ?? .drop(plan: "x")
      case 4: .end(collaboration: id)
      case 5:
        .mergeCollaborations([id, other], into: Collaboration(id: "m\(step)", number: 0, name: "M", county: "46"))
      case 6: .add(Collaboration(id: "n\(step)", number: 0, name: "N, \"n\"", county: "03", colour: 2), members: [])
      case 7: .plan(Plan(id: "p\(step)", name: "P", status: "considered"))
      case 8: .set(setting(own, step))
      case 9: .set(.plan(nil, Plan(id: "q\(step)", name: "Q = \"q\"", status: "considered", source: "Kilde")))
      default: .drop(plan: book.plans.randomElement(using: &random)?.id ?? "")
      }
    let days = ["2020-11-01", "2021-01-01", "2022-06-01", "2023-01-01"].map(day)
    return RegisterEdit(
      action, day: days.randomElement(using: &random), source: "Kilde \(step)", note: step % 3 == 0 ? "Æ, \"ø\"" : "",
      eventText: "Noe skjedde.", allowsGap: true)
  }

  /// A row that is written otherwise, or that goes.
  private static func setting(_ own: Membership?, _ step: Int) -> RowSetting {
    guard var changed = own, !step.isMultiple(of: 3) else { return .membership(own, nil) }
    changed.note = "a=b, \(step)"
    return .membership(own, changed)
  }
}

@Suite("What is decided and not yet done")
struct PendingFileTests {
  @Test("It reads as it was written, and never when it is cut off")
  func whole() {
    let pending = PendingFiles([
      .init(path: "a b.csv", replacing: Array("x\n".utf8), with: Array("x\ny".utf8)),
      .init(path: "journal.jsonl", replacing: [0x7B], with: nil), .init(path: "b/c.csv", replacing: nil, with: []),
    ])
    let bytes = pending.bytes
    let read = PendingFiles(bytes: bytes)
    #expect(read?.files == pending.files)
    #expect(read?.files.map(\.path) == ["a b.csv", "journal.jsonl", "b/c.csv"])
    #expect(read?.files.map(\.content) == [Array("x\ny".utf8), nil, []])
    for count in 0..<bytes.count { #expect(PendingFiles(bytes: Array(bytes[..<count])) == nil) }
    #expect(PendingFiles(bytes: bytes + [0x0A]) == nil)
  }

  @Test(
    "It accounts for the content that the edit found and the one that it leaves, and for no other",
    arguments: [
      ("old", "new", "old", true), ("old", "new", "new", true), ("old", "new", "mine", false),
      ("old", "new", nil, false), (nil, "new", nil, true), (nil, "new", "new", true), (nil, "new", "mine", false),
      (nil, "new", "", false), ("old", nil, nil, true), ("old", nil, "old", true), ("old", nil, "mine", false),
    ] as [(String?, String?, String?, Bool)])
  func accounts(_ old: String?, _ new: String?, _ found: String?, _ isKnown: Bool) throws {
    func bytes(_ text: String?) -> [UInt8]? { text.map { Array($0.utf8) } }
    let written = PendingFiles([.init(path: "a.csv", replacing: bytes(old), with: bytes(new))])
    let file = try #require(PendingFiles(bytes: written.bytes)?.files.first)
    #expect(file.accounts(for: bytes(found)) == isKnown)
  }

  @Test("A path outside the folder is refused", arguments: ["../a", "/a", "a/../../b", "c:d"])
  func outside(_ path: String) {
    #expect(PendingFiles(bytes: PendingFiles([.init(path: path, replacing: nil, with: nil)]).bytes) == nil)
  }
}
