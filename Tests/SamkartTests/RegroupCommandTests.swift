import Foundation
import Testing

@Suite("Small steps of regrouping")
struct RegroupCommandTests {
  private func object(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try Program.run(["regroup", "--format", "json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.talk)")
    return try #require(try JSONSerialization.jsonObject(with: Data(outcome.text.utf8)) as? [String: Any])
  }

  @Test("Steps, the best together, mergers and cities, with what each changes")
  func answers() throws {
    let answer = try object(["--steps", "2", "--top", "12"])
    let steps = try #require(answer["steps"] as? [[String: Any]])
    #expect(steps.count == 12)
    let gains = steps.compactMap { $0["gain"] as? Double }
    #expect(gains.count == 12 && gains == gains.sorted(by: >))
    let klepp = try #require(steps.first { $0["municipality"] as? String == "1120" })
    #expect(klepp["to"] as? String == "rsssr" && klepp["from"] is NSNull && klepp["below_noise"] as? Bool == false)
    #expect(klepp["flags_lost"] as? [String] == ["partly-covered-city-region:49"])
    let hustadvika = try #require(steps.first { $0["municipality"] as? String == "1579" })
    #expect(hustadvika["from"] as? String == "nii" && hustadvika["to"] as? String == "ror")
    let front = try #require(answer["front"] as? [[String: Any]])
    #expect(front.compactMap { $0["k"] as? Int } == [1, 2])
    #expect((answer["mergers"] as? [[String: Any]])?.first?["first"] as? String == "nii")
    let mergers = try #require(answer["mergers"] as? [[String: Any]])
    #expect(
      mergers.allSatisfy { merger in
        guard let gain = merger["gain"] as? Double, let noise = merger["noise"] as? Double else { return false }
        return merger["below_noise"] as? Bool == (gain <= noise)
      })
    #expect((answer["cities"] as? [[String: Any]])?.first?["municipality"] as? String == "0301")
  }

  @Test(
    "Each answer is a proposal that what-if takes",
    arguments: [
      ("front:1", "Drammen: Vestfold"), ("merger:1", "Rauma: Nordmøre"), ("city:5001:1", "Trondheim: new-5001"),
    ])
  func proposals(_ choice: String, _ change: String) throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "proposals.csv").path
    let map = scratch.url.appending(path: "steps.svg").path
    let written = try Program.run([
      "regroup", "--steps", "1", "--top", "0", "--answer", choice, "--out", file, "--map", map,
    ])
    #expect(written.status == 0, "\(written.talk)")
    let told = try Program.run(["what-if", file, "--lang", "en"])
    #expect(told.status == 0 && told.text.contains(change), "\(told.text)")
    #expect(try Program.run(["lint", map, "--profile", "report"]).status == 0)
  }

  @Test("Kept ones stay, and what is asked for wrongly is refused")
  func refusals() throws {
    let kept = try object(["--steps", "0", "--top", "5", "--keep", "Drammen", "--keep", "rsssr"])
    let steps = try #require(kept["steps"] as? [[String: Any]])
    #expect(!steps.contains { $0["municipality"] as? String == "3005" || $0["to"] as? String == "rsssr" })
    for (wrong, word) in [
      (["--keep", "Atlantis", "--top", "0", "--steps", "0"], "Atlantis"), (["--steps", "99"], "from 0 to 50"),
      (["--min-tie", "2"], "from 0 to 1"),
      (["--answer", "nothing"], "nothing"),
      (["--top", "1", "--steps", "0", "--answer", "step:9999", "--out", "x.csv"], "no answer 'step:9999'"),
      (["--min-members", "4", "--max-members", "3"], "no greater"),
    ] {
      let refused = try Program.run(["regroup"] + wrong)
      #expect(refused.status != 0 && refused.talk.contains(word), "\(refused.talk)")
    }
  }

  @Test("Without commuting of other years nothing is called noise")
  func elsewhere() throws {
    let data = ["--data", "Tests/Fixtures/estuary"]
    let answer = try Program.run(["regroup", "--regions", "reaches"] + data)
    #expect(answer.status == 0 && answer.text.contains("commuting of one year"), "\(answer.talk)")
    #expect(faults(inTextOf: answer.text) == [])
    #expect(try Program.run(["regroup", "--objective", "self-containment"] + data).status == 0)
  }
}
