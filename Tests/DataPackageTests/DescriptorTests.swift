import DataPackage
import Register
import Testing

struct DescriptorTests {
  @Test("Settings are read as they are written")
  func settings() throws {
    let settings = try Fixture.dataSet().settings
    #expect(settings.day == day("2020-10-01"))
    #expect(settings.populationDay == day("2020-01-01"))
    #expect(settings.codes == CodeScheme(width: 4, hasDigitsOnly: true))
    #expect(settings.boundaries.codeField == "code" && settings.boundaries.isClippedToCoast == true)
    #expect(settings.referenceSystems.country == "EPSG:25833")
    #expect(settings.referenceSystems.counties?["38"] == "EPSG:25832")
    #expect(settings.sizeClasses == [0, 1000, 3000])
    #expect(settings.thresholds == ["leaderless": 0.5, "uncovered_population": 25_000])
    #expect(settings.palette == ["#77AADD", "#EE8866"])
    #expect(settings.otherArrangements?.declared == 12)
    #expect(settings.frames["fjord"]?.extent == [0, 1, 2, 3.5])
    #expect(settings.titles["figure-3-1"]?["en"] == "Title")
    #expect(settings.titles["figure-3-1"]?.languages == ["en", "nb"])
    #expect(settings.sourceLine?["nn"] == nil)
  }

  @Test("A data set says what things are called, how figures are numbered and where classes part")
  func names() throws {
    let own = """
      "unit": { "en": { "one": "parish", "many": "parishes" } },
      "figures": { "id": "figure-1", "tables": { "members": "A-1" } }, "class_breaks": { "fit": [0.3, 0.7] },
      """
    let settings = try settings(with: own)
    #expect(settings.names.unit?["en"] == ["one": "parish", "many": "parishes"])
    #expect(settings.names.unit?["nb"] == nil && settings.names.upperUnit == nil)
    #expect(settings.levels.unit == LevelNames.Noun(one: "parish", many: "parishes"))
    #expect(settings.levels.upperUnit == LevelNames.usual.upperUnit)
    #expect(settings.figures.id == "figure-1" && settings.figures.number == nil)
    #expect(settings.figures.tables == ["members": "A-1"])
    #expect(settings.classBreaks.fit == [0.3, 0.7] && settings.classBreaks.participation == nil)
    let plain = try Fixture.dataSet().settings
    #expect(plain.levels == .usual && plain.figures == .usual && plain.classBreaks == .usual)
  }

  @Test(
    "Names of figures and limits of classes that cannot be used are errors",
    arguments: [
      (#""figures": { "id": "../x" },"#, "'../x' is not of small letters, digits and hyphens"),
      (#""figures": { "id": "" },"#, "'' is not of small letters, digits and hyphens"),
      (#""class_breaks": { "fit": [0.7, 0.3] },"#, "the limits do not rise between 0 and 1"),
      (#""class_breaks": { "participation": [0, 1] },"#, "the limits do not rise between 0 and 1"),
      (#""class_breaks": { "participation": [] },"#, "the limits do not rise between 0 and 1"),
    ])
  func refusedNames(_ own: String, _ why: String) {
    #expect(complaint { _ = try settings(with: own) }?.contains(why) == true)
  }

  private func settings(with own: String) throws -> Settings {
    var files = Fixture.files()
    let text = Fixture.settings.replacing("\"languages\"", with: own + "\"languages\"", maxReplacements: 1)
    files["datapackage.json"] = Array(Fixture.descriptor(of: Fixture.tables.keys, settings: text).utf8)
    return try Fixture.dataSet(files).settings
  }

  @Test("Municipalities need lie in no county, and then there is no level above and no table of it to miss")
  func withoutCounties() throws {
    var files = Fixture.files(replacing: [
      "municipalities": "code,name,population,area_km2\n0301,Oslo,1,1\n1103,Bø,2,2\n"
    ])
    let tables = Fixture.tables.keys.filter { $0 != "counties" }
    files["datapackage.json"] = Array(Fixture.descriptor(of: tables).utf8)
    let contents = try Fixture.dataSet(files).contents(of: .places)
    #expect(!contents.territory.hasUpperUnits && contents.absent == [])
    #expect(try Fixture.dataSet().contents(of: .places).territory.hasUpperUnits)
  }

  @Test(
    "The languages of the texts are known whatever else is said, and none where none are named",
    arguments: [
      ("{ \"samkart\": { \"languages\": [\"nb\", \"en\"] } }", ["nb", "en"]),
      ("{ \"resources\": 7, \"samkart\": { \"languages\": [\"en\"], \"day\": 3 } }", ["en"]),
      ("{ \"resources\": [], \"samkart\": {} }", []), ("{ \"samkart\": { \"languages\": 7 } }", []), ("", []),
      ("[]", []),
    ])
  func languages(_ json: String, _ languages: [String]) {
    #expect(textLanguages(inDescriptor: Array(json.utf8)) == languages)
  }

  @Test("A resource tells its sources and licences by title, or by name; what is not as it should be tells nothing")
  func credits() throws {
    let json = """
      { "resources": [
        { "name": "a", "path": "a.csv", "sources": [{ "title": "Office", "path": "https://x" }, { "title": "Map" }],
          "licenses": [{ "name": "CC0-1.0" }, { "name": "X", "title": "Free" }] },
        { "name": "b", "path": "b.csv", "sources": "Office", "licenses": 3 }, { "name": "c", "path": "c.csv" }
      ], \(Fixture.settings) }
      """
    let descriptor = try DataSet(read: { _ in Array(json.utf8) }).descriptor
    #expect(descriptor.resources.map(\.sources) == [["Office", "Map"], [], []])
    #expect(descriptor.resources.map(\.licences) == [["CC0-1.0", "Free"], [], []])
  }

  @Test("Resources of unknown name are kept, and a resource may have several files")
  func resources() throws {
    var files = Fixture.files()
    files["datapackage.json"] = Array(
      """
      { "name": "test", "title": "A test", "resources": [
        { "name": "boundaries", "path": ["b/m.shp", "b/m.dbf"], "title": "Borders" },
        { "name": "unheard-of", "path": "x.txt", "schema": { "fields": [] } }
      ], \(Fixture.settings) }
      """.utf8)
    let descriptor = try Fixture.dataSet(files).descriptor
    #expect(descriptor.title == "A test")
    #expect(descriptor.resources.map(\.name) == ["boundaries", "unheard-of"])
    #expect(descriptor.resource("boundaries")?.paths == ["b/m.shp", "b/m.dbf"])
    #expect(descriptor.resource("boundaries")?.path == "b/m.shp")
    #expect(descriptor.resource("nothing") == nil)
  }

  @Test(
    "No path leaves the folder",
    arguments: [
      "../secret.csv", "a/../../secret.csv", "/etc/passwd", "", "a//b", "C:\\\\x", "http://example.org/x.csv", "..",
    ])
  func unsafe(_ path: String) {
    var files = Fixture.files()
    files["datapackage.json"] = Array(
      "{ \"resources\": [{ \"name\": \"x\", \"path\": \"\(path)\" }], \(Fixture.settings) }".utf8)
    let complaint = complaint { _ = try Fixture.dataSet(files) }
    #expect(complaint?.hasPrefix("datapackage.json: the path '") == true, "\(path)")
  }

  @Test(
    "A descriptor that is wrong says where",
    arguments: [
      ("{ \"resources\": [] }", "there is no key 'samkart', which is needed"),
      ("{ \(Fixture.settings) }", "there is no key 'resources', which is needed"),
      (
        "{ \"resources\": [{ \"path\": \"a\" }], \(Fixture.settings) }",
        "there is no key 'resources[0].name', which is needed"
      ),
      (
        "{ \"resources\": [{ \"name\": \"a\", \"path\": [] }], \(Fixture.settings) }",
        "'resources[0].path': the list of paths is empty"
      ),
      ("{ \"resources\": [{ \"name\": 3, \"path\": \"a\" }], \(Fixture.settings) }", "'resources[0].name' is not text"),
      (
        setting("\"day\": \"2020-10-01\"", "\"day\": \"1 October\""),
        "'samkart.day': '1 October' is not a day of the form YYYY-MM-DD"
      ),
      (setting("\"day\": \"2020-10-01\", ", ""), "there is no key 'samkart.day', which is needed"),
      (setting("\"width\": 4", "\"width\": \"4\""), "'samkart.code.width' is not a whole number"),
      (setting("\"width\": 4", "\"width\": -1"), "'samkart.code': the width -1 is not between 1 and 20"),
      (setting("[0, 1000, 3000]", "[0, 3000, 1000]"), "'samkart.size_classes': the limits do not rise"),
      (setting("[0, 1000, 3000]", "7"), "'samkart.size_classes' is not a list"),
      (
        setting("\"number\": 1", "\"number\": 9223372036854775807"),
        "'samkart.collaborations': numbers are between 1 and 9999, and colours count from 0"
      ),
      (setting("0.5", "\"half\""), "'samkart.thresholds.leaderless' is not a number"),
    ])
  func wrong(_ json: String, _ expected: String) {
    var files = Fixture.files()
    files["datapackage.json"] = Array(json.utf8)
    #expect(complaint { _ = try Fixture.dataSet(files) } == "datapackage.json: \(expected)")
  }

  @Test("What is no JSON at all is refused", arguments: ["", "{", "[]", "name,path\n", "\u{FEFF}"])
  func notJSON(_ text: String) {
    var files = Fixture.files()
    files["datapackage.json"] = Array(text.utf8)
    #expect(complaint { _ = try Fixture.dataSet(files) }?.hasPrefix("datapackage.json: ") == true, "'\(text)'")
  }

  @Test("A folder without a descriptor is no data set")
  func missing() {
    #expect(complaint { _ = try Fixture.dataSet([:]) } == "datapackage.json: can not be read: no such file")
  }

  private static func setting(_ found: String, _ replacement: String) -> String {
    let settings = Fixture.settings.split(separator: found, maxSplits: 1).joined(separator: replacement)
    return Fixture.descriptor(of: ["counties"], settings: settings)
  }
}
