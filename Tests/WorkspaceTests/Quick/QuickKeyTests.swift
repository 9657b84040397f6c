import Reports
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
  var key: String?, field: String?, group: String?
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
      name: "nothing that groups: each for itself", fields: [("code", ["a", "b", "c"])],
      table: "code,population\na,1\nb,2\nc,3\n", groups: ["a: 1", "b: 1", "c: 1"],
      told: ["no column looks like groups, so each polygon stands for itself"]),
  ]
}

@Suite struct QuickKeyTests {
  @Test("polygons and table are tied by what is the same in both", arguments: KeyCase.all)
  func keys(_ row: KeyCase) throws {
    let strip = try AttributedSquares(row.fields)
    let request = try QuickRequest(
      polygons: strip.path, table: GivenFile(name: "t.csv", bytes: Array(row.table.utf8)), keyField: row.field,
      keyColumn: row.key, groupColumn: row.group)
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
  }

  private func outcome(of request: QuickRequest) -> Result<Told<QuickJob>, Failure> {
    do throws(Failure) {
      return .success(try quickJob(request))
    } catch {
      return .failure(error)
    }
  }
}
