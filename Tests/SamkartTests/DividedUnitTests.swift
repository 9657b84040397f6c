import Foundation
import Testing

@Suite("A division after the year of the data set")
struct DividedUnitTests {
  @Test("leaves the part that keeps the name a member, in tables, findings and differences, and says so")
  func goesOn() throws {
    let scratch = try ScratchFolder()
    let data = scratch.url.appending(path: "set")
    try FileManager.default.copyItem(at: Program.repository.appending(path: "GeoData/norway-2020"), to: data)
    func run(_ words: String...) throws -> String {
      let outcome = try Program.run(words + ["--data", data.path])
      #expect(outcome.status == 0, "\(outcome.talk)")
      return outcome.text
    }
    _ = try run(
      "register", "territory", "Ålesund", "--place", "1508=sunnmore", "--place", "Haram=none", "--day", "2024-01-01",
      "--source", "S")
    for (language, sentence) in [
      ("nb", "Ålesund er delt fra 1.1.2024, men regnes udelt her"), ("nn", "men blir rekna udelt her"),
      ("en", "Ålesund was divided on"),
    ] {
      let table = try run("table", "outsiders", "--day", "2024-06-01", "--lang", language, "--format", "text")
      #expect(!table.contains("1507") && table.contains(sentence), "\(table)")
    }
    #expect(try !run("findings", "--day", "2024-06-01").contains("Ålesund er ikke med"))
    let difference = try run("diff", "--from", "2023-12-31", "--to", "2024-06-01")
    #expect(difference.contains("før 246") && !difference.contains("Gikk ut"), "\(difference)")
  }
}
