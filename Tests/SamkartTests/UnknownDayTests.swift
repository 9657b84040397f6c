import Foundation
import Testing

/// Every document of a day of which it is not known who took part says the same.
@Suite("A day of which it is not known who took part")
struct UnknownDayTests {
  private static let day = ["--day", "2017-12-31", "--lang", "en", "--quiet"]

  private func text(_ arguments: [String]) throws -> String {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 0, "\(arguments): \(outcome.talk)")
    return outcome.text.replacing("\u{A0}", with: " ")
  }

  /// What a drawing says, lines put together.
  private func words(_ arguments: [String]) throws -> String {
    try text(["map"] + arguments).replacing(/<\/text>\s*<text[^>]*>/, with: " ").replacing(/<[^>]+>/, with: "")
      .replacing(/\s+/, with: " ")
  }

  @Test("A county's map says it of its members", arguments: [("42", "Agder", "25"), ("15", "Møre og Romsdal", "26")])
  func county(_ code: String, _ name: String, _ count: String) throws {
    let map = try words(["collaborations", "--county", code] + Self.day)
    #expect(map.contains("\(name): an unknown number of \(count) municipalities take part in a collaboration"))
    #expect(map.contains(". An unknown number of \(count) municipalities take part."))
    #expect(!map.contains("all \(count)"))
  }

  @Test("A county with one unit says it of that one")
  func countyOfOne() throws {
    let map = try words(["collaborations", "--county", "03"] + Self.day)
    #expect(map.contains("Oslo: not known whether the municipality takes part in a collaboration"))
    #expect(map.contains("An unknown number of 8 neighbours take part"))
    #expect(
      try words(["collaborations", "--county", "03", "--lang", "en"]).contains("The municipality does not take part."))
  }

  @Test("There is one number of collaborations")
  func collaborations() throws {
    let single = try words(["collaborations"] + Self.day)
    #expect(single.contains("at most 34 collaborations") && single.contains("in at most 34 formalised"))
    #expect(!single.contains("in 28 "))
    #expect(try text(["table", "headline", "--format", "md"] + Self.day).contains("| Collaborations | ≤ 34 |"))
  }

  @Test("Tables say it, and scripts read what is on record", arguments: ["headline", "participation-by-county"])
  func tables(_ table: String) throws {
    let read = try text(["table", table, "--format", "md"] + Self.day)
    #expect(read.contains("| ? |") && !read.contains("183"))
    #expect(read.contains("184 memberships have no recorded start: they are known from 1 October 2020"))
    let csv = try text(["table", table, "--format", "csv"] + Self.day)
    #expect(csv.contains(table == "headline" ? ",183," : ",25,25,"))
    let own = try text(["table", table, "--format", "csv"])
    #expect(csv.split(separator: "\n")[0] == own.split(separator: "\n")[0])
    #expect(csv.split(separator: "\n").count == own.split(separator: "\n").count)
  }

  @Test("A column that rests on members has no value then", arguments: ["mean_cover", "members", "cover"])
  func columns(_ column: String) throws {
    let map = try words(["choropleth", "--value", column] + Self.day)
    #expect(map.contains("on 31 December 2017 is not known") && map.contains("Not known who took part"))
    #expect(!map.contains("100%") && !map.contains("highest"))
    let days = try words([
      "choropleth", "--value", column, "--by", "day", "--days", "2017-12-31,2020-10-01", "--lang", "en",
    ])
    #expect(days.contains("31 December 2017: not known."))
  }

  @Test("A column that no day changes has no small maps of days", arguments: ["population", "regions.population"])
  func unchanging(_ column: String) throws {
    let outcome = try Program.run([
      "map", "choropleth", "--value", column, "--by", "day", "--days", "2017-12-31,2020-10-01",
    ])
    #expect(outcome.status != 0 && outcome.talk.contains("the same on every day"))
    #expect(outcome.talk.contains("--by county"))
  }

  @Test("A map of what units have by themselves says nothing of members")
  func unitsAlone() throws {
    for map in [
      try words(["choropleth", "--value", "population_per_km2", "--by", "county", "--lang", "en"]),
      try words(["choropleth", "--value", "population_per_km2"] + Self.day),
    ] {
      for word in ["Membership as of", "NIVI", "another arrangement", "not on record"] {
        #expect(!map.contains(word), "\(word)")
      }
    }
    #expect(try words(["choropleth", "--value", "mean_cover", "--lang", "en"]).contains("NIVI"))
  }

  @Test("A report's first page says what is known")
  func report() throws {
    let scratch = try ScratchFolder()
    _ = try text(["report", "--out", scratch.url.path] + Self.day)
    let page = try String(contentsOf: scratch.url.appending(path: "report.html"), encoding: .utf8)
      .replacing(/<style.*?<\/style>/.dotMatchesNewlines(), with: "").replacing(/<[^>]+>/, with: "").replacing(
        "\u{A0}", with: " ")
    #expect(page.contains("an unknown number of 356") && page.contains("≤ 34"))
    #expect(page.contains("184 memberships have no recorded start"))
    for claim in ["183 of 356", "51%", "52%", "Participation is highest", "Nobody stands outside"] {
      #expect(!page.contains(claim), "\(claim)")
    }
  }
}
