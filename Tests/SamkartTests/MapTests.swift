import Foundation
import Testing

@Suite("Maps")
struct MapTests {
  @Test(
    "Every map can be drawn, and is under 600 KB",
    arguments: [["participation"], ["fit"], ["findings"], ["choropleth", "--value", "area_km2", "--method", "jenks"]])
  func maps(_ arguments: [String]) throws {
    let outcome = try Program.run(["map"] + arguments)
    #expect(outcome.status == 0, "\(outcome.talk)")
    #expect(outcome.output.count < 600_000)
    #expect(outcome.text.hasPrefix("<"))
  }

  @Test("Classes that are asked for are made")
  func givenBreaks() throws {
    let outcome = try Program.run(
      ["map", "choropleth", "--value", "mean_cover", "--breaks", "0.12,0.16,0.2,0.24", "--lang", "en"])
    #expect(outcome.text.contains("12–16%") && outcome.text.contains("24% or more"))
  }

  @Test(
    "What cannot be shown is refused with what can",
    arguments: [
      (["choropleth"], "--value"), (["choropleth", "--value", "beauty"], "population"),
      (["fit", "--value", "population"], "choropleth"),
      (["choropleth", "--value", "population", "--breaks", "9,3"], "breaks"),
      (["choropleth", "--value", "population", "--method", "manual"], "--breaks"),
      (["choropleth", "--value", "population", "--classes", "40"], "--classes"),
    ])
  func refusals(_ arguments: [String], _ word: String) throws {
    let outcome = try Program.run(["map"] + arguments)
    #expect(outcome.status != 0)
    #expect(outcome.talk.contains(word), "\(outcome.talk)")
  }
}
