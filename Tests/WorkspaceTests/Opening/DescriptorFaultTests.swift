import Storage
import Testing
import Workspace

/// What a descriptor says wrongly, or not at all.
@Suite struct DescriptorFaultTests {
  private func source(_ part: String, _ other: String) throws -> DataSetSource {
    let set = try SmallSet()
    let text = String(decoding: try fileContents(of: "\(set.folder.path)/datapackage.json"), as: UTF8.self)
    #expect(text.contains(part))
    let changed = text.replacing(part, with: other)
    return try DataSetSource(folder: set.folder.path, name: "small") { [folder = set.folder] file in
      file == "datapackage.json" ? Array(changed.utf8) : try fileContents(of: "\(folder.path)/\(file)")
    }
  }

  @Test("Borders and distances are measured on a plane in metres alone", arguments: ["EPSG:2263", "EPSG:4326"])
  func planes(_ system: String) throws {
    let source = try source("\"country\": \"EPSG:25832\"", "\"country\": \"\(system)\"")
    let failure = #expect(throws: Failure.self) { try source.view().evidence() }
    #expect(failure?.reason.contains("is no plane in metres") == true, "\(String(describing: failure))")
  }

  @Test("A setting that nobody knows is told", arguments: ["palett", "occassion"])
  func unknown(_ key: String) throws {
    let source = try source("\"code_year\": 2020,", "\"code_year\": 2020, \"\(key)\": 1,")
    let found = try check(CheckRequest(kinds: ["unknown-setting"]), in: source.view()).value.problems
    #expect(found.map(\.sentence) == ["datapackage.json: 'samkart.\(key)' is no setting that the program knows"])
    #expect(try check(CheckRequest(kinds: ["unknown-setting"]), in: SmallSet().source().view()).value.problems.isEmpty)
  }

  @Test("Days that nobody has said are not printed")
  func days() throws {
    let source = try SmallSet().source()
    #expect(source.settings.populationDay == nil && source.settings.boundariesDay == nil)
  }
}
