import Register
import TestSupport
import Testing

@testable import DataPackage

@Suite("Recoding Norway")
struct RecodeNorwayTests {
  private static let folder = "\(Repository.folder)/GeoData/norway-2020"

  private static func norway() throws -> DataSet { try DataSet { try bytes("\(folder)/\($0)") } }

  private static func dataSet(_ recoded: RecodedDataSet) throws -> DataSet {
    let files = Dictionary(uniqueKeysWithValues: recoded.files.map { ($0.path, $0.bytes) })
    return try DataSet { path in
      guard let bytes = files[path] else { throw Fixture.NoSuchFile() }
      return bytes
    }
  }

  @Test(
    "2020 to 2024: 114 codes, 63 of 246 members, 11 counties to 15, and back again the original to the byte",
    arguments: [("1507=1508", 356), ("1507=1580", 356), ("1507=1508:57000,1580:9258", 357)])
  func thereAndBack(_ answer: String, _ municipalities: Int) throws {
    let there = try RecodedDataSet(try Self.norway(), to: 2024, answers: [CodeAnswer(answer)!])
    let report = there.report
    #expect(report.changedCodes == 114 && report.members == 246 && report.changedMembers == 63)
    #expect(report.countiesBefore.count == 11 && report.countiesAfter.count == 15)
    #expect(report.municipalitiesAfter == municipalities)
    #expect(report.answers.map(\.question) == ["1507"])
    let set = try Self.dataSet(there)
    let contents = try set.contents(of: .all)
    #expect(contents.problems.isEmpty)
    #expect(problems(in: contents.territory).isEmpty || municipalities == 357)
    #expect(contents.territory.counties.map(\.code) == report.countiesAfter)
    #expect(contents.territory.municipalities.reduce(0) { $0 + $1.population } == 5_367_580)
    #expect(contents.flows.reduce(0) { $0 + $1.employed } == 2_673_248)

    let back = try RecodedDataSet(set, to: 2020, answers: [])
    for (path, bytes) in back.files {
      #expect(bytes == (try DataPackageTests.bytes("\(Self.folder)/\(path)")), "\(path)")
    }
    #expect(back.files.map(\.path) == there.files.map(\.path))
  }

  @Test("Counties that were divided are given to the part in which the members live, and that is told")
  func counties() throws {
    let report = try RecodedDataSet(try Self.norway(), to: 2024, answers: [CodeAnswer("1507=1508")!]).report
    let hadeland = try #require(report.counties.first { $0.place == "collaborations/hadeland/county" })
    #expect(hadeland.from == "30" && hadeland.to == "32")
    let split = try #require(report.counties.first { $0.place == "economic-regions/30009/county" })
    #expect(split.to == "33" && split.people.map(\.people) == [39_652, 6_852, 0])
    #expect(
      report.notes == [
        "relations/O10/from: the county 54 became 55 and 56, and all of them stand in its place",
        "relations/O08d/from: the county 30 became 31, 32 and 33, and all of them stand in its place",
        "relations/O08e/from: the county 54 became 55 and 56, and all of them stand in its place",
        "Haram (1580) is a municipality in 2024 and none here: 1507 went to others whole",
      ])
  }

  @Test("Memberships are those that awk makes of the same two tables")
  func comparison() throws {
    let there = try RecodedDataSet(try Self.norway(), to: 2024, answers: [CodeAnswer("1507=1508")!])
    let own = try #require(there.files.first { $0.path == "memberships.csv" }).bytes
    #expect(own == (try bytes("\(Repository.folder)/Tests/Fixtures/recode/memberships-2024.csv")))
  }

  @Test("Back to 2019 every merger is a question, all of them at once")
  func questions() throws {
    do {
      _ = try RecodedDataSet(try Self.norway(), to: 2019, answers: [])
      Issue.record("nothing was asked")
    } catch RecodeError.unanswered(let questions) {
      #expect(questions.count == 46)
      #expect(questions.first { $0.name == "1577" }?.choices == ["1444", "1519"])
    }
  }

  @Test("A table by itself is recoded where its codes are found, whatever stands beside them")
  func file() throws {
    let norway = try Self.norway()
    let text = "nr;kommune;tall\r\n1;0301 Oslo;3001\r\n2;K-3001;5\r\n3;5401;9999\r\n"
    let recoded = try RecodedFile(
      Array(text.utf8), file: "liste.csv", by: norway, columns: [], from: nil, to: 2024, answers: [])
    #expect(recoded.columns == ["kommune"] && recoded.from == 2020 && recoded.changes == 2)
    #expect(
      String(decoding: recoded.bytes, as: UTF8.self)
        == "nr;kommune;tall\r\n1;0301 Oslo;3001\r\n2;K-3101;5\r\n3;5501;9999\r\n")
    let back = try RecodedFile(
      recoded.bytes, file: "liste.csv", by: norway, columns: [], from: nil, to: 2020, answers: [])
    #expect(back.from == 2024 && back.bytes == Array(text.utf8))
  }

  @Test(
    "A table by itself that can not be recoded says why",
    arguments: [
      ("kommune\n1507\n", [], "1 question must be answered before anything is written"),
      ("navn\nOslo\n", [], "liste.csv: no column holds municipality codes; say which with --code-field"),
      ("kommune\n3101\n", [], "the codes are those of 2024 already"),
      (
        "kommune\n0301\n", ["kode"], "liste.csv, line 1, column kode: there is no such column; the header has kommune"
      ),
    ] as [(String, [String], String)])
  func refusedFile(_ text: String, _ columns: [String], _ expected: String) throws {
    let norway = try Self.norway()
    let complaint = complaint {
      _ = try RecodedFile(
        Array(text.utf8), file: "liste.csv", by: norway, columns: columns, from: nil, to: 2024, answers: [])
    }
    #expect(complaint == expected)
  }
}
