import Foundation
import Testing

@Suite("Findings, candidates and proposals")
struct FindingsCommandTests {
  private func flagged(_ arguments: [String] = []) throws -> [String] {
    let outcome = try Program.run(["findings", "--format", "json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.talk)")
    let list = try #require(JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
    return list.filter { finding in
      ["residual", "counterweight"].contains(finding["kind"] as? String ?? "") && finding["near_miss"] as? Bool == false
    }.compactMap { $0["subject"] as? String }
  }

  @Test("Findings stand under the kind that was asked for")
  func kinds() throws {
    func text(_ kind: String) throws -> String {
      try Program.run(["findings", "--kind", kind, "--day", "2017-12-31", "--lang", "en", "--quiet"]).text
    }
    let residuals = try text("residual")
    #expect(residuals.contains("\nResiduals (0)\n") && !residuals.contains("Residuals and counterweights"))
    #expect(try text("counterweight").contains("\nCounterweights (2)\n"))
  }

  @Test("The report's four are flagged and nothing else; with other limits others are")
  func four() throws {
    #expect(try flagged() == ["nri", "marker-skiptvet-aremark", "vvi", "fik"])
    #expect(try flagged(["--threshold", "self_containment=0.6"]).contains("hadeland"))
    #expect(try Program.run(["findings", "--threshold", "nonsense=1"]).status == 64)
  }

  @Test(
    "The flag answers to proposals, in every command",
    arguments: [
      ("Oslo in NRI", "nri,0301,Oslo,member,,,,", "nri", false),
      ("Lillestrøm alone in NRI", "nri,3030,Lillestrøm,member,,,,", "nri", true),
      ("Øvre Romerike without Ullensaker", "orik,3033,Ullensaker,member,,2020-01-01,,", "orik", true),
      ("Bergen's without Bergen", "bergen,4601,Bergen,member,,2020-01-01,,", "bergen", false),
    ])
  func proposals(_ name: String, _ row: String, _ subject: String, _ isFlagged: Bool) throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "proposals.csv")
    try Data("collaboration,municipality,party,role,from,to,source,note\n\(row)\n".utf8).write(to: file)
    #expect(try flagged(["--proposals", file.path]).contains(subject) == isFlagged, "\(name)")
    let difference = try Program.run(["what-if", file.path])
    #expect(difference.status == 0 && difference.text.contains("Deltakelse"))
    let members = try Program.run(["table", "headline", "--format", "csv", "--proposals", file.path]).text
    #expect(members.contains(row.contains("2020-01-01") ? ",245,," : ",247,,"), "\(members)")
  }

  @Test("A municipality is found by code and by name, and a name that two have is a question")
  func names() throws {
    #expect(try Program.run(["candidates", "3436"]).output == (try Program.run(["candidates", "nord-fron"]).output))
    let question = try Program.run(["candidates", "Våler"])
    #expect(question.status == 2)
    #expect(question.talk.contains("3018") && question.talk.contains("3419"), "\(question.talk)")
    #expect(try Program.run(["candidates", "Våler i Viken"]).status == 0)
    #expect(try Program.run(["candidates", "Hornindal"]).talk.contains("Volda"))
  }

  @Test("Proposals on top of proposals are measured against them")
  func stacked() throws {
    let scratch = try ScratchFolder()
    let header = "collaboration,municipality,party,role,from,to,source,note\n"
    let first = scratch.url.appending(path: "first.csv")
    let second = scratch.url.appending(path: "second.csv")
    try Data((header + "nri,0301,Oslo,member,,,,\n").utf8).write(to: first)
    try Data((header + "nri,3030,Lillestrøm,member,,,,\n").utf8).write(to: second)
    let outcome = try Program.run(["what-if", second.path, "--proposals", first.path, "--format", "json"])
    let answer = try #require(JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect((answer["joined"] as? [[String: Any]])?.map { $0["name"] as? String } == ["Lillestrøm"])
    #expect((answer["left"] as? [Any])?.isEmpty == true)
    let piped = try Program.run(
      ["table", "fit", "--format", "csv", "--proposals", "-"], input: Data(contentsOf: first))
    #expect(piped.status == 0, "\(piped.talk)")
  }

  @Test("A list from a spreadsheet says who goes where, in every command that takes proposals")
  func workbook() throws {
    let file = Program.repository.appending(path: "Tests/SamkartTests/Fixtures/proposals.xlsx").path
    let outcome = try Program.run(["what-if", file, "--format", "json"])
    let answer = try #require(JSONSerialization.jsonObject(with: outcome.output) as? [String: Any], "\(outcome.talk)")
    let joined = try #require(answer["joined"] as? [[String: Any]])
    #expect(joined.map { $0["name"] as? String } == ["Fedje", "Gloppen"])
    #expect(joined.map { $0["collaboration"] as? String } == ["bergen", "inss"])
    for command in [["diff"], ["table", "outsiders"], ["check"]] {
      #expect(try Program.run(command + ["--proposals", file]).status == 0, "\(command)")
    }
  }

  @Test("A data set without boundaries is analysed, and says what could not be tested")
  func withoutBoundaries() throws {
    let scratch = try ScratchFolder()
    let data = scratch.url.appending(path: "data")
    try FileManager.default.copyItem(at: Program.repository.appending(path: "GeoData/norway-2020"), to: data)
    let file = data.appending(path: "datapackage.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacingOccurrences(of: "\"name\": \"boundaries\"", with: "\"name\": \"elsewhere\"")
      .write(to: file, atomically: true, encoding: .utf8)
    let findings = try Program.run(["findings", "--data", data.path])
    #expect(findings.status == 0 && findings.text.contains("Ikke prøvd"), "\(findings.talk)")
    for arguments in [["table", "fit"], ["table", "municipalities"], ["candidates", "Halden"], ["check"]] {
      #expect(try Program.run(arguments + ["--data", data.path]).status == 0, "\(arguments)")
    }
    #expect(try Program.run(["map", "collaborations", "--data", data.path]).status == 2)
  }
}
