import Register
import Testing

@testable import DataPackage

/// What frictionless finds in a data set is found here too, in the same place.
///
/// Its answers are recorded in Fixtures/schemas/answers.json by the script beside them.
@Suite struct SchemaProblemTests {
  @Test("The data set that is altered is sound")
  func sound() throws {
    #expect(try Fixture.dataSet(Alteration.plain).schemaProblems() == [])
    #expect(Alteration.all.count > 200)
  }

  @Test("All that frictionless finds is found", arguments: Alteration.all.indices)
  func found(_ index: Int) throws {
    let alteration = Alteration.all[index]
    guard let dataSet = try? Fixture.dataSet(alteration.files) else {
      // A descriptor that is not taken at all.
      #expect(alteration.file == "datapackage.json" && !alteration.errors.isEmpty, "\(alteration.what)")
      return
    }
    let problems = dataSet.schemaProblems()
    let headerFaults = Set(alteration.errors.filter { $0.type.hasSuffix("-label") }.compactMap(\.file))
    for error in alteration.errors {
      // Columns are paired by their place there and by their name here, so that a header that is not as it should be
      // has other cells in its wake, and other tables that refer to them; the header itself must be told.
      let isWake =
        error.line != nil && !headerFaults.isEmpty
        && (error.type == "foreign-key" || error.file.map(headerFaults.contains) == true)
      #expect(
        isWake || problems.contains { $0.tells(error) },
        "\(alteration.what): \(error) is not among \(problems.map(\.sentence))")
    }
    if alteration.errors.isEmpty {
      #expect(problems.filter { $0.severity == .error } == [], "\(alteration.what)")
    }
  }

  @Test(
    "A message says what stands where, and what may",
    arguments: [
      (
        "memberships", "a,0301,Oslo,membr,,",
        "memberships.csv, line 3, column role: 'membr' is not one of member, owner"
      ),
      (
        "memberships", "x,0301,Oslo,member,,",
        "memberships.csv, line 3, column collaboration: 'x' is not in collaborations.csv, column id"
      ),
      (
        "memberships", ",0301,Oslo,member,,",
        "memberships.csv, line 3, column collaboration: the cell is empty; a value belongs there"
      ),
      (
        "municipalities", "0301,Oslo,03,1,1",
        "municipalities.csv: line 4, column code: '0301' stands here a second time"
      ),
      ("municipalities", "4601,Bergen,46,-1,1", "municipalities.csv, line 4, column population: '-1' is not 0 or more"),
      (
        "municipalities", "4601,Bergen,46,many,1",
        "municipalities.csv, line 4, column population: 'many' is not a whole number"
      ),
      (
        "municipalities", "460,Bergen,46,1,1",
        "municipalities.csv, line 4, column code: '460' is not of the form [0-9]{4}"
      ),
      ("municipalities", "4601,Bergen,46,1", "municipalities.csv, line 4: there are 4 fields where the header has 5"),
    ])
  func message(_ table: String, _ row: String, _ sentence: String) throws {
    var files = Fixture.files()
    files["datapackage.json"] = Array(Self.descriptor.utf8)
    if table == "memberships" {
      files["memberships.csv"] = Array("collaboration,municipality,party,role,from,to\na,0301,Oslo,owner,,\n".utf8)
    }
    files["\(table).csv"]? += Array("\(row)\n".utf8)
    let problems = try Fixture.dataSet(files).schemaProblems()
    #expect(problems.map(\.sentence) == [sentence])
    #expect(problems.allSatisfy { $0.severity == .error })
  }

  @Test("A column of the file's own is a warning, and one that lacks is an error where it is needed")
  func columns() throws {
    var files = Fixture.files()
    files["datapackage.json"] = Array(Self.descriptor.utf8)
    files["municipalities.csv"] = Array("code,name,county,area_km2,sheep\n0301,Oslo,03,454.12,7\n".utf8)
    let problems = try Fixture.dataSet(files).schemaProblems()
    #expect(problems.map(\.kind) == ["no-column", "unknown-column"])
    #expect(problems.map(\.severity) == [.error, .warning])
  }

  @Test("A file that can not be read is told, and the others are looked at")
  func unreadable() throws {
    var files = Fixture.files(replacing: ["municipalities": "code,name,county,population,area_km2\n1,x,1,1,1\n"])
    files["datapackage.json"] = Array(Self.descriptor.utf8)
    files["memberships.csv"] = nil
    let problems = try Fixture.dataSet(files).schemaProblems()
    #expect(problems.map(\.kind) == ["cell", "unreadable"])
  }

  @Test("Twenty wrong cells of a column are told one by one, and the rest by their number")
  func many() throws {
    let rows = (1...25).map { "\(1000 + $0),x,03,-1,1\n" }.joined()
    var files = Fixture.files(replacing: ["municipalities": "code,name,county,population,area_km2\n" + rows])
    files["datapackage.json"] = Array(Self.descriptor.utf8)
    let problems = try Fixture.dataSet(files).schemaProblems()
    #expect(problems.count == 21)
    #expect(problems.contains { $0.sentence == "municipalities.csv, column population: and 5 more such cells" })
  }

  private static let descriptor = """
    { "name": "test", "resources": [
      { "name": "municipalities", "path": "municipalities.csv", "schema": { "primaryKey": "code", "fields": [
        { "name": "code", "constraints": { "required": true, "pattern": "[0-9]{4}" } }, { "name": "name" },
        { "name": "county" },
        { "name": "population", "type": "integer", "constraints": { "required": true, "minimum": 0 } },
        { "name": "area_km2", "type": "number" } ] } },
      { "name": "collaborations", "path": "collaborations.csv", "schema": { "primaryKey": ["id"], "fields": [
        { "name": "id" }, { "name": "name" }, { "name": "founded" }, { "name": "host" },
        { "name": "fte", "type": "number" } ] } },
      { "name": "memberships", "path": "memberships.csv", "schema": {
        "foreignKeys": [
          { "fields": ["collaboration"], "reference": { "resource": "collaborations", "fields": ["id"] } } ],
        "fields": [
          { "name": "collaboration", "constraints": { "required": true } }, { "name": "municipality" },
          { "name": "party" }, { "name": "role", "constraints": { "enum": ["member", "owner"] } },
          { "name": "from", "type": "date" }, { "name": "to", "type": "date" } ] } }
    ], \(Fixture.settings) }
    """
}

extension Problem {
  /// Whether this is what frictionless found: the same cell, the same row for what concerns a whole one, the header for
  /// what concerns that.
  fileprivate func tells(_ error: Alteration.Finding) -> Bool {
    // A schema that asks for what is not there is told once, and not again for each row.
    if kind == "schema", error.file == nil || ["resource-error", "foreign-key"].contains(error.type) { return true }
    guard let file = error.file else { return false }
    guard subject == file else { return false }
    if error.type.hasSuffix("-label") {
      return ["no-column", "unknown-column", "column-order", "table-shape"].contains(kind)
    }
    let line = error.line.map { "line \($0)" } ?? ""
    // Of a row with another number of cells nothing further is said.
    if sentence.contains("\(line): there are ") { return true }
    if let column = error.column, error.type != "extra-cell", error.type != "missing-cell" {
      return sentence.contains("\(line), column \(column):") || sentence.contains("column \(column): and ")
    }
    return sentence.contains("\(line),") || sentence.contains("\(line):") || sentence.contains("\(line) is blank")
      || sentence.contains(": and ")
  }
}
