import Foundation
import Testing

/// What is answered of a day of which it is not known who took part: what would change, what stands out, what holds.
@Suite("Answers of a day of which it is not known who took part")
struct UnknownAnswersTests {
  private static let day = ["--day", "2017-12-31", "--quiet", "--lang", "en"]

  private func run(_ arguments: [String], status: Int32 = 0) throws -> Program.Outcome {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == status, "\(arguments): \(outcome.talk)")
    return outcome
  }

  /// What it says, with usual blanks.
  private func plain(_ outcome: Program.Outcome) -> String { outcome.text.replacing("\u{A0}", with: " ") }

  private func object<Value>(_ outcome: Program.Outcome, as type: Value.Type) throws -> Value {
    try #require(JSONSerialization.jsonObject(with: outcome.output) as? Value)
  }

  @Test("What a proposal changes has limits, and question marks where a measure rests on members")
  func whatIf() throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "proposals.csv")
    try Data("municipality;to\nNord-Fron;7\nArendal;\n".utf8).write(to: file)
    let text = try plain(run(["what-if", file.path] + Self.day))
    #expect(text.hasPrefix("Changes with the proposals, on 31 December 2017, as recorded\n"))
    #expect(text.contains("of the inhabitants, before 51.7% (as recorded)."))
    #expect(text.contains("members 0–25, inhabitants 0–307,231, mean cover ?, leaderless ?, self-containment ?"))
    // Whoever is proposed is a member; nobody doubts it for want of a day.
    #expect(text.contains("members 1–8") && text.contains("183 memberships have no recorded start"))
    let own = try plain(run(["what-if", file.path, "--quiet", "--lang", "en"]))
    #expect(!own.contains("as recorded") && own.contains("members 25, inhabitants 307,231, mean cover 100%"))
    let json = try object(try run(["what-if", file.path, "--format", "json"] + Self.day), as: [String: Any].self)
    #expect(json["as_recorded"] as? Bool == true)
    let known = try object(try run(["what-if", file.path, "--format", "json"]), as: [String: Any].self)
    #expect(known["as_recorded"] as? Bool == false)
    // Scripts read what is on record.
    let before = (json["participation"] as? [String: Any])?["before"] as? [String: Any]
    #expect(before?["members"] as? Int == 183)
  }

  @Test("What stands out is told as recorded, for readers and for scripts")
  func findings() throws {
    #expect(try plain(run(["findings"] + Self.day)).hasPrefix("Findings on 31 December 2017, as recorded\n"))
    #expect(try !run(["findings", "--lang", "en"]).text.contains("as recorded"))
    let found = try object(
      try run(["findings", "--kind", "enclave", "--format", "json"] + Self.day), as: [[String: Any]].self)
    #expect(found.count == 1 && found.allSatisfy { $0["as_recorded"] as? Bool == true })
    #expect((found.first?["reason"] as? String)?.hasPrefix("Tjeldsund: ") == true)
    #expect((found.first?["reason"] as? String)?.hasSuffix(" (as recorded)") == true)
    let known = try object(try run(["findings", "--format", "json"]), as: [[String: Any]].self)
    #expect(!known.isEmpty && known.allSatisfy { $0["as_recorded"] as? Bool == false })
  }

  @Test("Nobody can tell whether a sentence holds that rests on who took part; scripts read what is on record")
  func claims() throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "claims.csv")
    let rows = [
      "figure,subject,relation,stated,tolerance", "participation,,about,51 %,2 %", "population,bergen,equals,1,",
      "fte,bergen,equals,1,", "outsiders,upper-unit:Vestland,contains,Sunnfjord,", "municipalities,,equals,356,",
      "collaborations,municipality:0301,equals,0,", "population,municipality:0301,equals,693494,",
    ]
    try Data((rows.joined(separator: "\n") + "\n").utf8).write(to: file)
    let outcome = try Program.run(["claims", file.path, "--format", "json"] + Self.day)
    let told = try object(outcome, as: [[String: Any]].self)
    #expect(
      told.map { $0["verdict"] as? String } == [
        "can not be computed", "can not be computed", "does not hold", "can not be computed", "holds",
        "can not be computed", "holds",
      ])
    #expect(told[0]["numerator"] as? Int == 183 && told[0]["missing"] as? String == "who took part on the day")
    let text = try Program.run(["claims", file.path] + Self.day).text
    #expect(text.contains("Missing: who took part on the day."))
    let known = try object(try Program.run(["claims", file.path, "--format", "json"]), as: [[String: Any]].self)
    #expect(!known.contains { $0["verdict"] as? String == "can not be computed" })
  }

  @Test("Nothing is named as near that has no name, and a claim without a subject is told what it lacks")
  func nearest() throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "claims.csv")
    try Data("figure,subject,relation,stated\nmembers,vv,equals,4\nmean_cover,,about,70 %\n".utf8).write(to: file)
    let outcome = try Program.run(["claims", file.path])
    #expect(outcome.status == 2 && !outcome.talk.contains("nearest: ;") && !outcome.talk.contains("nearest: \n"))
    #expect(outcome.talk.contains("line 2: there is no upper-unit or "))
    #expect(outcome.talk.contains("line 3: no subject is stated, and the figure is one of a collaboration"))
  }

  @Test(
    "A day that is in no month is told so",
    arguments: [
      (["map", "collaborations", "--day", "2021-02-30"], "there is no day 2021-02-30: that month has 28 days"),
      (["map", "fit", "--by", "day", "--days", "2020-02-30,2020-10-01"], "2020-02-30: that month has 29 days"),
      (["table", "members", "--day", "2021-13-01"], "there is no day 2021-13-01: a year has 12 months"),
      (["findings", "--day", "31.4.2021", "--lang", "nb"], "dagen 31.4.2021 finnes ikke: den måneden har 30 dager"),
      (["findings", "--day", "soon"], "The value 'soon' is invalid for '--day <day>'"),
    ])
  func impossibleDay(_ arguments: [String], _ sentence: String) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 64 && outcome.talk.contains(sentence), "\(outcome.talk)")
  }
}
