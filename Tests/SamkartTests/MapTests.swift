import Foundation
import Testing

@Suite("Maps")
struct MapTests {
  @Test(
    "Every map of the country can be drawn, and is under 400 KB",
    arguments: [
      ["collaborations"], ["participation"], ["fit"], ["findings"],
      ["choropleth", "--value", "area_km2", "--method", "jenks"], ["difference", "--from", "2017-12-31"],
      ["collaborations", "--greyscale"],
    ])
  func maps(_ arguments: [String]) throws {
    let outcome = try Program.run(["map"] + arguments)
    #expect(outcome.status == 0, "\(outcome.talk)")
    #expect(outcome.output.count < 400_000)
    #expect(outcome.text.hasPrefix("<"))
  }

  @Test("a difference from the day for which the register is known leaves nothing unknown, whatever day it is until")
  func differenceFromKnownDay() throws {
    let outcome = try Program.run(
      ["map", "difference", "--from", "2020-10-01", "--to", "2026-01-01", "--lang", "en"])
    #expect(outcome.status == 0 && outcome.text.contains("69%"))
    #expect(!outcome.text.contains("not known") && outcome.text.contains("69% before, 69% after"))
  }

  @Test(
    "What regions and commuting were taken from is named where something is marked for them, and not elsewhere",
    arguments: [(["collaborations"], true), (["collaborations", "--county", "46"], false), (["relations"], false)])
  func sourcesOfMarks(_ arguments: [String], _ isNamed: Bool) throws {
    let outcome = try Program.run(["map"] + arguments)
    #expect(outcome.text.contains("TØI 1713/2019") == isNamed && outcome.text.contains("Kartverket"))
  }

  @Test("Who had left is told by the code of that time, and what nobody knows is said")
  func leavers() throws {
    let outcome = try Program.run(["map", "difference", "--from", "2019-12-31", "--lang", "en"])
    let words = outcome.text.replacing("\n", with: " ")
    #expect(words.contains("Solund") && words.contains("Gloppen"))
    #expect(words.contains("At least 7 municipalities joined a collaboration that was new to them"))
    #expect(words.contains("new to them and 2 municipalities left"))
    #expect(words.contains("at least 1% before"))
    #expect(words.contains(">235</text>"))
    #expect(outcome.talk.contains("Granvin"))
  }

  @Test("What is proposed is not told as what is")
  func proposed() throws {
    let proposals = ["--proposals", "GeoData/norway-2020/proposals/finnmark.csv", "--lang", "en"]
    let map = try Program.run(["map", "collaborations"] + proposals)
    #expect(map.text.contains("With proposals that have not been adopted"))
    // Which of those outside have another arrangement is not on record: some may be among those it takes in.
    #expect(!map.text.contains("another arrangement"))
    let table = try Program.run(["table", "headline", "--format", "text"] + proposals)
    #expect(table.text.contains("With proposals that have not been adopted"))
    let present = try Program.run(["map", "collaborations", "--lang", "en"])
    #expect(!present.text.contains("not been adopted"))
  }

  @Test("Classes that are asked for are made")
  func givenBreaks() throws {
    let outcome = try Program.run(
      ["map", "choropleth", "--value", "mean_cover", "--breaks", "0.12,0.16,0.2,0.24", "--lang", "en"])
    #expect(outcome.text.contains("12–16%") && outcome.text.contains("24–100%"))
  }

  @Test("Circles of collaborations have their number or their name, and no colour stands for those outside")
  func circlesOfCollaborations() throws {
    let outcome = try Program.run(["map", "choropleth", "--value", "collaborations.population", "--as", "circles"])
    #expect(outcome.status == 0)
    let drawing = outcome.text
    for text in ["Nummer som i figur 3-1", "Kommune utenfor samarbeid: 110", ">20<", ">35<", ">OFA<"] {
      #expect(drawing.contains(text), "\(text)")
    }
    #expect(drawing.contains("innkjøpssamarbeidet Bergen kommune"))
    // Named ones have no number besides.
    #expect(!drawing.contains(">14<") && !drawing.contains(">Kommune utenfor samarbeid<"))
  }

  @Test("Around Oslo, which has no collaboration, all that is grey is told to be in none")
  func aroundOslo() throws {
    for map in ["collaborations", "fit", "findings"] {
      let drawing = try Program.run(["map", map, "--county", "03"]).text
      #expect(drawing.contains("Kommune utenfor samarbeid (rundt Oslo)"), "\(map)")
      #expect(!drawing.contains("ikke omfattet av kartet") && !drawing.contains("Striper"), "\(map)")
    }
  }

  @Test(
    "Where collaborations around Oslo have no colour, nothing is said of what is grey but that the map leaves it out",
    arguments: [["choropleth", "--value", "population"], ["difference", "--from", "2017-12-31"]])
  func greyAroundOslo(_ map: [String]) throws {
    let drawing = try Program.run(["map"] + map + ["--county", "03"]).text
    #expect(drawing.contains("Utenfor Oslo, ikke omfattet av kartet") && !drawing.contains("(rundt Oslo)"))
  }

  @Test(
    "A region that a collaboration covers little of is followed beyond the county, those outside and members of others")
  func regionsBeyond() throws {
    let drawing = try Program.run(["map", "fit", "--county", "34"]).text
    for text in [
      ">Ringerike<", ">Lillestrøm<", ">Nes<", "Striper: utenfor Innlandet", "Kommune utenfor i en slik region",
    ] {
      #expect(drawing.contains(text), "\(text)")
    }
    // The number of a collaboration that the legend does not have is not on the map.
    #expect(drawing.contains(">31<") && !drawing.contains(">36<"))
  }

  @Test(
    "What cannot be shown is refused with what can",
    arguments: [
      (["choropleth"], "--value"), (["choropleth", "--value", "beauty"], "population"),
      (["fit", "--value", "population"], "choropleth"),
      (["choropleth", "--value", "population", "--breaks", "9,3"], "breaks"),
      (["choropleth", "--value", "population", "--method", "manual"], "--breaks"),
      (["choropleth", "--value", "population", "--classes", "40"], "--classes"),
      (["collaborations", "--county", "99"], "46 Vestland"), (["fit", "--frame", "atlantis"], "oslofjord"),
      (["participation", "--county", "46"], "compares the level above"),
      (["fit", "--county", "46", "--frame", "oslofjord"], "ask for one"),
      (["fit", "--from", "2019-01-01"], "difference"), (["difference"], "--from"),
      (["difference", "--from", "2020-10-01", "--to", "2019-01-01"], "not before"),
      (["difference", "--from", "2030-01-01"], "not before"),
    ])
  func refusals(_ arguments: [String], _ word: String) throws {
    let outcome = try Program.run(["map"] + arguments)
    #expect(outcome.status != 0)
    #expect(outcome.talk.contains(word), "\(outcome.talk)")
  }

  @Test("A county is asked for by code or by name, a frame by id or by name, and each map of it passes the linter")
  func parts() throws {
    let scratch = try ScratchFolder()
    for (arguments, name) in [
      (["collaborations", "--county", "46"], "a"), (["collaborations", "--county", "vestland"], "b"),
      (["fit", "--frame", "oslofjord"], "c"), (["findings", "--frame", "Oslofjorden"], "d"),
      (["difference", "--from", "2017-12-31", "--county", "18"], "e"),
      (["choropleth", "--value", "population", "--county", "54"], "f"),
    ] {
      let file = scratch.url.appending(path: "\(name).svg").path
      let drawn = try Program.run(["map"] + arguments + ["--out", file])
      #expect(drawn.status == 0, "\(drawn.talk)")
      let checked = try Program.run(["lint", file, "--profile", "report"])
      #expect(checked.status == 0, "\(arguments): \(checked.text)")
    }
    let both = try ["a", "b"].map { try Data(contentsOf: scratch.url.appending(path: "\($0).svg")) }
    #expect(both[0] == both[1])
  }

  @Test("What a county's map has no room for is said, and can be silenced")
  func omissions() throws {
    let outcome = try Program.run(["map", "collaborations", "--county", "54"])
    let quiet = try Program.run(["map", "collaborations", "--county", "54", "--quiet"])
    #expect(outcome.output == quiet.output)
    #expect(quiet.talk.isEmpty)
    // Names that are drawn and names that are told make up the county.
    let told = outcome.talk.components(separatedBy: "labels: ").dropFirst().first
    for name in (told ?? "").trimmingCharacters(in: .whitespacesAndNewlines).components(separatedBy: ", ")
    where !name.isEmpty {
      #expect(!outcome.text.contains(">\(name)</text>"))
    }
  }

  @Test("A proposal is compared with the present: what would be founded is found")
  func proposals() throws {
    let outcome = try Program.run([
      "map", "difference", "--proposals", "GeoData/norway-2020/proposals/finnmark.csv", "--lang", "en",
    ])
    #expect(outcome.status == 0, "\(outcome.talk)")
    #expect(outcome.text.contains("8 municipalities joined") || outcome.text.contains("8 municipalities join"))
  }

  @Test("Any numeric column of the table of municipalities can be shown, with the Danish breaks 12, 16, 20 and 24")
  func ownColumn() throws {
    let scratch = try ScratchFolder()
    let data = scratch.url.appending(path: "data")
    try FileManager.default.copyItem(at: Program.repository.appending(path: "GeoData/norway-2020"), to: data)
    let file = data.appending(path: "municipalities.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    // Five classes, with edges that belong to the upper one, and one municipality without a figure.
    let values = ["8", "12", "15.9", "16", "19", "20", "23.9", "24", "31", ""]
    let changed = lines.enumerated().map { row, line in
      line + (row == 0 ? ",tilbud" : "," + values[(row - 1) % values.count])
    }
    try (changed.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
    let arguments = [
      "map", "choropleth", "--value", "tilbud", "--breaks", "12,16,20,24", "--heading", "Tilbud per kontrakt", "--data",
      data.path,
    ]
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 0, "\(outcome.talk)")
    // Each row's count is written before its name.
    let legend = outcome.text.split(separator: "\n").filter { $0.hasPrefix("<text") }.compactMap { line in
      line.split(separator: ">").dropFirst().first?.split(separator: "<").first.map(String.init)
    }
    for (row, count) in [
      ("8–12", "36"), ("12–16", "72"), ("16–20", "72"), ("20–24", "71"), ("24–31", "70"),
      ("Uten verdi", "35"),
    ] {
      let place = try #require(legend.firstIndex { $0.replacingOccurrences(of: "\u{A0}", with: " ") == row }, "\(row)")
      #expect(place > 0 && legend[place - 1] == count, "\(row)")
    }
    #expect(legend.contains("Tilbud per kontrakt"))
    let wrong = try Program.run(["map", "choropleth", "--value", "name", "--data", data.path])
    #expect(wrong.status == 2 && wrong.talk.contains("is no number"), "\(wrong.talk)")
    let unknown = try Program.run(["map", "choropleth", "--value", "beauty", "--data", data.path])
    #expect(unknown.talk.contains("tilbud"))
  }

  @Test("The title of a county's difference says that something changed where that is drawn")
  func titlesOfDifference() throws {
    for county in ["03", "11", "15", "18", "30", "34", "38", "42", "46", "50", "54"] {
      let outcome = try Program.run(["map", "difference", "--from", "2017-12-31", "--county", county, "--lang", "en"])
      let saysNothing = ["No known changes", "has changed its collaboration"].contains { outcome.text.contains($0) }
      let turns = outcome.text.firstMatch(of: #/[0-9]+ (new|ended) collaboration/#)?.output.0
      #expect(!saysNothing || turns == nil, "\(county): \(turns ?? "")")
    }
  }

  @Test("A day after the last record is told as such, and no other")
  func daysAfterTheRecord() throws {
    let sentence = "register is known to"
    for (day, isTold) in [("2099-01-01", true), ("2020-10-01", false), ("2018-05-01", false)] {
      let outcome = try Program.run(["map", "collaborations", "--day", day, "--lang", "en"])
      #expect(outcome.talk.contains(sentence) == isTold, "\(outcome.talk)")
      #expect(outcome.text.contains(sentence) == isTold, "\(day)")
      // Nothing has been entered since.
      #expect(!outcome.text.contains("has been entered since"), "\(day)")
    }
    let difference = try Program.run([
      "map", "difference", "--from", "2020-10-01", "--to", "2099-01-01", "--lang", "en",
    ])
    #expect(difference.text.contains("No known changes between") && !difference.text.contains("has changed its"))
  }

  @Test("Where nothing that the map draws is found, the title names what was looked for, and no more")
  func nothingFound() throws {
    for county in ["11", "15", "42"] {
      let map = try Program.run(["map", "findings", "--county", county, "--lang", "en"])
      let words = map.text.replacing("\n", with: " ").replacing(/<[^>]*>/, with: " ").replacing(#/ +/#, with: " ")
      #expect(words.contains("No residual collaborations, counterweights or uncovered"), "\(county)")
      #expect(words.contains("does not show other findings") && !words.contains("stands out"), "\(county)")
    }
  }

  @Test("A heading without letters is refused")
  func emptyHeading() throws {
    let outcome = try Program.run(["map", "choropleth", "--value", "population", "--heading", " "])
    #expect(outcome.status == 64 && outcome.talk.contains("--heading"), "\(outcome.talk)")
  }

  @Test("Where a part has no member, those around are not said to lie outside with the rest")
  func membersAround() throws {
    let outcome = try Program.run(["map", "collaborations", "--county", "03", "--lang", "en"])
    #expect(outcome.text.contains("members are shown") && !outcome.text.contains("the rest lie outside Oslo"))
  }
}
