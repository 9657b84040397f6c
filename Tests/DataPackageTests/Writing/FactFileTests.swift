import Register
import Testing

@testable import DataPackage

@Suite("Facts in their file")
struct FactFileTests {
  private static func change(_ id: String, _ columns: [String: String], _ day: String) throws -> RegisterEdit {
    let start = try #require(Day(day))
    var one = try #require(try NorwayEdits.open().book.collaboration(id, on: start))
    for (column, text) in columns { one.set(try #require(Fact(rawValue: column)), to: text) }
    return RegisterEdit(.change(one), day: start, source: "Call")
  }

  @Test("A dated fact is one row of its table, nothing else changes, and undo takes it back to the byte")
  func oneRow() throws {
    let set = try NorwayEdits.open()
    let result = try set.applying([try Self.change("ror", ["fte": "4.5"], "2021-01-01")])
    #expect(result.files.map(\.path) == ["facts.csv", "journal.jsonl"])
    let text = String(decoding: result.files[0].content ?? [], as: UTF8.self)
    #expect(text == "collaboration,fact,value,from,to,source,note\nror,fte,4.5,2021-01-01,,Call,\n")
    var files = NorwayEdits.files
    for file in result.files { files[file.path] = file.content }
    let back = try NorwayEdits.open(files).undoingLast()
    for file in back.files { #expect(file.content == NorwayEdits.files[file.path], "\(file.path)") }
  }

  @Test("A data set without the table puts facts right in the row, as ever")
  func withoutTable() throws {
    var files = NorwayEdits.files
    let descriptor = String(decoding: files["datapackage.json"] ?? [], as: UTF8.self)
    files["datapackage.json"] = Array(descriptor.replacing("\"name\": \"facts\"", with: "\"name\": \"not-facts\"").utf8)
    let result = try NorwayEdits.open(files).applying([try Self.change("ror", ["fte": "4.5"], "2021-01-01")])
    #expect(result.files.map(\.path) == ["collaborations.csv", "journal.jsonl"])
  }

  @Test(
    "A host of a day moves to the codes of another year, and the data set opens",
    arguments: ["2022-01-01", "2019-01-01"])
  func recoded(_ start: String) throws {
    let result = try NorwayEdits.open().applying([try Self.change("kongsberg", ["host": "3006"], start)])
    var files = NorwayEdits.files
    for file in result.files { files[file.path] = file.content }
    let edited = files
    let set = try DataSet { path in try edited[path] ?? bytes("\(NorwayEdits.folder)/\(path)") }
    let there = try RecodedDataSet(set, to: 2024, answers: [CodeAnswer("1507=1508")!])
    let moved = Dictionary(uniqueKeysWithValues: there.files.map { ($0.path, $0.bytes) })
    #expect(
      String(decoding: moved["facts.csv"] ?? [], as: UTF8.self).contains("kongsberg,host,3303,\(start),,Call,\n"))
    let opened = try EditableDataSet(read: { path in moved[path] ?? [] }, journal: nil)
    #expect(opened.book.collaboration("kongsberg", on: Day("2024-01-01"))?.host == MunicipalityCode("3303"))
  }

  @Test("A dated fact is held against the column of the collaborations that it stands for")
  func schema() throws {
    let set = try NorwayEdits.open()
    for (column, value) in [("model", "nonsense"), ("legal_basis", "host")] {
      let edit = try Self.change("ror", [column: value], "2021-01-01")
      #expect(throws: EditingError.self, "\(column)") { try set.applying([edit]) }
    }
  }

  @Test("A cell that is none of its fact is an error with its place")
  func wrongCell() throws {
    for row in ["ror,fte,many,,,,", "ror,written_agreement,perhaps,,,,", "ror,weather,fine,,,,"] {
      var files = NorwayEdits.files
      files["facts.csv"] = Array("collaboration,fact,value,from,to,source,note\n\(row)\n".utf8)
      #expect(throws: DataSetError.self, "\(row)") { try NorwayEdits.open(files) }
    }
  }
}
