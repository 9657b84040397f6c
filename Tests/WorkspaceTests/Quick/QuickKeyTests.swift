import Reports
import Tabular
import Testing
import Workspace

/// Keys of polygons and of a table, and how they are tied.
struct KeyCase: CustomTestStringConvertible, Sendable {
  let name: String
  /// The fields of the polygons, each with its values.
  let fields: [(String, [String])]
  let table: String
  /// The members of each group, as `group: number`; `nil` where they are refused.
  let groups: [String]?
  /// What is told.
  var told: [String] = []
  /// What is not.
  var silent: [String] = []
  var key: String?, field: String?, group: String?
  /// The rows that are asked for.
  var rows: [String] = []
  var isPartial = false
  var testDescription: String { name }

  static let all: [KeyCase] = [
    KeyCase(
      name: "lost zeros, and one row more than there are polygons", fields: [("GEOID", ["04001", "04003", "04005"])],
      table: "fips,region\n4001,A\n4003,B\n4005,A\n4007,B\n", groups: ["A: 2", "B: 1"],
      told: ["4001 → 04001 (1 row)", "1 of 4 rows of the table found no partner among the polygons: 4007"]),
    KeyCase(
      name: "zeros lost by the polygons", fields: [("code", ["4001", "4003", "4005"])],
      table: "fips,region\n04001,A\n04003,B\n04005,A\n04007,A\n", groups: ["A: 2", "B: 1"]),
    KeyCase(
      name: "decimals and powers of ten", fields: [("code", ["0301", "1103", "4601"])],
      table: "nr,gruppe\n301.0,A\n1.103E+03,B\n4601.00,A\n", groups: ["A: 2", "B: 1"], key: "nr"),
    KeyCase(
      name: "letters that differ are part of the code", fields: [("zone", ["A1", "B1", "A2"])],
      table: "zone,group\nA1,x\nB1,y\nA2,x\n", groups: ["x: 2", "y: 1"]),
    KeyCase(
      name: "letters that differ meet no bare numbers", fields: [("zone", ["A1", "B1", "A2"])],
      table: "zone,group\n1,x\n2,y\n", groups: nil, key: "zone", field: "zone"),
    KeyCase(
      name: "a word that all names have", fields: [("NAVN", ["Ålesund", "Oslo", "Nord-Fron"])],
      table: "hvem,gruppe\nÅlesund kommune,A\nOslo kommune,B\nNord-Fron kommune,A\n", groups: ["A: 2", "B: 1"],
      told: ["Ålesund kommune → Ålesund (1 row)"]),
    KeyCase(
      name: "words before the names", fields: [("NAME", ["Kent", "Essex", "Devon"])],
      table: "who,group\nCounty of Kent,A\nCounty of Essex,B\nCounty of Devon,A\n", groups: ["A: 2", "B: 1"]),
    KeyCase(
      name: "running numbers of one name", fields: [("district_no", ["1", "2", "3"])],
      table: "district_no,team\n1,A\n2,B\n3,A\n", groups: ["A: 2", "B: 1"],
      told: ["district_no is a running number on both sides"]),
    KeyCase(
      name: "running numbers of other names are asked about", fields: [("FID", ["0", "1", "2"])],
      table: "nr,team\n0,A\n1,B\n2,A\n", groups: nil, told: ["running numbers fit each other whatever they number"]),
    KeyCase(
      name: "running numbers that somebody names", fields: [("FID", ["0", "1", "2"])],
      table: "nr,team\n0,A\n1,B\n2,A\n", groups: ["A: 2", "B: 1"], key: "nr", field: "FID"),
    KeyCase(
      name: "several polygons with one code", fields: [("code", ["0301", "0301", "1103"])],
      table: "code,group\n301,A\n1103,B\n", groups: ["A: 1", "B: 1"],
      told: ["1 value of code stands for several polygons, which become one unit: 0301 (2)"]),
    KeyCase(
      name: "namesakes told apart by a second column",
      fields: [("name", ["Herøy", "Herøy", "Os"]), ("county", ["Nordland", "Møre", "Nordland"])],
      table: "name,county,group\nHerøy,Nordland,A\nHerøy,Møre,B\nOs,Nordland,A\n", groups: ["A: 2", "B: 1"],
      told: ["1 name is that of several polygons, which county and county tell apart"]),
    KeyCase(
      name: "two columns given as one key",
      fields: [("name", ["Herøy", "Herøy", "Os"]), ("county", ["18", "15", "18"])],
      table: "n,c,group\nHerøy,18,A\nHerøy,15,B\nOs,18,A\n", groups: ["A: 2", "B: 1"], key: "n,c",
      field: "name,county"),
    KeyCase(
      name: "groups that are numbers keep them, and their order", fields: [("code", ["a", "b", "c"])],
      table: "code,group\na,10\nb,9\nc,10\n", groups: ["9: 1", "10: 2"]),
    KeyCase(
      name: "a group with an ordinary word, in a small table", fields: [("code", ["a", "b", "c"])],
      table: "code,leader,district\na,x,North\nb,y,South\nc,z,North\n", groups: ["North: 2", "South: 1"]),
    KeyCase(
      name: "a field of the polygons that groups", fields: [("code", ["a", "b", "c"]), ("okrug", ["x", "y", "x"])],
      table: "code,population\na,1\nb,2\nc,3\n", groups: ["x: 2", "y: 1"], group: "okrug"),
    KeyCase(
      name: "powers of ten of one width, beside lost zeros", fields: [("code", ["0301", "1101", "4601"])],
      table: "nr,gruppe\n3.010E+02,A\n1.101E+03,B\n4.601E+03,A\n", groups: ["A: 2", "B: 1"], key: "nr"),
    KeyCase(
      name: "codes that a spreadsheet is to keep as text", fields: [("code", ["0301", "1103", "4601"])],
      table: "code,group\n=\"0301\",A\n\"=\"\"1103\"\"\",B\n=\"4601\",A\n", groups: ["A: 2", "B: 1"]),
    KeyCase(
      name: "bars between the fields", fields: [("code", ["a", "b", "c"])],
      table: "code|group\na|x\nb|y\nc|x\n", groups: ["x: 2", "y: 1"]),
    KeyCase(
      name: "signs and words for no group", fields: [("code", ["a", "b", "c", "d", "e"])],
      table: "code,group\na,-\nb,x\nc,Ingen\nd,..\ne,x\n", groups: ["x: 2"],
      told: ["3 rows name no group ('-', '..', 'Ingen'), and their polygons stand outside all"]),
    KeyCase(
      name: "one group written in three ways", fields: [("code", ["a", "b", "c"])],
      table: "code,group\na,Nord\nb,nord\nc,NORD\n", groups: ["NORD: 1", "Nord: 1", "nord: 1"],
      told: ["NORD, Nord and nord are probably one group"], group: "group"),
    KeyCase(
      name: "a name that contradicts its code",
      fields: [("code", ["0301", "1103", "4601"]), ("name", ["Oslo", "Stavanger", "Bergen"])],
      table: "code,navn,group\n0301,Bergen,A\n1103,Stavanger,B\n4601,Bergen,A\n", groups: ["A: 2", "B: 1"],
      told: ["1 row contradicts itself: line 2 has 0301 and 'Bergen', and 0301 is Oslo; it counts by code"]),
    KeyCase(
      name: "a code that contradicts its name",
      fields: [("name", ["Oslo", "Stavanger", "Bergen", "Os"]), ("code", ["0301", "1103", "4601", "3430"])],
      table: "name,nr,group\nOslo,0301,A\nStavanger,1103,B\nBergen,1103,A\nOs,3430,B\n", groups: ["A: 2", "B: 2"],
      told: ["line 4 has Bergen and '1103', and Bergen is 4601"], key: "name", field: "name"),
    KeyCase(
      name: "a column of centres contradicts nothing",
      fields: [("code", ["0301", "1103", "4601"]), ("name", ["Oslo", "Stavanger", "Bergen"])],
      table: "code,centre\n0301,Oslo\n1103,Bergen\n4601,Bergen\n", groups: ["Bergen: 2", "Oslo: 1"],
      silent: ["contradict"], group: "centre"),
    KeyCase(
      name: "namesakes that nothing in the table tells apart",
      fields: [
        ("name", ["Herøy", "Herøy", "Os"]), ("code", ["1818", "1515", "3430"]), ("fylke", ["18", "15", "34"]),
      ],
      table: "kommune,gruppe\nHerøy,A\nOs,B\n", groups: nil,
      told: ["tells them apart as fylke does among the polygons: field name,fylke and key kommune,COLUMN"]),
    KeyCase(
      name: "a third of both sides without a partner",
      fields: [("code", ["3001", "3002", "3003", "1101", "1103", "1106", "4601", "4602", "4611"])],
      table: "code,group\n3101,A\n3103,A\n3201,A\n1101,B\n1103,B\n1106,B\n4601,C\n4602,C\n4611,C\n", groups: nil,
      told: [
        "3 of 9 rows of t.csv and 3 of 9 polygons", "a map of the rest would look right", "partial",
        "those of the table begin with 31 32, as 3101, those of the polygons with 30, as 3001",
      ]),
    KeyCase(
      name: "a third of both sides, let through",
      fields: [("code", ["3001", "3002", "3003", "1101", "1103", "1106", "4601", "4602", "4611"])],
      table: "code,group\n3101,A\n3103,A\n3201,A\n1101,B\n1103,B\n1106,B\n4601,C\n4602,C\n4611,C\n",
      groups: ["B: 3", "C: 3"], told: ["those of the table begin with 31 32"], isPartial: true),
    KeyCase(
      name: "a table of the whole country with polygons of a part", fields: [("code", ["1101", "1103", "1106"])],
      table: "code,group\n3101,A\n3103,A\n3201,A\n1101,B\n1103,B\n1106,C\n", groups: ["B: 2", "C: 1"]),
    KeyCase(
      name: "codes behind the mark that makes them text", fields: [("code", ["0301", "1103", "4601"])],
      table: "code,group\n'0301,A\n'1103,B\n'4601,A\n", groups: ["A: 2", "B: 1"]),
    KeyCase(
      name: "a row for each sex", fields: [("code", ["a", "b", "c"])],
      table: "code,sex,people\na,Women,1\na,Men,2\nb,Women,3\nb,Men,4\nc,Women,5\nc,Men,6\n", groups: nil,
      told: ["t.csv has 2 rows for each code, told apart by sex (Women, Men); where sex=Women takes the rows of one"]),
    KeyCase(
      name: "a row for each age and year", fields: [("code", ["a", "b"])],
      table: "code,age,year,people\na,0 to 15,2019,1\na,16,2019,2\na,0 to 15,2020,3\na,16,2020,4\n"
        + "b,0 to 15,2019,1\nb,16,2019,2\nb,0 to 15,2020,3\nb,16,2020,4\n", groups: nil,
      told: [
        "4 rows for each code, told apart by age (0 to 15, 16) and year (2019, 2020)",
        "where 'age=0 to 15' where year=2020 takes",
      ]),
    KeyCase(
      name: "one of the rows for each year, and one sex too few", fields: [("code", ["a", "b"])],
      table: "code,sex,year,people\na,W,2019,1\na,M,2019,2\na,W,2020,3\na,M,2020,4\n"
        + "b,W,2019,1\nb,M,2019,2\nb,W,2020,3\nb,M,2020,4\n", groups: nil,
      told: ["4 of 8 rows are as where says", "told apart by sex (W, M)"], rows: ["year=2020"]),
    KeyCase(
      name: "one row of each unit, apart from capitals", fields: [("code", ["a", "b", "c"])],
      table: "code,sex,group\na,Women,x\na,Men,y\nb,Women,x\nb,Men,y\nc,Women,z\nc,Men,y\n",
      groups: ["x: 2", "z: 1"], told: ["3 of 6 rows are as where says"], group: "group", rows: ["Sex=women"]),
    KeyCase(
      name: "rows that there are not", fields: [("code", ["a", "b"])],
      table: "code,sex,group\na,Women,x\nb,Men,y\n", groups: nil,
      told: ["no row of t.csv has 'Girls' in sex; there is Women, Men"], rows: ["sex=Girls"]),
    KeyCase(
      name: "units in two groups are no rows for each group", fields: [("code", ["a", "b", "c", "d"])],
      table: "code,group\na,x\na,y\nb,x\nb,z\nc,y\nc,z\nd,x\n", groups: ["x: 3", "y: 1"],
      told: ["3 polygons are in two groups"], group: "group"),
    KeyCase(
      name: "values that stand in the first of their rows", fields: [("code", ["a", "b", "c"])],
      table: "code,sex,group\na,Women,x\n,Men,y\nb,Women,x\n,Men,y\nc,Women,z\n,Men,y\n", groups: ["y: 3"],
      told: ["each value of code holds for the empty cells below it"], group: "group", rows: ["sex=Men"]),
    KeyCase(
      name: "a title with as many fields as a row", fields: [("code", ["a", "b", "c"])],
      table: "People by region;;\n;;\ncode;group;people\na;x;1\nb;y;2\nc;x;3\n", groups: ["x: 2", "y: 1"],
      told: ["line 1 is above the headings and was left out: 'People by region'"]),
    KeyCase(
      name: "decimal commas between commas", fields: [("code", ["0301", "1103", "4601"])],
      table: "code,name,share\n0301,Oslo,12,5\n1103,Stavanger,3,1\n4601,Bergen,4,2\n", groups: nil,
      told: ["line 1 names 3 columns and the rows have 4 fields: a decimal comma between commas wants quotes"]),
    KeyCase(
      name: "nothing that groups: each for itself", fields: [("code", ["a", "b", "c"])],
      table: "code,population\na,1\nb,2\nc,3\n", groups: ["a: 1", "b: 1", "c: 1"],
      told: ["no column looks like groups, so each polygon stands for itself"]),
  ]
}

@Suite struct QuickKeyTests {
  @Test("polygons and table are tied by what is the same in both", arguments: KeyCase.all)
  func keys(_ row: KeyCase) throws {
    let strip = try AttributedSquares(row.fields)
    var request = try QuickRequest(
      polygons: strip.path, table: GivenFile(name: "t.csv", bytes: Array(row.table.utf8)), keyField: row.field,
      keyColumn: row.key, groupColumn: row.group)
    request.allowsPartial = row.isPartial
    request.rows = row.rows.compactMap(RowChoice.init)
    var notes: Notes
    switch outcome(of: request) {
    case .success(let told):
      notes = told.notes
      let groups = told.value.table.rows.compactMap { cells -> String? in
        guard case .number = cells[0].value, case .text(let name) = cells[1].value,
          case .number(let members) = cells[2].value
        else { return nil }
        return "\(name): \(Int(members))"
      }
      #expect(groups == row.groups)
    case .failure(let failure):
      #expect(row.groups == nil, "\(failure)")
      notes = failure.notes
      notes.add(Note(.data, verbatim: "\(failure)"))
    }
    let sentences = notes.list.map(\.description)
    for words in row.told { #expect(sentences.contains { $0.contains(words) }, "\(words): \(sentences)") }
    for words in row.silent { #expect(!sentences.contains { $0.contains(words) }, "\(words): \(sentences)") }
  }

  private func outcome(of request: QuickRequest) -> Result<Told<QuickJob>, Failure> {
    do throws(Failure) {
      return .success(try quickJob(request))
    } catch {
      return .failure(error)
    }
  }

  @Test("the column that is shown in classes groups nothing, though its values repeat")
  func shownColumn() throws {
    let strip = try AttributedSquares([("code", ["a", "b", "c", "d"])])
    let table = GivenFile(name: "t.csv", bytes: Array("code,cover\na,10 %\nb,10 %\nc,20 %\nd,20 %\n".utf8))
    var request = try QuickRequest(polygons: strip.path, table: table)
    request.choices.values["value"] = .text("cover")
    let told = try quickJob(request)
    #expect(!told.notes.list.contains { $0.description.hasPrefix("grouped by") }, "\(told.notes.list)")
  }

  @Test("a map that lacks rows says so where it names its sources, and one that has all does not")
  func leftOver() throws {
    let strip = try AttributedSquares([("code", ["a", "b", "c"])])
    func drawing(_ table: String) throws -> String {
      let request = try QuickRequest(polygons: strip.path, table: GivenFile(name: "t.csv", bytes: Array(table.utf8)))
      return String(decoding: try drawGroups(quickJob(request).value).value, as: UTF8.self)
    }
    #expect(try drawing("code,group\na,x\nb,y\nc,x\nd,x\n").contains("1 of 4 rows is not on the map"))
    #expect(try !drawing("code,group\na,x\nb,y\nc,x\n").contains("not on the map"))
  }

  @Test(
    "figures that are said to be in thousands count a thousandfold, whoever says it",
    arguments: [
      ("code,group,1000 personer\na,x,12\nb,x,3.5\nc,y,7\n", "people are in thousands"),
      ("code,group,Befolkning (i tusen)\na,x,12\nb,x,3.5\nc,y,7\n", "a word"),
      ("Folkemengde (1 000)\n\ncode,group,people\na,x,12\nb,x,3.5\nc,y,7\n", "a title"),
    ])
  func thousands(_ table: String, _ name: String) throws {
    let strip = try AttributedSquares([("code", ["a", "b", "c"])])
    let told = try quickJob(
      QuickRequest(
        polygons: strip.path, table: GivenFile(name: "t.csv", bytes: Array(table.utf8)), groupColumn: "group"))
    #expect(told.notes.list.contains { $0.description.contains("are in thousands") }, "\(told.notes.list)")
    let people = told.value.table.rows.map { row in row.map(\.value) }
    #expect(people[0].contains(.number(15_500)) && people[1].contains(.number(7_000)), "\(people)")
  }

  @Test(
    "a heading that counts people is known, and one of a rate or a rank is not taken for one",
    arguments: [
      ("Antall innbyggere", true), ("Innb.", true), ("Number of inhabitants", true), ("Innbyggertall 2020", true),
      ("innbyggere (pst)", false), ("Folketall rang", false), ("Population rank", false),
    ])
  func headings(_ heading: String, _ countsPeople: Bool) throws {
    let strip = try AttributedSquares([("code", ["a", "b", "c"])])
    let table = "code,group,\(heading)\na,x,10\nb,x,20\nc,y,30\n"
    let told = try quickJob(
      QuickRequest(
        polygons: strip.path, table: GivenFile(name: "t.csv", bytes: Array(table.utf8)), groupColumn: "group"))
    #expect(told.notes.list.contains { $0.description.hasPrefix("people from ") } == countsPeople)
  }

  @Test("polygons without a key are not one unit, and many of them stop the work")
  func emptyKeys() throws {
    let strip = try AttributedSquares([("code", ["a", "b", "c", "", "", "", ""])])
    let table = GivenFile(name: "t.csv", bytes: Array("code,group\na,x\nb,x\nc,y\nd,y\ne,y\nf,y\n".utf8))
    let refusal = try #require(
      throws: Failure.self, performing: { try quickJob(QuickRequest(polygons: strip.path, table: table)) })
    #expect(refusal.sentence.description.contains("3 of 6 rows of t.csv and 4 of 7 polygons"), "\(refusal)")
  }

  @Test("a field id that counts rows on both sides gives way to a pair of keys")
  func countingIds() throws {
    let strip = try AttributedSquares([("id", ["1", "2", "3"]), ("kommunenr", ["1101", "1102", "1103"])])
    let table = GivenFile(
      name: "t.csv", bytes: Array("id,kommunenr,group,people\n1,1103,x,3\n2,1101,y,1\n3,1102,y,2\n".utf8))
    let told = try quickJob(QuickRequest(polygons: strip.path, table: table, groupColumn: "group"))
    #expect(told.value.table.rows[0].map(\.value).contains(.number(3)))
  }

  @Test("names as long as a page are cut, and stay as many as they were")
  func longNames() throws {
    let strip = try AttributedSquares([("code", ["a", "b", "c"])])
    let page = String(repeating: "word ", count: 10_000)
    let table = "code,group\na,\(page)one\nb,\(page)two\nc,three\n"
    let told = try quickJob(
      QuickRequest(
        polygons: strip.path, table: GivenFile(name: "t.csv", bytes: Array(table.utf8)), groupColumn: "group"))
    #expect(told.notes.list.contains { $0.description.contains("2 names have more than 200 letters") })
    let names = told.value.table.rows.compactMap { row -> String? in
      if case .text(let name) = row[1].value { name } else { nil }
    }
    #expect(names.count { $0.count < 210 } == 3 && Set(names).count == 3)
  }

  @Test("an encoding that is named is the table's, where the polygons are UTF-8", arguments: ["865", "UTF-16LE"])
  func encodings(_ name: String) throws {
    let strip = try AttributedSquares([("name", ["Ås", "Bø", "Moss"])])
    let shapes = "\(strip.scratch.path)/squares.shp"
    _ = try convertFile(ConvertRequest(from: strip.path, to: shapes))
    let bytes = try #require(
      TextEncoding(name: name == "865" ? "CP865" : name).encoded("navn;gruppe\nÅs;A\nBø;B\nMoss;A\n"))
    var request = try QuickRequest(polygons: shapes, table: GivenFile(name: "t.csv", bytes: bytes))
    request.reading = try TableReading(encoding: name)
    request.access.encoding = name
    let told = try quickJob(request)
    #expect(!told.notes.list.contains { $0.description.contains("no partner") }, "\(told.notes.list)")
  }
}
