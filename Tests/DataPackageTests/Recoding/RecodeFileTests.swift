import Register
import TestSupport
import Testing

@testable import DataPackage

@Suite("Recoding a table by itself")
struct RecodeFileTests {
  private static let folder = "\(Repository.folder)/GeoData/norway-2020"

  private func recoded(
    _ text: String, _ columns: [String] = [], from: Int? = nil, to year: Int = 2024, answers: [String] = []
  ) throws -> RecodedFile {
    let norway = try DataSet { try bytes("\(Self.folder)/\($0)") }
    return try RecodedFile(
      Array(text.utf8), file: "liste.csv", by: norway, columns: columns, heading: { Self.headings[$0] ?? .unknown },
      from: from, to: year, answers: answers.map { CodeAnswer($0)! })
  }

  private static let headings: [String: RecodedFile.Heading] = [
    "kommune": .codes, "kode": .codes, "etablert": .other, "innbyggere": .other, "from": .other,
  ]

  @Test("Years and numbers of people are no codes, though they look like them")
  func years() throws {
    let text = "kommune,etablert,innbyggere\n1201,2012,100\n1221,2004,200\n2012,2018,3000\n0301,2020,1833\n"
    let recoded = try recoded(text, to: 2020)
    #expect(recoded.columns == ["kommune"] && recoded.from == 2019 && recoded.notes.isEmpty)
    #expect(
      String(decoding: recoded.bytes, as: UTF8.self)
        == "kommune,etablert,innbyggere\n4601,2012,100\n4614,2004,200\n5403,2018,3000\n0301,2020,1833\n")
  }

  @Test("A column that nobody knows and that could hold codes beside a known one is told")
  func left() throws {
    let recoded = try recoded("kommune,nabo\n3001,3002\n3003,3001\n")
    #expect(recoded.columns == ["kommune"] && recoded.changes == 2)
    #expect(
      recoded.notes == ["the column nabo could hold codes too and stays as it is; --code-field names all that do"])
    #expect(try self.recoded("kommune,nabo\n3001,3002\n3003,3001\n", ["kommune", "nabo", "nabo"]).changes == 4)
  }

  @Test("A column that says the county of each moves with it, and one that says something else does not")
  func counties() throws {
    let text = "kommune,fylke,klasse\n3001,30,30\n3811,38,30\n5401,54,54\n1101,11,30\n0301,3,30\n"
    let recoded = try recoded(text)
    #expect(
      String(decoding: recoded.bytes, as: UTF8.self)
        == "kommune,fylke,klasse\n3101,31,30\n3911,39,30\n5501,55,54\n1101,11,30\n0301,3,30\n")
    #expect(recoded.columns == ["kommune"] && recoded.changes == 3)
    #expect(recoded.notes == ["the column fylke says the county of each and has moved with it"])
    // Back again it is what it was.
    #expect(try self.recoded(String(decoding: recoded.bytes, as: UTF8.self), to: 2020).bytes == Array(text.utf8))
  }

  @Test("The only column that is called so is taken, be a code in it of no year")
  func oneStranger() throws {
    let recoded = try recoded("kommune,navn\n3001,Halden\n3003,Sarpsborg\n9999,Ingensteds\n")
    #expect(recoded.columns == ["kommune"] && recoded.changes == 2)
    #expect(recoded.notes == ["1 code is of no year that is known and was left as it is: 9999"])
  }

  @Test("One code that no year has is told of in the singular")
  func stranger() throws {
    #expect(
      try recoded("kommune\n3001\n9999\n", ["kommune"]).notes
        == ["1 code is of no year that is known and was left as it is: 9999"])
    #expect(
      try recoded("kommune\n3001\n9999\n9998\n", ["kommune"]).notes
        == ["2 codes are of no year that is known and were left as they are, as 9998"])
  }

  @Test(
    "What nothing tells is asked and never guessed",
    arguments: [
      ("a,b\n3001,3002\n", "a and b could hold municipality codes, and no heading says so"),
      ("a\n2012\n", "a could hold municipality codes, and no heading says so"),
      ("kommune,a\n3001,3002\nx,3003\n", "kommune and a could hold municipality codes, and no heading says so"),
      ("from\n3001\n", "no column holds municipality codes"),
      ("etablert,navn\n2012,Alta\n", "no column holds municipality codes"),
    ])
  func asked(_ text: String, _ expected: String) {
    let complaint = complaint { _ = try recoded(text) }
    #expect(complaint?.hasPrefix("liste.csv: \(expected)") == true, "\(complaint ?? "")")
    #expect(complaint?.contains("--code-field") == true)
  }

  @Test(
    "Codes of two years are never mixed: the error names both, with a code and a line of each",
    arguments: [
      (
        "kommune\n3001\n0301\n5501\n", nil,
        "line 4, column kommune: the codes of 2024 and 2020 are mixed: 5501 is of 2024 and not of 2020, "
          + "and 3001 in line 2 is of 2020 and not of 2024"
      ),
      (
        "navn,kommune\r\n\"a\r\nb\",0101\r\n\r\nc,3001\r\nd,5501\r\n", nil,
        "line 3, column kommune: the codes of 2019 and 2020 are mixed: 0101 is of 2019 and not of 2020, "
          + "and 3001 in line 5 is of 2020 and not of 2019"
      ),
      (
        "kommune\n0301\n5501\n", 2020,
        "line 3, column kommune: 5501 is a code of 2024 and not of 2020, which is the year given"
      ),
    ] as [(String, Int?, String)])
  func mixed(_ text: String, _ from: Int?, _ expected: String) {
    #expect(complaint { _ = try recoded(text, from: from, to: 2019) } == "liste.csv, \(expected)")
  }

  @Test("A membership that has ended has the code of its time, and that is no mixture")
  func past() throws {
    let head = "municipality,from,to\n"
    let rows = "3001,,\n3002,,\n0101,,2020-01-01\n"
    let recoded = try recoded(head + rows, ["municipality"])
    #expect(String(decoding: recoded.bytes, as: UTF8.self) == head + "3101,,\n3103,,\n0101,,2020-01-01\n")
  }

  @Test("Weights are for data sets, and several codes too", arguments: ["1507=1508:2,1580:1", "1507=1508,1580"])
  func weights(_ answer: String) {
    #expect(
      complaint { _ = try recoded("kommune\n1507\n", answers: [answer]) }
        == "liste.csv: 1507 takes one code without a weight here; weights are for data sets, where they divide figures")
  }
}
