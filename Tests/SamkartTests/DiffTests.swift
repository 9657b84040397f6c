import Foundation
import Testing

@Suite("Two days compared")
struct DiffTests {
  private static let output = Result {
    try Program.run(["diff", "--from", "2019-12-31", "--to", "2020-10-01", "--format", "json"]).output
  }

  private static func story() throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: output.get()) as? [String: Any] ?? [:]
  }

  private func objects(_ key: String) throws -> [[String: Any]] {
    try #require(try Self.story()[key] as? [[String: Any]])
  }

  private func texts(_ key: String, _ fields: String...) throws -> [String] {
    try objects(key).map { object in
      fields.map { object[$0].map { $0 is NSNull ? "–" : "\($0)" } ?? "missing" }.joined(separator: " ")
    }
  }

  @Test("2020: ten founders in two collaborations, of which only the year is known")
  func founded() throws {
    #expect(
      try texts("founded", "collaboration", "day", "year") == ["midt-vest-telemark – 2020", "vvi – 2020"])
    let joined = try texts("joined", "collaboration", "municipality")
    #expect(joined.count == 10 && joined.contains("vvi 3049") && joined.contains("midt-vest-telemark 3817"))
    #expect(try objects("ended").isEmpty)
  }

  @Test("2020: Solund and Gloppen left INSS, under the codes of their time")
  func left() throws {
    #expect(
      try texts("left", "collaboration", "municipality", "recorded_code", "day") == [
        "inss 4636 1412 2020-01-01", "inss 4650 1445 2020-01-01",
      ])
  }

  @Test("2020: Granvin became part of Voss; of Sunnfjord nobody has recorded which parts took part")
  func notCounted() throws {
    #expect(
      try texts("not_counted", "collaboration", "name", "step", "reason", "day") == [
        "hardanger Granvin left part-of 2020-01-01", "inss Sunnfjord left put-together 2020-01-01",
      ])
    let parts = try objects("not_counted").map { ($0["units"] as? [[String: String]] ?? []).compactMap { $0["name"] } }
    #expect(parts == [["Voss"], ["Gaular", "Jølster", "Førde", "Naustdal"]])
  }

  @Test("2020: Kinn took over as host, and four mergers lie around Bergen")
  func hostAndMergers() throws {
    #expect(try texts("host_changes", "collaboration", "after", "day") == ["inss 4602 2020-01-01"])
    let around = try objects("merged").filter { ($0["collaborations"] as? [String] ?? []).contains("bergen") }
    #expect(around.compactMap { $0["name"] as? String } == ["Voss", "Bjørnafjorden", "Øygarden", "Alver"])
    #expect(try objects("merged").count == 43)
    let volda = try #require(try objects("merged").first { $0["name"] as? String == "Volda" })
    #expect((volda["parts"] as? [[String: String]])?.compactMap { $0["name"] } == ["Hornindal", "Volda"])
    #expect(volda["collaborations"] as? [String] == ["sunnmore"])
    #expect(try texts("split", "name") == ["Tysfjord - Divtasvuodna", "Snillfjord"])
    #expect(try objects("renumbered").count == 202)
  }

  @Test("2020: participation goes from 238 to 246 of 356, so far as it is known")
  func participation() throws {
    let participation = try #require(try Self.story()["participation"] as? [String: [String: Any]])
    #expect(participation["before"]?["members"] as? Int == 238 && participation["after"]?["members"] as? Int == 246)
    #expect(participation["before"]?["population"] as? Int == 3_121_467)
    #expect(participation["after"]?["population"] as? Int == 3_204_735)
    #expect(
      try texts("collaborations", "collaboration") == ["midt-vest-telemark", "inss", "vvi"])
    let unknown = try #require(try Self.story()["unknown_starts"] as? [String: Any])
    #expect(unknown["memberships"] as? Int == 235)
    #expect((unknown["put_together"] as? [String])?.count == 24)
    #expect((try Self.story()["unknown_foundings"] as? [String])?.count == 11)
  }

  @Test("What has no time is told as such: Malvik, BTV, INOFF")
  func undated() throws {
    let undated = try texts("undated", "collaboration", "text")
    #expect(undated.contains { $0.hasPrefix("vaernes Malvik") })
    #expect(undated.contains { $0.hasPrefix("vvi BTV-samarbeidet") })
    #expect(try objects("year_only").isEmpty)
    #expect(try texts("planned", "id") == ["midt-finnmark", "ost-finnmark", "viken-vest-utvidelse", "trondelag"])
  }

  @Test("2019: three foundings and Holtålen; in the middle of the year they may be before or after")
  func year() throws {
    let whole = try Program.run(["diff", "--from", "2018-12-31", "--to", "2019-12-31"]).text
    #expect(whole.contains("  - Holtålen: Værnesregionen innkjøp, 2019\n"))
    #expect(whole.contains("  - Innherred innkjøp, 2019: "))
    let half = try Program.run(["diff", "--from", "2019-06-01", "--to", "2019-12-31"]).text
    #expect(half.contains("Ingenting er endret"))
    #expect(half.contains("Bare året er kjent") && half.contains("Værnesregionen innkjøp, 2019: Holtålen kom med."))
  }

  @Test("Days of which little is known have bounds in JSON as in the text, and others have none")
  func bounds() throws {
    func answer(_ day: String) throws -> [String: Any] {
      let outcome = try Program.run(["diff", "--from", day, "--format", "json"])
      return try #require(JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    }
    let bounds = try #require(answer("2017-12-31")["before_bounds"] as? [String: Any])
    let members = try #require(bounds["members"] as? [Int])
    let text = try Program.run(["diff", "--from", "2017-12-31"]).text
    // Who was in the predecessors is not recorded, so that nobody is known to have stood outside.
    #expect(members == [0, 356])
    #expect(text.contains("hvor mange det var før, er ikke kjent") && !text.contains("før mellom 0"))
    #expect((bounds["predecessors"] as? [Any])?.isEmpty == false)
    // One predecessor without a list of members is enough.
    #expect(try (answer("2019-12-31")["before_bounds"] as? [String: Any])?["members"] as? [Int] == [3, 356])
    #expect(try answer("2020-06-01")["before_bounds"] == nil)
  }

  @Test(
    "Days that make no period are refused or told",
    arguments: [
      (["--from", "2020-10-01", "--to", "2019-12-31"], 64), (["--to", "2020-10-01"], 64),
      (["--from", "2020-13-01"], 64),
      (["--from", "2019-12-31", "--day", "2020-01-01"], 64), (["--from", "2021-01-01"], 2),
      (["--with", ".", "--proposals", "x.csv"], 64), (["--with", "nowhere"], 2),
      (["--from", "2020-10-01", "--to", "2020-10-01"], 0), (["--from", "0001-01-01", "--to", "9999-12-31"], 0),
    ])
  func days(_ arguments: [String], _ status: Int) throws {
    let outcome = try Program.run(["diff"] + arguments)
    #expect(outcome.status == Int32(status), "\(arguments) \(outcome.talk)")
  }

  @Test("Every form is the same twice, in every language", arguments: ["text", "json", "md"])
  func determinism(_ format: String) throws {
    for language in ["nb", "nn", "en"] {
      let arguments = ["diff", "--from", "2019-12-31", "--format", format, "--lang", language]
      let first = try Program.run(arguments)
      #expect(first.status == 0 && !first.output.isEmpty && first.talk.isEmpty)
      #expect(first.output == (try Program.run(arguments).output))
    }
  }

  /// A copy of the data set, changed.
  private func copy(_ scratch: ScratchFolder, _ change: (URL) throws -> Void) throws -> String {
    let data = scratch.url.appending(path: "data")
    try FileManager.default.copyItem(at: Program.repository.appending(path: "GeoData/norway-2020"), to: data)
    try change(data)
    return data.path
  }

  private func replace(_ old: String, _ new: String, in file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacingOccurrences(of: old, with: new).write(to: file, atomically: true, encoding: .utf8)
  }

  @Test("Two data sets: what the second has more")
  func dataSets() throws {
    let scratch = try ScratchFolder()
    let other = try copy(scratch) { data in
      try replace(
        "nri,3028,Enebakk,member,,,NIVI/Oslo Economics 2021: tabell B-1,",
        "nri,3028,Enebakk,member,,2020-09-01,NIVI/Oslo Economics 2021: tabell B-1,\nnri,0301,Oslo,member,2020-09-01,,,",
        in: data.appending(path: "memberships.csv"))
    }
    let outcome = try Program.run(["diff", "--with", other])
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("Forskjeller mellom norway-2020 per 1.10.2020 og data per 1.10.2020\n"))
    #expect(outcome.text.contains("Kommet med\n  - Oslo: Nedre Romerike Innkjøpssamarbeid (NRI), 1.9.2020\n"))
    #expect(outcome.text.contains("Gått ut\n  - Enebakk: Nedre Romerike Innkjøpssamarbeid (NRI)"))
  }

  /// The comparison of two days after edits of a copy, each with its day.
  private func diff(
    after edits: [(day: String, arguments: [String])], from: String, to: String, _ more: String...
  ) throws -> String {
    let copy = try RegisterCopy()
    for edit in edits {
      let outcome = try copy.run(["register"] + edit.arguments + ["--day", edit.day, "--source", "S"])
      #expect(outcome.status == 0, "\(edit.arguments) \(outcome.talk)")
    }
    return try copy.run(["diff", "--from", from, "--to", to] + more).text
  }

  @Test("Who came in and went out between the days is told so, and not as unrecorded")
  func passing() throws {
    let text = try diff(
      after: [("2022-01-01", ["join", "Bærum", "nri"]), ("2023-01-01", ["leave", "Bærum", "nri"])],
      from: "2020-10-01", to: "2023-06-01")
    let name = "Nedre Romerike Innkjøpssamarbeid (NRI)", reason = "kommunen var medlem bare på dager mellom de to"
    #expect(text.contains("Bærum (3024) kom med i \(name), 1.1.2022: \(reason)"))
    #expect(text.contains("Bærum (3024) gikk ut av \(name), 1.1.2023: \(reason)"))
    #expect(!text.contains("ikke registrert noe medlemskap"))
  }

  @Test("Who went out and came in again is told so, and not as contradicted")
  func again() throws {
    let text = try diff(
      after: [
        ("2021-01-01", ["leave", "Frosta", "vaernes"]), ("2022-01-01", ["join", "Frosta", "vaernes", "--allow-gap"]),
      ], from: "2020-10-01", to: "2023-06-01")
    #expect(text.contains("Frosta (5036) gikk ut av Værnesregionen innkjøp, 1.1.2021: kommunen var medlem på begge"))
    #expect(text.contains("Frosta (5036) kom med i Værnesregionen innkjøp, 1.1.2022: kommunen var medlem på begge"))
    #expect(!text.contains("sier noe annet"))
  }

  @Test("A merged municipality that went into another member has not left")
  func mergedTwice() throws {
    let text = try diff(
      after: [
        (
          "2022-01-01",
          ["merge", "--municipalities", "Stavanger", "Sola", "--into", "1198", "--name", "Nye Stavanger"]
        ),
        ("2023-01-01", ["merge", "--municipalities", "Sandnes", "1198", "--into", "1197", "--name", "Nye Sandnes"]),
      ], from: "2020-10-01", to: "2023-06-01")
    #expect(text.contains("Nye Sandnes (1197)"))
    #expect(!text.contains("gikk ut av") && !text.contains("Gått ut"))
  }

  @Test("A new role is told as such, in every form", arguments: ["text", "md", "json"])
  func role(_ format: String) throws {
    let text = try diff(
      after: [("2021-01-01", ["role", "Stjørdal", "vaernes", "owner"])], from: "2020-10-01", to: "2021-06-01",
      "--format", format)
    if format == "json" {
      let story = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      let role = try #require((story["roles"] as? [[String: Any]])?.first)
      #expect(role["municipality"] as? String == "5035" && role["day"] as? String == "2021-01-01")
      #expect(role["before"] as? String == "member" && role["after"] as? String == "owner")
    } else {
      #expect(
        text.contains("Stjørdal: fra medlem til eier uten medlemskap i Værnesregionen innkjøp, 1.1.2021"), "\(text)")
      #expect(!text.contains("Gått ut"))
    }
  }

  @Test("Another remark in brackets is no other name")
  func renamed() throws {
    func bare(_ name: Any?) -> String { ((name as? String) ?? "").components(separatedBy: " (")[0] }
    let renamed = try objects("renamed")
    #expect(!renamed.isEmpty)
    for change in renamed { #expect(bare(change["old_name"]) != bare(change["new_name"])) }
  }

  @Test("A plan without named participants says that, in every language")
  func nameless() throws {
    for (language, words) in [
      ("nb", "deltakerne er ikke navngitt"), ("nn", "deltakarane er ikkje nemnde"),
      ("en", "its participants are not named"),
    ] {
      let text = try Program.run(["diff", "--from", "2019-12-31", "--lang", language]).text
      #expect(text.contains(": \(words)"), "\(language)")
    }
  }

  @Test("Data sets of two code years are not compared, and the message names both")
  func codeYears() throws {
    let scratch = try ScratchFolder()
    let other = try copy(scratch) { data in
      try replace("\"code_year\": 2020", "\"code_year\": 2024", in: data.appending(path: "datapackage.json"))
    }
    let outcome = try Program.run(["diff", "--with", other])
    #expect(outcome.status == 2)
    #expect(outcome.talk.contains("norway-2020 has the codes of 2020") && outcome.talk.contains("those of 2024"))
  }

  @Test("A data set without events, plans and code changes, or without anybody, is compared all the same")
  func bare() throws {
    let scratch = try ScratchFolder()
    let bare = try copy(scratch) { data in
      for name in ["events", "plans", "code-changes"] {
        try replace("\"name\": \"\(name)\"", "\"name\": \"no-\(name)\"", in: data.appending(path: "datapackage.json"))
      }
    }
    let outcome = try Program.run(["diff", "--data", bare, "--from", "2019-12-31"])
    #expect(outcome.status == 0, "\(outcome.talk)")
    #expect(outcome.text.contains("Datasettet har ingen endringer i kommunenummer"))
    #expect(outcome.text.contains("Datasettet har ingen hendelser"))
    try Data("collaboration,municipality,party,role,from,to,source,note\n".utf8).write(
      to: URL(filePath: bare).appending(path: "memberships.csv"))
    let empty = try Program.run(["diff", "--data", bare, "--from", "2019-12-31"])
    #expect(empty.status == 0 && empty.text.contains("Kommuner: 0 av 356 (0,0"), "\(empty.talk)")
  }
}
