import DataPackage
import Register
import Testing

/// The descriptor of the fixture with divisions declared.
private func files(_ partitions: String?, _ tables: [String: String]) -> [String: [UInt8]] {
  var files = Fixture.files(replacing: tables)
  let names = Fixture.tables.merging(tables) { $1 }.keys
  if let partitions {
    let settings = Fixture.settings.replacing("\"languages\"", with: "\"partitions\": \(partitions), \"languages\"")
    files["datapackage.json"] = Array(Fixture.descriptor(of: names, settings: settings).utf8)
  }
  return files
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return String(self[..<range.lowerBound]) + other + self[range.upperBound...]
  }
}

@Suite("Divisions in tables")
struct PartitionTableTests {
  private static let members = "municipality,region\n0301,9\n1103,10\n"
  private static let councils = #"""
    [{"name": "councils", "members": "council-members", "regions": "councils", "day": "2020-07-01",
      "source": "The councils", "hubs": true,
      "names": {"en": {"one": "council", "many": "councils"}}}]
    """#

  @Test("A division that the descriptor declares is read from its tables")
  func declared() throws {
    let set = try Fixture.dataSet(
      files(
        Self.councils,
        ["council-members": Self.members, "councils": "code,name,centres\n9,Nine,0301\n10,Ten,1103\n"]))
    let contents = try set.contents(of: [.places, .regions])
    #expect(contents.absent == [] && contents.problems == [])
    let partition = try #require(contents.territory.divisions.reference)
    #expect(partition.id == "councils" && partition.kind == "councils" && partition.source == "The councils")
    #expect(partition.day == day("2020-07-01"))
    #expect(partition.names["en"]?.same == "council")
    #expect(partition.regions.map(\.name) == ["Nine", "Ten"])
    #expect(partition.regions.map(\.centres) == [[code("0301")], [code("1103")]])
    #expect(contents.territory.divisions.hubs == partition)
    #expect(try set.contents(of: .places).territory.divisions.all.isEmpty)
  }

  @Test("Two divisions may stand in one table, which is read and told of once; the second of two asks costs nothing")
  func together() throws {
    let set = try Fixture.dataSet(
      files(
        #"""
        [{"name": "health", "members": "own", "region_column": "hospital", "reference": true},
         {"name": "police", "members": "own", "region_column": "district"},
         {"name": "counties", "members": "municipalities", "region_column": "county"}]
        """#, ["own": "municipality,hospital,district\n301,h1,\n1103,h2,d1\n"]))
    for _ in 0..<2 {
      let contents = try set.contents(of: [.places, .regions])
      let divisions = contents.territory.divisions
      #expect(divisions.all.map(\.id) == ["health", "police", "counties"])
      #expect(divisions.all.map { $0.regions.map(\.code) } == [["h1", "h2"], ["d1"], ["03", "11"]])
      #expect(divisions["police"]?.municipalities == [code("1103")])
      #expect(contents.problems.map(\.sentence) == ["own.csv: column municipality: 301 → 0301 (1 row)"])
    }
  }

  @Test("Columns that nobody declares are divisions all the same, with or without a table of their regions")
  func usual() throws {
    let tables = [
      "municipalities":
        "code,name,county,population,area_km2,travel_to_work_area,economic_region\n301,Oslo,03,693494,454.12,5,\n"
        + "1103,Stavanger,11,143574,262.5,,11\n301,Oslo,03,1,1,7,\n",
      "travel-to-work-areas": "code,name,centres\n5,The capital,0301\n",
    ]
    let contents = try Fixture.dataSet(files(nil, tables)).contents(of: [.places, .regions])
    let divisions = contents.territory.divisions
    #expect(divisions.all.map(\.id) == ["travel-to-work-areas", "economic-regions"])
    #expect(divisions.reference?.kind == "travel-to-work" && divisions.hubs?.kind == "economic")
    #expect(divisions.reference?.region(of: code("0301"))?.name == "The capital")
    #expect(divisions.reference?.region(of: code("1103")) == nil)
    #expect(divisions.hubs?.isUndeclared == true)
    #expect(contents.absent == ["economic-regions"])
    // Once, though two divisions are in the table too.
    #expect(contents.problems.map(\.kind) == ["duplicate-key", "mended-code"])
  }

  @Test("A data set without any has none")
  func none() throws {
    let contents = try Fixture.dataSet().contents(of: [.places, .regions])
    #expect(contents.territory.divisions == Divisions())
    #expect(contents.absent == ["travel-to-work-areas", "economic-regions"])
    #expect(try Fixture.dataSet(files("[]", [:])).contents(of: [.places, .regions]).absent == [])
  }

  @Test("A municipality that stands twice is told with its line, and which region counts with its table")
  func twice() throws {
    let contents = try Fixture.dataSet(
      files(
        #"[{"name": "councils", "members": "council-members"}]"#, ["council-members": Self.members + "301,10\n"])
    ).contents(of: [.places, .regions])
    #expect(
      contents.problems.map(\.sentence) == [
        "council-members.csv: line 4, column municipality: '0301' stands here a second time",
        "council-members.csv: column municipality: 301 → 0301 (1 row)",
      ])
    #expect(contents.territory.divisions.reference?.conflicts.map(\.other) == ["10"])
  }

  @Test(
    "A declaration that can not be followed is an error with its place",
    arguments: [
      ("no table", councils, [:], "datapackage.json: there is no resource 'council-members', which is needed"),
      (
        "no table of regions", councils, ["council-members": members],
        "datapackage.json: there is no resource 'councils', which is needed"
      ),
      (
        "no column", #"[{"name": "x", "members": "municipalities", "region_column": "council"}]"#, [:],
        "municipalities.csv, line 1, column council: there is no such column; the header has code, name, county, "
          + "population, area_km2"
      ),
      (
        "no code", #"[{"name": "x", "members": "m"}]"#, ["m": "municipality,region\nOslo,1\n"],
        "m.csv, line 2, column municipality: 'Oslo' is not a code of 4 digits"
      ),
      (
        "no day", #"[{"name": "x", "members": "m", "day": "soon"}]"#, [:],
        "datapackage.json: 'samkart.partitions[0].day': 'soon' is not a day of the form YYYY-MM-DD"
      ),
      (
        "two of a name", #"[{"name": "x", "members": "m"}, {"name": "x", "members": "m"}]"#, [:],
        "datapackage.json: 'samkart.partitions': two divisions have the same name"
      ),
    ] as [(String, String, [String: String], String)])
  func refused(_ name: String, _ partitions: String, _ tables: [String: String], _ sentence: String) {
    #expect(
      complaint { _ = try Fixture.dataSet(files(partitions, tables)).contents(of: [.places, .regions]) } == sentence,
      "\(name)")
  }
}
