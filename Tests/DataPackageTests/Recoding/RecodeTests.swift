import Register
import Testing

@testable import DataPackage

@Suite("Recoding a data set")
struct RecodeTests {
  private static let split = "0004=0008:40,0009:21"
  private static let host = "collaborations/y/host=0008"

  @Test("Municipalities are added up, renamed, divided and sorted; the county is that of the change")
  func municipalities() throws {
    let world = RecodeWorld(try RecodeWorld().recoded(to: 2021, Self.split, Self.host))
    #expect(
      world.text("municipalities.csv") == """
        code,name,official_name,county,population,area_km2
        0005,Lund,Lund,03,150,14.75
        0007,Eik,Eik,03,30,3
        0008,Furu,Furu,02,40,5.3
        0009,Gran,Gran,02,21,2.8

        """)
  }

  @Test("Memberships become one or several, a past one keeps its code, and what is no municipality stays")
  func memberships() throws {
    let world = RecodeWorld(try RecodeWorld().recoded(to: 2021, Self.split, Self.host))
    #expect(
      world.text("memberships.csv") == #"""
        collaboration,municipality,party,role,from,to,source,note
        x,0005,Lund,member,,,bok; avis,
        y,0008,Furu,member,,,,
        y,0009,Gran,member,,,,
        y,0003,"Ek, gamle",member,2018-01-01,2020-06-01,,"sa ""nei"""
        y,,Selskapet,other,,,,

        """#)
  }

  @Test("A row of another time has the codes of its own, to the day or to the year, and the way back is the same")
  func otherTimes() throws {
    let head = "collaboration,municipality,party,role,from,to,source,note\n"
    let before = [
      "x,0003,Ek,member,2018,2020,,", "x,0003,Ek,member,2018,2022,,", "x,0007,Eik,member,2021,,,",
      "x,0003,Ek,member,2020-12-31,,,", "x,0001,Alm,member,,2021-01-01,,",
    ]
    let after = [
      "x,0003,Ek,member,2018,2020,,", "x,0007,Ek,member,2018,2022,,", "x,0007,Eik,member,2021,,,",
      "x,0007,Ek,member,2020-12-31,,,", "x,0001,Alm,member,,2021-01-01,,",
    ]
    let world = RecodeWorld(["proposals": head + before.map { "\($0)\n" }.joined(), "code-changes": withoutMergers])
    let there = RecodeWorld(try world.recoded(to: 2021, "0004=0008"))
    #expect(there.text("proposals.csv") == head + after.map { "\($0)\n" }.joined())
    #expect(RecodeWorld(try there.recoded(to: 2020)).files == world.files)
  }

  @Test("Flows are added up and divided, and one of nobody is no row")
  func commuting() throws {
    let world = RecodeWorld(try RecodeWorld().recoded(to: 2021, Self.split, Self.host))
    #expect(
      world.text("commuting.csv") == """
        residence,workplace,employed
        0005,0005,52
        0007,0008,1
        0008,0008,9
        0008,0009,5
        0009,0008,4
        0009,0009,2

        """)
  }

  @Test("What is said of rows that became one comes in the order of the rows")
  func mergedNotes() throws {
    let flows = """
      residence,workplace,employed
      0003,0001,4
      0001,0004,
      0003,0002,
      0004,0001,
      0002,0004,1
      0001,0001,
      0004,0002,2
      0001,0003,
      0002,0002,3
      0002,0003,5

      """
    let report = try RecodeWorld(["commuting": flows]).recoded(to: 2021, "0004=0008").report
    #expect(
      report.notes.filter { $0.hasPrefix("commuting.csv") }
        == ["0007 0005", "0005 0008", "0008 0005", "0005 0005", "0005 0007"].map {
          "commuting.csv: employed of \($0) is missing, since it is for a part"
        })
  }

  @Test("Figures that are too long to be added up are refused with their place")
  func longFigures() throws {
    let table = try #require(RecodeWorld.tables["municipalities"])
    let long = table.replacing("10.5", with: "5").replacing("4.25", with: "0.00000000000000000000001")
    #expect(
      complaint { _ = try RecodeWorld(["municipalities": long]).recoded(to: 2021, "0004=0008") }
        == "municipalities.csv, column area_km2: '5 + 0.00000000000000000000001' is no plain number that can be divided "
        + "or added up")
  }

  @Test(
    "A journal is not carried over, and the report says how many edits stay behind",
    arguments: [
      (0, nil), (1, "journal.jsonl: 1 edit of the journal is not carried over"),
      (2, "journal.jsonl: 2 edits of the journal are not carried over"),
      (-1, "journal.jsonl: the journal is not carried over, and can not be read"),
    ] as [(Int, String?)])
  func journal(_ edits: Int, _ expected: String?) throws {
    let lines = (0..<max(edits, 0)).map { place in
      #"{"number": \#(place + 1), "edit": "leave", "day": null, "parameters": {}, "source": "S", "changes": []}"# + "\n"
    }
    let journal = edits < 0 ? "nonsense\n" : lines.joined()
    let recoded = try RecodedDataSet(
      try RecodeWorld().dataSet(), to: 2021, answers: [CodeAnswer("0004=0008")!], journal: Array(journal.utf8))
    let notes = recoded.report.notes.filter { $0.hasPrefix("journal.jsonl") }
    #expect(notes.count == (expected == nil ? 0 : 1))
    if let expected { #expect(notes.first?.hasPrefix(expected) == true, "\(notes)") }
    #expect(!recoded.files.contains { $0.path == "journal.jsonl" })
  }

  @Test("A merged municipality has the region of its most populous part; a divided one has its region in each part")
  func regions() throws {
    let members = "municipality,region\n0001,b\n0002,a\n0003,a\n0004,b\n"
    let settings = #", "partitions": [{"name": "areas", "members": "area-members"}]"#
    for (smaller, region) in [("0001,Alm,Alm,01,100", "b"), ("0001,Alm,Alm,01,10", "a")] {
      let people = RecodeWorld.tables["municipalities"].map { replacing("0001,Alm,Alm,01,100", with: smaller, in: $0) }
      let recoded = try RecodeWorld(
        ["area-members": members, "municipalities": people ?? ""], settings: settings
      ).recoded(to: 2021, "0004=0008:40,0009:21", "collaborations/y/host=0008")
      let world = RecodeWorld(recoded)
      #expect(world.text("area-members.csv") == "municipality,region\n0005,\(region)\n0007,a\n0008,b\n0009,b\n")
      #expect(
        recoded.report.notes.contains(
          "area-members.csv: region of 0005 is '\(region)', that of its largest part (of a, b)"))
      let divisions = try world.dataSet().contents(of: [.places, .regions]).territory.divisions
      #expect(divisions.reference?.municipalities.map(\.text) == ["0005", "0007", "0008", "0009"])
    }
  }

  @Test("Lists take all parts, each once; a county follows its members; a host must be one")
  func others() throws {
    let recoded = try RecodeWorld().recoded(to: 2021, Self.split, "collaborations/y/host=0009")
    let world = RecodeWorld(recoded)
    #expect(world.text("travel-to-work-areas.csv") == "code,name,centres\n1,Alm,0005\n2,Furu,0008;0009\n")
    #expect(world.text("collaborations.csv") == "id,name,county,host\nx,Xenia,03,0005\ny,Ypsilon,02,0009\n")
    #expect(world.text("counties.csv") == RecodeWorld.tables["counties"])
    #expect(world.text("code-changes.csv") == RecodeWorld.changes)
    #expect(
      recoded.report.notes.contains(
        "travel-to-work-areas/2/centres: 0004 became 0008 and 0009, and all of them stand in its place"))
  }

  @Test("The descriptor has the new year where the old one was that of codes, and the counties of the new year")
  func descriptor() throws {
    let world = RecodeWorld(try RecodeWorld().recoded(to: 2021, "0004=0008"))
    let text = world.text("datapackage.json")
    #expect(text.contains(#""day": "2020-10-01", "code_year": 2021"#))
    #expect(!text.contains(#""code_year": 2020"#))
    #expect(text.contains("Kode 2021, ikke 20205") && text.contains("Fylke i 2021"))
    #expect(text.contains("Folketall 2020"), "a year of figures is not that of the codes")
    #expect(text.contains("{\n        \"02\": \"EPSG:25833\",\n        \"03\": \"EPSG:25832\"\n      }"))
    let set = try world.dataSet()
    #expect(set.settings.codeYear == 2021)
    #expect(try set.contents(of: .all).territory.counties.map(\.code) == ["02", "03"])
  }

  @Test("The report counts codes, members and counties, and tells what became of whom")
  func report() throws {
    let report = try RecodeWorld().recoded(to: 2021, Self.split, Self.host).report
    #expect(report.changedCodes == 4 && report.municipalitiesBefore == 4 && report.municipalitiesAfter == 4)
    #expect(report.members == 3 && report.changedMembers == 3)
    #expect(report.countiesBefore == ["01", "02"] && report.countiesAfter == ["02", "03"])
    #expect(report.merged.map(\.oldCode.text) == ["0001", "0002"])
    #expect(report.renumbered.map(\.newCode.text) == ["0007"] && report.renamed.map(\.newName) == ["Eik"])
    #expect(report.split.map(\.newCode.text) == ["0008", "0009"])
    #expect(report.answers.map(\.question) == ["0004", "collaborations/y/host"])
    #expect(report.files.first { $0.path == "commuting.csv" }?.sums == ["employed"])
  }

  @Test("One answer gives all to one code, and the way back needs none")
  func oneWay() throws {
    let original = RecodeWorld(["code-changes": withoutMergers])
    let there = RecodeWorld(try original.recoded(to: 2021, "0004=0009"))
    #expect(there.text("municipalities.csv").contains("0009,Gran,Gran,02,61,8.1\n"))
    #expect(!there.text("memberships.csv").contains("0008"))
    let back = RecodeWorld(try there.recoded(to: 2020))
    #expect(back.files == original.files)
  }

  @Test("There and back again is the original to the byte, with everything divided and put together again")
  func roundTrip() throws {
    let original = RecodeWorld(["code-changes": withoutMergers])
    let there = RecodeWorld(try original.recoded(to: 2021, Self.split, "collaborations/y/host=0009"))
    let back = RecodeWorld(try there.recoded(to: 2020))
    for (file, bytes) in original.files {
      #expect(back.text(file) == String(decoding: bytes, as: UTF8.self), "\(file)")
    }
  }

  private let withoutMergers = RecodeWorld.changes.split(separator: "\n").map { line in
    switch line {
    case "2021-01-01,0001,Alm,0005,Lund,merge,01,03": "2021-01-01,0001,Alm,0011,Alm,renumber,01,03\n"
    case "2021-01-01,0002,Birk,0005,Lund,merge,01,03": "2021-01-01,0002,Birk,0001,Birk,renumber,01,03\n"
    default: "\(line)\n"
    }
  }.joined()

  @Test("Shares that the data set states divide without being asked for")
  func statedShares() throws {
    let lines = RecodeWorld.changes.split(separator: "\n").map(String.init)
    let shares = zip(lines, ["share", "", "", "", "0.75", "0.25"]).map { "\($0),\($1)" }
    let world = RecodeWorld(["code-changes": shares.joined(separator: "\n") + "\n"])
    let text = RecodeWorld(try world.recoded(to: 2021, "0004=0008,0009", "collaborations/y/host=0008"))
    #expect(text.text("municipalities.csv").contains("0008,Furu,Furu,02,46,6.1\n0009,Gran,Gran,02,15,2.0\n"))
  }

  @Test(
    "What can not be done says what and why",
    arguments: [
      (2020, [], "the codes are those of 2020 already"),
      (2031, [], "the codes of 2031 are not known: code-changes.csv tells those from 2020 to 2021"),
      (2021, [], "1 question must be answered before anything is written"),
      (2021, ["0004=0008,0009"], "2 questions must be answered before anything is written"),
      (2021, ["0004=0007"], "'0007' is no answer to 0004, which is asked for 0008 or 0009"),
      (2021, ["0004=0008", "0003=0007"], "'0003' is answered, and nothing of that name is asked"),
      (
        2021, ["0004=0008:1,0009:1", "collaborations/y/host=0008,0009"],
        "collaborations/y/host takes one code, not several"
      ),
      (
        2021, ["0004=0008:1,0009:1", "collaborations/y/host=0001"],
        "'0001' is no answer to collaborations/y/host, which is asked for 0008 or 0009"
      ),
    ] as [(Int, [String], String)])
  func refused(_ year: Int, _ answers: [String], _ expected: String) {
    let complaint = complaint {
      _ = try RecodedDataSet(try RecodeWorld().dataSet(), to: year, answers: answers.map { CodeAnswer($0)! })
    }
    #expect(complaint == expected)
  }

  static let withoutEk = RecodeWorld.changes.split(separator: "\n")
    .filter { !$0.contains(",Ek,") }.map { "\($0)\n" }.joined()

  @Test(
    "A data set that does not say enough is refused",
    arguments: [
      (
        ["counties": "code,name\n01,Aust\n02,Vest\n"],
        "counties.csv does not say which counties there are in 2021: it needs them all, with columns from and to"
      ),
      (
        ["counties": "code,name,from,to\n01,Aust,,2021-01-01\n02,Vest,,\n"],
        "counties.csv does not say which counties there are in 2021: it needs them all, with columns from and to"
      ),
      (
        [
          "counties": "code,name,from,to\n01,Aust,,2021-01-01\n02,Vest,,\n03,Nyaust,2021-01-01,\n",
          "code-changes": RecodeTests.withoutEk,
        ],
        "code-changes.csv has no line that says what Ek (0003) became by 2021, when there is no county 01; a line there "
          + "(day, old code, new code) settles it"
      ),
      (
        ["counties": "code,name,from,to\n01,Aust,2021-01-01,2020-01-01\n"],
        "counties.csv, line 2, column to: '2020-01-01' is not a day after 2021-01-01"
      ),
      (
        ["code-changes": "day,old_code,old_name,new_code,new_name,kind\n"],
        "the data set has no table 'code-changes', which says what became of codes"
      ),
      (
        ["blank": "code\n0001\n"],
        "blank.csv: the descriptor says that it has codes of a year, and of no column that it holds them"
      ),
      (
        ["extra": "code\n0001\n"],
        "extra.csv: the descriptor has no schema for it, which would say which columns hold codes"
      ),
      (
        ["commuting": "residence,workplace,employed\n0001,0001,many\n0001,0002,2\n"],
        "commuting.csv, column employed: 'many' is no plain number that can be divided or added up"
      ),
      (
        ["commuting": "residence,workplace,employed\n0001,0001\n"],
        "commuting.csv, line 2: there are 2 fields where the header has 3"
      ),
    ] as [([String: String], String)])
  func insufficient(_ tables: [String: String], _ expected: String) {
    let complaint = complaint { _ = try RecodeWorld(tables).recoded(to: 2021, "0004=0008") }
    #expect(complaint == expected)
  }

  @Test("A resource of another year than the rest is an error that names both files and both years")
  func mixed() throws {
    var world = RecodeWorld()
    // The memberships come last but one, before the travel-to-work areas.
    let old = world.text("datapackage.json")
    let start = try #require(old.firstRange(of: "memberships.csv")?.lowerBound)
    let year = try #require(old[start...].firstRange(of: "2020"))
    let text = old[..<year.lowerBound] + "2021" + old[year.upperBound...]
    world.files["datapackage.json"] = Array(text.utf8)
    #expect(
      complaint { _ = try world.dataSet() }
        == "memberships.csv: has the municipality codes of 2021, and collaborations.csv those of 2020; samkart recode moves "
        + "a file to the codes of another year")
  }
}

private func replacing(_ part: String, with other: String, in text: String) -> String {
  guard let range = text.firstRange(of: part) else { return text }
  return String(text[..<range.lowerBound]) + other + text[range.upperBound...]
}
