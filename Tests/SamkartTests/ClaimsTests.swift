import Foundation
import Testing

@Suite("Claims")
struct ClaimsTests {
  private func rows(_ arguments: [String] = []) throws -> [[String: Any]] {
    let outcome = try Program.run(["claims", "--format", "json"] + arguments)
    #expect(outcome.status == 1, "\(outcome.talk)")
    return try #require(JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
  }

  @Test("The report's claims are checked, and those that its own data deny do not hold")
  func report() throws {
    let rows = try rows()
    #expect(rows.count > 500)
    let verdicts = Dictionary(
      uniqueKeysWithValues: rows.map { ($0["id"] as? String ?? "", $0["verdict"] as? String ?? "") })
    // Tables 3-1 to 3-3 and B-1 come out row for row; only the sums of printed rows do not.
    let tables = verdicts.filter { $0.key.hasPrefix("T3") || $0.key.hasPrefix("B1") || $0.key.hasPrefix("B2") }
    #expect(tables.filter { $0.value != "holds" }.keys.sorted() == ["T33-37e", "T33-37f"])
    // Nearly half in the north, a quarter and a fifth, 7 000, 20 000, one county authority, 2018, Hornindal, Fedje.
    for id in ["K48", "W29", "W30", "K65", "K70", "S22", "K46", "H16", "K45"] {
      #expect(verdicts[id] == "does not hold", "\(id)")
    }
    let north = try #require(rows.first { $0["id"] as? String == "K48" })
    #expect(north["numerator"] as? Double == 44 && north["denominator"] as? Double == 110)
    #expect(Set(verdicts.values) == ["holds", "does not hold", "can not be computed"])
    for row in rows where row["verdict"] as? String == "can not be computed" {
      #expect((row["missing"] as? String)?.isEmpty == false, "\(row["id"] ?? "")")
      #expect(row["value"] is NSNull)
    }
  }

  @Test("A file by hand is checked; it ends with 0 when all holds, with 1 when not, and with 2 when not understood")
  func file() throws {
    let scratch = try ScratchFolder()
    func run(_ rows: String, _ more: [String] = []) throws -> Program.Outcome {
      let file = scratch.url.appending(path: "claims.csv")
      try Data("sentence,figure,subject,relation,stated,tolerance\n\(rows)\n".utf8).write(to: file)
      return try Program.run(["claims", file.path] + more)
    }
    let good = try run(
      "About 70 % take part,participation,,about,70 %,2 %\nRor,members,ror,set equals,Molde;Aukra;Rauma,")
    #expect(good.status == 0 && good.text.contains("246"), "\(good.text)")
    #expect(try run("All take part,participation,,equals,100 %,").status == 1)
    // Without a sentence the figure and what it is of are told.
    #expect(try run(",members,ror,set equals,Molde;Aukra;Rauma,").text.contains("2 members: ROR"))
    for (row, word) in [
      ("x,particpation,,equals,1,", "participation"), ("x,members,brgen,equals,1,", "bergen"),
      ("x,members,,equal,1,", "equals"), ("x,members,,equals,some,", "line 2"),
    ] {
      let outcome = try run(row)
      #expect(outcome.status == 2 && outcome.talk.contains(word), "\(outcome.talk)")
    }
    #expect(try run("x,members,,equals,246,", ["--format", "md", "--lang", "en"]).text.contains("| x |"))
    #expect(try Program.run(["claims", "nowhere.csv"]).status == 2)
  }

  @Test("Claims about the codes of one year are not held against those of another")
  func moved() throws {
    let scratch = try ScratchFolder()
    let folder = scratch.url.appending(path: "moved").path
    #expect(
      try Program.run(["recode", "--to", "2024", "--split", "1507=1508", "--out", folder, "--quiet"]).status == 0)
    let outcome = try Program.run(["claims", "--data", folder])
    #expect(outcome.status == 2 && outcome.text.isEmpty)
    #expect(outcome.talk.contains("the claims are about the codes of 2020"), "\(outcome.talk)")
  }

  @Test("The claims of the report are told in nynorsk")
  func nynorsk() throws {
    let told = try rows(["--lang", "nn"]).map { " \($0["sentence"] as? String ?? "") " }
    let bokmaal = [" ikke ", " kommuner ", " samarbeidene ", " innbyggere ", " bare "]
    #expect(told.filter { sentence in bokmaal.contains(where: sentence.contains) } == [])
  }

  @Test("A figure says how it is computed, in each language")
  func explain() throws {
    for (language, word) in [("nb", "delt på"), ("nn", "delt på"), ("en", "over")] {
      let told = try Program.run([
        "claims", "--explain", "share_of_outsiders", "--subject", "Nordland + Troms og Finnmark", "--lang", language,
      ])
      #expect(told.status == 0 && told.text.contains(word) && told.text.contains("44"), "\(told.text)")
    }
    let other = try Program.run(["claims", "--explain", "small_outsiders:1000", "--lang", "en"])
    #expect(other.text.contains("12") && other.text.contains("small_outsider_population"), "\(other.text)")
    #expect(try Program.run(["claims", "--explain", "particpation"]).talk.contains("participation"))
    #expect(try Program.run(["claims", "--explain", "members", "--subject", "Nowhere"]).status == 2)
    #expect(try Program.run(["claims", "a.csv", "--explain", "members"]).status == 64)
  }
}
