import Foundation
import Testing

@Suite("Regions to measure against")
struct RegionsTests {
  /// A file of regions: each county one, led by nobody, and in a second column the whole country.
  private func file(_ scratch: ScratchFolder) throws -> String {
    let table = try String(
      contentsOf: Program.repository.appending(path: "GeoData/norway-2020/municipalities.csv"), encoding: .utf8)
    let rows = table.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return "\(cells[0]),county \(cells[3]),all"
    }
    let file = scratch.url.appending(path: "own.csv")
    try (["municipality,region,everything"] + rows).joined(separator: "\n").write(
      to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  @Test("A division of the data set, a file or a column of one: the table names it, and the most populous leads")
  func chosen() throws {
    let scratch = try ScratchFolder()
    let own = try file(scratch)
    func table(_ regions: String?) throws -> Program.Outcome {
      try Program.run(
        ["table", "fit", "--format", "md", "--lang", "en"] + (regions.map { ["--regions", $0] } ?? []))
    }
    let usual = try table(nil)
    #expect(usual.text.contains("The collaborations against the travel-to-work regions"))
    #expect(!usual.text.contains("Regions:"))
    #expect(try table("travel-to-work-areas").text.contains("Regions: travel-to-work regions (TØI 1713/2019)."))
    let economic = try table("economic-regions")
    #expect(economic.status == 0)
    #expect(economic.text.contains("The collaborations against the economic regions"))
    #expect(economic.text.contains("Regions: economic regions (SSB Klass 108).\n\nNo centres are given"))
    let counties = try table(own)
    #expect(counties.status == 0 && counties.talk == "")
    #expect(counties.text.contains("The collaborations against the regions"))
    #expect(counties.text.contains("Regions: own.\n\nNo centres are given") && counties.text.contains("county 42"))
    #expect(try table(own + ":everything").text.contains("Regions: own: everything."))
    #expect(Set([usual.text, economic.text, counties.text]).count == 3)
  }

  @Test(
    "Every command that uses regions takes them",
    arguments: [
      ["findings", "--lang", "en"], ["candidates", "Nord-Fron", "--lang", "en"], ["map", "findings"],
      ["what-if", "GeoData/norway-2020/proposals/finnmark.csv"], ["check"],
    ])
  func everywhere(_ command: [String]) throws {
    let outcome = try Program.run(command + ["--regions", "economic-regions"])
    #expect(outcome.status == 0, "\(outcome.talk)")
  }

  @Test("A map says which regions it shows")
  func legend() throws {
    let map = try Program.run(["map", "fit", "--regions", "economic-regions", "--lang", "en"])
    #expect(map.status == 0 && map.text.contains(">Economic region"))
    #expect(!map.text.contains("labour-market"))
    // And whose they are.
    #expect(map.text.contains("SSB Klass 108") && !map.text.contains("TØI"))
    let own = try Program.run([
      "map", "fit", "--regions", "GeoData/norway-2020/municipalities.csv:county", "--lang", "en",
    ])
    #expect(own.text.contains("municipalities.csv (regions)") && !own.text.contains("TØI"), "\(own.talk)")
  }

  @Test("Regions that are not there are an error that lists those that are; a file is read with care")
  func refused() throws {
    let scratch = try ScratchFolder()
    func talk(_ regions: String) throws -> String {
      let outcome = try Program.run(["table", "fit", "--regions", regions])
      #expect(outcome.status == 2)
      return outcome.talk
    }
    #expect(
      try talk("economic").contains(
        "there are no regions 'economic'; there is travel-to-work-areas, economic-regions, and a CSV"))
    #expect(try talk("nowhere.csv").contains("nowhere.csv"))
    func write(_ text: String) throws -> String {
      let file = scratch.url.appending(path: "bad.csv")
      try text.write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }
    #expect(try talk(write("municipality,region\n9999,1\n")).contains("no code in the column municipality is"))
    #expect(try talk(write("name,area\nOslo,1\n")).contains("no column holds the codes"))
    #expect(try talk(write("municipality,region\n0301,1\n") + ":district").contains("column district"))
    let gap = try Program.run(["table", "fit", "--regions", try write("municipality,region\n0301,1\n1103,1\n0301,2\n")])
    #expect(gap.status == 0)
    #expect(gap.talk.contains("lies in two regions of bad"))
    #expect(gap.talk.contains("354 municipalities lie in no region of bad"))
  }
}
