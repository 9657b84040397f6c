import Register
import TestSupport
import Testing

@testable import DataPackage

@Suite("Corrections of any edit")
struct CorrectionTests {
  private typealias Files = [String: [UInt8]]

  private static func join(_ place: String, _ id: String, _ day: String) -> RegisterEdit {
    RegisterEdit(
      .join(EditParty(MunicipalityCode(place)!), collaboration: id, role: .member, until: nil), day: Day(day),
      source: "Call")
  }

  private static func leave(_ place: String, _ id: String, _ day: String) -> RegisterEdit {
    RegisterEdit(.leave(EditParty(MunicipalityCode(place)!), collaboration: id), day: Day(day), source: "Call")
  }

  private static func made(_ edits: [RegisterEdit]) throws -> Files {
    try edits.reduce(NorwayEdits.files) { files, edit in
      files.after(try NorwayEdits.open(files).applying([edit], stamp: EditStamp(by: "anna", time: nil)))
    }
  }

  /// The tables without the journal.
  private static func tables(_ files: Files) -> Files { files.filter { $0.key != Journal.file } }

  private static func refusal(_ work: () throws -> Void) -> CorrectionRefusal? {
    do {
      try work()
    } catch {
      return error as? CorrectionRefusal
    }
    return nil
  }

  @Test("Correcting an edit gives the tables that the right edit would have given, or none can", arguments: 1...2)
  func rightEdit(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var edits: [RegisterEdit] = []
    var files = NorwayEdits.files
    for step in 0..<10 {
      let set = try NorwayEdits.open(files)
      let edit = RandomFileTests.edit(set.book, step * 10, &random)
      guard let result = try? set.applying([edit]) else { continue }
      edits.append(edit)
      files = files.after(result)
    }
    #expect(edits.count > 2)
    for place in stride(from: 0, to: edits.count, by: 2) {
      let days = ["2020-12-01", "2021-02-01", "2022-05-05", "2031-01-01"]
      let old = edits[place]
      let new = RegisterEdit(
        old.action, day: Day(days.randomElement(using: &random)!), source: old.source, note: old.note,
        eventText: old.eventText, allowsGap: old.allowsGap)
      var right = edits
      right[place] = new
      let expected = try? NorwayEdits.open().applying(right)
      let set = try NorwayEdits.open(files)
      // What the journal keeps of an edit is all that there is to make it again.
      let kept = try set.edit(place + 1)
      let corrected = RegisterEdit(
        kept.action, day: new.day, source: kept.source, note: kept.note, eventText: kept.eventText,
        allowsGap: kept.allowsGap)
      if corrected == kept { continue }
      do {
        let result = try set.correcting(Correction(of: place + 1, to: corrected))
        let wanted = try #require(expected, "seed \(seed), edit \(place + 1)")
        #expect(Self.tables(files.after(result)) == Self.tables(NorwayEdits.files.after(wanted)))
        let back = try NorwayEdits.open(files.after(result)).undoingLast()
        #expect(files.after(result).after(back) == files)
      } catch let refusal as CorrectionRefusal {
        #expect(expected == nil && refusal != .changedByHand, "seed \(seed), edit \(place + 1): \(refusal)")
      }
    }
  }

  @Test("Taking an edit back gives the tables without it, and the journal keeps both")
  func takingBack() throws {
    let edits = [
      Self.join("0301", "nri", "2021-01-01"), Self.join("3436", "valdres", "2021-01-01"),
      Self.leave("0301", "nri", "2022-01-01"),
    ]
    let files = try Self.made(edits)
    let without = try Self.made([edits[0], edits[2]])
    let result = try NorwayEdits.open(files).correcting(Correction(of: 2, to: nil, reason: "Misheard"))
    let after = files.after(result)
    #expect(Self.tables(after) == Self.tables(without))
    let journal = try NorwayEdits.open(after).journal
    #expect(journal.entries.count == 4 && journal.entries[3].takesBack == [2])
    #expect(journal.entries[0].by == "anna" && journal.entries[3].reason == "Misheard")
    #expect(
      Self.refusal { _ = try NorwayEdits.open(after).correcting(Correction(of: 2, to: nil)) } == .takenBack(2, by: 4))
  }

  @Test("What rests on an edit is told with the reason, and taken back with it when that is asked for")
  func dependents() throws {
    let files = try Self.made([
      Self.join("0301", "nri", "2021-01-01"), Self.join("3436", "valdres", "2021-01-01"),
      Self.leave("0301", "nri", "2022-01-01"),
    ])
    let set = try NorwayEdits.open(files)
    let refusal = Self.refusal { _ = try set.correcting(Correction(of: 1, to: nil)) }
    guard case .dependents(let dependents) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(dependents.map(\.number) == [3] && dependents[0].reason.description.contains("takes no part"))
    let result = try set.correcting(Correction(of: 1, to: nil, takesDependents: true))
    #expect(result.entries[0].takesBack == [1, 3])
    #expect(
      Self.tables(files.after(result)) == Self.tables(try Self.made([Self.join("3436", "valdres", "2021-01-01")])))
  }

  @Test("An edit can be corrected again, by its own number or the correction's, and edits go on after it")
  func again() throws {
    var files = try Self.made([Self.join("0301", "nri", "2021-01-01"), Self.join("3436", "valdres", "2021-01-01")])
    files = files.after(
      try NorwayEdits.open(files).correcting(Correction(of: 1, to: Self.join("0301", "nri", "2021-05-01"))))
    files = files.after(try NorwayEdits.open(files).applying([Self.leave("0301", "nri", "2022-01-01")]))
    files = files.after(
      try NorwayEdits.open(files).correcting(Correction(of: 3, to: Self.join("0301", "nri", "2021-07-01"))))
    let right = try Self.made([
      Self.join("0301", "nri", "2021-07-01"), Self.join("3436", "valdres", "2021-01-01"),
      Self.leave("0301", "nri", "2022-01-01"),
    ])
    #expect(Self.tables(files) == Self.tables(right))
    #expect(try NorwayEdits.open(files).journal.entries.map(\.corrects) == [nil, nil, 1, nil, 1])
  }

  @Test("What was changed by hand in other lines stays; in the lines of an edit it is never lost")
  func byHand() throws {
    let files = try Self.made([Self.join("0301", "nri", "2021-01-01"), Self.join("3436", "valdres", "2021-01-01")])
    let right = Self.join("0301", "nri", "2021-05-01")
    func replaced(_ old: String, _ new: String) throws -> Files {
      var changed = files
      let text = String(decoding: files["memberships.csv"] ?? [], as: UTF8.self)
      #expect(text.contains(old))
      changed["memberships.csv"] = Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
      return changed
    }
    let elsewhere = try replaced("ror,1547,Aukra", "ror,1547,Aukra kommune")
    let after = elsewhere.after(try NorwayEdits.open(elsewhere).correcting(Correction(of: 1, to: right)))
    #expect(after.lines("memberships.csv").contains { $0.hasPrefix("ror,1547,Aukra kommune") })
    let own = try replaced("nri,0301,Oslo", "nri,0301,Oslo by")
    #expect(throws: (any Error).self) { try NorwayEdits.open(own).correcting(Correction(of: 1, to: right)) }
  }

  @Test("What there is not, and what says the same, is refused")
  func nothing() throws {
    let edit = Self.join("0301", "nri", "2021-01-01")
    let set = try NorwayEdits.open(try Self.made([edit]))
    #expect(Self.refusal { _ = try set.correcting(Correction(of: 7, to: nil)) } == .noEdit(7, count: 1))
    #expect(Self.refusal { _ = try set.correcting(Correction(of: 1, to: edit)) } == .nothingToDo)
    #expect(Self.refusal { _ = try NorwayEdits.open().correcting(Correction(of: 1, to: nil)) } == .noEdit(1, count: 0))
  }
}
