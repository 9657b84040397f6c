import Reports
import Storage
import TestSupport
import Testing

@testable import Workspace

/// What maps of somebody's own files call what they show.
@Suite struct QuickWordsTests {
  private let rows = "kode;DEP\n01;Åsen\n02;Åsen\n11;Bø\n12;Bø\n"

  private func drawing(_ change: (inout QuickRequest) -> Void = { _ in }) throws -> String {
    let squares = try Squares()
    var request = try QuickRequest(
      polygons: squares.path, table: GivenFile(name: "admin.csv", bytes: Array(rows.utf8)), groupColumn: "DEP",
      language: .en)
    change(&request)
    return String(decoding: try drawGroups(quickJob(request).value).value, as: UTF8.self)
  }

  @Test func columnsAndFilesAreNamesInQuotesAndUnitsAreAreas() throws {
    let drawing = try drawing()
    for text in [
      "4 areas in 2 groups, the largest with 2", "2 groups by “DEP”", "Groups (“DEP”)", "Border of an area",
      "Made from the files “squares.geojson” and “admin.csv”",
    ] { #expect(drawing.contains(text), "\(text)") }
    #expect(!drawing.contains("unit"))
  }

  @Test(arguments: Language.all) func everyLanguageHasAreasAndGroups(_ language: Language) throws {
    let drawing = try drawing { $0.language = language }
    #expect(!drawing.contains("enhet") && !drawing.contains("eining") && !drawing.contains("{"))
  }

  @Test func whatSomebodyCallsThemIsWhatTheyAreCalled() throws {
    let drawing = try drawing { request in
      request.areaNoun = BroughtNoun("commune,communes")
      request.groupNoun = BroughtNoun("département,départements")
      request.source = "Insee 2018"
    }
    for text in [
      "4 communes in 2 départements, the largest with 2", ">Départements<", "Border of a département", ">Insee 2018<",
    ] { #expect(drawing.contains(text), "\(text)") }
    #expect(!drawing.contains("DEP") && !drawing.contains("group<") && !drawing.contains("admin.csv"))
  }

  @Test(
    arguments: [
      ("commune,communes", "commune", "communes"), ("sogn", "sogn", "sogn"), (" a  b , c ", "a b", "c"),
    ] as [(String, String, String)])
  func nouns(_ text: String, _ one: String, _ many: String) {
    let noun = BroughtNoun(text)
    #expect(noun?.one == one && noun?.many == many)
  }

  @Test(arguments: ["", ",", "a,", "a,b,c", " "]) func noNouns(_ text: String) { #expect(BroughtNoun(text) == nil) }

  @Test func aColumnThatItsPackageDescribesIsCalledSo() throws {
    let (squares, folder) = (try Squares(), ScratchFolder())
    let package = """
      {"resources": [{"name": "t", "path": ["t.csv"], "schema": {"fields": [{"name": "DEP", "title": "Département"}]}}]}
      """
    try writeFile(Array(package.utf8), to: "\(folder.path)/datapackage.json")
    let request = try QuickRequest(
      polygons: squares.path, table: GivenFile(name: "\(folder.path)/t.csv", bytes: Array(rows.utf8)),
      groupColumn: "DEP", language: .en)
    let drawing = String(decoding: try drawGroups(quickJob(request).value).value, as: UTF8.self)
    #expect(drawing.contains("2 groups by département") && drawing.contains(">Département<"))
  }

  @Test(
    "people counted in a column with a short name are called people, and the name stands once",
    arguments: [
      ("POP2001", "Innbyggere 2001", "Kolonnen «POP2001»"), ("folketall_2020", "Folketall 2020", ""),
    ])
  func columnsOfPeople(_ column: String, _ heading: String, _ quoted: String) throws {
    let squares = try Squares()
    let table = "kode;\(column)\n01;1000\n02;300\n11;20\n12;5\n"
    let request = try QuickRequest(
      polygons: squares.path, table: GivenFile(name: "t.csv", bytes: Array(table.utf8)), language: .nb)
    let drawing = String(decoding: try drawGroups(quickJob(request).value).value, as: UTF8.self)
    #expect(drawing.contains(">\(heading)"), "\(heading)")
    #expect(drawing.contains("Kolonnen «") == !quoted.isEmpty && (quoted.isEmpty || drawing.contains(quoted)))
  }

  @Test func aTitleOfHundredsOfLettersStaysOnThePageAndIsToldOf() throws {
    let squares = try Squares()
    for title in [String(repeating: "x", count: 300), String(repeating: "word ", count: 60)] {
      let request = try QuickRequest(
        polygons: squares.path, table: GivenFile(name: "t.csv", bytes: Array(rows.utf8)), title: title, language: .en)
      let told = try drawGroups(quickJob(request).value)
      #expect(told.notes.list.contains { $0.description.contains("the title has 300 letters") }, "\(told.notes.list)")
      // No line has more letters than the page has room for.
      let lines = String(decoding: told.value, as: UTF8.self).split(separator: ">").compactMap {
        $0.hasSuffix("</text") ? $0.dropLast(6) : nil
      }
      #expect(lines.allSatisfy { $0.count < 120 })
    }
  }
}
