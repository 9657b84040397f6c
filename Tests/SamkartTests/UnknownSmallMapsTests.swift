import Foundation
import Testing

/// Small maps of a day of which it is not known who took part, and of a proposal.
@Suite("Small maps say what is known")
struct UnknownSmallMapsTests {
  private static let day = ["--day", "2017-12-31", "--quiet"]

  /// What a drawing says, lines put together.
  private func words(_ arguments: [String], _ language: String = "en") throws -> String {
    let outcome = try Program.run(["map"] + arguments + ["--lang", language])
    #expect(outcome.status == 0, "\(arguments): \(outcome.talk)")
    return outcome.text.replacing("\u{A0}", with: " ").replacing(/<\/text>\s*<text[^>]*>/, with: " ")
      .replacing(/<[^>]+>/, with: " ").replacing(/\s+/, with: " ")
  }

  @Test("A page of counties says of all what is known, and of each nothing that is of the whole")
  func counties() throws {
    let page = try words(["collaborations", "--by", "county"] + Self.day)
    #expect(page.contains("An unknown share of the municipalities took part on 31 December 2017"))
    #expect(!page.contains("All municipalities take part") && !page.contains("none in Oslo"))
    #expect(
      page.contains("1 collaboration is drawn as it was later; not known how many of 25 municipalities took part"))
    #expect(page.contains("Oslo (not known whether the municipality took part)"))
    // Six that nobody has recorded are six of the country.
    #expect(!page.contains("6 have unknown members"))
    // No map has a bar then, and the key none either.
    #expect(!page.contains("Share of municipalities taking part"))
    #expect(page.contains("0–25") && page.contains("0–1 of 0–3"))
  }

  @Test("Where limits are known a page of counties has those of all")
  func limits() throws {
    let page = try words(["collaborations", "--by", "county", "--day", "2020-01-01", "--quiet"])
    #expect(page.contains("Between 3% and 69% of the municipalities took part on 1 January 2020"))
    #expect(page.contains("0–25 of 25, 0–100%"))
    let known = try words(["collaborations", "--by", "county"])
    #expect(known.contains("All municipalities take part in Møre og Romsdal and Agder, none in Oslo"))
    #expect(known.contains("Share of municipalities taking part") && known.contains("1 of 3"))
  }

  @Test("The key of a large map, and what it says to those who do not see it, have the limits")
  func largeMap() throws {
    let map = try words(["collaborations", "--county", "42"] + Self.day)
    #expect(map.contains("Offentlig Fellesinnkjøp på Agder (OFA) (0–25)") && !map.contains("(OFA) (25)"))
    #expect(try words(["collaborations", "--county", "42"]).contains("(OFA) (25)"))
  }

  @Test("What is found then is told as recorded, and no cover is told")
  func findings() throws {
    #expect(try words(["findings", "--by", "county"] + Self.day).contains("As recorded: 2 collaborations are"))
    let fit = try words(["fit", "--by", "county"] + Self.day)
    #expect(fit.contains("Oslo: No collaborations on record.") && !fit.contains("Cover under 20%"))
    #expect(try words(["fit", "--by", "county"]).contains("Cover under 20%"))
    // What has no value then may have had one.
    let column = try words(["choropleth", "--value", "mean_cover", "--by", "county"] + Self.day)
    #expect(column.contains("Oslo: not known.") && !column.contains("Oslo: –"))
    #expect(try words(["choropleth", "--value", "mean_cover", "--by", "county"]).contains("Oslo: –"))
    let large = try words(["fit"] + Self.day)
    #expect(!large.contains("lowest cover first"))
  }

  /// Proposals that take the residual collaboration of the report apart, and fill its enclaves.
  private static let proposals =
    "kommune;til\nNord-Fron;7\nAndøy;17\nTjeldsund;13\nFyresdal;22\nMarker;36\nAremark;36\nSkiptvet;36\n"

  @Test("A page of a proposal has in its key what only the state without it shows, and says which state it tells of")
  func proposal() throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "proposals.csv")
    try Data(Self.proposals.utf8).write(to: file)
    let page = try words(["findings", "--by", "proposal", "--proposals", file.path, "--quiet"])
    #expect(page.contains("With the proposal: 3 collaborations are counterweights"))
    for row in [
      "Residual collaboration", "Marker, Skiptvet og Aremark", "Enclave: all neighbours are in some collaboration",
    ] {
      #expect(page.contains(row), "\(row)")
    }
    let fit = try words(["fit", "--by", "proposal", "--proposals", file.path, "--quiet"])
    #expect(fit.contains("With the proposal: 5 of 35 collaborations cover"))
    #expect(fit.contains("33 Marker, Skiptvet og Aremark"))
  }

  @Test("A name whose room a letter takes has a letter too")
  func names() throws {
    let days = "2018-06-01,2019-12-31,2020-10-01,2021-06-01"
    let outcome = try Program.run(["map", "findings", "--by", "day", "--days", days])
    #expect(outcome.status == 0 && !outcome.talk.contains("no room for"), "\(outcome.talk)")
    for name in ["Drammen", "Halden", "Oslo/Bærum", "Ringerike", "Moss"] {
      #expect(outcome.text.contains(">\(name)</text>"), "\(name)")
    }
    // What dots mean is told without a count, which would be of one of the maps.
    #expect(outcome.text.contains("Med senere") && !outcome.text.contains("Prikker over fargen"))
  }

  @Test("The key explains the letters that stand on the maps, and no other")
  func lettersOfKey() throws {
    let days = "2020-01-01,2020-10-01,2021-06-01"
    let outcome = try Program.run(["map", "findings", "--by", "day", "--days", days])
    let letters = outcome.text.matches(of: />([a-z])<\/text>/).map { String($0.output.1) }
    let counts = Dictionary(letters.map { ($0, 1) }, uniquingKeysWith: +)
    // Each stands in the key and on a map at the least.
    #expect(!counts.isEmpty && counts.values.allSatisfy { $0 > 2 }, "\(counts)")
  }

  @Test("What finds no room is told by its name, not by the letter that would stand for it")
  func lostNames() throws {
    let days = "2018-01-01,2019-01-01,2020-01-01,2020-10-01,2021-01-01,2022-01-01"
    let outcome = try Program.run(["map", "findings", "--by", "day", "--days", days, "--lang", "en"])
    let lost = outcome.talk.matches(of: /no room for [^:]+: ([^;]+);/).flatMap { $0.output.1.split(separator: ", ") }
    #expect(!lost.isEmpty && lost.allSatisfy { $0.count > 1 }, "\(lost)")
  }

  @Test("A page that is stated too low grows until the land on it is no dot", arguments: [50, 60, 100])
  func lowPage(_ height: Int) throws {
    let scratch = try ScratchFolder()
    let style = scratch.url.appending(path: "style.json")
    try Data("{\"page\": {\"height\": \(height)}}".utf8).write(to: style)
    let outcome = try Program.run(["map", "collaborations", "--by", "county", "--style", style.path, "--lang", "en"])
    #expect(outcome.status == 0 && outcome.talk.contains("mm higher than the page"))
    let bars = outcome.text.matches(of: />(?:\d|,)+\u{A0}km</).map { $0.output.filter(\.isNumber) }
    #expect(!bars.isEmpty && bars.allSatisfy { Int($0).map { $0 <= 500 } ?? false }, "\(bars)")
  }
}
